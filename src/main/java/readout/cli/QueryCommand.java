package readout.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import readout.diagnostic.Diagnostics;
import readout.query.AnswerFormat;
import readout.query.QueryPipeline;
import readout.query.QueryRequest;
import readout.query.QueryResult;
import readout.query.Undrawn;
import readout.query.note.AnswerNotes;
import readout.template.TemplateChoice;

/** {@code readout query}: answers a question to many records. */
final class QueryCommand implements Command {
  @Override
  public CommandSpec spec() {
    return QueryOptions.spec();
  }

  @Override
  public int run(ParseResult arguments, Console console) {
    QueryRequest request = QueryArguments.request(arguments, console);
    AnswerFormat format = QueryArguments.format(arguments, request.kind());
    ProgressLine progress = new ProgressLine(console);
    QueryResult result = new QueryPipeline(request).run(progress);
    progress.clear();
    console.report(result.diagnostics());
    WithheldCount.say(console, request.kind().key(), result.withheld(), request.audience());
    result.unknown().forEach(console::say);
    if (QueryOptions.COUNT.isIn(arguments)) {
      console.out().println(result.answers().size());
    } else if (!result.answers().isEmpty() && format == AnswerFormat.NOTE) {
      if (!notes(arguments, console, request, result)) {
        return ExitStatus.USAGE;
      }
    } else if (!result.answers().isEmpty()) {
      int width = QueryArguments.width(arguments, console);
      if (format.isDrawn()) {
        Undrawn.of(result.answers()).forEach(console::say);
      }
      console.out().print(format.print(request.kind(), result, request.at(), width));
    }
    if (result.diagnostics().hasErrors()) {
      return ExitStatus.USAGE;
    }
    boolean counted = QueryOptions.COUNT.isIn(arguments);
    if (result.answers().isEmpty() && result.unknown().isEmpty() && !counted) {
      console.say("no answers");
    }
    return result.answers().isEmpty() ? ExitStatus.WRONG : ExitStatus.DONE;
  }

  /** Prints answers as notes; whether that was done. */
  private static boolean notes(
      ParseResult arguments, Console console, QueryRequest request, QueryResult result) {
    Diagnostics diagnostics = new Diagnostics();
    TemplateChoice choice = QueryArguments.template(arguments, request.kind(), diagnostics);
    Optional<String> notes =
        choice == null
            ? Optional.empty()
            : AnswerNotes.print(result.answers(), request, choice, diagnostics);
    console.report(diagnostics);
    notes.ifPresent(console.out()::print);
    return notes.isPresent();
  }
}
