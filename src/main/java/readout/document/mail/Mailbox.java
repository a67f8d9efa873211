package readout.document.mail;

import java.util.List;

/**
 * Who sends or gets a message.
 *
 * @param name as readers see it, in any script; empty for none
 * @param address in ASCII, such as {@code press@harbour.example}
 */
public record Mailbox(String name, String address) {
  /** What a name may hold without quotation marks (RFC 5322, section 3.2.3: atoms and spaces). */
  private static final String MARKS = "!#$%&'*+-/=?^_`{|}~ ";

  /** A longer name is written as encoded words, between which a line can end. */
  private static final int LONGEST = 60;

  /** Appends it to a field. */
  void to(FieldLine line, boolean last) {
    String end = last ? "" : ",";
    if (name.isEmpty()) {
      line.add(address + end);
      return;
    }
    phrase(line).forEach(line::add);
    line.add("<" + address + ">" + end);
  }

  private List<String> phrase(FieldLine line) {
    String shown = FieldLine.inOneLine(name);
    if (!FieldLine.isAscii(shown) || shown.contains("=?") || shown.length() > LONGEST) {
      return EncodedWords.of(shown, line.room());
    }
    boolean plain =
        !shown.contains("  ")
            && shown.chars().allMatch(c -> Character.isLetterOrDigit(c) || MARKS.indexOf(c) >= 0);
    return plain
        ? List.of(shown)
        : List.of('"' + shown.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
  }
}
