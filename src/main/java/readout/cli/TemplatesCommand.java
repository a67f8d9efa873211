package readout.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import readout.diagnostic.Code;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Suggestion;
import readout.output.Output;
import readout.output.OutputWriter;
import readout.template.TemplateFiles;

/** {@code readout templates}: lists the built-in templates, shows one, or writes them out. */
final class TemplatesCommand implements Command {
  private static final List<String> ACTIONS = List.of("list", "show", "export");

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("templates");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("list|show NAME|export DIR")
            .hideParamSyntax(true)
            .arity("0..2")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(
                "list names the built-in templates; show prints one, or one of its parts; export"
                    + " writes all of them to a folder, for you to change.")
            .build());
    spec.usageMessage()
        .description(
            "Lists the built-in templates, shows one, or writes them to a folder for you to change.")
        .footer(
            "",
            "Examples:",
            "  readout templates",
            "  readout templates show minutes.html",
            "  readout templates export my-templates",
            "  readout render meeting.yaml --templates my-templates -f html");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console) {
    List<String> words = arguments.matchedPositionalValue(0, List.of());
    String action = words.isEmpty() ? "list" : words.get(0);
    if (!ACTIONS.contains(action)) {
      throw Options.wrong(
          arguments,
          "templates does not know \"" + action + "\"",
          Suggestion.nearest(action, ACTIONS)
              .map(a -> "did you mean \"" + a + "\"?")
              .orElse("it takes one of: " + String.join(", ", ACTIONS)));
    }
    if (action.equals("list")) {
      return list(console);
    }
    if (words.size() < 2) {
      String what = action.equals("show") ? "the name of a template" : "a folder";
      throw Options.wrong(arguments, "templates " + action + " needs " + what, "");
    }
    return action.equals("show")
        ? show(arguments, words.get(1), console)
        : export(FileSystems.getDefault().getPath(words.get(1)), console);
  }

  private static int list(Console console) {
    for (String name : TemplateFiles.BUILT_IN) {
      console.out().printf("%-15s %s%n", name, purpose(name));
    }
    return ExitStatus.DONE;
  }

  private static String purpose(String name) {
    return switch (name) {
      case "briefing-note" -> "prepares or informs your own side: everything in the record";
      case "readout" -> "one side's public summary: short, in the order of protocol";
      case "press-release" -> "leads with the news: quotes, press contact and a marked end";
      case "minutes" -> "the record for the participants: attendance, items, votes, actions";
      case "transcript" -> "press conferences and hearings: turns by name, questions and answers";
      case "quote-sheet" -> "cleared quotes with exact attribution, ready to paste";
      case "clearance-sheet" -> "to send round: each speaker's quotes, and a line to sign";
      case "next-steps" -> "what the follow-up meeting opens with: overdue first";
      default -> "";
    };
  }

  private static int show(ParseResult arguments, String name, Console console) {
    List<String> files = TemplateFiles.builtInFiles();
    for (String candidate : List.of(name, name + ".mustache", name + ".md.mustache")) {
      if (files.contains(candidate)) {
        console.out().print(TemplateFiles.builtIn(candidate).map(SourceFile::text).orElse(""));
        return ExitStatus.DONE;
      }
    }
    List<String> names = new ArrayList<>(files);
    for (String file : files) {
      names.add(file.replace(".md.mustache", "").replace(".mustache", ""));
    }
    String help = Suggestion.didYouMean(name, names);
    throw Options.wrong(
        arguments,
        "there is no built-in template \"" + name + "\"",
        help.isEmpty() ? "available: " + String.join(", ", TemplateFiles.BUILT_IN) : help);
  }

  /** Existing files stay as they are: the user may have changed them. */
  private static int export(Path folder, Console console) {
    List<Output> outputs = new ArrayList<>();
    for (String file : TemplateFiles.builtInFiles()) {
      Path path = folder.resolve(file);
      if (Files.exists(path)) {
        console.fail(
            Code.FILE_EXISTS,
            path + " already exists",
            "move it away, or export to another folder");
        return ExitStatus.USAGE;
      }
      outputs.add(new Output(path, TemplateFiles.builtIn(file).map(SourceFile::text).orElse("")));
    }
    try {
      OutputWriter.write(outputs, List.of());
      console.say("wrote " + outputs.size() + " files to " + folder);
      return ExitStatus.DONE;
    } catch (IOException e) {
      console.fail(Code.CANNOT_WRITE, "cannot write " + e.getMessage());
      return ExitStatus.USAGE;
    }
  }
}
