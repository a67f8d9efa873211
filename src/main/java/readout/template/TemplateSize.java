package readout.template;

import java.util.HashMap;
import java.util.Map;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;

/**
 * Measures a template with all parts written out where they are included. It is judged before any
 * note is printed, so that a template passes or fails for all notes alike, whichever thread prints
 * which. A part that includes itself counts once: how often it does depends on the data, and the
 * {@link RenderBudget} limits that.
 */
final class TemplateSize {
  /** The most parts that a template may come to when each is counted where it is included. */
  static final long MOST_PARTS = 200_000;

  /** The most parts and sections inside each other: less than what a thread's stack takes. */
  static final int DEEPEST = 500;

  private final TemplateSources sources;
  private final Map<String, Size> known = new HashMap<>();

  /**
   * How large a part is.
   *
   * @param parts how many parts it comes to, itself included
   * @param depth how many parts and sections are inside each other
   */
  private record Size(long parts, int depth) {
    static final Size ONE = new Size(1, 1);
  }

  private TemplateSize(TemplateSources sources) {
    this.sources = sources;
  }

  /**
   * Reports a template that is too large or too deep.
   *
   * @param file the template, which has no other mistakes
   * @param sources its parts
   * @param sink takes at most one error
   */
  static void check(SourceFile file, TemplateSources sources, Diagnostics sink) {
    Size size = new TemplateSize(sources).of(file);
    if (size.depth() > DEEPEST) {
      sink.add(
          Diagnostic.error(
                  Code.TEMPLATE_TOO_DEEP,
                  file,
                  null,
                  "parts and sections are nested more than " + DEEPEST + " deep")
              .help("include parts side by side rather than inside each other"));
    } else if (size.parts() > MOST_PARTS) {
      sink.add(
          Diagnostic.error(
                  Code.TEMPLATE_TOO_LARGE,
                  file,
                  null,
                  "with its parts written out the template has more than " + MOST_PARTS + " parts")
              .help("look for parts that include others more than once, which do the same"));
    }
  }

  private Size of(SourceFile file) {
    Size before = known.get(file.name());
    if (before != null) {
      return before;
    }
    known.put(file.name(), Size.ONE);
    long parts = 1;
    int depth = 1;
    int open = 0;
    for (TemplateTag tag : TemplateScanner.scan(file, new Diagnostics())) {
      int inside = 0;
      if (tag.kind() == '>' || tag.kind() == '<') {
        Size part = of(sources.part(tag.name()));
        parts = Math.min(MOST_PARTS + 1, parts + part.parts());
        inside = part.depth();
      }
      open += tag.kind() == '/' ? -1 : "#^$<".indexOf(tag.kind()) >= 0 ? 1 : 0;
      depth = Math.max(depth, 1 + open + inside);
    }
    Size size = new Size(parts, depth);
    known.put(file.name(), size);
    return size;
  }
}
