package readout.note.build;

/**
 * Says of each block of an HTML fragment which language it is in. One element around them all would
 * do as well, but reader views take such an element for the whole text and drop what is around it.
 */
final class ForeignHtml {
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
    int[] done = {0};
    OuterElements.visit(
        html,
        nameEnd -> {
          out.append(html, done[0], nameEnd);
          if (!html.startsWith(LANG, nameEnd)) {
            out.append(attributes);
          }
          done[0] = nameEnd;
        });
    return out.append(html, done[0], html.length()).toString();
  }
}
