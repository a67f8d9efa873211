package readout.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import readout.decode.SameMeaning;
import readout.meeting.ComparedForm;
import readout.yaml.MappingNode;
import readout.yaml.Node;

/**
 * Finds each item of an old list in a new one: by its id, else as it is, else by what it is called
 * or says, else as the nearest. Which of the found ones have moved follows from the longest run
 * that kept its order.
 */
final class ItemMatch {
  /** Above this, only items between the same neighbours are compared. */
  private static final long MOST_PAIRS = 250_000;

  private final List<Node> olds;
  private final List<Node> news;
  private final int[] newOf;
  private final int[] oldOf;

  private ItemMatch(List<Node> olds, List<Node> news) {
    this.olds = olds;
    this.news = news;
    this.newOf = new int[olds.size()];
    this.oldOf = new int[news.size()];
    Arrays.fill(newOf, -1);
    Arrays.fill(oldOf, -1);
  }

  /**
   * Compares two lists.
   *
   * @param own whether they are in an {@code x-} field, where every detail counts
   */
  static ItemMatch of(List<Node> olds, List<Node> news, boolean own) {
    ItemMatch match = new ItemMatch(olds, news);
    match.byUnique(ItemMatch::id);
    match.inOrder(own);
    match.byUnique(node -> own ? "" : Likeness.telling(node));
    match.nearest();
    return match;
  }

  /** The place in the new list of an item of the old one; -1 when it is not there any more. */
  int newOf(int old) {
    return newOf[old];
  }

  /** The place in the old list of an item of the new one; -1 when it was not there. */
  int oldOf(int now) {
    return oldOf[now];
  }

  private void pair(int old, int now) {
    newOf[old] = now;
    oldOf[now] = old;
  }

  private static String id(Node node) {
    return node instanceof MappingNode mapping ? ComparedForm.of(mapping.text("id")) : "";
  }

  /** Pairs what has a text that no other item of its list has. */
  private void byUnique(Function<Node, String> text) {
    Map<String, Integer> inOld = unique(olds, newOf, text);
    unique(news, oldOf, text)
        .forEach(
            (key, now) -> {
              Integer old = inOld.get(key);
              if (old != null && old >= 0 && now >= 0) {
                pair(old, now);
              }
            });
  }

  private static Map<String, Integer> unique(
      List<Node> items, int[] found, Function<Node, String> text) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      String key = found[i] < 0 ? text.apply(items.get(i)) : "";
      if (!key.isBlank()) {
        places.merge(key, i, (one, other) -> -1);
      }
    }
    return places;
  }

  /** Pairs equal items: first those that kept their order, then those that moved. */
  private void inOrder(boolean own) {
    List<Integer> left = open(newOf);
    List<Integer> right = open(oldOf);
    List<String> before = left.stream().map(i -> SameMeaning.form(olds.get(i), own)).toList();
    List<String> after = right.stream().map(i -> SameMeaning.form(news.get(i), own)).toList();
    int i = 0;
    int j = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
      while (i < delta.getSource().getPosition()) {
        pair(left.get(i++), right.get(j++));
      }
      i += delta.getSource().size();
      j += delta.getTarget().size();
    }
    while (i < left.size()) {
      pair(left.get(i++), right.get(j++));
    }
    Map<String, ArrayDeque<Integer>> waiting = new HashMap<>();
    for (int k = 0; k < left.size(); k++) {
      if (newOf[left.get(k)] < 0) {
        waiting.computeIfAbsent(before.get(k), form -> new ArrayDeque<>()).add(left.get(k));
      }
    }
    for (int k = 0; k < right.size(); k++) {
      ArrayDeque<Integer> same = waiting.get(after.get(k));
      if (oldOf[right.get(k)] < 0 && same != null && !same.isEmpty()) {
        pair(same.remove(), right.get(k));
      }
    }
  }

  private static List<Integer> open(int[] found) {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      if (found[i] < 0) {
        open.add(i);
      }
    }
    return open;
  }

  private record Pair(int old, int now, double likeness) {}

  /** Pairs what is left with the nearest, the most alike first. */
  private void nearest() {
    List<Integer> left = open(newOf);
    List<Integer> right = open(oldOf);
    if (left.isEmpty() || right.isEmpty()) {
      return;
    }
    Map<Integer, Likeness> before = new HashMap<>();
    Map<Integer, Likeness> after = new HashMap<>();
    left.forEach(i -> before.put(i, new Likeness(olds.get(i))));
    right.forEach(i -> after.put(i, new Likeness(news.get(i))));
    boolean all = (long) left.size() * right.size() <= MOST_PAIRS;
    int[] gapOfOld = gaps(newOf, index -> index);
    int[] gapOfNew = gaps(oldOf, index -> oldOf[index]);
    List<Pair> pairs = new ArrayList<>();
    for (int old : left) {
      for (int now : right) {
        boolean beside = gapOfOld[old] == gapOfNew[now];
        if (all || beside) {
          double likeness = before.get(old).to(after.get(now), beside);
          if (likeness > 0) {
            pairs.add(new Pair(old, now, likeness));
          }
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.likeness())
            .thenComparingInt(p -> Math.abs(p.old() - p.now()))
            .thenComparingInt(Pair::old)
            .thenComparingInt(Pair::now));
    for (Pair pair : pairs) {
      if (newOf[pair.old()] < 0 && oldOf[pair.now()] < 0) {
        pair(pair.old(), pair.now());
      }
    }
  }

  /** The old place of the last found item before each item; -1 before the first. */
  private static int[] gaps(int[] found, Function<Integer, Integer> oldPlace) {
    int[] gaps = new int[found.length];
    int last = -1;
    for (int i = 0; i < found.length; i++) {
      gaps[i] = last;
      last = found[i] < 0 ? last : oldPlace.apply(i);
    }
    return gaps;
  }

  /** Whether each item of the new list was in another place among those that were there before. */
  boolean[] moved() {
    List<Integer> there = new ArrayList<>();
    for (int now = 0; now < oldOf.length; now++) {
      if (oldOf[now] >= 0) {
        there.add(now);
      }
    }
    boolean[] moved = new boolean[oldOf.length];
    there.forEach(now -> moved[now] = true);
    for (int kept : longestRun(there)) {
      moved[kept] = false;
    }
    return moved;
  }

  /** The longest part of the new list whose items were in that order in the old one. */
  private List<Integer> longestRun(List<Integer> there) {
    int[] before = new int[oldOf.length];
    List<Integer> ends = new ArrayList<>();
    for (int now : there) {
      int low = 0;
      int high = ends.size();
      while (low < high) {
        int middle = (low + high) / 2;
        if (oldOf[ends.get(middle)] < oldOf[now]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[now] = low == 0 ? -1 : ends.get(low - 1);
      if (low == ends.size()) {
        ends.add(now);
      } else {
        ends.set(low, now);
      }
    }
    List<Integer> run = new ArrayList<>();
    for (int at = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); at >= 0; at = before[at]) {
      run.add(at);
    }
    return run;
  }
}
