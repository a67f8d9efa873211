package readout.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the corrections that people type into a log, as the W3C's scribe does: {@code s/old/new/}
 * changes the nearest line above that holds the old words, {@code s/old/new/g} all above, {@code
 * s/old/new/G} all, and {@code i/where/what/} puts a line before the nearest one.
 */
final class Corrections {
  private static final Pattern COMMAND =
      Pattern.compile(" *([si])([/|])(.*?)\\2(.*?)(?:\\2([gG])? *)?");

  /** So many lines above are looked at: a correction follows what it corrects. */
  private static final int FARTHEST = 5_000;

  private final List<LogLine> lines = new ArrayList<>();
  private final List<UnreadLine> unread;

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
    List<Matcher> everywhere = new ArrayList<>();
    for (LogLine line : all) {
      Matcher m = COMMAND.matcher(line.text());
      if (line.isMessage() && m.matches() && !m.group(3).isEmpty()) {
        corrections.command(line, m, everywhere);
      } else {
        corrections.lines.add(line);
      }
    }
    for (Matcher m : everywhere) {
      corrections.replace(corrections.lines.size(), m.group(3), m.group(4), true);
    }
    return corrections.lines;
  }

  private void command(LogLine line, Matcher m, List<Matcher> everywhere) {
    String old = m.group(3);
    boolean done;
    if (m.group(1).equals("i")) {
      done = insert(line, old, m.group(4));
    } else {
      boolean all = m.group(5) != null;
      done = replace(lines.size(), old, m.group(4), all);
      if ("G".equals(m.group(5))) {
        everywhere.add(m);
        done = true;
      }
    }
    String why = done ? "a correction, made as it is typed" : "no line above has these words";
    unread.add(new UnreadLine(line.number(), line.text(), why));
  }

  private boolean replace(int before, String old, String text, boolean all) {
    boolean done = false;
    for (int i = before - 1; i >= Math.max(0, before - FARTHEST); i--) {
      LogLine line = lines.get(i);
      int at = line.isMessage() ? line.text().indexOf(old) : -1;
      if (at >= 0) {
        String words = line.text();
        lines.set(i, line.with(words.substring(0, at) + text + words.substring(at + old.length())));
        done = true;
        if (!all) {
          return true;
        }
      }
    }
    return done;
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
