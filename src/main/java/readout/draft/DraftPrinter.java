package readout.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.diagnostic.Span;
import readout.diagnostic.VisibleText;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;
import readout.yaml.YamlPrinter;

/**
 * Prints a draft. YAML's printer knows neither comments nor folded texts: it prints marks for them,
 * and they are put in their places afterwards.
 */
public final class DraftPrinter {
  private static final Pattern COMMENT_LINE =
      Pattern.compile("( *)((?:- )*)\"?" + DraftMarks.COMMENT + "([0-9]+)\"?: \"\"");
  private static final Pattern PROSE_LINE =
      Pattern.compile("( *(?:- )*)(.*?)\"?" + DraftMarks.PROSE + "([0-9]+)\"?");

  private final List<String> comments = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  private DraftPrinter() {}

  /**
   * The text of a record.
   *
   * @param draft what is known
   * @param remarks lines for the one who edits it, printed at the top as comments
   */
  public static String print(Draft draft, List<String> remarks) {
    StringBuilder out = new StringBuilder();
    out.append("# yaml-language-server: $schema=readout.schema.json\n");
    remarks.forEach(remark -> comment("", remark, out));
    boolean first = true;
    for (Map.Entry<String, Draft.Field> field : draft.ordered().entrySet()) {
      String block = block(field.getKey(), field.getValue().value());
      boolean apart = block.indexOf('\n') < block.length() - 1;
      out.append(first || apart ? "\n" : "");
      first = false;
      field.getValue().comments().forEach(comment -> comment("", comment, out));
      out.append(block);
    }
    return out.toString();
  }

  /**
   * The lines of one key.
   *
   * @return ends with a line break
   */
  public static String block(String key, Node value) {
    DraftPrinter printer = new DraftPrinter();
    Node marked = printer.marked(value);
    Entry entry = new Entry(ScalarNode.written(key), marked);
    return printer.laidOut(YamlPrinter.print(new MappingNode(List.of(entry), Span.START)));
  }

  private static void comment(String indent, String text, StringBuilder out) {
    for (String line : VisibleText.of(text).split("\\R")) {
      out.append(indent).append(("# " + line).stripTrailing()).append('\n');
    }
  }

  /** The same tree with numbers in place of comments and of texts that are laid out. */
  private Node marked(Node node) {
    if (node instanceof MappingNode group) {
      List<Entry> entries = new ArrayList<>();
      for (Entry entry : group.entries()) {
        String key = entry.key().text();
        if (!key.isEmpty() && key.charAt(0) == DraftMarks.COMMENT) {
          comments.add(key.substring(1));
          String mark = DraftMarks.COMMENT + "" + (comments.size() - 1);
          entries.add(new Entry(ScalarNode.written(mark), entry.value()));
        } else {
          entries.add(new Entry(entry.key(), marked(entry.value())));
        }
      }
      return new MappingNode(entries, group.span());
    }
    if (node instanceof SequenceNode list) {
      return new SequenceNode(list.items().stream().map(this::marked).toList(), list.span());
    }
    ScalarNode scalar = (ScalarNode) node;
    String text = scalar.text();
    if (text.isEmpty() || text.charAt(0) != DraftMarks.PROSE) {
      return scalar;
    }
    String words = text.substring(1);
    if (FoldedBlock.isShort(words)) {
      return ScalarNode.written(words);
    }
    texts.add(words);
    return ScalarNode.written(DraftMarks.PROSE + "" + (texts.size() - 1));
  }

  private String laidOut(String yaml) {
    StringBuilder out = new StringBuilder();
    String dashes = "";
    for (String line : yaml.split("\n")) {
      Matcher comment = COMMENT_LINE.matcher(line);
      if (comment.matches()) {
        String indent = comment.group(1);
        int above = dashes.isEmpty() ? indent.length() : indent.length() - dashes.length();
        comment(" ".repeat(above), comments.get(Integer.parseInt(comment.group(3))), out);
        dashes = dashes.isEmpty() ? comment.group(2) : dashes;
        continue;
      }
      String placed = line;
      if (!dashes.isEmpty()) {
        int indent = line.length() - line.stripLeading().length();
        placed = " ".repeat(indent - dashes.length()) + dashes + line.substring(indent);
        dashes = "";
      }
      Matcher prose = PROSE_LINE.matcher(placed);
      if (prose.matches()) {
        String start = prose.group(1) + prose.group(2);
        FoldedBlock.print(start, prose.group(1).length(), text(prose), out);
      } else {
        out.append(placed).append('\n');
      }
    }
    return out.toString();
  }

  private String text(Matcher prose) {
    return texts.get(Integer.parseInt(prose.group(3)));
  }
}
