package readout.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name that is looked for in text, whole or by a part that is unique. Case, accents and the
 * endings that languages add to names make no difference.
 */
public final class SoughtName {
  private static final int SHORTEST_PART = 3;

  /** Small letters alone are a name only from here on: "will" and "may" are words. */
  private static final int SHORTEST_IN_SMALL_LETTERS = 5;

  /** Where another word begins in an id: petrovPlan, petrov2. */
  private static final Pattern WORD_IN_ID =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

  /** Shorter parts of a name are within other words by chance. */
  private static final int SHORTEST_IN_ID = 6;

  /** A name in a script without spaces has at most so many parts. */
  private static final int MOST_PARTS = 3;

  private final List<String> words;
  private final List<String> parts = new ArrayList<>();

  /**
   * A place in a text.
   *
   * @param start where it begins, in UTF-16 units
   * @param end where it ends, exclusive
   */
  public record Found(int start, int end) {}

  private SoughtName(List<String> words) {
    this.words = words;
  }

  /** A name, or any words, that are looked for as a whole. */
  public static SoughtName whole(String name) {
    return new SoughtName(FoldedText.of(name).words());
  }

  /**
   * A person's name, whole or by a part.
   *
   * @param shared words that others may be called, in the form of {@link FoldedText}
   */
  public static SoughtName ofPerson(String name, Set<String> shared) {
    FoldedText folded = FoldedText.of(name);
    SoughtName sought = new SoughtName(folded.words());
    for (int i = 0; i < folded.size(); i++) {
      String word = folded.word(i);
      boolean particle = Character.isLowerCase(name.codePointAt(folded.start(i)));
      if (folded.size() > 1
          && word.length() >= SHORTEST_PART
          && !particle
          && !Inflection.isDense(word)
          && !shared.contains(word)) {
        sought.parts.add(word);
      }
    }
    return sought;
  }

  List<String> words() {
    return words;
  }

  List<String> parts() {
    return parts;
  }

  /** Whether a text can hold it only with a word that begins like one of its own. */
  boolean isIndexed() {
    return words.stream().allMatch(Inflection::keepsItsBeginning);
  }

  /**
   * Where a text first holds the name or parts of it.
   *
   * @param text the text
   * @param folded its words
   * @param anyCase whether small letters say nothing against a name, as in an id
   */
  public Optional<Found> in(String text, FoldedText folded, boolean anyCase) {
    Optional<Found> whole = wholeIn(folded);
    if (whole.isPresent()) {
      return whole;
    }
    for (int i = 0; i < folded.size(); i++) {
      int end = i;
      while (end < folded.size() && isPart(text, folded, end, anyCase)) {
        end++;
      }
      if (end > i) {
        return Optional.of(new Found(folded.start(i), folded.end(end - 1)));
      }
    }
    return Optional.empty();
  }

  private boolean isPart(String text, FoldedText folded, int index, boolean anyCase) {
    String word = folded.word(index);
    boolean small = !anyCase && Character.isLowerCase(text.codePointAt(folded.start(index)));
    for (String part : parts) {
      if (small
          ? part.length() >= SHORTEST_IN_SMALL_LETTERS && word.equals(part)
          : Inflection.isFormOf(part, word, false)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an id holds the name or a part of it, as ids are written: in small letters, with a
   * capital for each word, or with no sign between words.
   */
  public boolean isIn(String id) {
    String parted = WORD_IN_ID.matcher(id).replaceAll(" ");
    String joined = String.join("", FoldedText.of(id).words());
    return in(id, FoldedText.of(id), true).isPresent()
        || in(parted, FoldedText.of(parted), true).isPresent()
        || words.size() > 1 && joined.contains(String.join("", words))
        || parts.stream().anyMatch(p -> p.length() >= SHORTEST_IN_ID && joined.contains(p));
  }

  /** Where a text first holds the whole of it, the last word first or last. */
  public Optional<Found> wholeIn(FoldedText folded) {
    if (isDense()) {
      return denseIn(folded);
    }
    int length = words.size();
    for (int i = 0; length > 0 && i + length <= folded.size(); i++) {
      if (matches(folded, i, 0) || length > 1 && matches(folded, i, length - 1)) {
        return Optional.of(between(folded, i, i + length - 1));
      }
    }
    return Optional.empty();
  }

  private boolean isDense() {
    return !words.isEmpty() && words.stream().allMatch(Inflection::isDense);
  }

  /** Where a name is that is written with a space between its parts or without one. */
  private Optional<Found> denseIn(FoldedText folded) {
    String name = String.join("", words);
    for (int i = 0; i < folded.size(); i++) {
      StringBuilder joined = new StringBuilder();
      for (int j = i; j < folded.size() && j < i + MOST_PARTS; j++) {
        joined.append(folded.word(j));
        int at = joined.indexOf(name);
        if (at >= 0 && at < folded.word(i).length()) {
          return Optional.of(i == j ? found(folded, i, name) : between(folded, i, j));
        }
      }
    }
    return Optional.empty();
  }

  private static Found between(FoldedText folded, int first, int last) {
    return new Found(folded.start(first), folded.end(last));
  }

  /** Whether the words are at a place, beginning with one of them and going round. */
  private boolean matches(FoldedText folded, int at, int first) {
    for (int k = 0; k < words.size(); k++) {
      String word = words.get((first + k) % words.size());
      if (!Inflection.isFormOf(word, folded.word(at + k), words.size() > 1)) {
        return false;
      }
    }
    return true;
  }

  /** In a script without spaces a name is a part of what looks like one word. */
  private static Found found(FoldedText folded, int at, String name) {
    int start = folded.start(at) + folded.word(at).indexOf(name);
    return new Found(start, Math.min(folded.end(at), start + name.length()));
  }
}
