package readout.document.mail;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A field of a message's head, broken into short lines between its words (RFC 5322, section 2.2.3).
 * What goes into it can end no line: a title with a line break in it makes no field of its own.
 */
final class FieldLine {
  /** The longest line; one with an encoded word may not be longer (RFC 2047, section 2). */
  private static final int LONGEST = 76;

  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

  private final StringBuilder text = new StringBuilder();
  private int column;
  private boolean empty = true;

  /**
   * @param name of the field, in ASCII
   */
  FieldLine(String name) {
    text.append(name).append(':');
    column = text.length();
  }

  /** A field of readers' words. */
  static String words(String name, String words) {
    FieldLine line = new FieldLine(name);
    String shown = inOneLine(words).strip();
    boolean plain = isAscii(shown) && !shown.contains("=?") && !shown.contains("  ");
    List<String> parts = plain ? List.of(shown.split(" ")) : List.of();
    boolean fits = plain && parts.stream().allMatch(part -> part.length() <= line.room());
    (fits ? parts : EncodedWords.of(shown, line.room())).forEach(line::add);
    return line.toString();
  }

  /** A field of addresses. */
  static String mailboxes(String name, Collection<Mailbox> mailboxes) {
    FieldLine line = new FieldLine(name);
    int left = mailboxes.size();
    for (Mailbox mailbox : mailboxes) {
      mailbox.to(line, --left == 0);
    }
    return line.toString();
  }

  /** The same text with a space for every run of characters that could end a line. */
  static String inOneLine(String text) {
    return BREAKS.matcher(text).replaceAll(" ");
  }

  /** Whether a text has nothing but ASCII. */
  static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  /** Appends a word that is not broken; it has no control characters. */
  void add(String word) {
    if (!empty && column + 1 + word.length() > LONGEST) {
      text.append("\r\n");
      column = 0;
    }
    text.append(' ').append(word);
    column += 1 + word.length();
    empty = false;
  }

  /** How long a word may be that still goes into the line. */
  int room() {
    return LONGEST - column - 1;
  }

  /** The field without a line break at its end. */
  @Override
  public String toString() {
    return text.toString();
  }
}
