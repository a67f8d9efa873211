package readout.origin.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.document.SourceBlock;
import readout.language.Language;
import readout.language.Lexicon;
import readout.resource.Resources;

/** Knows what the parts of minutes are called in one language. */
final class MinutesWords {
  private static final int LONGEST_LABEL = 40;

  /** What is written in every language. */
  private static final Set<String> NONE = Set.of("none", "n/a", "n.a", "n. a");

  private final Language language;
  private final Map<String, MinutesPart> parts = new HashMap<>();

  /** Words for nobody and nothing. */
  private final Set<String> none;

  private final VagueDays vague;

  private MinutesWords(Language language, Map<String, String> others) {
    this.language = language;
    this.none = Set.of(others.getOrDefault(language.tag() + ".none", "").split("\\|"));
    this.vague =
        new VagueDays(
            others.getOrDefault(language.tag() + ".vague", ""),
            others.getOrDefault(language.tag() + ".vague-after", ""));
    for (MinutesPart part : MinutesPart.values()) {
      String words = others.getOrDefault(language.tag() + "." + part.key(), "");
      for (String word : words.split("\\|")) {
        if (!word.isEmpty()) {
          parts.putIfAbsent(word, part);
        }
      }
      for (String label : part.labels()) {
        parts.put(plain(language.label(label)), part);
      }
    }
  }

  /** Those of a language by its tag. */
  static MinutesWords of(String tag) {
    return new MinutesWords(Language.of(tag), others());
  }

  /**
   * Those of the language that names most of the parts of a text; those of English when no other
   * names more.
   */
  static MinutesWords of(List<SourceBlock> blocks) {
    Map<String, String> others = others();
    MinutesWords best = new MinutesWords(Language.of("en"), others);
    long most = best.hits(blocks);
    for (String tag : Lexicon.tags()) {
      MinutesWords words = new MinutesWords(Language.of(tag), others);
      long hits = words.hits(blocks);
      if (hits > most) {
        most = hits;
        best = words;
      }
    }
    return best;
  }

  Language language() {
    return language;
  }

  /** What says in the language that a day is not the one that is written. */
  VagueDays vague() {
    return vague;
  }

  private long hits(List<SourceBlock> blocks) {
    return blocks.stream()
        .filter(b -> part(b.text()).isPresent() || labelled(b.text()).isPresent())
        .count();
  }

  /** The part that a heading names; empty when it names none. */
  Optional<MinutesPart> part(String heading) {
    return Optional.ofNullable(parts.get(plain(withoutNumber(heading))));
  }

  /**
   * A label with what comes after its colon.
   *
   * @param part what it is about
   * @param label as it is written
   * @param rest after the colon
   */
  record Labelled(MinutesPart part, String label, String rest) {}

  /** The label that a line begins with; empty when it begins with none. */
  Optional<Labelled> labelled(String line) {
    int colon = line.indexOf(':');
    int wide = line.indexOf('：');
    int at = colon < 0 || wide >= 0 && wide < colon ? wide : colon;
    if (at <= 0 || at > LONGEST_LABEL) {
      return Optional.empty();
    }
    String label = line.substring(0, at);
    MinutesPart part = parts.get(plain(label.replaceFirst("\\s*\\([^)]*\\)$", "")));
    return part == null
        ? Optional.empty()
        : Optional.of(new Labelled(part, label.strip(), line.substring(at + 1).strip()));
  }

  /** Whether a text says that there is nobody or nothing: "none", "-". */
  boolean isNone(String text) {
    String plain = plain(text.replaceAll("^[\\p{Punct}–—\\s]+|[\\p{Punct}。–—\\s]+$", ""));
    return plain.isEmpty() || NONE.contains(plain) || none.contains(plain);
  }

  /** A heading without its number: "3. Actions". */
  static String withoutNumber(String heading) {
    return heading.replaceFirst("^\\s*(?:\\d+(?:\\.\\d+)*[.)]?|[IVX]+[.)])\\s+", "");
  }

  static String plain(String words) {
    return words
        .replaceAll("[\\s\\u00a0]+", " ")
        .replaceFirst("\\s*[:：]?\\s*$", "")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> others() {
    Map<String, String> others = new HashMap<>();
    for (String line : Resources.text("origin/minutes.txt").split("\n")) {
      int equals = line.indexOf('=');
      if (equals > 0 && !line.startsWith("#")) {
        others.put(line.substring(0, equals), line.substring(equals + 1));
      }
    }
    return others;
  }
}
