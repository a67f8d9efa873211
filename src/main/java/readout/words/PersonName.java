package readout.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A person's name in the form in which names are compared: lower case, without accents, titles and
 * letters after the name.
 */
public final class PersonName {
  /** Forms of address and titles, as {@link FoldedText} writes their words. */
  private static final Set<String> TITLES =
      Set.of(
          ("mr mrs ms miss mx sir dame lord lady dr prof professor doctor he hh hrh hon"
                  + " honourable honorable right rt rev reverend amb ambassador excellency his her"
                  + " the fr sr mgr msgr m mme mlle monsieur madame me maitre docteur professeur"
                  + " herr frau dipl ing mag ddr univ hr fru sra srta don dona senor senora senhor"
                  + " senhora dra sig signor signora dott dottssa avv on onorevole pan pani judr"
                  + " mudr phdr rndr гн госпожа господин пан пані president minister"
                  + " commissioner chancellor senator councillor councilor governor mayor"
                  + " secretary general colonel captain judge justice rapporteur chairman"
                  + " chairwoman chairperson king queen prince princess")
              .split(" "));

  /** Titles of two letters, which points or a hyphen part: H.E., S.E., г-н, г-жа. */
  private static final Set<String> PAIRS = Set.of("he", "se", "hh", "гн", "гжа");

  private static final Set<String> LETTERS_AFTER =
      Set.of("mp mep mdb phd md obe cbe mbe kc qc esq msc mba llm ii iii jr sr".split(" "));

  private static final Set<String> PARTICLES =
      Set.of(
          "von van de del della da di al el le la bin ben ter den der dos du mac af av".split(" "));

  private final List<String> words;
  private final Set<String> keys = new HashSet<>();

  private PersonName(List<String> words) {
    this.words = words;
  }

  /** The form of a name; never null. */
  public static PersonName of(String name) {
    PersonName folded = new PersonName(words(name));
    folded.keys.add(key(folded.words));
    String written = writtenOut(name);
    if (!written.equals(name)) {
      folded.keys.add(key(words(written)));
    }
    folded.keys.remove("");
    return folded;
  }

  /**
   * What names of one person probably share: the words in an order of their own, also with umlauts
   * written out; empty for a name without words.
   */
  public Set<String> keys() {
    return keys;
  }

  /**
   * The words in the order of the name, given names first; a name that is all titles keeps them.
   */
  public List<String> words() {
    return words;
  }

  /** Whether this may be a family name alone, such as "von der Leyen", or begin with initials. */
  public boolean isShort() {
    return words.size() == 1
        || words.size() > 1 && (PARTICLES.contains(words.get(0)) || words.get(0).length() == 1);
  }

  /** Whether a short name may be short for another one. */
  public boolean isShortFor(PersonName whole) {
    int more = whole.words.size() - words.size();
    return more > 0
        ? whole.words.subList(more, whole.words.size()).equals(words)
        : isInitialsOf(whole);
  }

  /** Whether two names differ in nothing but given names of which one has only the first letter. */
  private boolean isInitialsOf(PersonName whole) {
    int count = words.size();
    if (count < 2 || whole.words.size() != count || whole.words.equals(words)) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      String own = words.get(i);
      boolean initial = i < count - 1 && own.length() == 1;
      if (initial ? !whole.words.get(i).startsWith(own) : !whole.words.get(i).equals(own)) {
        return false;
      }
    }
    return true;
  }

  private static String key(List<String> words) {
    String[] sorted = words.toArray(new String[0]);
    Arrays.sort(sorted);
    return String.join(" ", sorted);
  }

  private static List<String> words(String name) {
    int comma = name.indexOf(',');
    List<String> after =
        comma < 0 ? List.of() : bare(FoldedText.of(name.substring(comma + 1)).words());
    List<String> before = bare(FoldedText.of(comma < 0 ? name : name.substring(0, comma)).words());
    List<String> words = new ArrayList<>(LETTERS_AFTER.containsAll(after) ? List.of() : after);
    words.addAll(before);
    return words.isEmpty() ? FoldedText.of(name).words() : words;
  }

  /** The words without titles before and letters after them; all of them when nothing is left. */
  private static List<String> bare(List<String> words) {
    int start = 0;
    int end = words.size();
    boolean title = true;
    while (title && start < end) {
      boolean pair = start + 1 < end && PAIRS.contains(words.get(start) + words.get(start + 1));
      title = pair || TITLES.contains(words.get(start));
      start += pair ? 2 : title ? 1 : 0;
    }
    while (end > start && LETTERS_AFTER.contains(words.get(end - 1))) {
      end--;
    }
    return start == end ? words : words.subList(start, end);
  }

  /**
   * A name with its umlauts as two letters, as German and Nordic names are written without them.
   */
  private static String writtenOut(String name) {
    StringBuilder out = new StringBuilder(name.length());
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      switch (Character.toLowerCase(c)) {
        case 'ä', 'æ' -> out.append("ae");
        case 'ö', 'ø' -> out.append("oe");
        case 'ü' -> out.append("ue");
        case 'å' -> out.append("aa");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
