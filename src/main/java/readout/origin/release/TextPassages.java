package readout.origin.release;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.document.SourceBlock;
import readout.document.SourceBlock.Kind;

/** Cuts a plain text into blocks: an empty line ends one, and so does a bullet. */
final class TextPassages {
  private static final Pattern BULLET = Pattern.compile("\\s*[•*·‣▪–-]\\s+(\\S.*)");
  private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,3})[.)]\\s+(\\S.*)");

  private static final Pattern DAY = Pattern.compile("\\p{L}+\\.? \\d{4}(?!\\d)");

  /** A line that is shorter was ended by its writer. */
  private static final int WRAPPED = 55;

  private final UnaryOperator<String> escape;
  private final List<SourceBlock> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private Kind kind = Kind.PARAGRAPH;
  private int start;

  /** The number of the item that the last block is; 0 when it is none. */
  private int counted;

  private int lastLength;

  private TextPassages(UnaryOperator<String> escape) {
    this.escape = escape;
  }

  static List<SourceBlock> of(String text, UnaryOperator<String> escape) {
    TextPassages passages = new TextPassages(escape);
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      passages.line(line, ++number);
    }
    passages.end();
    return passages.blocks;
  }

  private void line(String line, int number) {
    if (line.isBlank()) {
      end();
      return;
    }
    Matcher bullet = BULLET.matcher(line);
    Matcher numbered = NUMBER.matcher(line);
    if (bullet.matches() || numbered.matches() && counts(numbered)) {
      end();
      kind = bullet.matches() ? Kind.BULLET : Kind.NUMBERED;
      counted = bullet.matches() ? 0 : Integer.parseInt(numbered.group(1));
      begin(number, bullet.matches() ? bullet.group(1) : numbered.group(2));
    } else if (open.length() == 0) {
      counted = 0;
      begin(number, line.strip());
    } else {
      open.append(lastLength >= WRAPPED ? " " : "\n").append(line.strip());
    }
    lastLength = line.length();
  }

  /**
   * Whether a number is that of an item of a list, which begins with 1. "10. Juni 2026" and a list
   * that goes on from elsewhere are text: their numbers say something.
   */
  private boolean counts(Matcher numbered) {
    int value = Integer.parseInt(numbered.group(1));
    return (value == 1 || value == counted + 1) && !DAY.matcher(numbered.group(2)).lookingAt();
  }

  private void begin(int number, String text) {
    start = number;
    open.append(text.strip());
  }

  private void end() {
    if (open.length() > 0) {
      String text = open.toString();
      String markdown = escape.apply(text).replace("\n", "\\\n");
      blocks.add(SourceBlock.of(kind, kind == Kind.PARAGRAPH ? 0 : 1, text, markdown, start));
    }
    open.setLength(0);
    kind = Kind.PARAGRAPH;
  }
}
