package readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import readout.clearance.ClearableItem;
import readout.clearance.ClearableItems;
import readout.clearance.Clearance;
import readout.clearance.Clearances;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostics;
import readout.meeting.ComparedForm;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.output.Output;
import readout.output.OutputWriter;
import readout.record.ClearedFile;
import readout.record.PeopleFiles;
import readout.record.ReadRecord;
import readout.record.RecordInput;

/** {@code readout clear}: notes down that somebody cleared a record as it is. */
final class ClearCommand implements Command {
  private static final Option<String> BY = Option.text("NAME", "Who cleared it. Required.", "--by");
  private static final Option<String> SPEAKER =
      Option.text("SPEAKER", "Clear only the quotes of one speaker, by name or id.", "--speaker");
  private static final Option<String> AT = Options.instant("When it was cleared");

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("clear");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("RECORD")
            .index("0")
            .arity("1")
            .type(String.class)
            .description("The record that was cleared.")
            .build());
    spec.addOption(BY.spec());
    spec.addOption(SPEAKER.spec());
    spec.addOption(AT.spec());
    spec.addOption(Options.PEOPLE.spec());
    spec.usageMessage()
        .description("Notes down that somebody cleared a record as it is now.")
        .footer(
            "",
            "Writes, beside talks.yaml, talks.cleared.yaml: who cleared it, when, and a",
            "digest (SHA-256) of each quote and other item. None of its words is in that",
            "file. Then `check --cleared` says what changed since, and `render",
            "--require-clearance` refuses a note with a quote that is not cleared. Who clears",
            "a record again replaces their earlier clearance.",
            "",
            "Exit status: 0 done, 1 the record is wrong, 2 wrong usage or a file that cannot",
            "be read or written.",
            "",
            "Examples:",
            "  readout clear talks.yaml --by \"Ada Lund\"",
            "  readout clear talks.yaml --by \"Ada Lund\" --speaker lund");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console) {
    String record = arguments.matchedPositionalValue(0, null);
    String by = BY.in(arguments);
    if (by == null) {
      throw Options.wrong(
          arguments, "nothing says who cleared the record", "name them: --by \"Ada Lund\"");
    }
    if (record.equals("-")) {
      throw Options.wrong(
          arguments, "standard input has no file beside it", "name the record's file");
    }
    Diagnostics diagnostics = new Diagnostics();
    try {
      RecordInput input = RecordInput.read(record, console.in(), RecordInput.BYTE_LIMIT);
      ReadRecord read = ReadRecord.of(input, new PeopleFiles(Options.people(arguments)));
      if (!read.isGood()) {
        read.diagnostics().keepErrors();
        console.report(read.diagnostics());
        return ExitStatus.WRONG;
      }
      List<ClearableItem> items = items(arguments, ClearableItems.of(read));
      Clearance clearance = Clearance.of(by, Options.at(arguments, AT, console), items);
      Clearances all = Clearances.of(record).orElse(Clearances.none()).with(clearance);
      Path file = ClearedFile.of(record);
      OutputWriter.write(List.of(new Output(file, all.text())), List.of());
      console.say(file + ": " + counted(items.size()) + " cleared by " + by);
      return ExitStatus.DONE;
    } catch (RecordInput.Unusable e) {
      diagnostics.add(e.diagnostic());
      console.report(diagnostics);
      return ExitStatus.USAGE;
    } catch (IOException e) {
      console.fail(Code.CANNOT_WRITE, "cannot write " + e.getMessage());
      return ExitStatus.USAGE;
    }
  }

  private static String counted(int items) {
    return items == 1 ? "1 item" : items + " items";
  }

  private static List<ClearableItem> items(ParseResult arguments, List<ClearableItem> all) {
    String speaker = SPEAKER.in(arguments);
    if (speaker == null) {
      return all;
    }
    List<ClearableItem> theirs = all.stream().filter(item -> isBy(item, speaker)).toList();
    if (theirs.isEmpty()) {
      throw Options.wrong(
          arguments,
          "no quote of the record is by \"" + speaker + "\"",
          "write the name or the id as in the record");
    }
    return theirs;
  }

  private static boolean isBy(ClearableItem item, String speaker) {
    return item.quote() != null
        && item.quote().speakers().stream().anyMatch(party -> isCalled(party, speaker));
  }

  private static boolean isCalled(Party party, String speaker) {
    String id = party instanceof Participant person ? person.item().id() : null;
    return id != null && ComparedForm.same(id, speaker)
        || party.name() != null
            && party.name().variants().stream()
                .anyMatch(name -> ComparedForm.same(name.value(), speaker));
  }
}
