package readout.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Fits the Markdown of a field into the place of a note where it is printed. */
final class PlacedMarkdown {
  private static final int LAST_LEVEL = 6;

  private final int level;
  private final boolean forHtml;

  /** The levels, as the field has them, of the headings that the present one is under. */
  private final Deque<Integer> outline = new ArrayDeque<>();

  /**
   * @param level the level of the heading it is under, 0 to leave headings as they are
   * @param forHtml whether task items become characters, as HTML prints them
   */
  PlacedMarkdown(int level, boolean forHtml) {
    this.level = level;
    this.forHtml = forHtml;
  }

  /** Changes a tree in place. */
  void transform(Node parent) {
    for (Node child : TreeEdit.children(parent)) {
      if (child instanceof Heading heading) {
        heading(heading);
      } else if (child instanceof Link link) {
        link.setDestination(LinkTargets.percentEncoded(link.getDestination()));
      } else if (child instanceof Image image) {
        image.setDestination(LinkTargets.percentEncoded(image.getDestination()));
        withoutLinks(image);
        TreeEdit.joinTexts(image);
      } else if (child instanceof TaskListItemMarker marker && forHtml) {
        task(marker);
      }
      transform(child);
    }
  }

  /**
   * The shallowest heading comes one level below the heading above the field, and no level is left
   * out below it. What would be deeper than HTML has levels is a paragraph in bold.
   */
  private void heading(Heading heading) {
    if (level > 0) {
      while (!outline.isEmpty() && outline.peek() >= heading.getLevel()) {
        outline.pop();
      }
      outline.push(heading.getLevel());
      heading.setLevel(Math.min(level + outline.size(), LAST_LEVEL));
    }
    oneLine(heading);
    if (level + outline.size() > LAST_LEVEL) {
      bold(heading);
    }
  }

  /** In Markdown only headings of the first two levels may have several lines. */
  private static void oneLine(Node parent) {
    for (Node child : TreeEdit.children(parent)) {
      oneLine(child);
      if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
        TreeEdit.swap(child, new Text(" "));
      }
    }
    TreeEdit.joinTexts(parent);
  }

  private static void bold(Heading heading) {
    if (heading.getParent() instanceof ListItem item
        && item.getFirstChild() != item.getLastChild()) {
      SafeMarkdown.loosen(item);
    }
    if (heading.getFirstChild() == null) {
      heading.unlink();
      return;
    }
    withoutStrong(heading);
    StrongEmphasis strong = new StrongEmphasis(otherMark(heading.getFirstChild()));
    TreeEdit.moveChildren(heading, strong);
    Paragraph paragraph = new Paragraph();
    paragraph.appendChild(strong);
    TreeEdit.swap(heading, paragraph);
  }

  /**
   * Not the mark of emphasis that comes first: three in a row would be read the other way round.
   */
  private static String otherMark(Node first) {
    return first instanceof Emphasis emphasis && "*".equals(emphasis.getOpeningDelimiter())
        ? "__"
        : "**";
  }

  private static void withoutStrong(Node parent) {
    for (Node child : TreeEdit.children(parent)) {
      withoutStrong(child);
      if (child instanceof StrongEmphasis) {
        TreeEdit.unwrap(child);
      }
    }
    TreeEdit.joinTexts(parent);
  }

  /** Addresses in the words for a picture were made links; the words are an attribute in HTML. */
  private static void withoutLinks(Node parent) {
    for (Node child : TreeEdit.children(parent)) {
      withoutLinks(child);
      if (child instanceof Link) {
        TreeEdit.unwrap(child);
      }
    }
  }

  private static void task(TaskListItemMarker marker) {
    Text box = new Text(marker.isChecked() ? "☑ " : "☐ ");
    Node next = marker.getNext();
    if (next instanceof Paragraph paragraph) {
      paragraph.prependChild(box);
      TreeEdit.joinTexts(paragraph);
      marker.unlink();
    } else {
      Paragraph paragraph = new Paragraph();
      paragraph.appendChild(box);
      TreeEdit.swap(marker, paragraph);
    }
  }
}
