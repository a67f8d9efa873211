package readout.origin.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.document.SourceBlock;
import readout.document.SourceBlock.Kind;

/**
 * Takes paragraphs apart in which several lines have a label: a new line in Markdown is only a
 * space.
 */
public final class LabelledLines {
  private static final Pattern LABEL =
      Pattern.compile("\\*\\*[^*:]{1,40}:\\*\\*|\\*\\*[^*:]{1,40}\\*\\*:");

  /** A label at the beginning of a line, which may be in bold. */
  private static final Pattern LINE =
      Pattern.compile("\\s{0,3}[*_]{0,2}\\p{L}[^:：*_]{0,39}[*_]{0,2}[:：](?!//).*");

  private LabelledLines() {}

  /**
   * A text of Markdown in which each line with a label ends the line before it, where its paragraph
   * begins with one, too.
   */
  public static String ended(String markdown) {
    List<String> ended = new ArrayList<>();
    boolean labelled = false;
    String before = "";
    for (String line : markdown.split("\\R", -1)) {
      boolean label = LINE.matcher(line).matches();
      labelled = before.isBlank() ? label : labelled;
      if (labelled && label && !before.isBlank()) {
        ended.set(ended.size() - 1, before + "  ");
      }
      ended.add(line);
      before = line;
    }
    return String.join("\n", ended);
  }

  /** The lines of a paragraph that begins with a label, from each label to the next one. */
  private static List<String> byLabel(String text) {
    List<String> parts = new ArrayList<>();
    for (String line : text.split("\n")) {
      boolean label = LINE.matcher(line).matches();
      if (parts.isEmpty() && !label) {
        return List.of(text);
      }
      if (label) {
        parts.add(line);
      } else {
        parts.set(parts.size() - 1, parts.get(parts.size() - 1) + "\n" + line);
      }
    }
    return parts;
  }

  /** The same blocks, such paragraphs in several. */
  static List<SourceBlock> apart(List<SourceBlock> blocks) {
    List<SourceBlock> apart = new ArrayList<>();
    for (SourceBlock block : blocks) {
      List<String> lines =
          block.kind() == Kind.PARAGRAPH ? lines(block.markdown()) : List.of(block.markdown());
      if (lines.size() < 2) {
        unmarked(block, apart);
        continue;
      }
      for (String line : lines) {
        String text = line.replace("**", "").replaceAll("\\\\(\\p{Punct})", "$1");
        apart.add(SourceBlock.of(Kind.PARAGRAPH, 0, text, line, block.line()));
      }
    }
    return apart;
  }

  private static void unmarked(SourceBlock block, List<SourceBlock> apart) {
    List<String> parts =
        block.kind() == Kind.PARAGRAPH ? byLabel(block.text()) : List.of(block.text());
    List<String> marked = byLabel(block.markdown().replace("\\\n", "\n"));
    if (parts.size() < 2 || marked.size() != parts.size()) {
      apart.add(block);
      return;
    }
    int line = block.line();
    for (int i = 0; i < parts.size(); i++) {
      apart.add(SourceBlock.of(Kind.PARAGRAPH, 0, parts.get(i), marked.get(i), line));
      line += parts.get(i).split("\n").length;
    }
  }

  private static List<String> lines(String markdown) {
    List<String> lines = new ArrayList<>();
    Matcher label = LABEL.matcher(markdown);
    int from = -1;
    while (label.find()) {
      if (from < 0 && label.start() > 0) {
        return List.of(markdown);
      }
      if (from >= 0) {
        lines.add(
            markdown.substring(from, label.start()).strip().replaceFirst("\\\\$", "").strip());
      }
      from = label.start();
    }
    if (from >= 0) {
      lines.add(markdown.substring(from).strip());
    }
    return lines;
  }
}
