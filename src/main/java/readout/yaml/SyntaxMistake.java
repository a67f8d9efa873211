package readout.yaml;

import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import tools.jackson.core.JacksonException;

/** Says in plain words why the YAML of a file cannot be read, and where the mistake itself is. */
final class SyntaxMistake {
  private static final Code CODE = Code.YAML_SYNTAX;
  private static final String QUOTE = "put the whole value in quotation marks: \"…\"";
  private static final String BLOCK =
      "write the text as a block: a | after the key, and the text indented in the lines below";

  private final SourceFile file;
  private final Offsets offsets;
  private final int base;

  /**
   * @param base the offset in the file at which the text that was read begins
   */
  SyntaxMistake(SourceFile file, Offsets offsets, int base) {
    this.file = file;
    this.offsets = offsets;
    this.base = base;
  }

  /**
   * Rewrites what is valid and unknown to the parser.
   *
   * @return whether the text is worth reading again
   */
  boolean rewrite(JacksonException e, Rewritten text) {
    if (!(e.getCause() instanceof MarkedYamlEngineException marked)
        || marked.getProblemMark().isEmpty()) {
      return false;
    }
    String problem = String.valueOf(marked.getProblem());
    int at = offsets.ofText(marked.getProblemMark().get().getIndex());
    return problem.contains("unknown escape") && text.escape(at)
        || problem.contains("'\\t(TAB)'") && text.tab(at)
        || problem.contains("found ':'") && text.colon(at);
  }

  Diagnostic diagnostic(JacksonException e) {
    if (e.getCause() instanceof ReaderException) {
      return controlCharacter();
    }
    if (!(e.getCause() instanceof MarkedYamlEngineException marked)) {
      int at = Math.max(0, (int) e.getLocation().getCharOffset());
      return unlocated(at, String.valueOf(e.getOriginalMessage()));
    }
    String problem = String.valueOf(marked.getProblem()).toLowerCase(Locale.ROOT);
    int at = offset(marked.getProblemMark());
    int context = marked.getContextMark().isPresent() ? offset(marked.getContextMark()) : at;
    String scanned = String.valueOf(marked.getContext()).toLowerCase(Locale.ROOT);
    return named(problem, scanned, at, context);
  }

  /** The reader stops before such a character, and its mark says where it began to read. */
  private Diagnostic controlCharacter() {
    String text = file.text();
    int at = base;
    while (at < text.length() && StreamReader.isPrintable(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return error(Code.CONTROL_CHARACTER, at, 1, "the file holds a control character")
        .help(
            "delete it; between double quotation marks, an escape such as \"\\x07\" can write it");
  }

  /** Whether a colon is that of {@code [quote: id]} or {@code [figure: id]}. */
  private boolean isInReference(int colon) {
    String before = file.text().substring(Math.max(0, colon - "[figure".length()), colon);
    return before.endsWith("[quote") || before.endsWith("[figure");
  }

  private Diagnostic named(String problem, String scanned, int at, int context) {
    char c = at < file.text().length() ? file.text().charAt(at) : '\n';
    if (c == '\t' || problem.contains("\\t")) {
      return error(Code.TAB_INDENTATION, at, 1, "a tab is where only spaces may be")
          .label("tab")
          .help("indent with spaces; most editors can turn tabs into spaces");
    }
    if (problem.contains("mapping values are not allowed") && isFirstColon(at)) {
      return new OddLine(file).indented(at);
    }
    if (problem.contains("mapping values are not allowed")) {
      return error(CODE, at, 1, "a colon is in a value without quotation marks")
          .label("YAML reads this as a key and a value")
          .help(isInReference(at) ? BLOCK : QUOTE);
    }
    if (problem.contains("quoted scalar") || problem.contains("unexpected end of stream")) {
      return error(CODE, context, 1, "a quotation mark is opened and never closed")
          .label("opened here")
          .help("close it at the end of the text; write \\\" for a mark inside the text");
    }
    if (problem.contains("could not find expected ':'")) {
      return new OddLine(file).noKey(context);
    }
    if (c == '@' || c == '`' || c == '%') {
      return mayNotBegin(at);
    }
    if (scanned.contains("alias")
        || scanned.contains("anchor")
        || scanned.contains("a tag")
        || scanned.contains("directive")) {
      return mayNotBegin(context);
    }
    if (problem.contains("leading empty lines")) {
      return new OddLine(file).emptyLine(at);
    }
    if (scanned.contains("block scalar")) {
      return error(CODE, context, 1, "text follows a | or > that begins a longer text")
          .label("the text belongs on the lines below, indented")
          .help("or " + QUOTE);
    }
    return byContext(problem, at, context, c);
  }

  private Diagnostic byContext(String problem, int at, int context, char c) {
    boolean isOpen = problem.contains("expected ',' or") || problem.contains("<stream end>");
    Optional<Diagnostic> comment = isOpen ? CommentAbove.withBracket(file, at) : Optional.empty();
    if (comment.isPresent()) {
      return comment.get();
    }
    boolean outside =
        problem.contains("expected ',' or") && new OddLine(file).isOutside(at, context);
    if (isOpen && (outside || problem.contains("stream end"))) {
      int bracket = problem.contains("expected ',' or") ? context : new LeftOver(file).bracket(at);
      return error(CODE, bracket, 1, "a bracket is opened and never closed")
          .label("opened here")
          .help("close it after the last item; text with brackets inside needs quotation marks");
    }
    Optional<Diagnostic> quote = isOpen ? new LeftOver(file).inBrackets(at) : Optional.empty();
    if (quote.isPresent()) {
      return quote.get();
    }
    if (problem.contains("expected ',' or")) {
      boolean list = problem.contains("']'") || problem.contains("]");
      return error(CODE, at, 1, "a comma or the closing " + (list ? "]" : "}") + " is missing")
          .label("expected before this")
          .also(new Span(context, Math.min(context + 1, file.text().length())), "opened here")
          .help("text with a comma, a colon or brackets inside needs quotation marks");
    }
    Optional<Diagnostic> leftOver = new LeftOver(file).at(at);
    if (leftOver.isPresent()) {
      return leftOver.get();
    }
    boolean inBlock = problem.contains("expected <block end>") || problem.contains("block end");
    Optional<Diagnostic> other = inBlock ? new OddLine(file).aboveOrHere(at) : Optional.empty();
    if (other.isPresent()) {
      return other.get();
    }
    if (inBlock) {
      return error(CODE, at, 1, "this line does not fit the ones above it")
          .label("indented differently, or left over")
          .help("keys and items of one group begin in the same column");
    }
    if (problem.contains("sequence entries are not allowed")) {
      return error(CODE, at, 1, "a list item cannot be here")
          .label("the list belongs on the lines below its key");
    }
    if (problem.contains("escape")) {
      return error(CODE, at, 1, "a backslash between double quotation marks begins an escape")
          .label("not a YAML escape")
          .help("write \\\\ for a backslash, or use single quotation marks");
    }
    if (problem.contains("<document start>")) {
      return error(Code.SECOND_DOCUMENT, at, 1, "something follows the end of the record")
          .label("one file holds one record")
          .help("put it into a file of its own, or remove the line \"...\" above it");
    }
    if (c == ',') {
      return error(CODE, at, 1, "there is nothing before a comma").label("an item is missing");
    }
    if (c > ' ' && c < 127 && mayBeFirst(problem)) {
      return mayNotBegin(at);
    }
    return unlocated(at, problem.isEmpty() ? "" : problem);
  }

  private Diagnostic unlocated(int at, String problem) {
    if (problem.contains("property name")) {
      return error(Code.YAML_KEY, at, 1, "a key must be a plain text").label("not a text");
    }
    return error(CODE, at, 1, "the YAML cannot be read from here on")
        .help("look at indentation, colons, quotation marks and brackets in this line and above")
        .help(problem.isEmpty() ? "" : "the parser says: " + problem);
  }

  private static boolean mayBeFirst(String problem) {
    return problem.contains("expected the node content")
        || problem.contains("cannot start any token")
        || problem.contains("mapping keys are not allowed");
  }

  private Diagnostic mayNotBegin(int at) {
    return error(CODE, at, 1, "a value may not begin with " + file.text().charAt(at))
        .label("has a meaning of its own in YAML")
        .help(QUOTE);
  }

  /** Whether no other key is before a colon in its line: then the line is in the wrong place. */
  private boolean isFirstColon(int at) {
    return !before(at).contains(": ");
  }

  /** What is before an offset in its line. */
  private String before(int at) {
    return file.text().substring(file.lineStart(file.position(at).line()), at);
  }

  private int offset(Optional<Mark> mark) {
    return mark.map(m -> offsets.of(m.getIndex())).orElse(0);
  }

  private Diagnostic error(Code code, int at, int width, String message) {
    int length = file.text().length();
    int start = Math.min(at, length);
    return Diagnostic.error(code, file, new Span(start, Math.min(start + width, length)), message);
  }
}
