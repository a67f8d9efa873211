package readout.document.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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

  private static final String DELETED = "deleted as a tracked change, and not read";

  private static final String HIDDEN = "hidden, and not read";

  private final WordOutline outline;
  private final UnaryOperator<String> escape;
  private final List<SourceBlock> blocks = new ArrayList<>();
  private final Set<LeftOut> left = new LinkedHashSet<>();
  private int number;

  /** The properties of the paragraph that is read; null without any. */
  private XmlElement paragraph;

  /**
   * What a paragraph whose end was deleted leaves for the next one: its characters, its Markdown.
   */
  private String carried = "";

  private String carriedMarkdown = "";

  WordSourceBlocks(WordOutline outline, UnaryOperator<String> escape) {
    this.outline = outline;
    this.escape = escape;
  }

  List<SourceBlock> blocks() {
    return blocks;
  }

  List<LeftOut> left() {
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
    if (!carried.isEmpty()) {
      blocks.add(
          SourceBlock.of(Kind.PARAGRAPH, 0, carried.strip(), carriedMarkdown.strip(), number));
      carried = "";
      carriedMarkdown = "";
    }
  }

  private void paragraph(XmlElement element) {
    number++;
    XmlElement properties = element.first("w:pPr").orElse(null);
    paragraph = properties;
    String text = (carried + text(element, false)).strip();
    String markdown = (carriedMarkdown + text(element, true)).strip();
    boolean joined = isJoined(properties);
    carried = joined && !text.isEmpty() ? text + " " : "";
    carriedMarkdown = joined && !text.isEmpty() ? markdown + " " : "";
    if (text.isBlank() || joined) {
      return;
    }
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

  /** Whether the end of a paragraph was deleted, so that the next one goes on with it. */
  private static boolean isJoined(XmlElement properties) {
    return properties != null
        && properties
            .first("w:rPr")
            .filter(p -> p.first("w:del").isPresent() || p.first("w:moveFrom").isPresent())
            .isPresent();
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
    XmlElement marks = row.first("w:trPr").orElse(null);
    boolean deleted = marks != null && marks.first("w:del").isPresent();
    if (deleted || marks != null && marks.switchesOn("w:hidden")) {
      leaveOut(row, deleted ? DELETED : HIDDEN);
      return;
    }
    List<String> cells = new ArrayList<>();
    List<String> marked = new ArrayList<>();
    int first = number + 1;
    row.elements("w:tc")
        .forEach(
            cell -> {
              if (cell.first("w:tcPr").filter(p -> p.first("w:cellDel").isPresent()).isPresent()) {
                // The cells after it stay in their columns.
                leaveOut(cell, DELETED);
                cells.add("");
                marked.add("");
                return;
              }
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

  private String text(XmlElement element, boolean markdown) {
    StringBuilder text = new StringBuilder();
    runs(element, text, markdown);
    return text.toString().replace("****", "").replace("~~~~", "").strip();
  }

  private void runs(XmlElement parent, StringBuilder text, boolean markdown) {
    for (XmlElement element : parent.elements().toList()) {
      if (element.is("w:r")) {
        run(element, text, markdown);
      } else if (OPEN.contains(element.name())) {
        runs(element, text, markdown);
      } else if (element.is("w:del") || element.is("w:moveFrom")) {
        leaveOut(List.of(element), DELETED);
      }
    }
  }

  /** Tells the words of a row or a cell, whose paragraphs are counted all the same. */
  private void leaveOut(XmlElement cells, String why) {
    List<XmlElement> paragraphs = cells.all().filter(element -> element.is("w:p")).toList();
    int first = number;
    number++;
    leaveOut(paragraphs, why);
    number = first + paragraphs.size();
  }

  private void leaveOut(List<XmlElement> elements, String why) {
    List<String> words =
        elements.stream().map(WordSourceBlocks::words).filter(w -> !w.isBlank()).toList();
    if (!words.isEmpty()) {
      left.add(new LeftOut(number, String.join(" ", words), why));
    }
  }

  private static String words(XmlElement parent) {
    return parent
        .all()
        .filter(element -> element.is("w:t") || element.is("w:delText"))
        .flatMap(element -> element.children().stream())
        .map(child -> child instanceof XmlText text ? text.value() : "")
        .collect(Collectors.joining())
        .strip();
  }

  /** Names something that is not read, where the file has it first. */
  private void name(String what) {
    String why = what + " are not read";
    if (left.stream().noneMatch(one -> one.why().equals(why))) {
      left.add(new LeftOut(number, "", why));
    }
  }

  private void run(XmlElement run, StringBuilder text, boolean markdown) {
    XmlElement look = run.first("w:rPr").orElse(null);
    if (outline.isOn("w:vanish", look, paragraph)) {
      leaveOut(List.of(run), HIDDEN);
      return;
    }
    StringBuilder words = new StringBuilder();
    for (XmlElement element : run.elements().toList()) {
      switch (element.name()) {
        case "w:t" ->
            element.children().forEach(c -> words.append(c instanceof XmlText t ? t.value() : ""));
        case "w:tab", "w:ptab" -> words.append('\t');
        case "w:br", "w:cr" -> words.append('\n');
        case "w:noBreakHyphen" -> words.append('\u2011');
        case "w:footnoteReference", "w:endnoteReference" -> name("footnotes");
        case "w:commentReference" -> name("comments");
        case "w:drawing", "w:pict" -> name("pictures and text boxes");
        default -> {}
      }
    }
    boolean struck =
        outline.isOn("w:strike", look, paragraph) || outline.isOn("w:dstrike", look, paragraph);
    // Without marks, what was struck out would read as if it were said.
    if (!markdown) {
      text.append(struck && !words.toString().isBlank() ? struck(words.toString()) : words);
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
    boolean bold = look != null && look.switchesOn("w:b");
    text.append(words, 0, start)
        .append(struck ? "~~" + literal + "~~" : bold ? "**" + literal + "**" : literal)
        .append(words, start + core.length(), words.length());
  }

  private static String struck(String words) {
    String core = words.strip();
    int start = words.indexOf(core);
    return words.substring(0, start) + "~~" + core + "~~" + words.substring(start + core.length());
  }
}
