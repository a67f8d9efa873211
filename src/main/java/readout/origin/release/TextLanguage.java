package readout.origin.release;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import readout.document.SourceBlock;

/** Tells the language of a text by its letters, and where these tell nothing by its small words. */
final class TextLanguage {
  /** Letters that only one of the languages of a script has, and those of its neighbours. */
  private static final Map<String, String[]> LETTERS =
      Map.of(
          "fa", new String[] {"پچژگک", ""},
          "ar", new String[] {"ةىكي", "پچژگٹڈڑے"},
          "kk", new String[] {"әғқңөұүһ", ""},
          "uk", new String[] {"іїєґ", "әғқңөұ"},
          "ru", new String[] {"ыэё", "іїєґәғқңөұ"},
          "ja", new String[] {"のはをがに", ""},
          "ko", new String[] {"는을를은의가이에다", ""},
          "el", new String[] {"αεηοσ", ""},
          "he", new String[] {"אהוימ", ""});

  /** Words that are frequent in one language and rare in its neighbours. */
  private static final Map<String, Set<String>> SMALL =
      Map.ofEntries(
          Map.entry("en", Set.of("the", "and", "of", "to", "with", "that", "for", "is")),
          Map.entry("de", Set.of("der", "die", "und", "das", "mit", "ist", "nicht", "zu", "für")),
          Map.entry("fr", Set.of("le", "les", "et", "des", "est", "une", "dans", "pour", "du")),
          Map.entry("es", Set.of("el", "los", "y", "del", "una", "por", "con", "las", "es")),
          Map.entry("it", Set.of("il", "di", "che", "della", "per", "una", "gli", "con", "è")),
          Map.entry("pt", Set.of("os", "do", "uma", "não", "com", "para", "em", "da", "são")),
          Map.entry("nl", Set.of("het", "een", "van", "en", "niet", "voor", "dat", "zijn", "met")),
          Map.entry("sv", Set.of("och", "att", "det", "som", "för", "är", "inte", "av")),
          Map.entry("pl", Set.of("i", "nie", "się", "że", "jest", "na", "oraz", "dla")),
          Map.entry("cs", Set.of("se", "že", "je", "pro", "který", "které", "jsme", "byl")),
          Map.entry("tr", Set.of("ve", "bir", "bu", "için", "ile", "olarak", "da")),
          Map.entry("ro", Set.of("și", "în", "este", "pentru", "cu", "că", "din")),
          Map.entry("hu", Set.of("és", "az", "hogy", "nem", "egy", "is", "meg")));

  private static final int SAMPLE = 6000;
  private static final int LEAST = 5;

  private TextLanguage() {}

  /** The tag of the language; empty when that is not plain. */
  static String of(List<SourceBlock> blocks) {
    StringBuilder sample = new StringBuilder();
    for (SourceBlock block : blocks) {
      if (sample.length() < SAMPLE) {
        sample.append(block.text()).append(' ');
      }
    }
    String text = sample.toString().toLowerCase(Locale.ROOT);
    Map<String, Integer> hits = new TreeMap<>();
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin = text.codePoints().filter(TextLanguage::isLatin).count();
    if (letters > 2 * latin) {
      LETTERS.forEach(
          (tag, own) -> {
            if (count(text, own[0]) > 0 && count(text, own[1]) == 0) {
              hits.put(tag, count(text, own[0]));
            }
          });
      boolean han = text.codePoints().anyMatch(Character::isIdeographic);
      return hits.isEmpty() && han ? "zh" : most(hits);
    }
    for (String word : text.split("[^\\p{L}]+")) {
      SMALL.forEach((tag, words) -> hits.merge(tag, words.contains(word) ? 1 : 0, Integer::sum));
      for (String tag : SpeechWords.languages()) {
        SpeechWords words = SpeechWords.of(tag);
        boolean speech =
            words.is(SpeechWords.Use.SAY, word) || words.is(SpeechWords.Use.ROLE, word);
        hits.merge(tag, speech ? 2 : 0, Integer::sum);
      }
    }
    return best(hits);
  }

  /** The one with twice as many hits as any other. */
  private static String best(Map<String, Integer> hits) {
    String best = "";
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> entry : hits.entrySet()) {
      if (entry.getValue() > most) {
        second = most;
        most = entry.getValue();
        best = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    return most >= LEAST && most >= 2 * second ? best : "";
  }

  /** The one with most hits. */
  private static String most(Map<String, Integer> hits) {
    return hits.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static boolean isLatin(int c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static int count(String text, String letters) {
    return (int) text.chars().filter(c -> letters.indexOf(c) >= 0).count();
  }
}
