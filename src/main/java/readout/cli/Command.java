package readout.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One subcommand. */
interface Command {
  /** Its options, arguments and help. */
  CommandSpec spec();

  /**
   * Runs it.
   *
   * @param arguments what was parsed
   * @param console where it reads and writes
   * @return the exit status
   */
  int run(ParseResult arguments, Console console);
}
