package readout.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the corrections that people type into a log, as the W3C's scribe does: {@code s/old/new/}
 * changes the nearest line above that holds the old words, {@code s/old/new/g} all above, {@code
 * s/old/new/G} all, and {@code i/where/what/} puts a line before the nearest one. Each changes the
 * first place in a line, to the character: also a part of a word, which is reported.
 */
final class Corrections {
  private static final Pattern COMMAND =
      Pattern.compile(" *([si])([/|])(.*?)\\2(.*?)(?:\\2([gG])? *)?");

  /** So many lines above are looked at: a correction follows what it corrects. */
  private static final int FARTHEST = 5_000;

  private final List<LogLine> lines = new ArrayList<>();
  private final List<UnreadLine> unread;
  private final List<Command> commands = new ArrayList<>();

  /** Those that also change what is typed after them. */
  private final List<Command> everywhere = new ArrayList<>();

  /** A correction with what it did. */
  private static final class Command {
    private final LogLine line;
    private final String old;
    private final String text;
    private final List<UnreadLine> parts = new ArrayList<>();
    private int changed;

    private Command(LogLine line, String old, String text) {
      this.line = line;
      this.old = old;
      this.text = text;
    }
  }

  private Corrections(List<UnreadLine> unread) {
    this.unread = unread;
  }

  /**
   * The lines with the corrections made, and without the commands.
   *
   * @param unread takes the commands, and whether they could be followed
   */
  static List<LogLine> made(List<LogLine> all, List<UnreadLine> unread) {
    Corrections corrections = new Corrections(unread);
    for (LogLine line : all) {
      Matcher m = COMMAND.matcher(line.text());
      if (line.isMessage() && m.matches() && !m.group(3).isEmpty()) {
        corrections.command(line, m);
      } else {
        corrections.add(line);
      }
    }
    corrections.report();
    return corrections.lines;
  }

  /** Adds a line with what was corrected everywhere before. */
  private void add(LogLine line) {
    lines.add(line);
    for (Command command : everywhere) {
      replace(lines.size() - 1, command);
    }
  }

  private void command(LogLine line, Matcher m) {
    Command command = new Command(line, m.group(3), m.group(4));
    commands.add(command);
    if (m.group(1).equals("i")) {
      command.changed += insert(line, command.old, command.text) ? 1 : 0;
      return;
    }
    boolean all = m.group(5) != null;
    for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - FARTHEST); i--) {
      if (replace(i, command) && !all) {
        return;
      }
    }
    if ("G".equals(m.group(5))) {
      everywhere.add(command);
    }
  }

  private boolean replace(int index, Command command) {
    LogLine line = lines.get(index);
    String words = line.text();
    int at = line.isMessage() ? words.indexOf(command.old) : -1;
    if (at < 0) {
      return false;
    }
    int end = at + command.old.length();
    lines.set(index, line.with(words.substring(0, at) + command.text + words.substring(end)));
    command.changed++;
    if (isWithinWord(words, at) || isWithinWord(words, end)) {
      command.parts.add(
          new UnreadLine(
              line.number(),
              lines.get(index).text(),
              "\"" + command.line.text().strip() + "\" changed a part of a word here"));
    }
    return true;
  }

  private static boolean isWithinWord(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLetterOrDigit(text.codePointBefore(at))
        && Character.isLetterOrDigit(text.codePointAt(at));
  }

  private void report() {
    for (Command command : commands) {
      String why =
          switch (command.changed) {
            case 0 -> "no line has these words";
            case 1 -> "a correction, made as it is typed";
            default -> "a correction, made as it is typed in " + command.changed + " lines";
          };
      unread.add(new UnreadLine(command.line.number(), command.line.text(), why));
      unread.addAll(command.parts);
    }
  }

  private boolean insert(LogLine command, String where, String what) {
    for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - FARTHEST); i--) {
      LogLine line = lines.get(i);
      if (line.isMessage() && line.text().contains(where)) {
        lines.add(i, new LogLine(command.number(), line.time(), command.nick(), what, line.kind()));
        return true;
      }
    }
    return false;
  }
}
