package readout.leak;

import java.util.regex.Pattern;

/** Knows by their names the files beside records that are text, and so can be searched. */
public final class TextFiles {
  private static final Pattern TEXT =
      Pattern.compile(
          ".*\\.(txt|text|md|markdown|csv|tsv|json|jsonl|xml|vtt|srt|log|svg|html?|xhtml)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern PAGE =
      Pattern.compile(".*\\.(svg|html?|xhtml)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private TextFiles() {}

  /** Whether a file holds text, or may hold some as its name has no ending. */
  public static boolean isText(String name) {
    boolean hasEnding = name.indexOf('.', name.lastIndexOf('/') + 1) >= 0;
    return !hasEnding || TEXT.matcher(name).matches();
  }

  /** Whether it is text with tags. */
  public static boolean isPage(String name) {
    return PAGE.matcher(name).matches();
  }
}
