package readout.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import readout.diagnostic.Code;
import readout.diagnostic.Suggestion;

/** Finds the command that is meant, runs it and turns every ending into an exit status. */
public final class Cli {
  private static final String NAME = "readout";
  private static final String VERSION = "--version";

  /** Options here are texts, numbers and flags: the types that picocli looks for take time. */
  private static final String UNUSED_CONVERTERS = "java\\..*";

  private final Console console;
  private final Map<String, Supplier<Command>> commands = new LinkedHashMap<>();

  /**
   * @param console where the program reads and writes
   */
  public Cli(Console console) {
    this.console = console;
    System.setProperty("picocli.converters.excludes", UNUSED_CONVERTERS);
    System.setProperty("picocli.disable.closures", "true"); // Groovy's, sought in all jars
    commands.put("render", RenderCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("verify", VerifyCommand::new);
    commands.put("diff", DiffCommand::new);
    commands.put("clear", ClearCommand::new);
    commands.put("query", QueryCommand::new);
    commands.put("steps", StepsCommand::new);
    commands.put("phrases", PhrasesCommand::new);
    commands.put("archive", ArchiveCommand::new);
    commands.put("preview", PreviewCommand::new);
    commands.put("new", NewCommand::new);
    commands.put("people", PeopleCommand::new);
    commands.put("import", ImportCommand::new);
    commands.put("schema", SchemaCommand::new);
    commands.put("explain", ExplainCommand::new);
    commands.put("templates", TemplatesCommand::new);
    commands.put("help", () -> new HelpCommand(List.copyOf(commands.keySet()), this::line));
  }

  /** Runs the program; never throws. */
  public int run(String[] args) {
    int status = end(args);
    String lost = console.lost();
    if (lost == null) {
      return status;
    }
    if (!lost.isEmpty()) {
      console.fail(
          Code.CANNOT_WRITE,
          "cannot write standard output (" + lost + ")",
          "the output is incomplete: do not use it");
    }
    return status == ExitStatus.BUG ? status : ExitStatus.USAGE;
  }

  private int end(String[] args) {
    boolean debug = Arrays.asList(args).contains("--debug");
    try {
      return dispatch(args);
    } catch (ParameterException e) {
      return usage(e);
    } catch (InvalidPathException e) {
      return unnameable(e);
    } catch (RuntimeException | Error e) {
      return isMemory(e) ? memory() : bug(e, debug);
    }
  }

  /** A command is read as a program of its own: a root around it takes longer to make. */
  private int dispatch(String[] args) {
    String first = args.length == 0 ? "" : args[0];
    if (args.length == 1 && first.equals(VERSION)) {
      return version();
    }
    Supplier<Command> named = commands.get(first);
    if (named == null) {
      return withoutCommand(args, first);
    }
    Command command = named.get();
    CommandLine line = line(first, command);
    ParseResult parsed = line.parseArgs(Arrays.copyOfRange(args, 1, args.length));
    Options.refuseEmpty(parsed);
    if (parsed.isUsageHelpRequested()) {
      line.usage(console.out(), Help.Ansi.OFF);
      return ExitStatus.DONE;
    }
    return command.run(parsed, console);
  }

  /** A command by itself, or the whole program for the empty name. */
  private CommandLine line(String name) {
    return name.isEmpty() ? tree() : line(name, commands.get(name).get());
  }

  private static CommandLine line(String name, Command command) {
    CommandSpec spec = command.spec().name(NAME + " " + name);
    Options.common(spec);
    return commandLine(spec);
  }

  /** Only the whole program's own options need the tree of all commands. */
  private int withoutCommand(String[] args, String first) {
    CommandLine line = tree();
    if (!first.isEmpty() && !first.startsWith("-")) {
      String help = Suggestion.didYouMean(first, commands.keySet());
      if (first.endsWith(".yaml") || first.endsWith(".yml")) {
        help = "to render a record: readout render " + first;
      }
      throw new ParameterException(
          line, "there is no command \"" + first + "\"" + (help.isEmpty() ? "" : "\n" + help));
    }
    ParseResult parsed = line.parseArgs(args);
    if (parsed.isVersionHelpRequested()) {
      return version();
    }
    if (parsed.isUsageHelpRequested()) {
      line.usage(console.out(), Help.Ansi.OFF);
      return ExitStatus.DONE;
    }
    line.usage(console.err(), Help.Ansi.OFF);
    return ExitStatus.USAGE;
  }

  private int version() {
    console.out().println(NAME + " " + Version.text());
    return ExitStatus.DONE;
  }

  /** The program with all its commands, for help, manual pages and completions. */
  public CommandLine tree() {
    CommandSpec root = root();
    commands.forEach(
        (name, command) -> {
          CommandSpec spec = command.get().spec();
          Options.common(spec);
          root.addSubcommand(name, spec);
        });
    return commandLine(root);
  }

  private static CommandSpec root() {
    CommandSpec root = CommandSpec.create().name(NAME);
    root.addOption(
        OptionSpec.builder(VERSION)
            .versionHelp(true)
            .description("Print the version and exit.")
            .build());
    root.usageMessage()
        .description("Turns meeting records, written as YAML, into notes.")
        .footer(
            "",
            "Exit status: 0 done, 1 a record or template is wrong, 2 wrong usage or an input",
            "that cannot be read, 70 a bug of readout.");
    Options.common(root);
    return root;
  }

  private static CommandLine commandLine(CommandSpec root) {
    CommandLine line = new CommandLine(root);
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(80);
    line.setExpandAtFiles(false); // @FILE is a file of addresses
    return line;
  }

  private int usage(ParameterException e) {
    List<String> lines = new ArrayList<>(List.of(message(e).split("\n")));
    lines.add("see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    console.fail(Code.USAGE, lines.remove(0), lines.toArray(String[]::new));
    return ExitStatus.USAGE;
  }

  private static String message(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException unmatched)) {
      return e.getMessage();
    }
    String word = unmatched.getUnmatched().get(0);
    if (!word.startsWith("-")) {
      return "unexpected \"" + word + "\"" + taken(e.getCommandLine().getCommandSpec());
    }
    if (word.equals("--bcc") || word.startsWith("--bcc=")) {
      return "there is no option \"--bcc\": all who get the file could read it\n"
          + "add hidden recipients in your mail program";
    }
    String help =
        Suggestion.didYouMean(word, e.getCommandLine().getCommandSpec().optionsMap().keySet());
    return "there is no option \"" + word + "\"" + (help.isEmpty() ? "" : "\n" + help);
  }

  /** A line that says what a command takes, for one that takes anything. */
  private static String taken(CommandSpec command) {
    String labels =
        command.positionalParameters().stream()
            .map(PositionalParamSpec::paramLabel)
            .collect(Collectors.joining(" and one "));
    return labels.isEmpty() ? "" : "\n" + command.qualifiedName() + " takes one " + labels;
  }

  /** Some locales have no bytes for names of other scripts. */
  private int unnameable(InvalidPathException e) {
    console.fail(
        Code.CANNOT_WRITE,
        "this locale cannot write the name \"" + e.getInput() + "\"",
        "set LC_ALL=C.UTF-8");
    return ExitStatus.USAGE;
  }

  private static boolean isMemory(Throwable e) {
    return e instanceof OutOfMemoryError || e.getCause() != null && isMemory(e.getCause());
  }

  private int memory() {
    console.fail(
        Code.TOO_LARGE,
        "there is not enough memory for this input",
        "give Java more memory, such as java -Xmx4g -jar readout.jar …,\n"
            + "or split a record with `part_of`, an archive with --shard");
    return ExitStatus.USAGE;
  }

  private int bug(Throwable e, boolean debug) {
    console.fail(
        Code.BUG,
        "readout failed unexpectedly: " + e,
        "no file was left half-written; what was on disk is intact",
        "please report it with the command, readout "
            + Version.text()
            + ", Java "
            + Runtime.version()
            + (debug ? " and what follows" : " and what --debug prints"));
    if (debug) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      console.err().print(trace);
    }
    return ExitStatus.BUG;
  }
}
