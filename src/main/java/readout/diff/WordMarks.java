package readout.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.language.WordBreaks;

/** Says which words of a text were removed, which were added, and which stayed. */
public final class WordMarks {
  /** Letters of scripts that write no space between words. */
  private static final Predicate<String> WITHOUT_SPACES =
      Pattern.compile(
              "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]")
          .asPredicate();

  /** A word with its inner apostrophes, points and hyphens; white space; or one character. */
  private static final Pattern PIECE =
      Pattern.compile(
          "[\\p{L}\\p{N}\\p{M}_]+(?:[.,'’\\-·:/@][\\p{L}\\p{N}\\p{M}_]+)*|\\s+|\\X",
          Pattern.DOTALL);

  private WordMarks() {}

  /** Whether a stretch became of a text. */
  public enum Fate {
    /** In both versions. */
    KEPT,
    /** In the old version only. */
    REMOVED,
    /** In the new version only. */
    ADDED
  }

  /**
   * A stretch of a text.
   *
   * @param fate what became of it
   * @param text its characters, never empty
   */
  public record Stretch(Fate fate, String text) {}

  /** Whether a text has words without spaces between them. */
  static boolean isWithoutSpaces(String text) {
    return WITHOUT_SPACES.test(text);
  }

  /**
   * Compares two texts word by word.
   *
   * @return stretches in order; those that were not removed give the new text
   */
  public static List<Stretch> of(String before, String after) {
    List<String> one = pieces(before);
    List<String> other = pieces(after);
    List<Stretch> out = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(one, other).getDeltas()) {
      add(out, Fate.KEPT, one.subList(at, delta.getSource().getPosition()));
      add(out, Fate.REMOVED, delta.getSource().getLines());
      add(out, Fate.ADDED, delta.getTarget().getLines());
      at = delta.getSource().getPosition() + delta.getSource().size();
    }
    add(out, Fate.KEPT, one.subList(at, one.size()));
    return joined(out);
  }

  private static void add(List<Stretch> out, Fate fate, List<String> pieces) {
    if (!pieces.isEmpty()) {
      out.add(new Stretch(fate, String.join("", pieces)));
    }
  }

  /** A lone space between two changes belongs to them: a sentence is read, not a puzzle. */
  private static List<Stretch> joined(List<Stretch> stretches) {
    List<Stretch> out = new ArrayList<>();
    StringBuilder removed = new StringBuilder();
    StringBuilder added = new StringBuilder();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      boolean last = i + 1 == stretches.size();
      boolean between =
          stretch.fate() == Fate.KEPT
              && stretch.text().isBlank()
              && stretch.text().indexOf('\n') < 0
              && removed.length() > 0
              && added.length() > 0
              && !last;
      if (stretch.fate() != Fate.ADDED && (stretch.fate() == Fate.REMOVED || between)) {
        removed.append(stretch.text());
      }
      if (stretch.fate() == Fate.ADDED || between) {
        added.append(stretch.text());
      }
      if (stretch.fate() == Fate.KEPT && !between) {
        flush(removed, added, out);
        out.add(stretch);
      }
    }
    flush(removed, added, out);
    return out;
  }

  private static void flush(StringBuilder removed, StringBuilder added, List<Stretch> out) {
    if (removed.length() > 0) {
      out.add(new Stretch(Fate.REMOVED, removed.toString()));
    }
    if (added.length() > 0) {
      out.add(new Stretch(Fate.ADDED, added.toString()));
    }
    removed.setLength(0);
    added.setLength(0);
  }

  private static List<String> pieces(String text) {
    if (isWithoutSpaces(text)) {
      return WordBreaks.pieces(text);
    }
    List<String> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(text);
    while (matcher.find()) {
      pieces.add(matcher.group());
    }
    return pieces;
  }
}
