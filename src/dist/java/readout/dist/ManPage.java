package readout.dist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes manual pages as roff, of the same model as the help.
 *
 * @param version the version of the program
 * @param date the day of its release
 */
record ManPage(String version, String date) {
  private static final int ONE_LINE = 10_000;

  /** The page of a command. */
  String of(CommandSpec spec) {
    String name = spec.qualifiedName("-");
    String description = String.join(" ", spec.usageMessage().description());
    Footer footer = Footer.of(List.of(spec.usageMessage().footer()));
    List<String> lines = new ArrayList<>();
    lines.add(
        ".TH %s 1 \"%s\" \"%s %s\""
            .formatted(
                escape(name).toUpperCase(Locale.ROOT), date, spec.root().name(), escape(version)));
    lines.addAll(List.of(".SH NAME", escape(name) + " \\- " + summary(description)));
    lines.addAll(List.of(".SH SYNOPSIS", ".nh", ".ad l"));
    lines.addAll(List.of("\\fB" + escape(spec.qualifiedName()) + "\\fR" + synopsis(spec)));
    lines.addAll(List.of(".ad b", ".hy", ".SH DESCRIPTION", escape(description)));
    lines.addAll(footer.remarks());
    arguments(spec, lines);
    lines.add(".SH OPTIONS");
    Visible.options(spec).forEach(option -> option(option, lines));
    commands(spec, lines);
    lines.addAll(footer.sections());
    seeAlso(spec, lines);
    return String.join("\n", lines) + "\n";
  }

  /** A text in which roff finds no commands. */
  static String escape(String text) {
    String safe = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq");
    return safe.startsWith(".") ? "\\&" + safe : safe;
  }

  private static String summary(String description) {
    String text = escape(description).replaceFirst("\\.$", "");
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private static String synopsis(CommandSpec spec) {
    int width = spec.usageMessage().width();
    spec.usageMessage().width(ONE_LINE);
    String text = new Help(spec, Help.defaultColorScheme(Help.Ansi.OFF)).synopsis(0).strip();
    spec.usageMessage().width(width);
    return escape(text.substring(spec.qualifiedName().length()));
  }

  private static void arguments(CommandSpec spec, List<String> lines) {
    List<PositionalParamSpec> arguments = Visible.arguments(spec);
    if (!arguments.isEmpty()) {
      lines.add(".SH ARGUMENTS");
    }
    for (PositionalParamSpec argument : arguments) {
      lines.addAll(List.of(".TP", "\\fI" + escape(argument.paramLabel()) + "\\fR"));
      lines.add(escape(String.join(" ", argument.description())));
    }
  }

  private static void option(OptionSpec option, List<String> lines) {
    List<String> names = new ArrayList<>();
    for (String name : option.names()) {
      names.add("\\fB" + escape(name) + "\\fR");
    }
    String value = option.arity().max() == 0 ? "" : "=\\fI" + escape(option.paramLabel()) + "\\fR";
    lines.addAll(List.of(".TP", String.join(", ", names) + value));
    lines.add(escape(String.join(" ", option.description())));
  }

  private static void commands(CommandSpec spec, List<String> lines) {
    Map<String, CommandSpec> commands = Visible.commands(spec);
    if (!commands.isEmpty()) {
      lines.add(".SH COMMANDS");
    }
    commands.forEach(
        (name, command) -> {
          lines.addAll(List.of(".TP", "\\fB" + escape(command.qualifiedName("-")) + "\\fR(1)"));
          lines.add(escape(String.join(" ", command.usageMessage().description())));
        });
  }

  private static void seeAlso(CommandSpec spec, List<String> lines) {
    if (spec.parent() != null) {
      lines.addAll(List.of(".SH SEE ALSO", "\\fB" + escape(spec.parent().name()) + "\\fR(1)"));
    }
  }
}
