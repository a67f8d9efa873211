package readout.leak;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the words of forms that the program writes, in files of data and in pages: the key
 * "country" is the name of a field, and "strong" that of an element, not the name of a person. Keys
 * that a record or a template may have made of a name, with a capital letter, a space or a letter
 * outside ASCII, are content like values.
 */
public final class FormWords {
  /** Quotes within a value are escaped, so that a plain one always begins or ends a string. */
  private static final Pattern KEY =
      Pattern.compile(
          "\"@(?:context|type)\"\\s*:\\s*\"(?:https://schema\\.org|[A-Z][A-Za-z]*)\""
              + "|\"[a-z][A-Za-z0-9_]{0,30}\"\\s*:");

  private static final Pattern ELEMENT =
      Pattern.compile("(?:strong|blockquote|table|code|head|body)\\b");

  private static final Pattern COMPONENT = Pattern.compile("(?:BEGIN|END):[A-Z]+");

  /** So many spaces at most may be before a key. */
  private static final int INDENT = 40;

  private FormWords() {}

  /** An output with blanks in place of such words; it is as long as it was. */
  public static String without(String output) {
    StringBuilder rest = null;
    Matcher matcher = KEY.matcher(output).useTransparentBounds(true);
    for (int i = 0; i < output.length(); i++) {
      Pattern form = form(output, i);
      if (form != null && matcher.usePattern(form).region(i, output.length()).lookingAt()) {
        rest = rest == null ? new StringBuilder(output) : rest;
        rest.setCharAt(i, Separation.END_OF_ITEM);
        for (int k = i + 1; k < matcher.end(); k++) {
          rest.setCharAt(k, ' ');
        }
        i = matcher.end() - 1;
      }
    }
    return rest == null ? output : rest.toString();
  }

  /** The form that may begin at a place; null when none may. */
  private static Pattern form(String output, int at) {
    switch (output.charAt(at)) {
      case '"':
        return isFirst(output, at) ? KEY : null;
      case 's', 'b', 't', 'c', 'h':
        boolean closes = at > 1 && output.charAt(at - 1) == '/';
        return at > 0 && output.charAt(at - (closes ? 2 : 1)) == '<' ? ELEMENT : null;
      case 'B', 'E':
        return at == 0 || output.charAt(at - 1) == '\n' ? COMPONENT : null;
      default:
        return null;
    }
  }

  /** Whether a quote is the first character after a brace or a comma. */
  private static boolean isFirst(String output, int at) {
    int before = at - 1;
    while (before >= 0 && at - before <= INDENT && isSpace(output.charAt(before))) {
      before--;
    }
    return before >= 0 && (output.charAt(before) == '{' || output.charAt(before) == ',');
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }
}
