package readout.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.decode.SameMeaning;
import readout.diff.Difference.Kind;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarKind;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/**
 * Compares the trees of two versions of a record, value by value: what differs, and the operations
 * that make the new version of the old one.
 */
final class TreeDiff {
  private final List<Difference> differences = new ArrayList<>();
  private final List<PatchOperation> patch = new ArrayList<>();
  private final List<MatchedItem> matched = new ArrayList<>();

  /**
   * An item of a list that both versions have.
   *
   * @param before its old version
   * @param after its new version
   * @param place where it is in the new version
   */
  record MatchedItem(Node before, Node after, Pointer place) {}

  private TreeDiff() {}

  /** Compares two trees. */
  static TreeDiff of(Node before, Node after) {
    TreeDiff diff = new TreeDiff();
    diff.compare(before, after, Pointer.ROOT, Pointer.ROOT, false);
    return diff;
  }

  /** What differs, in the order of the new version. */
  List<Difference> differences() {
    return differences;
  }

  /** What makes the new version of the old one, in order. */
  List<PatchOperation> patch() {
    return patch;
  }

  /** The items of lists that both versions have, whatever changed in them. */
  List<MatchedItem> matched() {
    return matched;
  }

  /**
   * Compares two values.
   *
   * @param own whether they are in an {@code x-} field
   */
  private void compare(Node before, Node after, Pointer from, Pointer to, boolean own) {
    if (before instanceof MappingNode one && after instanceof MappingNode other) {
      groups(one, other, from, to, own);
    } else if (before instanceof SequenceNode one && after instanceof SequenceNode other) {
      lists(one, other, from, to, own);
    } else if (!isSame(before, after)) {
      changed(before, after, from, to, own);
    }
  }

  private static boolean isSame(Node before, Node after) {
    return before instanceof ScalarNode
        && after instanceof ScalarNode
        && RecordJson.of(before).equals(RecordJson.of(after))
        && isNothing((ScalarNode) before) == isNothing((ScalarNode) after);
  }

  private static boolean isNothing(ScalarNode scalar) {
    return scalar.kind() == ScalarKind.NULL || scalar.kind() == ScalarKind.EMPTY;
  }

  private void changed(Node before, Node after, Pointer from, Pointer to, boolean own) {
    patch.add(PatchOperation.replace(to, after));
    boolean same = SameMeaning.of(before, after, own);
    MappingNode one = same || own ? null : SameMeaning.asGroup(before, after);
    MappingNode other = same || own ? null : SameMeaning.asGroup(after, before);
    if (one != null && other != null) {
      TreeDiff inside = new TreeDiff();
      inside.groups(one, other, from, to, false);
      differences.addAll(inside.differences);
    } else {
      differences.add(new Difference(Kind.CHANGED, from, to, before, after, same));
    }
  }

  private void groups(MappingNode one, MappingNode other, Pointer from, Pointer to, boolean own) {
    if (isReordered(one, other, to, own)) {
      changed(one, other, from, to, true);
      return;
    }
    Map<String, Node> before = values(one);
    Map<String, Node> after = values(other);
    before.forEach(
        (key, value) -> {
          if (!after.containsKey(key)) {
            patch.add(PatchOperation.remove(to.to(key)));
            boolean inOwn = own || SameMeaning.isOwn(key);
            differences.add(
                new Difference(
                    Kind.REMOVED,
                    from.to(key),
                    to.to(key),
                    value,
                    null,
                    !inOwn && SameMeaning.isEmpty(value)));
          }
        });
    after.forEach(
        (key, value) -> {
          boolean inOwn = own || SameMeaning.isOwn(key);
          Node was = before.get(key);
          if (was != null) {
            compare(was, value, from.to(key), to.to(key), inOwn);
          } else {
            patch.add(PatchOperation.add(to.to(key), value));
            differences.add(
                new Difference(
                    Kind.ADDED,
                    from.to(key),
                    to.to(key),
                    null,
                    value,
                    !inOwn && SameMeaning.isEmpty(value)));
          }
        });
  }

  /** Whether keys that both groups have are in another order that readers see. */
  private static boolean isReordered(MappingNode one, MappingNode other, Pointer at, boolean own) {
    List<Object> steps = at.steps();
    boolean counts =
        own
            || !steps.isEmpty() && steps.get(steps.size() - 1).equals("vote")
            || SameMeaning.isOrdered(one) && SameMeaning.isOrdered(other);
    if (!counts) {
      return false;
    }
    List<String> before = SameMeaning.keys(one);
    List<String> after = SameMeaning.keys(other);
    before.retainAll(after);
    after.retainAll(before);
    return !before.equals(after);
  }

  private static Map<String, Node> values(MappingNode mapping) {
    Map<String, Node> values = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      values.put(entry.key().text(), entry.value());
    }
    return values;
  }

  private void lists(SequenceNode one, SequenceNode other, Pointer from, Pointer to, boolean own) {
    List<Node> before = one.items();
    List<Node> after = other.items();
    ItemMatch match = ItemMatch.of(before, after, own);
    List<Integer> working = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      working.add(i);
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      if (match.newOf(i) < 0) {
        working.remove(i);
        patch.add(PatchOperation.remove(to.to(i)));
        Node was = before.get(i);
        boolean nothing = !own && SameMeaning.isEmpty(was);
        differences.add(new Difference(Kind.REMOVED, from.to(i), to.to(i), was, null, nothing));
      }
    }
    arrange(match, before, after, working, from, to, own);
    for (int i = 0; i < after.size(); i++) {
      int was = match.oldOf(i);
      if (was >= 0) {
        matched.add(new MatchedItem(before.get(was), after.get(i), to.to(i)));
        compare(before.get(was), after.get(i), from.to(was), to.to(i), own);
      }
    }
  }

  /** Puts what is new and what moved after what precedes it in the new list. */
  private void arrange(
      ItemMatch match,
      List<Node> before,
      List<Node> after,
      List<Integer> working,
      Pointer from,
      Pointer to,
      boolean own) {
    boolean[] moved = match.moved();
    Integer preceding = null;
    for (int i = 0; i < after.size(); i++) {
      int was = match.oldOf(i);
      Node now = after.get(i);
      Integer item = was < 0 ? Integer.valueOf(-1 - i) : Integer.valueOf(was);
      if (was < 0) {
        int target = working.indexOf(preceding) + 1;
        working.add(target, item);
        patch.add(PatchOperation.add(to.to(target), now));
        boolean nothing = !own && SameMeaning.isEmpty(now);
        differences.add(new Difference(Kind.ADDED, from.to(i), to.to(i), null, now, nothing));
      } else if (moved[i]) {
        int at = working.indexOf(item);
        working.remove(at);
        int target = working.indexOf(preceding) + 1;
        working.add(target, item);
        if (at != target) {
          patch.add(PatchOperation.move(to.to(at), to.to(target)));
        }
        differences.add(
            new Difference(Kind.MOVED, from.to(was), to.to(i), before.get(was), now, false));
      }
      preceding = item;
    }
  }
}
