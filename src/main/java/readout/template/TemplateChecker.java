package readout.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Suggestion;
import readout.note.view.Shape;

/**
 * Checks a template and its parts before any record is read: every name must be one of the
 * contract, every section must be closed, every part must be there.
 */
final class TemplateChecker {
  private static final int DEPTH_LIMIT = 100;

  private final TemplateSources sources;
  private final Diagnostics sink;
  private final Set<Object> checked = new HashSet<>();
  private final Set<Object> reported = new HashSet<>();

  /** The parts that are being checked, with how deep in the data each was included. */
  private final Deque<Included> path = new ArrayDeque<>();

  private int depth;

  TemplateChecker(TemplateSources sources, Diagnostics sink) {
    this.sources = sources;
    this.sink = sink;
  }

  /** Reports everything that is wrong with a template for a context of the given shape. */
  void check(SourceFile file, Shape root) {
    check(file, new TemplateScope(root, null));
  }

  /** A section that is open while its content is checked; one that goes down is about a part. */
  private record Open(TemplateTag tag, TemplateScope around, boolean down) {}

  /** A part on the way to the place that is being checked. */
  private record Included(String file, int depth) {}

  /** What was checked already: a file where names mean the same. */
  private record Visit(String file, TemplateScope scope) {}

  private void check(SourceFile file, TemplateScope from) {
    if (!checked.add(new Visit(file.name(), from))) {
      return;
    }
    path.push(new Included(file.name(), depth));
    Deque<Open> open = new ArrayDeque<>();
    TemplateScope scope = from;
    for (TemplateTag tag : TemplateScanner.scan(file, sink)) {
      switch (tag.kind()) {
        case '#', '^', '$', '<' -> {
          boolean down = tag.kind() == '#' && scope.isOwn(tag.name());
          open.push(new Open(tag, scope, down));
          depth += down ? 1 : 0;
          scope = opened(file, tag, scope);
          if (open.size() > DEPTH_LIMIT) {
            report(file, tag, Code.TEMPLATE_TOO_DEEP, "sections are nested more than 100 deep", "");
            path.pop();
            return;
          }
        }
        case '/' -> scope = closed(file, tag, open, scope);
        case '>' -> part(file, tag, scope);
        case '=' -> report(file, tag, Code.TEMPLATE_SYNTAX, "delimiters cannot be changed", "");
        default -> name(file, tag, scope);
      }
    }
    path.pop();
    for (Open left : open) {
      depth -= left.down() ? 1 : 0;
      report(
          file,
          left.tag(),
          Code.UNCLOSED_SECTION,
          "the section \"" + left.tag().name() + "\" is never closed",
          "close it with {{/" + left.tag().name() + "}}");
    }
  }

  private TemplateScope opened(SourceFile file, TemplateTag tag, TemplateScope scope) {
    if (tag.kind() == '$') {
      return scope;
    }
    if (tag.kind() == '<') {
      part(file, tag, scope);
      return scope;
    }
    Shape shape = name(file, tag, scope);
    return tag.kind() == '^' || shape == null ? scope : scope.inside(shape);
  }

  private TemplateScope closed(
      SourceFile file, TemplateTag tag, Deque<Open> open, TemplateScope scope) {
    if (open.isEmpty()) {
      report(
          file,
          tag,
          Code.UNOPENED_SECTION,
          "\"" + tag.name() + "\" is closed but was not opened",
          "");
      return scope;
    }
    Open last = open.pop();
    depth -= last.down() ? 1 : 0;
    if (!last.tag().name().equals(tag.name())) {
      String message =
          "\"" + tag.name() + "\" is closed while \"" + last.tag().name() + "\" is open";
      add(
          Diagnostic.error(Code.UNOPENED_SECTION, file, tag.span(), message)
              .label("expected {{/" + last.tag().name() + "}}")
              .also(last.tag().span(), "opened here"));
    }
    return last.around();
  }

  private Shape name(SourceFile file, TemplateTag tag, TemplateScope scope) {
    Shape shape = scope.resolve(tag.name());
    if (shape == null) {
      String help = Suggestion.didYouMean(tag.name(), scope.namesFor(tag.name()));
      add(
          Diagnostic.error(
                  Code.UNKNOWN_NAME,
                  file,
                  tag.span(),
                  "no value is called \"" + tag.name() + "\" here")
              .label("not in the note")
              .help(help)
              .help(help.isEmpty() ? "readout render RECORD -f json prints all names" : ""));
    }
    return shape;
  }

  private void part(SourceFile file, TemplateTag tag, TemplateScope scope) {
    SourceFile part = sources.part(tag.name());
    if (part == null) {
      report(
          file,
          tag,
          Code.UNKNOWN_PARTIAL,
          "there is no part \"" + tag.name() + "\"",
          TemplateSources.isPlainName(tag.name())
              ? "it would be the file " + sources.fileName(tag.name())
              : "parts are named without a path");
    } else if (path.contains(new Included(part.name(), depth))) {
      report(
          file,
          tag,
          Code.TEMPLATE_RECURSION,
          "the part \"" + tag.name() + "\" includes itself without end",
          "a part may include itself only for what lies below, as topics do below a topic");
    } else {
      check(part, scope);
    }
  }

  private void report(SourceFile file, TemplateTag tag, Code code, String message, String help) {
    add(Diagnostic.error(code, file, tag.span(), message).help(help));
  }

  /** A part that is in several places is reported once. */
  private void add(Diagnostic diagnostic) {
    if (reported.add(List.of(diagnostic.file().name(), diagnostic.span(), diagnostic.message()))) {
      sink.add(diagnostic);
    }
  }
}
