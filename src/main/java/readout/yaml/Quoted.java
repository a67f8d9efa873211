package readout.yaml;

/** Writes a text between quotation marks, ready to be pasted into a record. */
public final class Quoted {
  private static final int LONGEST = 300;

  private Quoted() {}

  /**
   * Help that asks for quotation marks.
   *
   * @param before what is written before the text, such as {@code role: }; may be empty
   * @param text the whole text as it is in the file; its line breaks become spaces
   */
  public static String help(String before, String text) {
    String line = text.strip().replaceAll("\\s*[\r\n]+\\s*", " ");
    return line.length() > LONGEST
        ? "put the whole text in quotation marks: " + before + "\"…\""
        : "put the whole text in quotation marks: " + before + of(line);
  }

  /** A text between the quotation marks that need the fewest escapes; never null. */
  public static String of(String text) {
    boolean plain = text.indexOf('"') < 0 && text.indexOf('\\') < 0;
    return plain
        ? '"' + text + '"'
        : text.indexOf('\'') < 0
            ? "'" + text + "'"
            : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
