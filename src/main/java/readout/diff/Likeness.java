package readout.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.ScalarNode;
import readout.yaml.SequenceNode;

/** How near an item of a list is to one of another list: by its words, then by all it says. */
final class Likeness {
  /** The keys that hold what an item is called or says, the most telling first. */
  static final List<String> TELLING =
      List.of(
          "text",
          "reported",
          "aside",
          "name",
          "title",
          "label",
          "action",
          "question",
          "person",
          "record",
          "code",
          "role");

  /** Items that are less alike are two. */
  private static final double LEAST = 0.5;

  private static final double LEAST_BESIDE = 0.35;
  private static final int MOST_WORDS = 3000;
  private static final int FEW_WORDS = 4;

  /** Characters of a text that may be compared by its letters, as it or the other has few words. */
  private static final int SHORT = 200;

  private final int[] words;
  private final int[] letters;
  private final boolean few;
  private final int[] all;

  /**
   * @param item an item of a list
   */
  Likeness(Node item) {
    StringBuilder everything = new StringBuilder();
    collect(item, everything);
    String telling = telling(item);
    this.words = words(telling, false);
    this.few = words.length <= FEW_WORDS;
    this.letters = telling.length() <= SHORT ? words(telling, true) : words;
    this.all = words(everything.toString(), false);
  }

  /** The most telling text of an item; all its texts where no key tells. */
  static String telling(Node item) {
    if (item instanceof MappingNode mapping) {
      for (String key : TELLING) {
        Node value = mapping.value(key).orElse(null);
        if (value != null) {
          StringBuilder text = new StringBuilder();
          collect(value, text);
          return text.toString();
        }
      }
    }
    StringBuilder text = new StringBuilder();
    collect(item, text);
    return text.toString();
  }

  /** How alike two items are, from 0 to 1; 0 when they are two. */
  double to(Likeness other, boolean besideEachOther) {
    boolean byLetters = (few || other.few) && letters != words && other.letters != other.words;
    double ofWords = byLetters ? dice(letters, other.letters) : dice(words, other.words);
    double whole = 0.85 * ofWords + 0.15 * dice(all, other.all);
    boolean one = ofWords >= LEAST || besideEachOther && whole >= LEAST_BESIDE;
    return one ? whole : 0;
  }

  private static void collect(Node node, StringBuilder out) {
    if (node instanceof ScalarNode scalar) {
      out.append(scalar.text()).append('\n');
    } else if (node instanceof SequenceNode list) {
      list.items().forEach(item -> collect(item, out));
    } else if (node instanceof MappingNode mapping) {
      mapping.entries().forEach(entry -> collect(entry.value(), out));
    }
  }

  /** Numbers of the words, sorted: of scripts without spaces, and where asked, pairs of letters. */
  private static int[] words(String text, boolean inPairs) {
    String[] parts = text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}\\p{M}]+");
    List<Integer> numbers = new ArrayList<>();
    for (String part : parts) {
      if (part.isEmpty() || numbers.size() >= MOST_WORDS) {
        continue;
      }
      if (inPairs || WordMarks.isWithoutSpaces(part)) {
        pairs(part, numbers);
      } else {
        numbers.add(part.hashCode());
      }
    }
    int[] sorted = numbers.stream().mapToInt(Integer::intValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  private static void pairs(String part, List<Integer> numbers) {
    int length = Math.min(part.length(), MOST_WORDS);
    if (length == 1) {
      numbers.add(part.hashCode());
    }
    for (int i = 0; i + 1 < length; i++) {
      numbers.add(part.charAt(i) << Character.SIZE | part.charAt(i + 1));
    }
  }

  /** Twice what two sorted lists share, by all that they have (Dice's coefficient). */
  private static double dice(int[] one, int[] other) {
    if (one.length + other.length == 0) {
      return 0;
    }
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        shared++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return 2.0 * shared / (one.length + other.length);
  }
}
