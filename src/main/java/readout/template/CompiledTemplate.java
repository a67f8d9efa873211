package readout.template;

import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.util.Map;
import java.util.Optional;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import readout.markdown.MarkdownLayout;
import readout.note.view.Viewed;

/** A checked template; it may run for many notes, in several threads at once. */
public final class CompiledTemplate {
  /** How the names of the program's own templates begin. */
  private static final String BUILT_IN = "built-in ";

  private final SourceFile file;
  private final Template template;
  private final boolean html;
  private final int outputLimit;

  /** How many characters some thread printed last: a row has hundreds, a page thousands. */
  private int last = 256;

  CompiledTemplate(SourceFile file, Template template, boolean html, int outputLimit) {
    this.file = file;
    this.template = template;
    this.html = html;
    this.outputLimit = outputLimit;
  }

  /**
   * What the template prints for a context; empty after an error was reported.
   *
   * @param context a value in the shape the template was checked for
   * @param sink takes the limits that the template passes
   */
  public Optional<String> render(Viewed context, Diagnostics sink) {
    return print(context, sink);
  }

  /**
   * The same for a tree of maps, lists, texts and booleans.
   *
   * @param sink takes the limits that the template passes
   */
  Optional<String> render(Map<String, ?> context, Diagnostics sink) {
    return print(context, sink);
  }

  private Optional<String> print(Object context, Diagnostics sink) {
    RenderBudget out = new RenderBudget(context, outputLimit, last);
    out.enter();
    try {
      template.execute(context, out);
      String rendered = out.toString();
      last = rendered.length();
      return Optional.of(html ? rendered : MarkdownLayout.finish(rendered));
    } catch (RenderBudget.Exhausted e) {
      sink.add(tooLarge());
    } catch (StackOverflowError e) {
      sink.add(limit(Code.TEMPLATE_TOO_DEEP, "parts include each other without end"));
    } catch (MustacheException e) {
      sink.add(e.getCause() instanceof RenderBudget.Exhausted ? tooLarge() : syntax(file, e));
    } finally {
      RenderBudget.leave();
    }
    return Optional.empty();
  }

  /** A template of the program prints each value a few times: it is the record that is large. */
  private Diagnostic tooLarge() {
    if (file.name().startsWith(BUILT_IN)) {
      return Diagnostic.error(
              Code.TOO_LARGE, null, null, "the note would be too large to be printed")
          .help("split the record with `part_of`");
    }
    return limit(Code.TEMPLATE_TOO_LARGE, "the template prints or computes without end");
  }

  private Diagnostic limit(Code code, String message) {
    return Diagnostic.error(code, file, null, message)
        .help("look for a part that includes itself, and for sections inside themselves");
  }

  /** What jmustache itself objects to. */
  static Diagnostic syntax(SourceFile file, MustacheException e) {
    Span line = null;
    if (e instanceof MustacheException.Context context) {
      int number = Math.min(Math.max(1, context.lineNo), file.lineCount());
      int start = file.lineStart(number);
      line = new Span(start, start + file.line(number).length());
    }
    return Diagnostic.error(Code.TEMPLATE_SYNTAX, file, line, "the template cannot be read")
        .help("the parser says: " + e.getMessage());
  }
}
