package readout.leak;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the words of forms that the program writes, in files of data and in pages: the key
 * "country" is the name of a field, and "strong" that of an element, not the name of anybody. Keys
 * that a record or a template may have made of a name, with a capital letter, a space or a letter
 * outside ASCII, are content like values.
 */
public final class FormWords {
  /** Quotes within a value are escaped, so that a plain one always begins or ends a string. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?<=[{,]\\s{0,40})\""
              + "(?:@(?:context|type)\"\\s*:\\s*\"(?:https://schema\\.org|[A-Z][A-Za-z]*)\""
              + "|[a-z][A-Za-z0-9_]{0,30}\"\\s*:)"
              + "|(?<=</?)(?:strong|blockquote|table|code|head|body)\\b"
              + "|^(?:BEGIN|END):[A-Z]+",
          Pattern.MULTILINE);

  private FormWords() {}

  /** An output with blanks in place of such words; it is as long as it was. */
  public static String without(String output) {
    return FORM.matcher(output)
        .replaceAll(
            word ->
                Matcher.quoteReplacement(
                    Separation.END_OF_ITEM + " ".repeat(word.end() - word.start() - 1)));
  }
}
