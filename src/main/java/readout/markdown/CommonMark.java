package readout.markdown;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import readout.diagnostic.MarkdownLoss;
import readout.meeting.PlacementMark;
import readout.note.MarkdownConverter;
import readout.note.PlacedItems;

/** A record's Markdown: CommonMark with tables, strikethrough, autolinks, footnotes and tasks. */
public final class CommonMark implements MarkdownConverter {
  private final UnaryOperator<String> addresses;
  private final Consumer<String> unread;

  /** Prints addresses as they are. */
  public CommonMark() {
    this(null);
  }

  /**
   * @param addresses gives what is printed of the target of a link or picture; null for the target
   */
  public CommonMark(UnaryOperator<String> addresses) {
    this(addresses, words -> {});
  }

  /**
   * @param addresses gives what is printed of the target of a link or picture; null for the target
   * @param unread takes what was meant as a target and is printed as it is
   */
  public CommonMark(UnaryOperator<String> addresses, Consumer<String> unread) {
    this.addresses = addresses;
    this.unread = unread;
  }

  @Override
  public String address(String address) {
    return addresses == null ? address : addresses.apply(address);
  }

  @Override
  public String toMarkdown(String markdown, int level, String prefix, PlacedItems items) {
    int end = PlainParagraphs.end(markdown);
    String plain = PlainParagraphs.markdown(markdown, end);
    if (end == markdown.length()) {
      return plain;
    }
    String rest = readMarkdown(markdown.substring(end), level, prefix, items);
    return PlainParagraphs.joined(plain, "\n\n", rest);
  }

  /** The same of a text that is read from its beginning. */
  String readMarkdown(String markdown, int level, String prefix, PlacedItems items) {
    return MarkdownPrinter.print(field(markdown, level, prefix, items, false));
  }

  @Override
  public String toHtml(String markdown, int level, String prefix, PlacedItems items) {
    int end = PlainParagraphs.end(markdown);
    String plain = PlainParagraphs.html(markdown, end);
    if (end == markdown.length()) {
      return plain;
    }
    String rest = readHtml(markdown.substring(end), level, prefix, items);
    return PlainParagraphs.joined(plain, "\n", rest);
  }

  /** The same of a text that is read from its beginning. */
  String readHtml(String markdown, int level, String prefix, PlacedItems items) {
    return html(field(markdown, level, prefix, items, true)).strip();
  }

  @Override
  public String toText(String markdown, PlacedItems items) {
    if (PlainParagraphs.end(markdown) == markdown.length()) {
      return PlainParagraphs.text(markdown);
    }
    Node document = field(markdown, 0, "", items, false);
    return new PlainText(Integer.MAX_VALUE).print(document).strip();
  }

  @Override
  public String toProse(String markdown, PlacedItems items) {
    return PlainParagraphs.end(markdown) == markdown.length()
        ? PlainParagraphs.prose(markdown)
        : Prose.text(placed(markdown, items, false));
  }

  private Node field(
      String markdown, int level, String prefix, PlacedItems items, boolean forHtml) {
    Node document = placed(markdown, items, forHtml);
    if (addresses != null && markdown.contains("](") && showsTarget(document)) {
      losses(markdown).stream()
          .filter(loss -> loss.kind() == MarkdownLoss.Kind.NO_ADDRESS)
          .forEach(loss -> unread.accept(loss.words()));
    }
    new PlacedMarkdown(level, forHtml).transform(document);
    if (markdown.contains("[^")) {
      Footnotes.gather(document, prefix);
    }
    return document;
  }

  /** Whether brackets before a parenthesis were left as text, as those of an unread target are. */
  private static boolean showsTarget(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      boolean brackets =
          child instanceof Text text
              && (text.getLiteral().contains("](") || text.getLiteral().endsWith("]"));
      if (brackets || showsTarget(child)) {
        return true;
      }
    }
    return false;
  }

  /** The tree of a field with what it refers to, and with the addresses that are printed. */
  private Node placed(String markdown, PlacedItems items, boolean forHtml) {
    Node document = MarkdownTree.safe(markdown);
    if (markdown.indexOf(PlacementMark.SIGN) >= 0) {
      new PlacedNodes(items, forHtml).place(document);
    }
    if (addresses != null) {
      document.accept(new PrintedAddresses(addresses));
    }
    return document;
  }

  /**
   * A whole note as an HTML fragment.
   *
   * @param markdown what a Markdown template printed
   */
  public String page(String markdown) {
    Node document = MarkdownTree.safe(markdown);
    new PlacedMarkdown(0, true).transform(document);
    return html(document);
  }

  /**
   * A text as an HTML fragment whose blocks say in which line of it they begin, from 1.
   *
   * @param attribute the name of the attribute that says so
   */
  public String withLines(String markdown, String attribute) {
    Parser parser =
        Parser.builder()
            .extensions(MarkdownTree.extensions())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();
    return HtmlRenderer.builder()
        .extensions(MarkdownTree.extensions())
        .attributeProviderFactory(
            context ->
                (node, tag, attributes) -> {
                  if (!node.getSourceSpans().isEmpty()) {
                    int line = node.getSourceSpans().get(0).getLineIndex() + 1;
                    attributes.put(attribute, Integer.toString(line));
                  }
                })
        .build()
        .render(parser.parse(markdown));
  }

  /**
   * A finished note as readers of Markdown may see it, as an HTML fragment: raw HTML works, and
   * what a heading of metadata at the top holds is not shown.
   */
  public String shown(String markdown) {
    return HtmlRenderer.builder()
        .extensions(MarkdownTree.extensions())
        .build()
        .render(MarkdownTree.written(withoutMetadata(markdown)));
  }

  /** YAML or TOML between two lines, as site generators read it. */
  private static String withoutMetadata(String markdown) {
    for (String mark : List.of("---", "+++")) {
      int end = markdown.startsWith(mark + "\n") ? markdown.indexOf("\n" + mark + "\n", 3) : -1;
      if (end >= 0) {
        return markdown.substring(end + mark.length() + 2);
      }
    }
    return markdown;
  }

  /** The targets of links and images, in order; never null. */
  public List<String> targets(String markdown) {
    return Targets.in(MarkdownTree.written(markdown));
  }

  /** What a text says and no reader of it sees, in order; never null. */
  public List<MarkdownLoss> losses(String markdown) {
    return MarkdownLosses.of(markdown);
  }

  /** Both of these, of a text that has links. */
  public MarkdownReading read(String markdown) {
    return MarkdownLosses.read(markdown);
  }

  /** Whether a link to a target is kept. */
  public static boolean isSafe(String target) {
    return LinkTargets.isSafe(target);
  }

  /**
   * HTML as pages have it: footnotes come as a section without a heading, void elements with a
   * slash. Text and attributes cannot hold the same characters, for they are escaped.
   */
  private static String html(Node document) {
    return asOnPages(Printer.HTML.render(document));
  }

  /** The same for what a renderer of the library has printed. */
  static String asOnPages(String html) {
    return html.replace("<section class=\"footnotes\" data-footnotes>", "<div class=\"footnotes\">")
        .replace("</section>", "</div>")
        .replace(" />", ">");
  }

  /** Says of the headings of tables that they are those of columns. */
  static void scope(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof TableCell && tag.equals("th")) {
      attributes.put("scope", "col");
    }
  }

  /** Made when the first Markdown is printed as HTML. */
  private static final class Printer {
    static final HtmlRenderer HTML =
        HtmlRenderer.builder()
            .extensions(MarkdownTree.extensions())
            .escapeHtml(true)
            .attributeProviderFactory(context -> CommonMark::scope)
            .nodeRendererFactory(PlacedHtml::new)
            .build();
  }
}
