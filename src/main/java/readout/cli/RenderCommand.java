package readout.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.output.FileCopy;
import readout.output.NotePipeline;
import readout.output.Output;
import readout.output.OutputWriter;
import readout.output.RenderRequest;
import readout.output.RenderResult;
import readout.output.Staleness;

/** {@code readout render}: turns records into notes. */
final class RenderCommand implements Command {
  @Override
  public CommandSpec spec() {
    return RenderOptions.spec();
  }

  @Override
  public int run(ParseResult arguments, Console console) {
    RenderRequest request = RenderOptions.request(arguments, console);
    boolean check = RenderOptions.CHECK.isIn(arguments);
    if (check && request.output() == null) {
      throw Options.wrong(arguments, "--check compares files, so it needs -o", "");
    }
    RenderResult result = new NotePipeline(console.in()).run(request);
    console.report(result.diagnostics());
    result.notices().forEach(console::say);
    if (result.unusable()) {
      return ExitStatus.USAGE;
    }
    if (result.diagnostics().hasErrors()) {
      return ExitStatus.WRONG;
    }
    return check
        ? check(request, result, console)
        : write(request, result, RenderOptions.FORCE.isIn(arguments), console);
  }

  private static int check(RenderRequest request, RenderResult result, Console console) {
    try {
      Staleness staleness =
          Staleness.of(
              result.outputs(),
              result.copies(),
              request.outputIsFolder() ? request.output() : null,
              result.format());
      staleness.lines().forEach(console::say);
      if (staleness.lineEnds().isPresent()) {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(staleness.lineEnds().get());
        console.report(diagnostics);
      }
      return staleness.lines().isEmpty() ? ExitStatus.DONE : ExitStatus.WRONG;
    } catch (IOException e) {
      return cannot(Code.CANNOT_READ, "read", e, console);
    }
  }

  private static int write(
      RenderRequest request, RenderResult result, boolean force, Console console) {
    if (request.output() == null) {
      for (Output output : result.outputs()) {
        console.out().writeBytes(output.bytes());
      }
      return ExitStatus.DONE;
    }
    try {
      for (FileCopy copy : force ? List.<FileCopy>of() : result.copies()) {
        if (copy.isInTheWay()) {
          Diagnostics diagnostics = new Diagnostics();
          diagnostics.add(inTheWay(copy));
          console.report(diagnostics);
          return ExitStatus.WRONG;
        }
      }
      OutputWriter.write(result.outputs(), result.copies());
      return ExitStatus.DONE;
    } catch (IOException e) {
      return cannot(Code.CANNOT_WRITE, "write", e, console);
    }
  }

  private static Diagnostic inTheWay(FileCopy copy) {
    return Diagnostic.error(
            Code.FILE_EXISTS, null, null, "another file \"" + copy.to() + "\" is there already")
        .help("the note names a file beside its record, which would be copied there")
        .help("move the file away, or replace such files with --force");
  }

  private static int cannot(Code code, String what, IOException e, Console console) {
    console.fail(
        code, "cannot " + what + " " + e.getMessage(), "what was there before is unchanged");
    return ExitStatus.USAGE;
  }
}
