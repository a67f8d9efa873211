package readout.yaml;

import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import tools.jackson.core.JacksonException;

/** Tells in plain words why the YAML of a file cannot be read, and where the mistake itself is. */
final class SyntaxMistake {
  private static final String CODE = "yaml-syntax";
  private static final String QUOTE = "put the whole value in quotation marks: \"…\"";

  private final SourceFile file;
  private final Offsets offsets;

  SyntaxMistake(SourceFile file, Offsets offsets) {
    this.file = file;
    this.offsets = offsets;
  }

  /** Where the letter of an escape stands, in the parser's text, that it does not know; or -1. */
  int unknownEscape(JacksonException e) {
    return e.getCause() instanceof MarkedYamlEngineException marked
            && String.valueOf(marked.getProblem()).contains("unknown escape")
            && marked.getProblemMark().isPresent()
        ? offsets.ofText(marked.getProblemMark().get().getIndex())
        : -1;
  }

  Diagnostic diagnostic(JacksonException e) {
    if (!(e.getCause() instanceof MarkedYamlEngineException marked)) {
      int at = Math.max(0, (int) e.getLocation().getCharOffset());
      return unlocated(at, String.valueOf(e.getOriginalMessage()));
    }
    String problem = String.valueOf(marked.getProblem()).toLowerCase(Locale.ROOT);
    int at = offset(marked.getProblemMark());
    int context = marked.getContextMark().isPresent() ? offset(marked.getContextMark()) : at;
    return named(problem, at, context);
  }

  private Diagnostic named(String problem, int at, int context) {
    char c = at < file.text().length() ? file.text().charAt(at) : '\n';
    if (c == '\t' || problem.contains("\\t")) {
      return error("tab-indentation", at, 1, "a tab stands where only spaces may")
          .label("tab")
          .help("indent with spaces; most editors can turn tabs into spaces");
    }
    if (problem.contains("mapping values are not allowed") && isFirstColon(at)) {
      return error(CODE, lineOf(at), 1, "this line does not fit the ones above it")
          .label("indented further than its neighbours")
          .help("keys of one group begin in the same column");
    }
    if (problem.contains("mapping values are not allowed")) {
      return error(CODE, at, 1, "a colon stands in a value without quotation marks")
          .label("YAML takes this for a key and a value")
          .help(QUOTE);
    }
    if (problem.contains("quoted scalar") || problem.contains("unexpected end of stream")) {
      return error(CODE, context, 1, "a quotation mark is opened and never closed")
          .label("opened here")
          .help("close it at the end of the text; write \\\" for a mark inside the text");
    }
    if (problem.contains("could not find expected ':'")) {
      return error(CODE, lineOf(context), 0, "a line is neither a key with a value nor a list item")
          .label("a key wants a colon and a space behind it")
          .help("write it as \"key: value\", or indent it as far as the text it belongs to");
    }
    if (c == '@' || c == '`' || c == '%') {
      return error(CODE, at, 1, "a value may not begin with " + c)
          .label("has a meaning of its own in YAML")
          .help(QUOTE);
    }
    if (problem.contains("alias") || problem.contains("anchor")) {
      return error(CODE, context, 1, "a value may not begin with * or &")
          .label("has a meaning of its own in YAML")
          .help(QUOTE);
    }
    return byContext(problem, at, context, c);
  }

  private Diagnostic byContext(String problem, int at, int context, char c) {
    if (problem.contains("expected ',' or")) {
      boolean list = problem.contains("']'") || problem.contains("]");
      return error(CODE, at, 1, "a comma or the closing " + (list ? "]" : "}") + " is missing")
          .label("expected before this")
          .also(new Span(context, Math.min(context + 1, file.text().length())), "opened here")
          .help("text with a comma, a colon or brackets inside needs quotation marks");
    }
    if (isBehindQuote(at)) {
      return error(CODE, at, 1, "text follows a closing quotation mark")
          .label("the value has ended before this")
          .help("put the whole value in quotation marks, and write \\\" for those inside it");
    }
    boolean inBlock = problem.contains("expected <block end>") || problem.contains("block end");
    if (inBlock) {
      return error(CODE, at, 1, "this line does not fit the ones above it")
          .label("indented otherwise, or something is left over here")
          .help("keys and items of one group begin in the same column");
    }
    if (problem.contains("sequence entries are not allowed")) {
      return error(CODE, at, 1, "a list item may not stand here")
          .label("the list belongs on the lines below its key");
    }
    if (problem.contains("escape")) {
      return error(CODE, at, 1, "a backslash between double quotation marks begins an escape")
          .label("no escape of YAML")
          .help("write \\\\ for a backslash, or use single quotation marks");
    }
    if (problem.contains("special characters are not allowed")) {
      return error("control-character", at, 1, "the file holds a control character")
          .help(
              "delete it; between double quotation marks, an escape such as \"\\x07\" can write it");
    }
    return unlocated(at, problem.isEmpty() ? "" : problem);
  }

  private Diagnostic unlocated(int at, String problem) {
    if (problem.contains("property name")) {
      return error("yaml-key", at, 1, "a key must be a plain text").label("not a text");
    }
    return error(CODE, at, 1, "the YAML cannot be read from here on")
        .help("look at indentation, colons, quotation marks and brackets in this line and above")
        .help(problem.isEmpty() ? "" : "the reader says: " + problem);
  }

  /**
   * Whether no other key stands before a colon in its line: then the line is in the wrong place.
   */
  private boolean isFirstColon(int at) {
    return !before(at).contains(": ");
  }

  private boolean isBehindQuote(int at) {
    String before = before(at).strip();
    return before.endsWith("\"") || before.endsWith("'");
  }

  /** What stands before an offset in its line. */
  private String before(int at) {
    return file.text().substring(file.lineStart(file.position(at).line()), at);
  }

  private int offset(Optional<Mark> mark) {
    return mark.map(m -> offsets.of(m.getIndex())).orElse(0);
  }

  /** The first character of the line that holds an offset, behind its indentation. */
  private int lineOf(int offset) {
    int line = file.position(offset).line();
    int start = file.lineStart(line);
    String text = file.line(line);
    return start + (text.length() - text.stripLeading().length());
  }

  private Diagnostic error(String code, int at, int width, String message) {
    int length = file.text().length();
    int start = Math.min(at, length);
    int end =
        width > 0 ? start + width : start + file.line(file.position(start).line()).strip().length();
    return Diagnostic.error(
        code, file, new Span(start, Math.min(Math.max(start, end), length)), message);
  }
}
