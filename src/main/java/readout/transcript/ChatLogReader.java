package readout.transcript;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.diagnostic.SourceFile;
import readout.transcript.LogLine.Kind;

/**
 * Reads the lines of chat logs as RRSAgent, bip, mIRC, irssi, IRCCloud, Quassel, WeeChat, MeetBot
 * and others write them: a time or none, then a name in brackets and what was typed.
 */
final class ChatLogReader {
  private static final Pattern TYPED =
      Pattern.compile("<[ @+%&~!]*([^<>\\n]*[^<>\\s]) ?>(?:[ \\t](.*))?", Pattern.DOTALL);
  private static final Pattern BIP =
      Pattern.compile("(?:< ([^ !:*]+)![^ :]+:|> ([^ :*]+):)(?: (.*))?");
  private static final Pattern COLUMN =
      Pattern.compile("[ @+%&~]*([^\\s|<>*]+)(?: +[|│] ?|\\t)(.*)");
  private static final Pattern ACTION =
      Pattern.compile("(?:[<>] \\*|\\* ?\\||-\\*-|\\*|—|•) ?([^\\s*]+) .*");
  private static final Pattern SERVER =
      Pattern.compile(
          "(?:-!-|\\*{2,3}|-->?|<--?|<->|→|⇐|←|⇒|==|=!=|=-=|--- |— |«|- \\{|<?-+> ?\\|).*");
  private static final Pattern LOG_OPENS =
      Pattern.compile(
          "(?:--- (?:Log opened|Day changed(?: to)?)|Session (?:Start|Time):|\\*{4} BEGIN LOGGING AT)"
              + " \\p{L}{3},? (.*?)");
  private static final Pattern FRAME =
      Pattern.compile(
          "---.*|Session (?:Start|Ident|Close|Time).*|\\*{4} .*|(?:Start|End) of \\S+ buffer.*|#\\S+");
  private static final Pattern PRESENCE =
      Pattern.compile("(\\S+) has (?:joined|left|quit|changed the topic to:?)(?: .*)?");
  private static final Pattern NAMED_DAY =
      Pattern.compile("(\\p{L}{3}) (\\d{1,2}) (?:[0-9:]+ )?(\\d{4})");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMM d yyyy", Locale.ENGLISH);
  private static final int ENOUGH = 60;

  private final SourceFile file;
  private final List<LogLine> lines = new ArrayList<>();
  private final List<UnreadLine> unread = new ArrayList<>();
  private LocalDate date;
  private boolean utc;
  private boolean stamped;

  /** So many lines there were when the last message was added, and its text so far. */
  private int filled;

  private final StringBuilder wrapped = new StringBuilder();

  private ChatLogReader(SourceFile file) {
    this.file = file;
  }

  /** Whether a text is such a log: most of its lines have the form of one. */
  static boolean isLog(SourceFile file) {
    int lines = 0;
    int good = 0;
    int messages = 0;
    int last = Math.min(file.lineCount(), 400);
    for (int i = 1; i <= last; i++) {
      String line = file.line(i);
      if (!line.isBlank()) {
        lines++;
        LogLine read = read(line, i, LogStamp.of(line));
        boolean wrapped = Character.isWhitespace(line.charAt(0)) && messages > 0;
        good += read != null || wrapped || FRAME.matcher(line).matches() ? 1 : 0;
        messages += read != null && read.isMessage() ? 1 : 0;
      }
    }
    return messages > 0 && good * 100 >= ENOUGH * lines;
  }

  /** Its lines. */
  static ChatLog read(SourceFile file) {
    ChatLogReader reader = new ChatLogReader(file);
    for (int i = 1; i <= file.lineCount(); i++) {
      reader.line(file.line(i), i);
    }
    reader.unwrap();
    return new ChatLog(reader.lines, reader.date, reader.utc, reader.unread);
  }

  /** Gives the last message the lines that it was wrapped to. */
  private void unwrap() {
    if (filled > 0 && wrapped.length() > lines.get(filled - 1).text().length()) {
      lines.set(filled - 1, lines.get(filled - 1).with(wrapped.toString()));
    }
    wrapped.setLength(0);
  }

  private void line(String line, int number) {
    if (line.isBlank()) {
      return;
    }
    LogStamp stamp = LogStamp.of(line);
    LogLine read = read(line, number, stamp);
    if (read != null && (stamp.end() > 0 || !stamped)) {
      date = date == null ? stamp.date() : date;
      utc |= stamp.utc();
      stamped |= stamp.end() > 0;
      unwrap();
      lines.add(read);
      filled = lines.size();
      wrapped.append(read.text());
      return;
    }
    Matcher opens = LOG_OPENS.matcher(line);
    if (opens.matches()) {
      date = date == null ? day(opens.group(1)) : date;
      lines.add(new LogLine(number, -1, "", line, Kind.SERVER));
    } else if (FRAME.matcher(line).matches()) {
      lines.add(new LogLine(number, -1, "", line, Kind.SERVER));
    } else if (Character.isWhitespace(line.charAt(0)) && filled > 0 && filled == lines.size()) {
      wrapped.append(Joined.between(wrapped, line.strip())).append(line.strip());
    } else {
      unread.add(new UnreadLine(number, line.strip(), "nobody's name is before it"));
    }
  }

  /** A line of a log; null for what has not the form of one. */
  private static LogLine read(String line, int number, LogStamp stamp) {
    String rest = line.substring(stamp.end());
    Matcher typed = TYPED.matcher(rest);
    if (typed.matches()) {
      return message(number, stamp, typed.group(1).strip(), typed.group(2));
    }
    Matcher bip = BIP.matcher(rest);
    if (bip.matches()) {
      String nick = bip.group(1) == null ? bip.group(2) : bip.group(1);
      return message(number, stamp, nick, bip.group(3));
    }
    Matcher action = ACTION.matcher(rest);
    if (action.matches() && (stamp.end() > 0 || rest.startsWith("* "))) {
      return new LogLine(number, stamp.time(), action.group(1), rest, Kind.ACTION);
    }
    if (stamp.end() > 0 && SERVER.matcher(rest).matches()) {
      return new LogLine(number, stamp.time(), "", rest, Kind.SERVER);
    }
    Matcher column = COLUMN.matcher(rest);
    return stamp.end() > 0 && column.matches()
        ? message(number, stamp, column.group(1), column.group(2))
        : null;
  }

  private static LogLine message(int number, LogStamp stamp, String nick, String text) {
    String words = text == null ? "" : text;
    Matcher presence = PRESENCE.matcher(words);
    boolean server = presence.matches() && presence.group(1).equals(nick);
    return new LogLine(number, stamp.time(), nick, words, server ? Kind.SERVER : Kind.MESSAGE);
  }

  /** A day as logs name it, {@code Jan 09 17:00:00 2024}; null for what is none. */
  static LocalDate day(String text) {
    Matcher m = NAMED_DAY.matcher(text);
    if (!m.find()) {
      return null;
    }
    try {
      String day = m.group(1) + " " + Integer.parseInt(m.group(2)) + " " + m.group(3);
      return LocalDate.parse(day, DAY);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
