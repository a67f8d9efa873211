package readout.leak;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.words.DenseScript;

/**
 * Looks in a finished output for texts that it must show. Only letters and digits count, with their
 * case and order: how a form of output wraps, escapes or sets off a text makes no difference.
 */
public final class ShownText {
  /** After so many letters it is looked for the first time: what is required is at the top. */
  private static final int FIRST_LOOK = 2048;

  /** So many letters are no words of a longer phrase by chance. */
  private static final int LONG = 12;

  /** Fewer letters than these are in any text. */
  private static final int SHORT = 4;

  private final List<RequiredText> missing = new ArrayList<>();
  private final List<String> sought = new ArrayList<>();
  private final Set<String> places = new HashSet<>();
  private final Letters letters = new Letters();
  private int nextLook = FIRST_LOOK;

  /** Whether everything that the page shows is wanted, whatever is required of it. */
  private boolean whole;

  ShownText(List<RequiredText> required) {
    for (RequiredText text : required) {
      missing.add(text);
      sought.add(Letters.of(text.text()));
    }
  }

  /** The required texts that plain text does not hold, in their order; never null. */
  public static List<RequiredText> missingIn(String text, List<RequiredText> required) {
    ShownText shown = new ShownText(required);
    for (int i = 0; i < text.length() && !shown.isComplete(); ) {
      int c = text.codePointAt(i);
      shown.add(c);
      i += Character.charCount(c);
    }
    return shown.missing();
  }

  /**
   * The required texts that a page of HTML does not show, in their order; never null. It reads fast
   * rather than whole: elements that may be hidden count as hidden, so that a text it does not find
   * may be there, and one it finds is.
   */
  public static List<RequiredText> missingInPage(String page, List<RequiredText> required) {
    ShownText shown = new ShownText(required);
    new PageScanner(page, shown).scan();
    return shown.missing();
  }

  /**
   * What a page of HTML shows. The page is read once, at once, and as fast as by {@link
   * #missingInPage}.
   */
  public static ShownText on(String page) {
    ShownText shown = new ShownText(List.of());
    shown.whole = true;
    new PageScanner(page, shown).scan();
    shown.part();
    return shown;
  }

  /**
   * Whether a text is shown: whole words, unless its script has no spaces. A very short one must be
   * there as a phrase of its own; one without letters and digits is not shown.
   */
  public boolean shows(String text) {
    String wanted = Letters.of(text);
    if (wanted.isEmpty()) {
      return false;
    }
    if (wanted.codePoints().anyMatch(DenseScript::has)) {
      return letters.contain(wanted);
    }
    return wanted.length() < SHORT ? letters.containAlone(wanted) : letters.containWords(wanted);
  }

  /** Whether a text is all that is between two quotation marks or in an element. */
  public boolean showsQuoted(String text) {
    String wanted = Letters.of(text);
    return !wanted.isEmpty() && letters.containQuoted(wanted);
  }

  /** Whether links lead to a place with this id, which readers see. */
  public boolean hasPlace(String id) {
    return places.contains(id);
  }

  /** Takes the id of an element that readers see. */
  void place(String id) {
    places.add(id);
  }

  /** Takes a character that readers see. */
  void add(int c) {
    letters.add(c);
    if (letters.length() >= nextLook) {
      nextLook *= 2;
      look();
    }
  }

  /** Takes the end of what readers see as one, such as an element of a page. */
  void part() {
    letters.part();
  }

  /** Whether all that is required was found. */
  boolean isComplete() {
    return !whole && missing.isEmpty();
  }

  private List<RequiredText> missing() {
    part();
    look();
    missing.removeIf(text -> !text.onlyWith().isEmpty() && !showsAny(text.onlyWith()));
    return missing;
  }

  private boolean showsAny(List<String> texts) {
    return texts.stream().map(Letters::of).anyMatch(t -> !t.isEmpty() && letters.contain(t));
  }

  private void look() {
    for (int i = 0; i < missing.size(); i++) {
      String wanted = sought.get(i);
      boolean alone = missing.get(i).alone() && wanted.length() < LONG;
      if (alone ? letters.containAlone(wanted) : letters.contain(wanted)) {
        missing.remove(i);
        sought.remove(i--);
      }
    }
  }
}
