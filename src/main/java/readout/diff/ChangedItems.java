package readout.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.diff.Difference.Kind;
import readout.meeting.Audience;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/** Groups what differs by the items that readers know: a quote, a next step, the record itself. */
final class ChangedItems {
  /** Fields that hold a value of one piece, which reads better whole, the old before the new. */
  private static final Set<String> OF_ONE_PIECE =
      Set.of(
          "id",
          "date",
          "time",
          "timezone",
          "language",
          "due",
          "done",
          "embargo",
          "audience",
          "attribution",
          "status",
          "published",
          "at",
          "source",
          "topic",
          "follows",
          "part_of",
          "translation_of",
          "kind",
          "value",
          "number",
          "unit",
          "as_of",
          "url",
          "email",
          "phone",
          "speaker",
          "owner",
          "country",
          "attendance",
          "via",
          "chair",
          "vote",
          "original");

  /** Tells of an item, whose old or new version may be null, what its tree does not. */
  interface Facts {
    /** The widest audience that may see it; null where that is not told. */
    Audience readers(Node oldItem, Node newItem);

    /** The line that it begins in; 0 where none is told. */
    int line(Node oldItem, Node newItem);
  }

  private final ItemNames before;
  private final ItemNames after;
  private final Facts facts;
  private final Map<String, List<Difference>> groups = new LinkedHashMap<>();

  /**
   * @param before names the items of the old version
   * @param after names those of the new one
   * @param facts what else is known of items
   */
  ChangedItems(ItemNames before, ItemNames after, Facts facts) {
    this.before = before;
    this.after = after;
    this.facts = facts;
  }

  /**
   * The changes of a record, in the order in which they are told.
   *
   * @param oldRoot the old version
   * @param newRoot the new version
   */
  List<ItemChange> of(List<Difference> differences, Node oldRoot, Node newRoot) {
    differences.stream().filter(d -> !d.sameMeaning()).forEach(this::take);
    List<ItemChange> changes = new ArrayList<>();
    groups.values().forEach(group -> changes.add(change(group, oldRoot, newRoot)));
    changes.sort(
        Comparator.comparingInt((ItemChange c) -> FieldWords.order(c.section()))
            .thenComparing(ItemChange::section)
            .thenComparingInt(ChangedItems::position));
    return changes;
  }

  /** The place in its list; of what was removed, the old one. */
  private static int position(ItemChange change) {
    Pointer place = change.newPlace() == null ? change.oldPlace() : change.newPlace();
    return place.steps().size() < 2 ? 0 : (Integer) place.steps().get(1);
  }

  private void take(Difference difference) {
    Node list = difference.newValue() == null ? difference.oldValue() : difference.newValue();
    List<Object> steps = difference.newPlace().steps();
    boolean ofItems =
        list instanceof SequenceNode
            && difference.kind() != Kind.CHANGED
            && !difference.newPlace().isOwn()
            && (steps.size() == 1 || steps.get(steps.size() - 1).equals("topics"));
    if (!ofItems) {
      boolean removed = difference.kind() == Kind.REMOVED;
      Pointer place = removed ? difference.oldPlace() : difference.newPlace();
      int length = place.itemLength();
      boolean whole = removed && length == place.steps().size();
      Pointer owner = (whole ? place : difference.newPlace()).first(length);
      groups
          .computeIfAbsent((whole ? "-" : "") + owner.text(), any -> new ArrayList<>())
          .add(difference);
      return;
    }
    List<Node> items = ((SequenceNode) list).items();
    for (int i = 0; i < items.size(); i++) {
      boolean added = difference.kind() == Kind.ADDED;
      take(
          new Difference(
              difference.kind(),
              difference.oldPlace().to(i),
              difference.newPlace().to(i),
              added ? null : items.get(i),
              added ? items.get(i) : null,
              false));
    }
  }

  private ItemChange change(List<Difference> group, Node oldRoot, Node newRoot) {
    Difference first = group.get(0);
    Pointer newPlace = first.newPlace();
    boolean removed = first.kind() == Kind.REMOVED;
    int length = (removed ? first.oldPlace() : newPlace).itemLength();
    if (length == 0) {
      return record(group);
    }
    boolean whole = newPlace.steps().size() == length || first.oldPlace().steps().size() == length;
    String section = newPlace.steps().get(0).toString();
    Node oldItem =
        whole && first.kind() == Kind.ADDED ? null : at(oldRoot, first.oldPlace().first(length));
    Node newItem = whole && removed ? null : at(newRoot, newPlace.first(length));
    boolean moved = group.stream().anyMatch(d -> d.kind() == Kind.MOVED);
    Kind kind =
        newItem == null
            ? Kind.REMOVED
            : oldItem == null ? Kind.ADDED : moved && group.size() == 1 ? Kind.MOVED : Kind.CHANGED;
    List<FieldChange> fields = new ArrayList<>();
    for (Difference difference : group) {
      if (difference.kind() == Kind.MOVED && difference.newPlace().steps().size() == length) {
        continue;
      }
      fields.addAll(fields(difference, length));
    }
    return new ItemChange(
        section,
        kind,
        newItem == null ? before.name(section, oldItem) : after.name(section, newItem),
        oldItem,
        newItem,
        oldItem == null ? null : first.oldPlace().first(length),
        newItem == null ? null : newPlace.first(length),
        moved,
        facts.readers(oldItem, newItem),
        facts.line(oldItem, newItem),
        fields);
  }

  private ItemChange record(List<Difference> group) {
    List<FieldChange> fields = new ArrayList<>();
    group.forEach(difference -> fields.addAll(fields(difference, 0)));
    return new ItemChange(
        "",
        Kind.CHANGED,
        "",
        null,
        null,
        Pointer.ROOT,
        Pointer.ROOT,
        false,
        Audience.PUBLIC,
        0,
        fields);
  }

  /** One field, or all those of an item that was added or removed. */
  private List<FieldChange> fields(Difference difference, int length) {
    Node item = difference.newValue() == null ? difference.oldValue() : difference.newValue();
    boolean whole = difference.newPlace().steps().size() == length && length > 0;
    if (!whole || !(item instanceof MappingNode mapping) || difference.kind() == Kind.CHANGED) {
      return List.of(field(difference, length));
    }
    List<FieldChange> fields = new ArrayList<>();
    for (Entry entry : mapping.entries()) {
      String key = entry.key().text();
      boolean added = difference.kind() == Kind.ADDED;
      fields.add(
          field(
              new Difference(
                  difference.kind(),
                  difference.oldPlace().to(key),
                  difference.newPlace().to(key),
                  added ? null : entry.value(),
                  added ? entry.value() : null,
                  false),
              length));
    }
    return fields;
  }

  private FieldChange field(Difference difference, int length) {
    List<Object> steps = difference.newPlace().after(length);
    String last = steps.isEmpty() ? "" : steps.get(steps.size() - 1).toString();
    String above = steps.size() < 2 ? "" : steps.get(steps.size() - 2).toString();
    boolean inLanguage = !steps.isEmpty() && FieldWords.isLanguage(last, above);
    boolean texts =
        (difference.oldValue() == null || difference.oldValue() instanceof ScalarNode)
            && (difference.newValue() == null || difference.newValue() instanceof ScalarNode);
    boolean onePiece = steps.stream().anyMatch(step -> OF_ONE_PIECE.contains(step.toString()));
    return new FieldChange(
        FieldWords.field(steps),
        inLanguage ? last : "",
        texts && !onePiece,
        before.value(steps, difference.oldValue()),
        after.value(steps, difference.newValue()),
        difference);
  }

  private static Node at(Node root, Pointer place) {
    Node node = root;
    for (Object step : place.steps()) {
      if (node instanceof SequenceNode list) {
        node = list.items().get((Integer) step);
      } else {
        node =
            ((MappingNode) node)
                .entries().stream()
                    .filter(e -> e.key().text().equals(step))
                    .map(Entry::value)
                    .findFirst()
                    .orElseThrow();
      }
    }
    return node;
  }
}
