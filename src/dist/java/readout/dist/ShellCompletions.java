package readout.dist;

import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** The completions for bash, and for zsh by way of its support for those of bash. */
final class ShellCompletions {
  /** What keeps names of files from values that are texts to picocli, as all of ours are. */
  private static final String NO_FILES = "  type compopt &>/dev/null && compopt +o default\n";

  private ShellCompletions() {}

  /** The script that bash sources. */
  static String bash(CommandSpec root) {
    return AutoComplete.bash(root.name(), root.commandLine()).replace(NO_FILES, "");
  }

  /** The function that zsh loads at the first completion, which it must answer itself. */
  static String zsh(CommandSpec root) {
    String name = root.name();
    return "#compdef "
        + name
        + "\n\n"
        + bash(root)
        + "\n_bash_complete -o default -F _complete_"
        + name
        + "\n";
  }
}
