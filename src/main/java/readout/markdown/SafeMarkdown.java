package readout.markdown;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Block;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import readout.meeting.PlacementMark;

/**
 * Takes out of a Markdown tree what a note must not hold: raw HTML becomes text, unsafe links lose
 * their targets, images from elsewhere become links. It runs before addresses in text become links,
 * so that the text it makes is treated as any other.
 */
final class SafeMarkdown implements PostProcessor {
  @Override
  public Node process(Node document) {
    transform(document);
    return document;
  }

  private static void transform(Node parent) {
    for (Node child : TreeEdit.children(parent)) {
      transform(child);
      replace(child);
    }
    TreeEdit.joinTexts(parent);
    references(parent);
  }

  /** An address beside a reference ends before it. */
  private static void references(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; ) {
      Node next = child.getNext();
      if (child instanceof Text text && text.getLiteral().indexOf(PlacementMark.SIGN) >= 0) {
        PlacedNodes.split(text);
      }
      child = next;
    }
  }

  private static void replace(Node node) {
    if (node instanceof HtmlBlock html) {
      htmlBlock(html);
    } else if (node instanceof HtmlInline html) {
      TreeEdit.swap(html, new Text(html.getLiteral()));
    } else if (node instanceof Link link) {
      link(link);
    } else if (node instanceof Image image) {
      image(image);
    } else if (node.getFirstChild() == null && isNothingWhenEmpty(node)) {
      node.unlink();
    }
  }

  private static void link(Link link) {
    if (LinkTargets.isSafe(link.getDestination())) {
      link.setDestination(LinkTargets.printed(link.getDestination()));
    } else {
      TreeEdit.unwrap(link);
    }
  }

  /** What only an image without words was in. */
  private static boolean isNothingWhenEmpty(Node node) {
    return node instanceof Paragraph
        || node instanceof Emphasis
        || node instanceof StrongEmphasis
        || node instanceof Strikethrough;
  }

  /** A blank line ends a paragraph, so that a block with blank lines becomes several. */
  private static void htmlBlock(HtmlBlock html) {
    if (html.getParent() instanceof ListItem item && !isAlone(html)) {
      loosen(item);
    }
    Paragraph paragraph = null;
    for (String line : html.getLiteral().split("\n")) {
      if (line.isBlank()) {
        paragraph = null;
        continue;
      }
      if (paragraph == null) {
        paragraph = new Paragraph();
        paragraph.setSourceSpans(html.getSourceSpans());
        html.insertBefore(paragraph);
      } else {
        paragraph.appendChild(new SoftLineBreak());
      }
      paragraph.appendChild(new Text(line.strip()));
    }
    html.unlink();
  }

  /** In a tight list a paragraph would run into the one beside it. */
  static void loosen(ListItem item) {
    ((ListBlock) item.getParent()).setTight(false);
  }

  /** A picture from elsewhere would be fetched from there by every reader of the page. */
  private static void image(Image image) {
    boolean safe = LinkTargets.isSafe(image.getDestination());
    String target = LinkTargets.printed(image.getDestination());
    image.setDestination(target);
    if (safe && !LinkTargets.isElsewhere(target)) {
      return;
    }
    Link around = linkAround(image);
    if (safe && around == null) {
      link(image, target);
      return;
    }
    // A link holds no other link (CommonMark 0.31, section 6.3), and is not left without words.
    if (around != null && image.getFirstChild() == null && isAlone(image)) {
      image.insertBefore(new Text(around.getDestination()));
    }
    TreeEdit.unwrap(image);
  }

  private static boolean isAlone(Node node) {
    return node.getPrevious() == null && node.getNext() == null;
  }

  private static void link(Image image, String target) {
    Link link = new Link(target, image.getTitle());
    TreeEdit.moveChildren(image, link);
    if (link.getFirstChild() == null) {
      link.appendChild(new Text(target));
    }
    TreeEdit.swap(image, link);
  }

  /** The link that an inline node is in and that will stay one, or null. */
  private static Link linkAround(Node node) {
    Node above = node.getParent();
    while (above != null && !(above instanceof Block)) {
      if (above instanceof Link link && LinkTargets.isSafe(link.getDestination())) {
        return link;
      }
      above = above.getParent();
    }
    return null;
  }
}
