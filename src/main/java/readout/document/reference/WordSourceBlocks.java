package readout.document.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import readout.document.SourceBlock;
import readout.document.SourceBlock.Kind;

/** Cuts the body of a Word file into blocks. */
final class WordSourceBlocks {
  /** What holds paragraphs or runs and says nothing of its own. */
  private static final Set<String> OPEN =
      Set.of(
          "w:sdt",
          "w:sdtContent",
          "w:ins",
          "w:hyperlink",
          "w:smartTag",
          "w:fldSimple",
          "w:customXml",
          "w:moveTo",
          "mc:AlternateContent",
          "mc:Choice");

  private final WordOutline outline;
  private final UnaryOperator<String> escape;
  private final List<SourceBlock> blocks = new ArrayList<>();
  private final Set<String> left = new TreeSet<>();
  private int number;

  WordSourceBlocks(WordOutline outline, UnaryOperator<String> escape) {
    this.outline = outline;
    this.escape = escape;
  }

  List<SourceBlock> blocks() {
    return blocks;
  }

  List<String> left() {
    return List.copyOf(left);
  }

  /** Reads what is in a body, a cell or a container. */
  void read(XmlElement parent) {
    parent
        .elements()
        .forEach(
            element -> {
              switch (element.name()) {
                case "w:p" -> paragraph(element);
                case "w:tbl" -> element.elements("w:tr").forEach(this::row);
                default -> {
                  if (OPEN.contains(element.name())) {
                    read(element);
                  }
                }
              }
            });
  }

  private void paragraph(XmlElement paragraph) {
    number++;
    XmlElement properties = paragraph.first("w:pPr").orElse(null);
    String text = text(paragraph, false);
    if (text.isBlank()) {
      return;
    }
    String markdown = text(paragraph, true);
    int heading = outline.heading(properties);
    int list = outline.listLevel(properties);
    boolean deeper = heading > 0 && !outline.isTitle(properties) && titled();
    if (heading > 0) {
      blocks.add(
          SourceBlock.of(
              Kind.HEADING, Math.min(6, heading + (deeper ? 1 : 0)), text, markdown, number));
    } else if (outline.isQuotation(properties)) {
      quotation(text, markdown);
    } else if (list > 0) {
      Kind kind = outline.isNumbered(properties) ? Kind.NUMBERED : Kind.BULLET;
      blocks.add(SourceBlock.of(kind, list, text, markdown, number));
    } else {
      blocks.add(SourceBlock.of(Kind.PARAGRAPH, 0, text, markdown, number));
    }
  }

  /** Whether the file has a title of its own, so that its headings are below it. */
  private boolean titled() {
    return !blocks.isEmpty()
        && blocks.stream().anyMatch(b -> b.kind() == Kind.HEADING && b.level() == 1);
  }

  private void quotation(String text, String markdown) {
    SourceBlock last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    if (last != null && last.kind() == Kind.QUOTATION) {
      blocks.set(
          blocks.size() - 1,
          SourceBlock.of(
              Kind.QUOTATION,
              0,
              last.text() + "\n\n" + text,
              last.markdown() + "\n\n" + markdown,
              last.line()));
    } else {
      blocks.add(SourceBlock.of(Kind.QUOTATION, 0, text, markdown, number));
    }
  }

  private void row(XmlElement row) {
    List<String> cells = new ArrayList<>();
    List<String> marked = new ArrayList<>();
    int first = number + 1;
    row.elements("w:tc")
        .forEach(
            cell -> {
              WordSourceBlocks inner = new WordSourceBlocks(outline, escape);
              inner.number = number;
              inner.read(cell);
              number = inner.number;
              left.addAll(inner.left);
              cells.add(String.join("\n", inner.blocks.stream().map(SourceBlock::text).toList()));
              marked.add(
                  String.join(" ", inner.blocks.stream().map(SourceBlock::markdown).toList()));
            });
    boolean header = row.first("w:trPr").filter(p -> p.switchesOn("w:tblHeader")).isPresent();
    SourceBlock.row(header, cells, marked, first).ifPresent(blocks::add);
  }

  private String text(XmlElement paragraph, boolean markdown) {
    StringBuilder text = new StringBuilder();
    runs(paragraph, text, markdown);
    String joined = text.toString().replace("****", "").strip();
    return joined;
  }

  private void runs(XmlElement parent, StringBuilder text, boolean markdown) {
    for (XmlElement element : parent.elements().toList()) {
      if (element.is("w:r")) {
        run(element, text, markdown);
      } else if (OPEN.contains(element.name())) {
        runs(element, text, markdown);
      }
    }
  }

  private void run(XmlElement run, StringBuilder text, boolean markdown) {
    StringBuilder words = new StringBuilder();
    for (XmlElement element : run.elements().toList()) {
      switch (element.name()) {
        case "w:t" ->
            element.children().forEach(c -> words.append(c instanceof XmlText t ? t.value() : ""));
        case "w:tab", "w:ptab" -> words.append('\t');
        case "w:br", "w:cr" -> words.append('\n');
        case "w:noBreakHyphen" -> words.append('\u2011');
        case "w:footnoteReference", "w:endnoteReference" -> left.add("footnotes");
        case "w:commentReference" -> left.add("comments");
        case "w:drawing", "w:pict" -> left.add("pictures and text boxes");
        default -> {}
      }
    }
    if (!markdown) {
      text.append(words);
      return;
    }
    String core = words.toString().strip();
    if (core.isEmpty()) {
      text.append(words);
      return;
    }
    int start = words.indexOf(core);
    boolean first = text.toString().isBlank();
    String literal = first ? escape.apply(core) : escape.apply("x" + core).substring(1);
    boolean bold = run.first("w:rPr").filter(p -> p.switchesOn("w:b")).isPresent();
    text.append(words, 0, start)
        .append(bold ? "**" + literal + "**" : literal)
        .append(words, start + core.length(), words.length());
  }
}
