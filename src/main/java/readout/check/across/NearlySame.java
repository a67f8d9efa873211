package readout.check.across;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds names that differ in one letter, in time that grows with their total length: two such names
 * become the same when one letter is left out of one or both.
 */
final class NearlySame {
  private static final int SHORTEST = 8;
  private static final int LONGEST = 120;
  private static final int SHORT_WORD = 3;

  private NearlySame() {}

  /** Every pair of folded names that differ in one letter of a longer word, in their order. */
  static List<List<String>> pairs(Collection<String> names) {
    Map<String, List<String>> byRest = new HashMap<>();
    List<List<String>> pairs = new ArrayList<>();
    for (String name : names) {
      if (name.length() < SHORTEST || name.length() > LONGEST) {
        continue;
      }
      Set<String> met = new HashSet<>();
      for (int i = -1; i < name.length(); i++) {
        String rest = i < 0 ? name : name.substring(0, i) + name.substring(i + 1);
        List<String> same = byRest.computeIfAbsent(rest, r -> new ArrayList<>(1));
        for (String other : same) {
          if (!other.equals(name) && met.add(other) && differInOneLetter(other, name)) {
            pairs.add(List.of(other, name));
          }
        }
        if (!same.contains(name)) {
          same.add(name);
        }
      }
    }
    return pairs;
  }

  private static boolean differInOneLetter(String a, String b) {
    int start = 0;
    while (start < a.length() && start < b.length() && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int endA = a.length();
    int endB = b.length();
    while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
      endA--;
      endB--;
    }
    return endA - start <= 1
        && endB - start <= 1
        && isLetterOfLongWord(a, start, endA)
        && isLetterOfLongWord(b, start, endB);
  }

  /** "Committee A" and "Committee B", "Unit 3" and "Unit 4" differ on purpose. */
  private static boolean isLetterOfLongWord(String name, int start, int end) {
    if (start < end && !Character.isLetter(name.charAt(start))) {
      return false;
    }
    int from = start;
    int to = end;
    while (from > 0 && name.charAt(from - 1) != ' ') {
      from--;
    }
    while (to < name.length() && name.charAt(to) != ' ') {
      to++;
    }
    return to - from > SHORT_WORD && name.substring(from, to).chars().noneMatch(Character::isDigit);
  }
}
