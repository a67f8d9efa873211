package readout.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.VisibleText;
import readout.report.ArchiveReport;
import readout.site.build.ArchivePipeline;
import readout.site.build.ArchivePipeline.Mode;
import readout.site.build.ArchiveRequest;
import readout.site.build.ArchiveResult;
import readout.site.build.ArchiveResult.End;
import readout.site.build.ShardPipeline;

/** {@code readout archive}: a folder of records becomes a site. */
final class ArchiveCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("archive");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("RECORDS")
            .arity("1..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Folders of records, or single records; with --merge, folders of parts.")
            .build());
    spec.addOption(Options.text("SITE", "The folder of the site.", "-o", "--output"));
    spec.addOption(
        Options.word(
            Options.AUDIENCES,
            "AUDIENCE",
            "public, press or internal: leave out what is restricted to a narrower audience. Default: public.",
            "--audience"));
    spec.addOption(
        Options.text(
            "TAG",
            "The language of the site (BCP 47), or several: en,kk,ar. Default: en.",
            "--language"));
    spec.addOption(Options.text("TITLE", "The title of the site.", "--title"));
    spec.addOption(
        Options.text(
            "URL",
            "The address of the site, for feeds, the site map and link previews.",
            "--base-url"));
    spec.addOption(
        Options.text(
            "ID",
            "A name for the site in calendars and feeds that stays when its address changes."
                + " Default: the address.",
            "--site-id"));
    spec.addOption(
        Options.text(
            "TEMPLATE",
            "The template of the meetings' pages. Default: " + ArchiveArguments.TEMPLATE + ".",
            "-t",
            "--template"));
    spec.addOption(Options.templates());
    spec.addOption(
        Options.text(
            "DIR",
            "A folder of files to copy and of pages in Markdown, such as a legal notice.",
            "--static"));
    spec.addOption(Options.labels());
    spec.addOption(Options.instant("The time at which embargoes and due dates are judged"));
    spec.addOption(
        Options.text(
            "DIR",
            "Where to keep what the next run needs, including embargoes. Default: your cache folder.",
            "--cache"));
    spec.addOption(
        Options.flag(
            "--data",
            "Also write each meeting as JSON: all that templates see, several times the page's size."));
    spec.addOption(
        Options.flag("--force", "Write every file again, ignoring what earlier runs recorded."));
    spec.addOption(
        Options.flag("--keep-going", "Leave out records with errors and build the rest."));
    spec.addOption(Options.flag("--dry-run", "Write nothing; list what would be written."));
    spec.addOption(Options.flag("--check", "Write nothing; exit with 1 when the site is stale."));
    spec.addOption(
        Options.flag(
            "--due", "List the records of which something became public since the last run."));
    spec.addOption(
        Options.text(
            "K/N",
            "Work on one of N equal parts of the records; SITE becomes a part for --merge.",
            "--shard"));
    spec.addOption(Options.flag("--merge", "Build the site from the parts of all shards."));
    spec.addOption(Options.flag("--json", "Print what was done as JSON."));
    spec.addOption(
        OptionSpec.builder("--jobs")
            .paramLabel("N")
            .type(Integer.class)
            .description("How many records to process at once. Default: one per core.")
            .build());
    spec.usageMessage()
        .description("Turns a folder of records into a static site.")
        .footer(
            "",
            "Exit status: 0 done, 1 a record or template is wrong or the site is stale, 2",
            "wrong usage or a folder that cannot be used.",
            "",
            "Examples:",
            "  readout archive records/ -o site/",
            "  readout archive records/ -o site/ --base-url https://meetings.example/",
            "  readout archive records/ -o site/ --static house/",
            "  readout archive records/ -o site/ --check",
            "  readout archive records/ -o site/ --due --at 2026-05-13T18:00+02:00",
            "  readout archive records/ -o part-2/ --shard 2/4",
            "  readout archive --merge part-*/ -o site/");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console) {
    ArchiveRequest request = ArchiveArguments.request(arguments, console);
    ProgressLine progress = new ProgressLine(console);
    ForkJoinPool pool = new ForkJoinPool(request.jobs());
    try {
      return pool.submit(() -> run(arguments, request, progress, console)).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitStatus.BUG;
    } catch (ExecutionException e) {
      IOException io = io(e);
      if (io == null) {
        throw new IllegalStateException(e.getCause());
      }
      progress.clear();
      console.fail(
          Code.CANNOT_WRITE,
          "cannot use " + what(io),
          "the next run completes what this one left undone");
      return ExitStatus.USAGE;
    } finally {
      pool.shutdown();
    }
  }

  /** The trouble with a file that ended a run; null when it was something else. */
  private static IOException io(Throwable thrown) {
    Throwable cause = thrown;
    while (cause != null && !(cause instanceof IOException)) {
      cause = cause.getCause();
    }
    return (IOException) cause;
  }

  /** The file and what is wrong with it; a full disk does not say at which file it was full. */
  private static String what(IOException e) {
    boolean named = e instanceof FileSystemException || e.getCause() != null;
    return named ? e.getMessage() : "the site or its cache: " + e.getMessage();
  }

  private static int run(
      ParseResult arguments, ArchiveRequest request, ProgressLine progress, Console console)
      throws IOException {
    if (arguments.hasMatchedOption("--shard")) {
      return report(
          new ShardPipeline(request, progress).run(), Mode.BUILD, arguments, progress, console);
    }
    ArchivePipeline pipeline = new ArchivePipeline(request, progress);
    if (arguments.hasMatchedOption("--due")) {
      return due(pipeline.due(), pipeline.diagnostics(), console);
    }
    boolean check = arguments.hasMatchedOption("--check");
    boolean dry = arguments.hasMatchedOption("--dry-run");
    Mode mode = check ? Mode.CHECK : dry ? Mode.DRY_RUN : Mode.BUILD;
    return report(pipeline.run(mode), mode, arguments, progress, console);
  }

  private static int due(Map<String, Instant> due, Diagnostics diagnostics, Console console) {
    console.report(diagnostics);
    if (due == null) {
      return ExitStatus.USAGE;
    }
    due.forEach((name, instant) -> console.out().println(VisibleText.line(name + ": " + instant)));
    return diagnostics.hasErrors() ? ExitStatus.WRONG : ExitStatus.DONE;
  }

  private static int report(
      ArchiveResult result,
      Mode mode,
      ParseResult arguments,
      ProgressLine progress,
      Console console) {
    progress.clear();
    console.report(result.diagnostics());
    if (result.end() == End.UNUSABLE) {
      return ExitStatus.USAGE;
    }
    ArchiveReport.Run run =
        new ArchiveReport.Run(
            result.records(),
            result.meetings(),
            result.withheld(),
            result.wrong(),
            !arguments.hasMatchedOption("--keep-going") && !result.diagnostics().has(Code.LEAK),
            result.ignored(),
            result.gone(),
            result.moved(),
            result.written(),
            result.removed(),
            result.unchanged(),
            result.next() == null ? "" : result.next().toString(),
            result.end() == End.STOPPED,
            progress.milliseconds());
    if (arguments.hasMatchedOption("--json")) {
      console.out().print(ArchiveReport.json(run));
    } else {
      ArchiveReport.lines(run, mode != Mode.BUILD).forEach(console::say);
    }
    boolean stale =
        mode == Mode.CHECK && !(result.written().isEmpty() && result.removed().isEmpty());
    return stale || result.diagnostics().hasErrors() ? ExitStatus.WRONG : ExitStatus.DONE;
  }
}
