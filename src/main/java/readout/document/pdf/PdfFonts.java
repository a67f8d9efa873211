package readout.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Chooses the font of a character. Safe across threads. */
public final class PdfFonts {
  /** The fonts that come with the program. */
  public static final PdfFonts BUILT_IN = new PdfFonts(List.of());

  private final List<FontProgram> own;
  private final Map<Face, List<Supplier<FontProgram>>> chains = new ConcurrentHashMap<>();

  private PdfFonts(List<FontProgram> own) {
    this.own = List.copyOf(own);
  }

  /** Fonts of the house before those of the program. */
  public static PdfFonts with(List<FontProgram> own) {
    return own.isEmpty() ? BUILT_IN : new PdfFonts(own);
  }

  /** The first font that has all characters; null when none has. */
  FontProgram of(Face face, int[] characters) {
    for (Supplier<FontProgram> font : chains.computeIfAbsent(face, this::chain)) {
      if (hasAll(font.get(), characters)) {
        return font.get();
      }
    }
    return null;
  }

  private static boolean hasAll(FontProgram font, int[] characters) {
    for (int character : characters) {
      if (font.glyph(character) == 0) {
        return false;
      }
    }
    return true;
  }

  /** The face itself comes first, then what is nearest to it. */
  private List<Supplier<FontProgram>> chain(Face face) {
    List<Supplier<FontProgram>> chain = new ArrayList<>();
    List<FontProgram> others = new ArrayList<>();
    for (FontProgram font : own) {
      if (font.isBold() == face.bold() && font.isItalic() == face.italic()) {
        chain.add(() -> font);
      } else {
        others.add(font.isBold() == face.bold() ? 0 : others.size(), font);
      }
    }
    for (String path : BuiltInFonts.of(face)) {
      chain.add(() -> BuiltInFonts.read(path));
    }
    others.forEach(font -> chain.add(() -> font));
    return chain;
  }
}
