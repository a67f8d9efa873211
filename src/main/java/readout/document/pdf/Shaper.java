package readout.document.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Finds the glyphs of characters: composed letters, joined letters, marks at their places. */
final class Shaper {
  private static final int LAM = 0x644;
  private static final int SOFT_HYPHEN = 0xad;

  /** The character whose glyph has neither shape nor width. */
  private static final int CARRIER = 0x200c;

  private static final List<String> LIGATURES = List.of("rlig", "liga");

  private final PdfFonts fonts;
  private final SortedSet<Integer> missing;

  /**
   * @param missing takes characters that no font has, or whose script cannot be set
   */
  Shaper(PdfFonts fonts, SortedSet<Integer> missing) {
    this.fonts = fonts;
    this.missing = missing;
  }

  /**
   * The glyphs of a part of a text, in the order of its characters; marks come after what they are
   * on.
   *
   * @param mirrored whether it runs from right to left
   * @param forms of each character of the text, by {@link ArabicJoining#forms}
   */
  List<Glyph> glyphs(String text, int from, int to, Face face, boolean mirrored, String[] forms) {
    List<Glyph> glyphs = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = clusterEnd(text, at, to);
      int base = text.codePointAt(at);
      if (isIgnorable(base)) {
        carry(text.substring(at, end), at, glyphs);
      } else if (base == LAM && end < to && isAlef(text.charAt(end))) {
        int second = clusterEnd(text, end, to);
        if (joined(text, at, end, second, face, forms, glyphs)) {
          end = second;
        } else {
          cluster(text, at, end, face, mirrored, forms[at], glyphs);
        }
      } else {
        cluster(text, at, end, face, mirrored, forms[at], glyphs);
      }
      at = end;
    }
    return glyphs;
  }

  /** A hyphen at the end of a line, where the text has a place for one. */
  Glyph hyphen(Face face, int start) {
    List<Glyph> glyphs = new ArrayList<>();
    cluster("-", 0, 1, face, false, null, glyphs);
    Glyph drawn = glyphs.get(0);
    return new Glyph(drawn.font(), drawn.id(), Character.toString(SOFT_HYPHEN), start);
  }

  /** Where the marks on a character end, and what has no shape. */
  private static int clusterEnd(String text, int from, int to) {
    int end = from + Character.charCount(text.codePointAt(from));
    while (end < to) {
      int c = text.codePointAt(end);
      if (!isMark(c) && !isIgnorable(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** Whether nothing is drawn for a character; where it is, is part of the text all the same. */
  static boolean isIgnorable(int c) {
    return c == SOFT_HYPHEN
        || c >= 0x200b && c <= 0x200f
        || c >= 0x202a && c <= 0x202e
        || c >= 0x2060 && c <= 0x2069
        || c == 0x61c
        || c == 0xfeff
        || c >= 0xfe00 && c <= 0xfe0f;
  }

  private static boolean isAlef(int c) {
    return c == 0x627 || c == 0x622 || c == 0x623 || c == 0x625 || c == 0x671;
  }

  private void cluster(
      String text, int from, int to, Face face, boolean mirrored, String form, List<Glyph> glyphs) {
    int[] drawn = drawn(text.substring(from, to), mirrored);
    FontProgram font = font(face, drawn);
    if (font == null) {
      return;
    }
    int[] ids = new int[drawn.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = font.glyph(drawn[i]);
    }
    if (form != null && ArabicJoining.isLetter(drawn[0])) {
      ids[0] = font.joined(form, List.of(ids[0]));
      if (ids[0] < 0) {
        missing.add(drawn[0]);
        return;
      }
    }
    add(font, ids, drawn, text.substring(from, to), from, glyphs);
  }

  /** Lam and alef become one glyph; the marks on both come after it. */
  private boolean joined(
      String text, int from, int middle, int to, Face face, String[] forms, List<Glyph> glyphs) {
    int[] lam = drawn(text.substring(from, middle), false);
    int[] alef = drawn(text.substring(middle, to), false);
    int[] all = new int[lam.length + alef.length];
    System.arraycopy(lam, 0, all, 0, lam.length);
    System.arraycopy(alef, 0, all, lam.length, alef.length);
    FontProgram font = fonts.of(face, all);
    if (font == null || forms[from] == null || forms[middle] == null) {
      return false;
    }
    int first = font.joined(forms[from], List.of(font.glyph(lam[0])));
    int second = font.joined(forms[middle], List.of(font.glyph(alef[0])));
    int ligature = -1;
    for (String feature : LIGATURES) {
      ligature = ligature < 0 ? font.joined(feature, List.of(first, second)) : ligature;
    }
    if (first < 0 || second < 0 || ligature < 0) {
      return false;
    }
    int[] ids = new int[all.length - 1];
    int[] characters = new int[ids.length];
    characters[0] = LAM;
    ids[0] = ligature;
    int count = 1;
    for (int i = 1; i < all.length; i++) {
      if (i != lam.length) {
        characters[count] = all[i];
        ids[count++] = font.glyph(all[i]);
      }
    }
    add(font, ids, characters, text.substring(from, to), from, glyphs);
    return true;
  }

  /** The characters whose glyphs are drawn, composed where there is a letter for both. */
  private static int[] drawn(String cluster, boolean mirrored) {
    int[] all =
        Normalizer.normalize(cluster, Normalizer.Form.NFC)
            .codePoints()
            .filter(c -> !isIgnorable(c))
            .toArray();
    if (mirrored) {
      all[0] = Mirrored.of(all[0]);
    }
    return all;
  }

  private FontProgram font(Face face, int[] characters) {
    for (int character : characters) {
      if (!Scripts.isKnown(character)) {
        missing.add(character);
        return null;
      }
    }
    FontProgram font = fonts.of(face, characters);
    if (font == null) {
      boolean known = true;
      for (int character : characters) {
        if (fonts.of(face, new int[] {character}) == null) {
          missing.add(character);
          known = false;
        }
      }
      if (known) {
        missing.add(characters[characters.length - 1]);
      }
    }
    return font;
  }

  /**
   * Adds the glyphs of a cluster: one for each of its characters, so that a file gives them back in
   * their order, whichever way they run. Those that have no shape of their own are carried by
   * glyphs without one.
   */
  private static void add(
      FontProgram font, int[] ids, int[] drawn, String text, int start, List<Glyph> glyphs) {
    int[] characters = text.codePoints().toArray();
    glyphs.add(new Glyph(font, ids[0], new String(characters, 0, 1), start));
    MarkPlaces places = new MarkPlaces(font.box(ids[0]));
    int marks = ids.length - 1;
    for (int i = 1; i < characters.length; i++) {
      int mark = marks - (characters.length - i) + 1;
      glyphs.add(
          carrier(
              new String(characters, i, 1),
              start,
              mark < 1 ? null : places.place(font, ids[mark], drawn[mark])));
    }
  }

  /** Adds characters without a shape. */
  private static void carry(String text, int start, List<Glyph> glyphs) {
    text.codePoints().forEach(c -> glyphs.add(carrier(Character.toString(c), start, null)));
  }

  private static Glyph carrier(String text, int start, Glyph.Mark mark) {
    FontProgram font = BuiltInFonts.carrier();
    return new Glyph(font, font.glyph(CARRIER), text, start, 0, mark);
  }
}
