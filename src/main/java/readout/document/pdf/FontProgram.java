package readout.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.ttf.model.GsubData;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A TrueType font that was read. Safe across threads; one is shared by all documents. */
public final class FontProgram {
  private static final double EM = 1000;

  /** What a file of several fonts begins with. */
  private static final String COLLECTION = "ttcf";

  private static final int BOLD = 1;
  private static final int ITALIC = 2;
  private static final int NO_EMBEDDING = 2;
  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");

  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final double scale;
  private final boolean bold;
  private final boolean italic;
  private final Map<Integer, Box> boxes = new HashMap<>();
  private GsubData arabic;

  /** What a glyph covers, in thousandths of its size. */
  record Box(double left, double low, double right, double high) {}

  private FontProgram(TrueTypeFont font) throws IOException {
    this.font = font;
    this.characters = font.getUnicodeCmapLookup();
    HeaderTable head = font.getHeader();
    this.scale = EM / head.getUnitsPerEm();
    this.bold = (head.getMacStyle() & BOLD) != 0;
    this.italic = (head.getMacStyle() & ITALIC) != 0;
  }

  /**
   * Reads a font.
   *
   * @throws UnusableFont when its outlines are not TrueType's, or it must not be embedded
   */
  public static FontProgram of(byte[] file) throws UnusableFont {
    try {
      TrueTypeFont font = isCollection(file) ? first(file) : parsed(file);
      if (font.getTableMap().get("glyf") == null) {
        throw new UnusableFont("its outlines are not TrueType outlines");
      }
      OS2WindowsMetricsTable metrics = font.getOS2Windows();
      if (metrics != null && (metrics.getFsType() & 0xf) == NO_EMBEDDING) {
        throw new UnusableFont("its maker does not allow it to be embedded");
      }
      return new FontProgram(font);
    } catch (IOException | RuntimeException e) {
      throw new UnusableFont("it is damaged, or another kind of file than a font");
    }
  }

  private static boolean isCollection(byte[] file) {
    return file.length > COLLECTION.length()
        && new String(file, 0, COLLECTION.length(), StandardCharsets.US_ASCII).equals(COLLECTION);
  }

  private static TrueTypeFont parsed(byte[] file) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(file));
  }

  /** The first font of a collection, which stays open as long as the font is used. */
  private static TrueTypeFont first(byte[] file) throws IOException {
    List<TrueTypeFont> fonts = new ArrayList<>();
    new TrueTypeCollection(new ByteArrayInputStream(file)).processAllFonts(fonts::add);
    return fonts.get(0);
  }

  /** The glyph of a character; 0 for none. */
  synchronized int glyph(int character) {
    return characters.getGlyphId(character);
  }

  /** How far the next glyph is, in thousandths of the size. */
  synchronized double advance(int glyph) {
    try {
      return font.getAdvanceWidth(glyph) * scale;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a glyph covers; null for one without a shape. */
  synchronized Box box(int glyph) {
    return boxes.computeIfAbsent(glyph, this::measured);
  }

  /** Operators that fill the shape of a glyph at a place, in points. */
  synchronized String outline(int glyph, double points, double across, double up) {
    try {
      GlyphData data = font.getGlyph().getGlyph(glyph);
      return data == null ? "" : Outlines.filled(data.getPath(), points * scale, across, up);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Box measured(int glyph) {
    try {
      GlyphData data = font.getGlyph().getGlyph(glyph);
      return data == null || data.getNumberOfContours() == 0
          ? null
          : new Box(
              data.getXMinimum() * scale,
              data.getYMinimum() * scale,
              data.getXMaximum() * scale,
              data.getYMaximum() * scale);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What glyphs of Arabic letters become in a word.
   *
   * @param feature {@code init}, {@code medi}, {@code fina}, {@code rlig} of OpenType
   * @return a glyph; -1 where the font has none
   */
  synchronized int joined(String feature, List<Integer> glyphs) {
    if (arabic == null) {
      arabic = gsub();
    }
    if (arabic == GsubData.NO_DATA_FOUND || !arabic.isFeatureSupported(feature)) {
      return -1;
    }
    var all = arabic.getFeature(feature);
    if (!all.canReplaceGlyphs(glyphs)) {
      return -1;
    }
    return all.getReplacementForGlyphs(glyphs);
  }

  private GsubData gsub() {
    try {
      GsubData data = font.getGsub() == null ? null : font.getGsub().getGsubData("arab");
      return data == null ? GsubData.NO_DATA_FOUND : data;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isBold() {
    return bold;
  }

  boolean isItalic() {
    return italic;
  }

  /** Its name for programs. */
  synchronized String name() {
    try {
      String name = font.getName();
      return name == null ? "Font" : name.replaceAll("[^A-Za-z0-9-]", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entries of its descriptor besides its name and file. */
  synchronized String descriptor() {
    try {
      HeaderTable head = font.getHeader();
      OS2WindowsMetricsTable metrics = font.getOS2Windows();
      double ascent = font.getHorizontalHeader().getAscender() * scale;
      double descent = font.getHorizontalHeader().getDescender() * scale;
      double capitals =
          metrics == null || metrics.getCapHeight() == 0 ? ascent : metrics.getCapHeight() * scale;
      double angle = font.getPostScript() == null ? 0 : font.getPostScript().getItalicAngle();
      int flags = 4 | (italic ? 64 : 0);
      return "/Flags "
          + flags
          + "/FontBBox["
          + PdfSyntax.numbers(
              head.getXMin() * scale,
              head.getYMin() * scale,
              head.getXMax() * scale,
              head.getYMax() * scale)
          + "]/ItalicAngle "
          + PdfSyntax.number(angle)
          + "/Ascent "
          + PdfSyntax.number(ascent)
          + "/Descent "
          + PdfSyntax.number(descent)
          + "/CapHeight "
          + PdfSyntax.number(capitals)
          + "/StemV "
          + (bold ? 140 : 80);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A font of some glyphs alone.
   *
   * @param glyphs that are in it
   * @param numbers takes the new numbers of glyphs by the old ones
   */
  synchronized byte[] subset(SortedSet<Integer> glyphs, Map<Integer, Integer> numbers) {
    try {
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      subsetter.addGlyphIds(glyphs);
      subsetter.getGIDMap().forEach((now, before) -> numbers.put(before, now));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      subsetter.writeToStream(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
