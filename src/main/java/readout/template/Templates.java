package readout.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.json.Json;
import readout.markdown.MarkdownLayout;
import readout.markdown.MarkdownText;
import readout.note.Isolated;
import readout.note.LocalizedPhrase;
import readout.note.Worded;
import readout.note.view.Shape;
import readout.note.view.ViewMap;
import readout.note.view.Viewed;

/**
 * Compiles Mustache templates that are checked against the contract of the note beforehand: a
 * user's each time, those of the program by its tests.
 */
public final class Templates {
  private static final String HTML = ".html.mustache";
  private static final String MARKDOWN = ".md.mustache";
  private static final String TEXT = "text";

  private final Function<String, Optional<SourceFile>> loader;
  private final Shape shape;
  private final int outputLimit;

  /**
   * @param loader finds a template or part by its file name, such as {@code quote.html.mustache}
   * @param shape what the context looks like
   */
  public Templates(Function<String, Optional<SourceFile>> loader, Shape shape) {
    this(loader, shape, RenderBudget.OUTPUT_LIMIT);
  }

  /**
   * Templates of the program, whose names, parts and sections its tests have checked.
   *
   * @param loader finds a template or part by its file name
   */
  public static Templates builtIn(Function<String, Optional<SourceFile>> loader) {
    return new Templates(loader, null);
  }

  Templates(Function<String, Optional<SourceFile>> loader, Shape shape, int outputLimit) {
    this.loader = loader;
    this.shape = shape;
    this.outputLimit = outputLimit;
  }

  /**
   * A template ready to run; empty after its mistakes were reported.
   *
   * @param fileName its file name; the ending tells the format
   * @param sink takes unknown names and parts, and sections that are not closed
   */
  public Optional<CompiledTemplate> compile(String fileName, Diagnostics sink) {
    boolean html = fileName.endsWith(HTML);
    TemplateSources sources = new TemplateSources(loader, html ? HTML : MARKDOWN);
    SourceFile file = sources.part(fileName);
    if (file == null) {
      sink.add(
          Diagnostic.error(Code.UNKNOWN_TEMPLATE, null, null, "there is no template " + fileName));
      return Optional.empty();
    }
    if (shape != null && !isRight(file, sources, sink)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new CompiledTemplate(
              file,
              compiler(sources, html).compile(new TextReader(file.text())),
              html,
              outputLimit));
    } catch (MustacheException e) {
      sink.add(CompiledTemplate.syntax(file, e));
      return Optional.empty();
    }
  }

  private boolean isRight(SourceFile file, TemplateSources sources, Diagnostics sink) {
    Diagnostics own = new Diagnostics();
    new TemplateChecker(sources, own).check(file, shape);
    if (!own.hasErrors()) {
      TemplateSize.check(file, sources, own);
    }
    sink.addAll(own);
    return !own.hasErrors();
  }

  private static Mustache.Compiler compiler(TemplateSources sources, boolean html) {
    return new PartCompiler(
        Mustache.compiler()
            .withCollector(new NoteCollector())
            .withFormatter(value -> html ? printed(value) : MarkdownLayout.encode(isolated(value)))
            .withEscaper(html ? HtmlText::escape : MarkdownText::escapeForLayout)
            .withLoader(name -> new TextReader(sources.part(name).text()))
            .defaultValue(""));
  }

  /**
   * What Markdown prints: words that run the other way are isolated, so that punctuation stays in
   * its place; pages do the same with elements (UAX #9, section 2.4.1).
   */
  private static String isolated(Object value) {
    Object plain = NoteCollector.unwrapped(value);
    if (plain instanceof LocalizedPhrase phrase) {
      return isolated(phrase);
    }
    boolean turns = plain instanceof Worded words && words.isolate();
    return turns ? Isolated.of(printed(plain)) : printed(plain);
  }

  private static String isolated(LocalizedPhrase phrase) {
    if (phrase.parts().size() == 1) {
      return isolated(phrase.parts().get(0));
    }
    StringBuilder out = new StringBuilder(phrase.text().length() + 16);
    for (LocalizedPhrase.Stretch part : phrase.parts()) {
      out.append(isolated(part));
    }
    return out.toString();
  }

  /** A text value prints its text; any other map or list prints itself as JSON. */
  private static String printed(Object value) {
    Object plain = NoteCollector.unwrapped(value);
    Object text = plain instanceof Viewed viewed ? viewed.get(TEXT) : Viewed.UNKNOWN;
    if (text != Viewed.UNKNOWN) {
      return printed(text);
    }
    if (plain instanceof Map<?, ?> map && map.containsKey(TEXT)) {
      return printed(map.get(TEXT));
    }
    Object tree = ViewMap.of(plain);
    return tree instanceof Map<?, ?> || tree instanceof List<?>
        ? Json.scriptSafe(tree)
        : String.valueOf(tree);
  }
}
