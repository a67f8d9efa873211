package readout.document.pdf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A font in a file: the glyphs that are drawn, each with a code for every text that it stands for
 * (ISO 32000-1, section 9.7). A glyph that two letters share has two codes, so that each letter is
 * copied as itself.
 */
final class EmbeddedFont {
  private static final int TAG_LETTERS = 6;
  private static final int LETTERS = 26;
  private static final int BLOCK = 100;

  private final FontProgram program;
  private final String resource;
  private final Map<Drawn, Integer> codes = new HashMap<>();
  private final List<Drawn> drawn = new ArrayList<>();

  /** A glyph and the text that it stands for. */
  private record Drawn(int glyph, String text) {}

  /**
   * @param resource its name on pages
   */
  EmbeddedFont(FontProgram program, String resource) {
    this.program = program;
    this.resource = resource;
  }

  /** Its name on pages. */
  String resource() {
    return resource;
  }

  /** The code of a glyph that stands for a text, from 1. */
  int code(int glyph, String text) {
    return codes.computeIfAbsent(
        new Drawn(glyph, text),
        d -> {
          drawn.add(d);
          return drawn.size();
        });
  }

  /** Writes the font; gives the number of its object. */
  int write(PdfObjects objects) {
    TreeSet<Integer> glyphs = new TreeSet<>();
    drawn.forEach(d -> glyphs.add(d.glyph()));
    Map<Integer, Integer> numbers = new HashMap<>();
    byte[] file = program.subset(glyphs, numbers);
    String name = tag(file) + "+" + program.name();
    int stream = objects.stream("/Length1 " + file.length, file);
    int descriptor =
        objects.add(
            "<</Type/FontDescriptor/FontName/"
                + name
                + program.descriptor()
                + "/FontFile2 "
                + PdfObjects.ref(stream)
                + ">>");
    StringBuilder widths = new StringBuilder();
    ByteArrayOutputStream toGlyphs = new ByteArrayOutputStream();
    toGlyphs.writeBytes(new byte[2]);
    for (Drawn d : drawn) {
      widths.append(PdfSyntax.number(program.advance(d.glyph()))).append(' ');
      int now = numbers.get(d.glyph());
      toGlyphs.write(now >> Byte.SIZE);
      toGlyphs.write(now);
    }
    int map = objects.stream("", toGlyphs.toByteArray());
    int descendant =
        objects.add(
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/"
                + name
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                + "/FontDescriptor "
                + PdfObjects.ref(descriptor)
                + "/DW 0/W[1["
                + widths
                + "]]/CIDToGIDMap "
                + PdfObjects.ref(map)
                + ">>");
    int unicode = objects.stream("", PdfSyntax.latin(unicode()));
    return objects.add(
        "<</Type/Font/Subtype/Type0/BaseFont/"
            + name
            + "/Encoding/Identity-H/DescendantFonts["
            + PdfObjects.ref(descendant)
            + "]/ToUnicode "
            + PdfObjects.ref(unicode)
            + ">>");
  }

  /** Six capital letters that tell subsets apart. */
  private static String tag(byte[] file) {
    String digest = PdfObjects.digest(file);
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < TAG_LETTERS; i++) {
      tag.append((char) ('A' + Integer.parseInt(digest.substring(2 * i, 2 * i + 2), 16) % LETTERS));
    }
    return tag.toString();
  }

  /** What codes stand for (section 9.10.3). */
  private String unicode() {
    StringBuilder map =
        new StringBuilder(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                + "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                + "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                + "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    for (int from = 0; from < drawn.size(); from += BLOCK) {
      int to = Math.min(from + BLOCK, drawn.size());
      map.append(to - from).append(" beginbfchar\n");
      for (int i = from; i < to; i++) {
        map.append('<').append(PdfSyntax.code(i + 1)).append("> <");
        map.append(PdfSyntax.utf16(drawn.get(i).text())).append(">\n");
      }
      map.append("endbfchar\n");
    }
    return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString();
  }
}
