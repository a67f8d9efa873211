package readout.markdown;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A page that is written in Markdown as a whole: its first heading is its title, and the others can
 * be linked to. What is not safe in a record's Markdown is not safe here either.
 */
public final class TitledPage {
  /** The ids that the frame of a page has. */
  private static final Set<String> FRAME = Set.of("content");

  private static final int TITLE_LEVEL = 1;

  private final String markdown;
  private final String title;
  private final String description;
  private final Set<String> anchors;

  /**
   * @param markdown its text, without metadata
   */
  public TitledPage(String markdown) {
    this.markdown = markdown;
    Node document = MarkdownTree.safe(markdown);
    this.title = withoutTitle(document);
    this.description = Prose.text(document);
    this.anchors = new TreeSet<>(new HeadingIds(FRAME).of(document).values());
  }

  /** The words of the first heading; empty when there is none. */
  public String title() {
    return title;
  }

  /** The sentences of its text in one line; may be empty. */
  public String description() {
    return description;
  }

  /** The ids of its headings. */
  public Set<String> anchors() {
    return anchors;
  }

  /** The targets of its links and pictures, as they are printed; in order. */
  public List<String> targets() {
    return Targets.in(MarkdownTree.safe(markdown));
  }

  /**
   * Its text without the title as an HTML fragment.
   *
   * @param addresses gives what is printed of a target; an empty text takes the link away
   */
  public String html(UnaryOperator<String> addresses) {
    Node document = MarkdownTree.safe(markdown);
    withoutTitle(document);
    Map<Heading, String> ids = new HeadingIds(FRAME).of(document);
    document.accept(new PrintedAddresses(addresses));
    new PlacedMarkdown(TITLE_LEVEL, true).transform(document);
    Footnotes.gather(document, "");
    AttributeProvider withId =
        (node, tag, attributes) -> {
          CommonMark.scope(node, tag, attributes);
          String id = node instanceof Heading heading ? ids.get(heading) : null;
          if (id != null) {
            attributes.put("id", id);
          }
        };
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .extensions(MarkdownTree.extensions())
            .escapeHtml(true)
            .attributeProviderFactory(context -> withId)
            .build();
    return CommonMark.asOnPages(renderer.render(document)).strip();
  }

  /** Takes the title out of a tree. */
  private static String withoutTitle(Node document) {
    for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
      String words = child instanceof Heading ? Prose.words(child) : "";
      if (!words.isEmpty()) {
        child.unlink();
        return words;
      }
    }
    return "";
  }
}
