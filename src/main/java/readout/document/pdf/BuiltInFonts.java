package readout.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import readout.resource.Resources;

/** Reads the fonts that come with the program, each when it is first needed. */
final class BuiltInFonts {
  private static final String LIBERATION = "liberation/Liberation";
  private static final String DEJAVU = "net/sf/jasperreports/fonts/dejavu/DejaVuSans";
  private static final Map<String, FontProgram> READ = new ConcurrentHashMap<>();

  private BuiltInFonts() {}

  /** The paths of those of a face, the nearest first: Liberation, and DejaVu for other scripts. */
  static List<String> of(Face face) {
    List<String> paths = new ArrayList<>();
    switch (face.family()) {
      case SERIF -> paths.add(LIBERATION + "Serif" + style(face.bold(), face.italic()));
      case SANS -> paths.add(LIBERATION + "Sans" + style(face.bold(), face.italic()));
      case MONO -> paths.add(LIBERATION + "Mono" + style(face.bold(), false));
    }
    paths.add(DEJAVU + (face.bold() ? "-Bold" : ""));
    if (face.bold()) {
      paths.add(DEJAVU);
    }
    return paths;
  }

  private static String style(boolean bold, boolean italic) {
    return bold && italic ? "-BoldItalic" : bold ? "-Bold" : italic ? "-Italic" : "-Regular";
  }

  /** The one that has a glyph without shape and width. */
  static FontProgram carrier() {
    return read(DEJAVU);
  }

  /** The font of a path. */
  static FontProgram read(String path) {
    return READ.computeIfAbsent(
        path,
        p -> {
          try {
            return FontProgram.of(Resources.ofLibrary(p + ".ttf"));
          } catch (UnusableFont e) {
            throw new IllegalStateException(p, e);
          }
        });
  }
}
