package readout.cli;

import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import readout.diagnostic.Diagnostics;
import readout.diff.CorrectionDraft;
import readout.diff.DiffFormat;
import readout.diff.DiffPipeline;
import readout.diff.DiffRequest;
import readout.diff.DiffResult;
import readout.meeting.Audience;
import readout.record.RecordFiles;

/** {@code readout diff}: says what changed between two versions of a record. */
final class DiffCommand implements Command {
  private static final Option<String> SINCE =
      Option.text(
          "REV",
          "Compare with what git has at a commit, tag or branch, such as HEAD or v1; name one"
              + " record or folder.",
          "--since");
  private static final Option<String> FORMAT =
      Option.word(
          DiffFormat.keys(),
          "FORMAT",
          "human, markdown, html or json. Default: human.",
          "-f",
          "--format");
  private static final Option<String> AUDIENCE =
      Option.word(
          Options.AUDIENCES,
          "AUDIENCE",
          "Compare only what public, press or internal readers may see. Default: all that the"
              + " records say.",
          "--audience");
  private static final Option<Boolean> DELIVERY =
      Option.flag(
          "List what was said otherwise than it had been given out (`prepared`), of one record;"
              + " name pages after it that may quote it.",
          "--delivery");
  private static final Option<Boolean> AS_CORRECTION =
      Option.flag(
          "Print an entry for `corrections` to be edited, of what the public may see or"
              + " --audience.",
          "--as-correction");
  private static final Option<String> AT =
      Options.instant("The time at which embargoes are judged");

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("diff");
    spec.addPositional(
        Options.names(
            "VERSION",
            "1..*",
            "The old and the new version: two records, or two folders of records; - reads"
                + " standard input. With --since, the new one alone; with --delivery, a record,"
                + " then published pages."));
    spec.addOption(SINCE.spec());
    spec.addOption(FORMAT.spec());
    spec.addOption(AUDIENCE.spec());
    spec.addOption(DELIVERY.spec());
    spec.addOption(AS_CORRECTION.spec());
    spec.addOption(AT.spec());
    spec.addOption(Options.PEOPLE.spec());
    spec.usageMessage()
        .description(
            "Says what changed between two versions of a record: first what becomes visible to"
                + " whom, then item by item.")
        .footer(
            "",
            "Items are found again by their id, else by their words or name: what moved is",
            "moved, not removed and added.",
            "",
            "Exit status: 0 both say the same, 1 they differ or a record is wrong, 2 wrong",
            "usage or a version that cannot be read.",
            "",
            "Examples:",
            "  readout diff cleared.yaml talks.yaml",
            "  readout diff --since HEAD~1 talks.yaml",
            "  readout diff --since v1.0 records/ -f markdown",
            "  readout diff cleared.yaml talks.yaml -f html > changes.html",
            "  readout diff --delivery talks.yaml release.html",
            "  readout diff --since HEAD talks.yaml --audience public --as-correction");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console) {
    String word = FORMAT.in(arguments);
    DiffFormat format =
        word == null
            ? DiffFormat.HUMAN
            : Options.oneOf(
                arguments, FORMAT.name(), word, DiffFormat.named(word), DiffFormat.keys());
    boolean correction = AS_CORRECTION.isIn(arguments);
    if (correction && word != null) {
      throw Options.wrong(
          arguments, "--as-correction prints YAML: it takes no --format", "leave one of them out");
    }
    DiffRequest request = request(arguments, correction, Options.at(arguments, AT, console));
    DiffResult result = new DiffPipeline(request, console.in()).run();
    Diagnostics diagnostics = result.diagnostics();
    if (!diagnostics.hasErrors()) {
      result.leaks(format).forEach(diagnostics::add);
    }
    console.report(diagnostics);
    if (result.unusable()) {
      return ExitStatus.USAGE;
    }
    if (diagnostics.hasErrors()) {
      return ExitStatus.WRONG;
    }
    if (correction) {
      console.out().print(CorrectionDraft.of(result, request.at()));
    } else if (!result.isSame() || format != DiffFormat.HUMAN) {
      console.out().print(format.print(result, console.colour()));
    }
    return result.isSame() ? ExitStatus.DONE : ExitStatus.WRONG;
  }

  private static DiffRequest request(ParseResult arguments, boolean correction, Instant at) {
    List<String> paths = arguments.matchedPositionalValue(0, List.of());
    if (paths.isEmpty()) {
      throw Options.wrong(
          arguments, "there is nothing to compare", "name a record, or a folder of records");
    }
    String since = SINCE.in(arguments);
    if (DELIVERY.isIn(arguments)) {
      return delivery(arguments, paths, at);
    }
    if (since != null && paths.size() != 1) {
      throw Options.wrong(
          arguments,
          "--since compares one record or folder with what git has",
          "name one: readout diff --since " + since + " " + paths.get(0));
    }
    if (since == null && paths.size() > 2) {
      throw Options.wrong(
          arguments, "unexpected \"" + paths.get(2) + "\"", "only two versions can be compared");
    }
    if (since == null && paths.size() != 2) {
      throw Options.wrong(
          arguments,
          "there is nothing to compare \"" + paths.get(0) + "\" with",
          "name the old and the new version, or the old one by --since: readout diff --since HEAD "
              + paths.get(0));
    }
    String now = paths.get(paths.size() - 1);
    String old = since == null ? paths.get(0) : null;
    boolean folder = RecordFiles.isFolder(now);
    if (old != null && RecordFiles.isFolder(old) != folder) {
      throw Options.wrong(
          arguments,
          "a record and a folder cannot be compared",
          "name two records, or two folders of records");
    }
    if ("-".equals(old) && now.equals("-")) {
      throw Options.wrong(arguments, "only one version can be standard input", "name the other");
    }
    if (correction && folder) {
      throw Options.wrong(
          arguments, "--as-correction is for one record", "name the record, not its folder");
    }
    boolean all = !AUDIENCE.isIn(arguments) && !correction;
    Audience audience = all ? null : Options.audience(arguments, AUDIENCE);
    return new DiffRequest(
        old, now, since, audience, false, List.of(), at, Options.people(arguments));
  }

  private static DiffRequest delivery(ParseResult arguments, List<String> paths, Instant at) {
    for (Option<?> other : List.of(SINCE, AUDIENCE, AS_CORRECTION)) {
      if (other.isIn(arguments)) {
        throw Options.wrong(
            arguments, "--delivery and " + other.name() + " exclude each other", "use one of them");
      }
    }
    if (RecordFiles.isFolder(paths.get(0))) {
      throw Options.wrong(
          arguments, "--delivery is for one record", "name the record, not its folder");
    }
    List<String> pages = paths.subList(1, paths.size());
    return new DiffRequest(
        null, paths.get(0), null, null, true, pages, at, Options.people(arguments));
  }
}
