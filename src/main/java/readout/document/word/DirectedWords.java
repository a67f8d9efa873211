package readout.document.word;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import readout.document.Inline;
import readout.document.Line;
import readout.document.TextStyle;

/**
 * Parts a line where its direction changes, as Word is told the direction of each run and does not
 * find it itself. Levels are those of the Unicode bidirectional algorithm (UAX 9); digits within
 * text that runs from right to left stay with it.
 */
final class DirectedWords {
  /** In place of what is no text, as the algorithm has it for isolates. */
  private static final char OBJECT = '\ufffc';

  private static final char LINE = '\u2028';
  private static final String LEFT_TO_RIGHT_MARK = "\u200e";
  private static final String RIGHT_TO_LEFT_MARK = "\u200f";

  private final List<Piece> pieces = new ArrayList<>();

  private DirectedWords() {}

  /**
   * A part of a line that runs in one direction.
   *
   * @param part words, or what is no text
   */
  record Piece(Inline part, boolean rightToLeft) {}

  /** The pieces of a line in the order of reading. */
  static List<Piece> of(Line line) {
    DirectedWords words = new DirectedWords();
    words.add(line.parts(), line.rightToLeft());
    return words.pieces;
  }

  private void add(List<Inline> parts, boolean base) {
    boolean[] directions = directions(characters(parts), base);
    int at = 0;
    for (int i = 0; i < parts.size(); i++) {
      Inline part = parts.get(i);
      if (part instanceof Inline.Words words) {
        split(words, directions, at);
        at += words.text().length();
      } else if (part instanceof Inline.Isolate isolate) {
        isolated(isolate, base, i + 1 == parts.size());
        at++;
      } else {
        pieces.add(new Piece(part, base));
        at++;
      }
    }
  }

  /** What follows a passage of the other direction is kept where it is in the line by a mark. */
  private void isolated(Inline.Isolate isolate, boolean outer, boolean last) {
    boolean inner =
        isolate.rightToLeft() == null
            ? !new Bidi(characters(isolate.parts()), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
                .baseIsLeftToRight()
            : isolate.rightToLeft();
    add(isolate.parts(), inner);
    if (inner != outer && !last) {
      String mark = outer ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK;
      pieces.add(new Piece(new Inline.Words(mark, styleOf(isolate.parts())), outer));
    }
  }

  private static TextStyle styleOf(List<Inline> parts) {
    for (Inline part : parts) {
      if (part instanceof Inline.Words words) {
        return TextStyle.plain(words.style().language());
      }
    }
    return TextStyle.plain("");
  }

  private void split(Inline.Words words, boolean[] directions, int offset) {
    String text = words.text();
    int from = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || directions[offset + i] != directions[offset + from]) {
        Inline.Words piece = new Inline.Words(text.substring(from, i), words.style());
        pieces.add(new Piece(piece, directions[offset + from]));
        from = i;
      }
    }
  }

  private static String characters(List<Inline> parts) {
    StringBuilder text = new StringBuilder();
    for (Inline part : parts) {
      if (part instanceof Inline.Words words) {
        text.append(words.text().replace('\n', LINE));
      } else {
        text.append(
            part instanceof Inline.Break ? LINE : part instanceof Inline.Tab ? '\t' : OBJECT);
      }
    }
    return text.toString();
  }

  /** Of each character, whether it is in text that runs from right to left. */
  private static boolean[] directions(String text, boolean base) {
    boolean[] directions = new boolean[text.length()];
    char[] characters = text.toCharArray();
    if (text.isEmpty() || !base && !Bidi.requiresBidi(characters, 0, characters.length)) {
      return directions;
    }
    int flags = base ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    Bidi bidi = new Bidi(text, flags);
    for (int run = 0; run < bidi.getRunCount(); run++) {
      int from = bidi.getRunStart(run);
      int to = bidi.getRunLimit(run);
      boolean odd = bidi.getRunLevel(run) % 2 == 1;
      boolean digits = bidi.getRunLevel(run) >= 2 && !hasLeftToRight(characters, from, to);
      for (int i = from; i < to; i++) {
        directions[i] = odd || digits;
      }
    }
    return directions;
  }

  private static boolean hasLeftToRight(char[] text, int from, int to) {
    for (int i = from; i < to; i += Character.charCount(Character.codePointAt(text, i))) {
      int c = Character.codePointAt(text, i);
      if (Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return true;
      }
    }
    return false;
  }
}
