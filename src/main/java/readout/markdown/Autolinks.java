package readout.markdown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import readout.diagnostic.Span;

/**
 * Addresses in text, and between angle brackets, which are links in any CommonMark (section 6.5).
 */
final class Autolinks {
  private static final int SCHEME_LIMIT = 32;
  private static final String MAIL = "mailto:";

  /** What a reader of GitHub's Markdown takes off the end of an address. */
  private static final String TRAILING = ".,:;?!)'\"*_~";

  /**
   * What is around an address.
   *
   * @param before the character before it; a line break at the beginning
   * @param inBrackets whether it is a part of the words of a link
   * @param after the next characters of the line
   */
  record Place(char before, boolean inBrackets, String after) {}

  private Autolinks() {}

  /** Finds addresses in text, by the rules by which they are links in a record's Markdown. */
  private static final class Extractor {
    static final LinkExtractor EXTRACTOR =
        LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
            .build();
  }

  /** Where addresses are in a text, in order; null when there is none. */
  static Iterator<Span> addresses(String text) {
    if (!text.contains("://") && text.indexOf('@') < 0 && !text.contains("www.")) {
      return null;
    }
    List<Span> spans = new ArrayList<>();
    for (LinkSpan link : Extractor.EXTRACTOR.extractLinks(text)) {
      int end = link.getEndIndex();
      // Quotation marks and marks of direction belong to the sentence.
      while (text.charAt(end - 1) > 0x7F && !Character.isLetterOrDigit(text.codePointBefore(end))) {
        end -= Character.charCount(text.codePointBefore(end));
      }
      if (LinkTargets.isSafe(text.substring(link.getBeginIndex(), end))) {
        spans.add(new Span(link.getBeginIndex(), end));
      }
    }
    return spans.iterator();
  }

  /**
   * An address as Markdown that every reader makes a link of, with the same characters.
   *
   * @param place what is around it
   */
  static String print(String address, Place place) {
    MarkdownText.Around around = new MarkdownText.Around(false, false, false, true, false);
    // A semicolon after it may make a character reference of its end.
    String more = place.after().startsWith(";") ? ";" : "";
    String escaped = MarkdownText.escape(address + more, around, false);
    escaped = escaped.substring(0, escaped.length() - more.length());
    // Inside the words of a link there is no other, and an exclamation mark would make an image.
    boolean words = place.inBrackets() || place.before() == '!';
    boolean web = address.contains("://");
    boolean mail = !web && !address.startsWith("www.");
    boolean seen = mail ? isMailSeen(place) : isSeen(place);
    if (words || escaped.equals(address) && seen) {
      return escaped;
    }
    boolean bracketed = web ? isAddress(address) : isMailAddress(address);
    if (bracketed && isPlain(address)) {
      return "<" + address + ">";
    }
    String scheme = web ? "" : mail ? MAIL : "http://";
    String target = LinkTargets.percentEncoded(scheme + address);
    target = InlinePrinter.escape(target, "");
    return "[" + escaped + "](" + (hasParentheses(target) ? "<" + target + ">" : target) + ")";
  }

  /** Whether no reader takes a part of it for the border of a cell or a character reference. */
  private static boolean isPlain(String address) {
    int ampersand = address.indexOf('&');
    while (ampersand >= 0 && !MarkdownText.isEntity(address, ampersand)) {
      ampersand = address.indexOf('&', ampersand + 1);
    }
    return ampersand < 0 && address.indexOf('|') < 0;
  }

  /** Whether readers that look for addresses in text find this one, and no more than it. */
  private static boolean isSeen(Place place) {
    String after = place.after();
    int end = 0;
    while (end < after.length() && TRAILING.indexOf(after.charAt(end)) >= 0) {
      end++;
    }
    return !Character.isLetterOrDigit(place.before())
        && (end == after.length() || after.charAt(end) <= ' ');
  }

  private static boolean isMailSeen(Place place) {
    char next = place.after().isEmpty() ? ' ' : place.after().charAt(0);
    return !Character.isLetterOrDigit(place.before())
        && !Character.isLetterOrDigit(next)
        && "-_@".indexOf(next) < 0;
  }

  static boolean hasParentheses(String target) {
    return target.indexOf('(') >= 0 || target.indexOf(')') >= 0;
  }

  /**
   * Whether words in angle brackets are a link to a target.
   *
   * @param target percent-encoded
   */
  static boolean isAutolink(String words, String target) {
    if (target.equals(MAIL + words)) {
      return isMailAddress(words) && isPlain(words);
    }
    return isAddress(words) && isPlain(words) && LinkTargets.percentEncoded(words).equals(target);
  }

  /** Whether a text has a scheme, and neither white space nor angle brackets. */
  static boolean isAddress(String text) {
    int colon = text.indexOf(':');
    if (colon < 2 || colon > SCHEME_LIMIT || !isLetter(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean allowed = i < colon ? isLetter(c) || isDigit(c) || "+.-".indexOf(c) >= 0 : c > ' ';
      if (!allowed || c == '<' || c == '>' || c == 0x7F) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text is an address of mail as HTML has it. */
  static boolean isMailAddress(String text) {
    int at = text.indexOf('@');
    if (at < 1) {
      return false;
    }
    for (int i = 0; i < at; i++) {
      char c = text.charAt(i);
      if (!isLetter(c) && !isDigit(c) && ".!#$%&'*+/=?^_`{|}~-".indexOf(c) < 0) {
        return false;
      }
    }
    for (String label : text.substring(at + 1).split("\\.", -1)) {
      if (!isHostLabel(label)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHostLabel(String label) {
    if (label.isEmpty() || label.length() > 63 || label.startsWith("-") || label.endsWith("-")) {
      return false;
    }
    return label.chars().allMatch(c -> isLetter((char) c) || isDigit((char) c) || c == '-');
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
