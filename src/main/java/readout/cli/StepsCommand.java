package readout.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import readout.diagnostic.Code;
import readout.output.Output;
import readout.output.OutputWriter;
import readout.query.AnswerFormat;
import readout.query.index.IndexRequest;
import readout.query.item.ItemKind;
import readout.query.steps.FollowUp;
import readout.query.steps.FollowUpFormat;
import readout.query.steps.FollowUpGrouping;
import readout.query.steps.FollowUpPipeline;
import readout.query.steps.FollowUpRequest;
import readout.query.steps.Reminder;
import readout.site.model.Slugs;

/** {@code readout steps}: what a follow-up meeting opens with. */
final class StepsCommand implements Command {
  @Override
  public CommandSpec spec() {
    return StepsOptions.spec();
  }

  @Override
  public int run(ParseResult arguments, Console console) {
    FollowUpRequest request = request(arguments, console);
    boolean remind = StepsOptions.REMIND.isIn(arguments);
    boolean messages = messages(arguments, remind);
    AnswerFormat format = remind ? AnswerFormat.TABLE : format(arguments);
    FollowUpGrouping by = by(arguments);
    ProgressLine progress = new ProgressLine(console);
    FollowUp followUp = new FollowUpPipeline(request).run(progress);
    progress.clear();
    console.report(followUp.diagnostics());
    WithheldCount.say(console, "steps", followUp.withheld(), request.audience());
    followUp.unknown().forEach(console::say);
    boolean found;
    if (remind) {
      List<Reminder> reminders = Reminder.of(followUp, request.owner());
      reportWithoutOwner(followUp, console);
      if (messages && !write(reminders, folder(arguments), console)) {
        return ExitStatus.USAGE;
      }
      if (!messages) {
        print(reminders, console);
      }
      found = !reminders.isEmpty();
    } else {
      found = !followUp.chains().isEmpty();
      if (found) {
        int width = QueryArguments.width(arguments, console);
        console.out().print(FollowUpFormat.print(format, followUp, by, request.owner(), width));
      }
    }
    if (followUp.diagnostics().hasErrors()) {
      return ExitStatus.USAGE;
    }
    return found ? ExitStatus.DONE : ExitStatus.WRONG;
  }

  private static FollowUpRequest request(ParseResult arguments, Console console) {
    QueryValues values = new QueryValues(arguments);
    IndexRequest records = values.records(console, 0, "steps", Set.of(ItemKind.STEPS), false);
    return new FollowUpRequest(
        records,
        values.words(StepsOptions.SERIES),
        values.words(QueryOptions.OWNER),
        values.first(StepsOptions.SINCE),
        Options.audience(arguments, QueryOptions.AUDIENCE),
        Options.at(arguments, QueryOptions.AT, console));
  }

  /** Whether files are written that a mail program opens. */
  private static boolean messages(ParseResult arguments, boolean remind) {
    boolean eml = StepsOptions.EML.equals(StepsOptions.FORMAT.in(arguments));
    if (remind && StepsOptions.FORMAT.isIn(arguments) && !eml) {
      throw Options.wrong(
          arguments,
          "--remind prints messages",
          "leave --format out for text, or write -f eml -o reminders/");
    }
    if (remind && StepsOptions.BY.isIn(arguments)) {
      throw Options.wrong(arguments, "--remind prints a message to each owner", "leave --by out");
    }
    if (eml && !remind) {
      throw Options.wrong(arguments, "-f eml is for reminders", "add --remind");
    }
    if (eml != StepsOptions.FOLDER.isIn(arguments)) {
      throw Options.wrong(
          arguments,
          eml
              ? "there is one message for each owner: name a folder for them"
              : "--output is for messages",
          "write --remind -f eml -o reminders/");
    }
    return eml;
  }

  private static AnswerFormat format(ParseResult arguments) {
    String word = StepsOptions.FORMAT.in(arguments);
    return word == null
        ? AnswerFormat.TABLE
        : Options.oneOf(
            arguments,
            StepsOptions.FORMAT.name(),
            word,
            AnswerFormat.ofRows(word),
            AnswerFormat.rowKeys());
  }

  private static FollowUpGrouping by(ParseResult arguments) {
    String word = StepsOptions.BY.in(arguments);
    return word == null
        ? FollowUpGrouping.STATE
        : Options.oneOf(
            arguments,
            StepsOptions.BY.name(),
            word,
            FollowUpGrouping.named(word),
            FollowUpGrouping.keys());
  }

  private static void reportWithoutOwner(FollowUp followUp, Console console) {
    int without = Reminder.withoutOwner(followUp);
    if (without > 0) {
      console.say(
          without
              + (without == 1 ? " step has" : " steps have")
              + " no owner to remind; readout steps lists them");
    }
  }

  private static void print(List<Reminder> reminders, Console console) {
    for (int i = 0; i < reminders.size(); i++) {
      console.out().print(i == 0 ? "" : "\n----\n\n");
      console.out().print(reminders.get(i).text());
    }
  }

  private static Path folder(ParseResult arguments) {
    return FileSystems.getDefault().getPath(StepsOptions.FOLDER.in(arguments));
  }

  private static boolean write(List<Reminder> reminders, Path folder, Console console) {
    List<Output> outputs = new ArrayList<>();
    for (Reminder reminder : reminders) {
      Path file = folder.resolve(Slugs.ofName(reminder.owner()) + ".eml");
      outputs.add(new Output(file, reminder.message()));
    }
    try {
      OutputWriter.write(outputs, List.of());
      outputs.forEach(output -> console.say("wrote " + output.path()));
      return true;
    } catch (IOException e) {
      console.fail(Code.CANNOT_WRITE, "cannot write " + e.getMessage());
      return false;
    }
  }
}
