package readout.origin.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.document.SourceBlock;
import readout.document.SourceBlock.Kind;
import readout.draft.Draft;
import readout.draft.DraftItem;
import readout.language.Language;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;

/** The items of an agenda, with what is said under each. */
final class TopicList {
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:TOP |Item |Point |Punkt )?((?:\\d+|[A-Z]{1,4})(?:[./-]\\d+)*(?:[a-z]|bis|ter)?)[.):]\\s+(\\S.*)",
          Pattern.DOTALL);

  private final List<Item> roots = new ArrayList<>();
  private final StringBuilder summary = new StringBuilder();
  private Item current;
  private int count;

  /** An item. */
  static final class Item {
    private final String title;
    private final String number;
    private final int level;
    private final Item parent;
    private final int index;
    private final List<Item> below = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String outcome = "";
    private String presenter = "";
    private boolean referred;

    Item(String title, String number, int level, Item parent, int index) {
      this.title = title;
      this.number = number;
      this.level = level;
      this.parent = parent;
      this.index = index;
    }

    /** The id by which decisions and steps refer to it. */
    String id() {
      referred = true;
      return "item-" + index;
    }
  }

  boolean isEmpty() {
    return roots.isEmpty();
  }

  /** The one that is open, or null. */
  Item current() {
    return current;
  }

  void leave() {
    current = null;
  }

  /** Opens an item by its heading. */
  void heading(String heading, int level) {
    Matcher number = NUMBER.matcher(heading.replace('\n', ' '));
    boolean numbered = number.matches();
    open(
        numbered ? number.group(2) : heading.replace('\n', ' '),
        numbered ? number.group(1) : "",
        level);
  }

  /** An item of a bare agenda. */
  void item(SourceBlock block) {
    Item outside = current;
    open(block.text().replace('\n', ' '), "", block.level());
    current = outside;
  }

  private void open(String title, String number, int level) {
    Item parent = current == null ? lastAbove(level) : current;
    while (parent != null && parent.level >= level) {
      parent = parent.parent;
    }
    Item item = new Item(title, number, level, parent, ++count);
    (parent == null ? roots : parent.below).add(item);
    current = item;
  }

  private Item lastAbove(int level) {
    Item last = roots.isEmpty() ? null : roots.get(roots.size() - 1);
    while (last != null && last.level < level - 1 && !last.below.isEmpty()) {
      last = last.below.get(last.below.size() - 1);
    }
    return last != null && last.level < level ? last : null;
  }

  /** Adds a text to what is said under the open item, or to the summary. */
  void text(String markdown) {
    append(current == null ? summary : current.text, markdown, "\n\n");
  }

  /** Adds a block likewise. */
  void text(SourceBlock block) {
    StringBuilder into = current == null ? summary : current.text;
    append(into, line(block), block.isItem() && endsWithItem(into) ? "\n" : "\n\n");
  }

  /** Adds a block to the summary of the meeting. */
  void summary(SourceBlock block) {
    append(summary, line(block), block.isItem() && endsWithItem(summary) ? "\n" : "\n\n");
  }

  /** Whether a line says who presents the open item, "Presented by Ana Duarte, Chair". */
  boolean presented(String text, Language language, PeopleList people) {
    String[] pattern = language.label("topic.presented-by").split("\\{presenter\\}", -1);
    boolean is =
        current != null
            && pattern.length == 2
            && text.startsWith(pattern[0])
            && text.endsWith(pattern[1])
            && text.length() > pattern[0].length() + pattern[1].length();
    Optional<String> name =
        is
            ? people.named(text.substring(pattern[0].length(), text.length() - pattern[1].length()))
            : Optional.empty();
    name.ifPresent(n -> current.presenter = n);
    return name.isPresent();
  }

  void outcome(String text) {
    if (current == null) {
      text(text);
    } else {
      current.outcome = current.outcome.isEmpty() ? text : current.outcome + "\n\n" + text;
    }
  }

  /** A table under the open item. */
  void table(List<SourceBlock> rows) {
    StringBuilder table = new StringBuilder();
    for (SourceBlock row : rows) {
      table.append(table.length() == 0 ? "" : "\n").append(row.markdown());
      if (row == rows.get(0)) {
        table.append("\n|").append(" --- |".repeat(Math.max(1, row.cells().size())));
      }
    }
    text(table.toString());
  }

  private static void append(StringBuilder into, String text, String separator) {
    into.append(into.length() == 0 ? "" : separator).append(text);
  }

  private static boolean endsWithItem(StringBuilder text) {
    String last = text.substring(text.lastIndexOf("\n") + 1);
    return last.matches("\\s*(?:- |1\\. ).*");
  }

  private static String line(SourceBlock block) {
    String indent = "   ".repeat(Math.max(0, block.level() - 1));
    if (!block.isItem()) {
      return block.markdown();
    }
    return indent
        + (block.kind() == Kind.BULLET ? "- " : "1. ")
        + block.markdown().replace("\n", "\n" + indent + "   ");
  }

  void into(Draft draft) {
    if (summary.length() > 0) {
      draft.put("summary", ScalarNode.written(summary.toString()));
    }
    if (!roots.isEmpty()) {
      draft.put("topics", DraftItem.list(nodes(roots)));
    }
  }

  private static List<Node> nodes(List<Item> items) {
    List<Node> nodes = new ArrayList<>();
    for (Item item : items) {
      DraftItem node = new DraftItem();
      node.text("id", item.referred ? item.id() : "").text("number", item.number);
      node.text("title", item.title).text("presenter", item.presenter);
      if (item.text.length() > 0) {
        node.node("summary", ScalarNode.written(item.text.toString()));
      }
      node.text("outcome", item.outcome);
      MappingNode done =
          node.node("topics", item.below.isEmpty() ? null : DraftItem.list(nodes(item.below)))
              .node();
      nodes.add(done);
    }
    return nodes;
  }
}
