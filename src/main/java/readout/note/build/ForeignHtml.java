package readout.note.build;

import java.util.Set;

/**
 * Says of each block of an HTML fragment which language it is in. One element around them all would
 * do as well, but reader views take such an element for the whole text and drop what is around it.
 */
final class ForeignHtml {
  private static final Set<String> WITHOUT_END = Set.of("br", "hr", "img", "input");

  /** What says its language itself. */
  static final String LANG = " lang=";

  private ForeignHtml() {}

  /**
   * The fragment with attributes at each of its outermost elements.
   *
   * @param html blocks as the Markdown printer writes them: well-formed, with all signs escaped
   * @param language BCP 47 tag
   * @param direction {@code ltr} or {@code rtl}
   */
  static String of(String html, String language, String direction) {
    String attributes = " lang=\"" + language + "\" dir=\"" + direction + "\"";
    StringBuilder out = new StringBuilder(html.length() + 64);
    int depth = 0;
    for (int i = 0; i < html.length(); i++) {
      out.append(html.charAt(i));
      if (html.charAt(i) != '<') {
        continue;
      }
      if (html.charAt(i + 1) == '/') {
        depth--;
        continue;
      }
      int end = i + 1;
      while (Character.isLetterOrDigit(html.charAt(end))) {
        end++;
      }
      String name = html.substring(i + 1, end);
      out.append(name);
      if (depth == 0 && !html.startsWith(LANG, end)) {
        out.append(attributes);
      }
      depth += WITHOUT_END.contains(name) ? 0 : 1;
      i = end - 1;
    }
    return out.toString();
  }
}
