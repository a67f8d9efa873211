package readout.language;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.util.ULocale;
import java.util.List;

/**
 * Tells under which letter of a language's alphabet a name is looked up: by its first letter, by
 * its reading in Chinese and Japanese, by its strokes where that is the custom (CLDR). Names in
 * other scripts are under letters of their own, after those of the language.
 */
public final class Initials {
  /** Alphabets of which names are met in archives of other languages. */
  private static final List<ULocale> OTHERS =
      List.of(
          ULocale.ENGLISH,
          new ULocale("el"),
          new ULocale("ru"),
          new ULocale("ka"),
          new ULocale("hy"),
          new ULocale("he"),
          new ULocale("ar"),
          new ULocale("hi"),
          ULocale.KOREAN);

  /** What stands for digits and signs. */
  public static final String SIGNS = "#";

  private final AlphabeticIndex.ImmutableIndex<String> index;

  private Initials(AlphabeticIndex.ImmutableIndex<String> index) {
    this.index = index;
  }

  /** The letters of a language; safe in several threads. */
  static Initials of(String tag) {
    ULocale language = ULocale.forLanguageTag(tag);
    AlphabeticIndex<String> index = new AlphabeticIndex<>(language);
    index.setMaxLabelCount(1000);
    OTHERS.forEach(index::addLabels);
    return new Initials(index.buildImmutableIndex());
  }

  /** The place of a name's letter among the letters, from 0. */
  public int place(String name) {
    return index.getBucketIndex(name);
  }

  /** The letter at a place; a number sign for what begins with no letter of these alphabets. */
  public String letter(int place) {
    AlphabeticIndex.Bucket<String> bucket = index.getBucket(place);
    boolean isLetter = bucket.getLabelType() == AlphabeticIndex.Bucket.LabelType.NORMAL;
    return isLetter ? bucket.getLabel() : SIGNS;
  }
}
