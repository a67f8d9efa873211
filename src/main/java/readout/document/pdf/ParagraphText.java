package readout.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.document.Inline;

/**
 * The characters of a paragraph in the order of reading, each with how it is drawn and with the
 * level of its direction.
 */
final class ParagraphText {
  /** In place of what is no text. */
  static final char OBJECT = '\ufffc';

  /** The end of a line. */
  static final char LINE = '\u2028';

  private final StringBuilder text = new StringBuilder();
  private String whole;
  private final List<Ink> inks = new ArrayList<>();
  private byte[] levels = new byte[64];
  private final Map<Integer, Inline.Picture> pictures = new HashMap<>();
  private final Map<Integer, Tag> figures = new HashMap<>();
  private final Map<Integer, List<String>> anchors = new HashMap<>();
  private final boolean rightToLeft;

  ParagraphText(boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
  }

  /** Adds characters with the level of each. */
  void add(String characters, Ink ink, byte[] theirs, int from, int more) {
    if (text.length() + characters.length() > levels.length) {
      levels = Arrays.copyOf(levels, 2 * (text.length() + characters.length()));
    }
    for (int i = 0; i < characters.length(); i++) {
      levels[text.length() + i] = (byte) (theirs[from + i] + more);
      inks.add(ink);
    }
    text.append(characters);
  }

  /** Puts a picture at the next character. */
  void picture(Inline.Picture picture, Tag figure) {
    pictures.put(text.length(), picture);
    if (figure != null) {
      figures.put(text.length(), figure);
    }
  }

  /** Puts a place that links lead to at the next character. */
  void anchor(String id) {
    anchors.computeIfAbsent(text.length(), at -> new ArrayList<>()).add(id);
  }

  /** All characters; the same object until more are added. */
  String text() {
    if (whole == null || whole.length() != text.length()) {
      whole = text.toString();
    }
    return whole;
  }

  Ink ink(int at) {
    return inks.get(at);
  }

  byte level(int at) {
    return levels[at];
  }

  /** The level of the paragraph itself. */
  byte base() {
    return (byte) (rightToLeft ? 1 : 0);
  }

  boolean isRightToLeft() {
    return rightToLeft;
  }

  /** The picture at a character, or null. */
  Inline.Picture picture(int at) {
    return pictures.get(at);
  }

  /** The element of that picture; null for an ornament. */
  Tag figure(int at) {
    return figures.get(at);
  }

  /** The places from a character to another. */
  List<String> anchors(int from, int to) {
    List<String> ids = new ArrayList<>();
    for (int at = from; at < to && !anchors.isEmpty(); at++) {
      ids.addAll(anchors.getOrDefault(at, List.of()));
    }
    return ids;
  }
}
