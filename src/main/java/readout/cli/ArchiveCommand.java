package readout.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import picocli.CommandLine.Model.CommandSpec;
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
import readout.site.build.UnfinishedSite;

/** {@code readout archive}: turns a folder of records into a site. */
final class ArchiveCommand implements Command {
  @Override
  public CommandSpec spec() {
    return ArchiveOptions.spec();
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
          "cannot use " + what(io instanceof UnfinishedSite site ? site.trouble() : io),
          help(io, arguments));
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

  /** What the run has left, and what to do. */
  private static String help(IOException io, ParseResult arguments) {
    if (io instanceof UnfinishedSite) {
      return "the next run completes what this one left undone";
    }
    return ArchiveOptions.SHARD.isIn(arguments)
        ? "fix this and run it again: the part cannot be used yet"
        : "the site is as it was before this run: fix this and run it again";
  }

  /** The file and what is wrong with it; a full disk does not say at which file it was full. */
  private static String what(IOException e) {
    boolean named = e instanceof FileSystemException || e.getCause() != null;
    return named ? e.getMessage() : "the site or its cache: " + e.getMessage();
  }

  private static int run(
      ParseResult arguments, ArchiveRequest request, ProgressLine progress, Console console)
      throws IOException {
    if (ArchiveOptions.SHARD.isIn(arguments)) {
      return report(
          new ShardPipeline(request, progress).run(), Mode.BUILD, arguments, progress, console);
    }
    ArchivePipeline pipeline = new ArchivePipeline(request, progress);
    if (ArchiveOptions.DUE.isIn(arguments)) {
      return due(pipeline.due(), pipeline.diagnostics(), console);
    }
    boolean check = ArchiveOptions.CHECK.isIn(arguments);
    boolean dry = ArchiveOptions.DRY_RUN.isIn(arguments);
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
            !ArchiveOptions.KEEP_GOING.isIn(arguments) && !result.diagnostics().has(Code.LEAK),
            result.ignored(),
            result.gone(),
            result.moved(),
            result.written(),
            result.removed(),
            result.unchanged(),
            result.next() == null ? "" : result.next().toString(),
            result.end() == End.STOPPED,
            progress.milliseconds());
    if (ArchiveOptions.JSON.isIn(arguments)) {
      console.out().print(ArchiveReport.json(run));
    } else {
      ArchiveReport.lines(run, mode != Mode.BUILD).forEach(console::say);
    }
    boolean stale =
        mode == Mode.CHECK && !(result.written().isEmpty() && result.removed().isEmpty());
    return stale || result.diagnostics().hasErrors() ? ExitStatus.WRONG : ExitStatus.DONE;
  }
}
