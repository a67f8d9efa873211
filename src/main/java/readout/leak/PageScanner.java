package readout.leak;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the text that a page of HTML surely shows: without comments, data, and elements that hide
 * what is in them or may do so.
 */
final class PageScanner {
  /** What is in them is not text of the page, or is not shown as such. */
  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "title",
          "script",
          "style",
          "template",
          "noscript",
          "textarea",
          "select",
          "datalist",
          "iframe",
          "noframes",
          "noembed",
          "object",
          "audio",
          "video",
          "canvas",
          "svg",
          "math",
          "dialog",
          "details",
          "del",
          "s",
          "strike",
          "xmp",
          "plaintext",
          "button");

  /** What is in them is not markup. */
  private static final Set<String> RAW =
      Set.of(
          "title",
          "script",
          "style",
          "textarea",
          "iframe",
          "noframes",
          "noembed",
          "xmp",
          "noscript");

  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");

  /** Attributes by which an element may be hidden from some readers. */
  private static final Set<String> HIDING = Set.of("hidden", "style", "aria-hidden", "popover");

  /** What is around the value of an attribute, after its name. */
  private static final Pattern BESIDE_VALUE = Pattern.compile("^\\s*=\\s*[\"']?|[\"']$");

  private static final int LONGEST_REFERENCE = 10;

  private final String page;
  private final ShownText shown;

  /** The element that hides what is read, or null; and how many of its name are open in it. */
  private String hiding;

  private int depth;

  PageScanner(String page, ShownText shown) {
    this.page = page;
    this.shown = shown;
  }

  /** Reads until the end, or until nothing more is looked for. */
  void scan() {
    for (int i = 0; i < page.length() && !shown.isComplete(); ) {
      char c = page.charAt(i);
      if (c == '<') {
        i = markup(i);
      } else if (c == '&') {
        i = reference(i);
      } else {
        int character = page.codePointAt(i);
        show(character);
        i += Character.charCount(character);
      }
    }
  }

  private void show(int c) {
    if (hiding == null) {
      shown.add(c);
    }
  }

  /** A reference by name is not part of a notice: templates are given texts without any. */
  private int reference(int at) {
    int end = at + 1;
    while (end < page.length() && end - at < LONGEST_REFERENCE && page.charAt(end) != ';') {
      end++;
    }
    boolean likely = end < page.length() && page.charAt(end) == ';';
    if (likely && page.charAt(at + 1) == '#') {
      int c = Unwrapped.number(page.substring(at + 1, end));
      if (c >= 0) {
        show(c);
      }
    }
    return likely ? end + 1 : at + 1;
  }

  /** Reads a comment, a tag, or a sign that begins neither; returns the index after it. */
  private int markup(int at) {
    if (page.startsWith("<!--", at)) {
      return after("-->", at + 2);
    }
    char next = at + 1 < page.length() ? page.charAt(at + 1) : ' ';
    if (next == '!' || next == '?') {
      return after(">", at);
    }
    boolean closes = next == '/';
    int name = closes ? at + 2 : at + 1;
    if (name >= page.length() || !isLetter(page.charAt(name))) {
      return at + 1;
    }
    int nameEnd = name;
    while (nameEnd < page.length() && " \t\r\n\f/>".indexOf(page.charAt(nameEnd)) < 0) {
      nameEnd++;
    }
    shown.part();
    String element = page.substring(name, nameEnd).toLowerCase(Locale.ROOT);
    return closes ? closing(element, nameEnd) : opening(element, nameEnd);
  }

  private int closing(String element, int nameEnd) {
    if (element.equals(hiding) && --depth == 0) {
      hiding = null;
    }
    return after(">", nameEnd);
  }

  private int opening(String element, int nameEnd) {
    boolean hides = UNSEEN.contains(element);
    String id = null;
    int i = nameEnd;
    while (i < page.length() && page.charAt(i) != '>') {
      char c = page.charAt(i);
      if (!isLetter(c)) {
        i++;
        continue;
      }
      int end = i;
      while (end < page.length() && " \t\r\n\f/>=".indexOf(page.charAt(end)) < 0) {
        end++;
      }
      String attribute = page.substring(i, end).toLowerCase(Locale.ROOT);
      hides |= HIDING.contains(attribute);
      i = value(end);
      if (attribute.equals("id")) {
        id = BESIDE_VALUE.matcher(page.substring(end, i)).replaceAll("");
      }
    }
    if (id != null && hiding == null && !hides) {
      shown.place(id);
    }
    if (hiding == null && hides && !VOID.contains(element)) {
      hiding = element;
      depth = 1;
    } else if (element.equals(hiding)) {
      depth++;
    } else if (element.equals("body") && "head".equals(hiding)) {
      hiding = null;
    }
    return RAW.contains(element) ? rawEnd(element, i) : Math.min(i + 1, page.length());
  }

  /** The index after an attribute's value, if it has one. */
  private int value(int nameEnd) {
    int i = nameEnd;
    while (i < page.length() && Character.isWhitespace(page.charAt(i))) {
      i++;
    }
    if (i >= page.length() || page.charAt(i) != '=') {
      return nameEnd;
    }
    i++;
    while (i < page.length() && Character.isWhitespace(page.charAt(i))) {
      i++;
    }
    if (i < page.length() && (page.charAt(i) == '"' || page.charAt(i) == '\'')) {
      return after(String.valueOf(page.charAt(i)), i + 1);
    }
    while (i < page.length() && " \t\r\n\f>".indexOf(page.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** Where the closing tag of an element without markup begins. */
  private int rawEnd(String element, int at) {
    String tag = "</" + element;
    for (int i = page.indexOf("</", at); i >= 0; i = page.indexOf("</", i + 2)) {
      if (page.regionMatches(true, i, tag, 0, tag.length())) {
        return i;
      }
    }
    return page.length();
  }

  private int after(String end, int at) {
    int found = page.indexOf(end, at);
    return found < 0 ? page.length() : found + end.length();
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-';
  }
}
