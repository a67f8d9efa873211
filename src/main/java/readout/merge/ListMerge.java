package readout.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.diagnostic.Span;
import readout.merge.RecordLines.Range;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/** Adds the items of a list to the same list of a record. */
final class ListMerge {
  private static final Set<String> AWAY = Set.of("apologies", "absent");

  /** What an item of the record is given when it lacks it; all else of the same item is its own. */
  private static final Set<String> FIELDS =
      Set.of(
          "role",
          "organization",
          "email",
          "attendance",
          "id",
          "owner",
          "due",
          "summary",
          "at",
          "name");

  private final RecordMerge merge;
  private final String key;
  private final SequenceNode list;
  private final Range lines;
  private final SequenceNode more;
  private final Range draftLines;

  ListMerge(
      RecordMerge merge,
      String key,
      SequenceNode list,
      Range lines,
      SequenceNode more,
      Range draftLines) {
    this.merge = merge;
    this.key = key;
    this.list = list;
    this.lines = lines;
    this.more = more;
    this.draftLines = draftLines;
  }

  void run() {
    int count = 0;
    for (int i = 0; i < more.items().size(); i++) {
      Node item = more.items().get(i);
      int same = merge.same().of(key, item, list);
      if (same >= 0) {
        fill(same, item);
      } else if (merge.lines().isBlock(list)) {
        append(i);
        count++;
      } else {
        merge.left("`" + key + "`: " + name(item) + " (the list is between brackets)");
      }
    }
    if (count > 0) {
      merge.added("`" + key + "`: " + count + (count == 1 ? " item" : " items"));
    }
  }

  private static String name(Node item) {
    if (item instanceof ScalarNode scalar) {
      return RecordMerge.shown(scalar.text());
    }
    for (String field : List.of("name", "person", "title", "text", "reported", "action", "label")) {
      if (!SameItem.field(item, field).isEmpty()) {
        return RecordMerge.shown(SameItem.field(item, field));
      }
    }
    return "an item";
  }

  /** Adds an item at the end, indented like the others. */
  private void append(int index) {
    int column = merge.lines().hyphen(list.items().get(0));
    int own = merge.draftLines().hyphen(more.items().get(index));
    Range range = merge.draftLines().withComments(more, index, draftLines);
    List<String> moved = new ArrayList<>();
    for (String line : merge.draftLines().lines(range)) {
      int spaces = line.length() - line.stripLeading().length();
      moved.add(
          line.isBlank()
              ? ""
              : column >= own
                  ? " ".repeat(column - own) + line
                  : line.substring(Math.min(own - column, spaces)));
    }
    merge.insertions().after(lines.last(), merge.renames().in(moved));
  }

  /** Gives somebody whom the record calls by an id alone what it lacks, between braces. */
  private void fillReference(ScalarNode here, MappingNode there) {
    StringBuilder more = new StringBuilder();
    for (Entry entry : there.entries()) {
      String field = entry.key().text();
      boolean single = entry.value() instanceof ScalarNode && FIELDS.contains(field);
      if (single && !field.equals("id") && !isKnown(field, here, (ScalarNode) entry.value())) {
        more.append(", ").append(field).append(": ");
        more.append(braced(((ScalarNode) entry.value()).text()));
        merge.added("`" + field + "` of " + here.text());
      }
    }
    if (!more.isEmpty()) {
      String id = braced(here.text());
      merge.insertions().replace(here.span(), "{person: " + id + more + "}");
    }
  }

  /** Whether a value says nothing new of somebody, or what the record contradicts. */
  private boolean isKnown(String field, Node here, ScalarNode value) {
    boolean attendance = field.equals("attendance");
    if (attendance && AWAY.contains(value.text()) && merge.quotes(here)) {
      merge.left(
          "`attendance` of " + name(here) + ": " + value.text() + " (the record quotes them)");
      return true;
    }
    return RecordMerge.isOpen(value) || attendance && value.text().equals("mentioned");
  }

  /** Gives an item of the record what it lacks, and tells what it has otherwise. */
  private void fill(int index, Node item) {
    if (key.equals("participants")
        && list.items().get(index) instanceof ScalarNode here
        && item instanceof MappingNode there) {
      fillReference(here, there);
      return;
    }
    if (!(list.items().get(index) instanceof MappingNode here)
        || !(item instanceof MappingNode there)) {
      return;
    }
    for (Entry entry : there.entries()) {
      String field = entry.key().text();
      boolean single = entry.value() instanceof ScalarNode;
      if (!FIELDS.contains(field) || !single || RecordMerge.isOpen(entry.value())) {
        continue;
      }
      String text = ((ScalarNode) entry.value()).text();
      Node known = here.value(field).orElse(null);
      if (field.equals("name") && (known == null || !RecordMerge.isOpen(known))) {
        continue;
      }
      if (known == null) {
        if (!isKnown(field, here, (ScalarNode) entry.value())) {
          add(index, here, field, text);
        }
      } else if (RecordMerge.isOpen(known)) {
        merge.insertions().replace(known.span(), YamlText.plain(text));
        answered(index, field);
        merge.added("`" + field + "` of " + (field.equals("name") ? text : name(here)));
      } else if (!field.equals("id")
          && !(known instanceof ScalarNode scalar && SameItem.same(scalar.text(), text))) {
        boolean mentioned = field.equals("attendance") && text.equals("mentioned");
        boolean reference = field.equals("owner");
        if (!reference && !mentioned) {
          merge.contradiction(field, known, text, key + ": " + name(here));
        }
      }
    }
  }

  private void add(int index, MappingNode here, String field, String text) {
    List<String> printed = merge.renames().in(List.of(field + ": " + YamlText.plain(text)));
    Entry last = here.entries().get(here.entries().size() - 1);
    int column = merge.lines().hyphen(list.items().get(index));
    if (isBetweenBraces(here) && last.value() instanceof ScalarNode) {
      int end = last.value().span().end();
      String value = printed.get(0).substring(field.length() + 2);
      String quoted = value.equals(YamlText.plain(text)) ? braced(text) : YamlText.quoted(text);
      merge.insertions().replace(new Span(end, end), ", " + field + ": " + quoted);
    } else if (column >= 0 && !isBetweenBraces(here) && !text.contains("\n")) {
      int indent = here.entries().get(0).key().span().start();
      int line = merge.lines().line(indent);
      Range range = merge.lines().item(list, index, lines);
      int spaces = merge.lines().column(indent, line);
      merge.insertions().within(range.last(), List.of(" ".repeat(spaces) + printed.get(0)));
    } else {
      merge.left("`" + field + "` of " + name(here) + ": " + RecordMerge.shown(text));
      return;
    }
    answered(index, field);
    merge.added("`" + field + "` of " + name(here));
  }

  /** Takes comments out of and above an item that ask for what it has got. */
  private void answered(int index, String field) {
    merge.comments().answer(field, merge.lines().withComments(list, index, lines));
  }

  /** A value between braces. */
  private static String braced(String text) {
    String value = YamlText.plain(text);
    return value.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} .@_-]*") ? value : YamlText.quoted(text);
  }

  private boolean isBetweenBraces(MappingNode here) {
    return merge.lines().isBrace(here.span().start());
  }
}
