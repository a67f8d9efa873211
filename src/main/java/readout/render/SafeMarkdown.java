package readout.render;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
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

/** Turns a Markdown tree into one that may stand in a note. */
final class SafeMarkdown {
  private static final int LAST_LEVEL = 6;

  private final int level;
  private final String prefix;
  private final boolean forHtml;

  /**
   * @param level the level of the heading it stands under, 0 for none
   * @param prefix what footnote labels begin with
   * @param forHtml whether task items become characters, as HTML prints them
   */
  SafeMarkdown(int level, String prefix, boolean forHtml) {
    this.level = level;
    this.prefix = prefix;
    this.forHtml = forHtml;
  }

  /** Changes a tree in place. */
  void transform(Node node) {
    for (Node child : children(node)) {
      transform(child);
      replace(child);
    }
  }

  private void replace(Node node) {
    if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof HtmlBlock html) {
      Paragraph paragraph = new Paragraph();
      lines(html.getLiteral(), paragraph);
      swap(html, paragraph);
    } else if (node instanceof HtmlInline html) {
      swap(html, new Text(html.getLiteral()));
    } else if (node instanceof Link link && !LinkTargets.isSafe(link.getDestination())) {
      unwrap(link);
    } else if (node instanceof Image image) {
      image(image);
    } else if (node instanceof TaskListItemMarker marker && forHtml) {
      task(marker);
    } else if (node instanceof FootnoteDefinition definition) {
      FootnoteDefinition own = new FootnoteDefinition(prefix + definition.getLabel());
      moveChildren(definition, own);
      swap(definition, own);
    } else if (node instanceof FootnoteReference reference) {
      swap(reference, new FootnoteReference(prefix + reference.getLabel()));
    } else if (node instanceof BlockQuote quote) {
      loosenAround(quote);
    } else if (node instanceof ListItem item) {
      // Printed anew, an item needs neither the indentation nor the spaces it had.
      item.setMarkerIndent(null);
      item.setContentIndent(null);
    } else if (node instanceof BulletList list && standsAlone(list)) {
      list.setMarker("-");
    }
  }

  /** The library's printer leaves out the blank lines of a quote inside a tight list. */
  private static void loosenAround(Node node) {
    for (Node above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ListBlock list) {
        list.setTight(false);
      }
    }
  }

  /** Two lists in a row are two only because their markers differ. */
  private static boolean standsAlone(BulletList list) {
    return !(list.getPrevious() instanceof BulletList) && !(list.getNext() instanceof BulletList);
  }

  private void heading(Heading heading) {
    int moved = heading.getLevel() + level;
    if (moved <= LAST_LEVEL) {
      heading.setLevel(moved);
      return;
    }
    Paragraph paragraph = new Paragraph();
    StrongEmphasis strong = new StrongEmphasis("**");
    moveChildren(heading, strong);
    paragraph.appendChild(strong);
    swap(heading, paragraph);
  }

  /** A picture from elsewhere would be fetched from there by whoever opens the page. */
  private static void image(Image image) {
    String target = image.getDestination();
    if (!LinkTargets.isSafe(target)) {
      unwrap(image);
    } else if (LinkTargets.isElsewhere(target)) {
      Link link = new Link(target, image.getTitle());
      moveChildren(image, link);
      if (link.getFirstChild() == null) {
        link.appendChild(new Text(target));
      }
      swap(image, link);
    }
  }

  private static void task(TaskListItemMarker marker) {
    Text box = new Text(marker.isChecked() ? "☑ " : "☐ ");
    Node next = marker.getNext();
    if (next instanceof Paragraph paragraph) {
      paragraph.prependChild(box);
      marker.unlink();
    } else {
      Paragraph paragraph = new Paragraph();
      paragraph.appendChild(box);
      swap(marker, paragraph);
    }
  }

  private static void lines(String literal, Node parent) {
    String[] lines = literal.strip().split("\n");
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        parent.appendChild(new SoftLineBreak());
      }
      parent.appendChild(new Text(lines[i].strip()));
    }
  }

  private static void unwrap(Node node) {
    for (Node child : children(node)) {
      node.insertBefore(child);
    }
    node.unlink();
  }

  private static void swap(Node old, Node replacement) {
    old.insertBefore(replacement);
    old.unlink();
  }

  private static void moveChildren(Node from, Node to) {
    for (Node child : children(from)) {
      to.appendChild(child);
    }
  }

  /** A copy, for the tree changes on the way. */
  private static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }
}
