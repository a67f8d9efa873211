package readout.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out how many columns the user's terminal has. */
final class TerminalWidth {
  /** As wide as a table is. */
  private static final int UNLIMITED = Integer.MAX_VALUE;

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");
  private static final Pattern SIZE = Pattern.compile("[0-9]+ ([1-9][0-9]{0,3})\\s*");

  private TerminalWidth() {}

  /** What {@code COLUMNS} says, else the terminal; without one, any width. */
  static int of(Console console) {
    String columns = console.environment().getOrDefault("COLUMNS", "");
    if (NUMBER.matcher(columns).matches()) {
      return Integer.parseInt(columns);
    }
    return console.terminal() ? ofTerminal() : UNLIMITED;
  }

  /** What the usual program of POSIX says of the terminal that this process has. */
  private static int ofTerminal() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Matcher matcher = SIZE.matcher(size);
      return matcher.matches() ? Integer.parseInt(matcher.group(1)) : UNLIMITED;
    } catch (IOException e) {
      return UNLIMITED;
    }
  }
}
