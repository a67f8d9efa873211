package readout.words;

/** What is left of a name when accents, case, order and punctuation are taken away. */
public final class FoldedName {
  private FoldedName() {}

  /** A person's name; "Lund, Ivo" is "Ivo Lund". */
  public static String ofPerson(String name) {
    int comma = name.indexOf(',');
    boolean swapped = comma > 0 && name.indexOf(',', comma + 1) < 0;
    return of(swapped ? name.substring(comma + 1) + " " + name.substring(0, comma) : name);
  }

  /** Any name: small letters and digits with single spaces between words. */
  public static String of(String name) {
    return String.join(" ", FoldedText.of(name).words());
  }
}
