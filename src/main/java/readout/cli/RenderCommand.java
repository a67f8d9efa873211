package readout.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import readout.diagnostic.Diagnostics;
import readout.pipeline.LineEnds;
import readout.pipeline.NotePipeline;
import readout.pipeline.Output;
import readout.pipeline.OutputWriter;
import readout.pipeline.RenderRequest;
import readout.pipeline.RenderResult;
import readout.pipeline.Staleness;

/** {@code readout render}: records become notes. */
final class RenderCommand implements Command {
  @Override
  public CommandSpec spec() {
    return RenderOptions.spec();
  }

  @Override
  public int run(ParseResult arguments, Console console) {
    RenderRequest request = RenderOptions.request(arguments, console);
    boolean check = arguments.hasMatchedOption("--check");
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
    return check ? check(request, result, console) : write(request, result, console);
  }

  private static int check(RenderRequest request, RenderResult result, Console console) {
    try {
      Staleness staleness =
          Staleness.of(
              result.outputs(),
              request.outputIsFolder() ? request.output() : null,
              result.format());
      staleness.lines().forEach(console::say);
      if (staleness.lineEnds() > 0) {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(LineEnds.note(staleness.lineEnds()));
        console.report(diagnostics);
      }
      return staleness.lines().isEmpty() ? ExitStatus.DONE : ExitStatus.WRONG;
    } catch (IOException e) {
      return cannot("read", e, console);
    }
  }

  private static int write(RenderRequest request, RenderResult result, Console console) {
    if (request.output() == null) {
      for (Output output : result.outputs()) {
        console.out().print(output.text());
      }
      return ExitStatus.DONE;
    }
    try {
      OutputWriter.write(result.outputs());
      return ExitStatus.DONE;
    } catch (IOException e) {
      return cannot("write", e, console);
    }
  }

  private static int cannot(String what, IOException e, Console console) {
    console.say("error[cannot-" + what + "]: cannot " + what + " " + e.getMessage());
    console.say("  = help: what was there before is as it was");
    return ExitStatus.USAGE;
  }
}
