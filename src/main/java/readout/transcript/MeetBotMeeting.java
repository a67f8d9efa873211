package readout.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.transcript.FactsCollector.Last;

/** Reads the log of a meeting that was held with MeetBot: all say their own words by typing. */
final class MeetBotMeeting {
  private static final Pattern COMMAND =
      Pattern.compile("\\s*#(\\p{L}[\\p{L}\\d_-]*)(?:\\s+(.*))?", Pattern.DOTALL);
  private static final Pattern STARTED =
      Pattern.compile("Meeting started (\\p{L}{3} \\p{L}{3} .*?\\d{4})(?: (UTC|GMT))?\\b.*");
  private static final Pattern URL = Pattern.compile("[a-z]+://[^\\s<>\"]+");
  private static final String OUTSIDE =
      "line~ before the meeting was opened or after it was closed";
  private static final String OF_BOT = "line~ of the bot";

  private final ChatLog log;
  private final Nicks nicks = new Nicks();
  private final FactsCollector facts = new FactsCollector();
  private final TurnList turns = new TurnList();
  private final Map<String, Integer> skipped = new TreeMap<>();
  private boolean open;
  private boolean closed;
  private String bot = "";
  private Last last = Last.NOTHING;
  private int lastLine;

  private MeetBotMeeting(ChatLog log) {
    this.log = log;
  }

  /** Whether a log is of such a meeting. */
  static boolean isOf(ChatLog log) {
    return log.lines().stream().anyMatch(l -> l.isMessage() && isCommand(l, "startmeeting"));
  }

  private static boolean isCommand(LogLine line, String name) {
    Matcher m = COMMAND.matcher(line.text());
    return m.matches() && m.group(1).equalsIgnoreCase(name);
  }

  /** What such a log says. */
  static ReadTranscript of(ChatLog log) {
    return new MeetBotMeeting(log).read();
  }

  private ReadTranscript read() {
    facts.date(log.date());
    facts.utc(log.utc());
    log.lines().stream().filter(LogLine::isMessage).forEach(line -> nicks.add(line.nick()));
    log.lines().forEach(this::line);
    return new ReadTranscript(
        TranscriptKind.MEETBOT_LOG,
        Scribe.SPEAKERS,
        turns.all(),
        facts.facts(),
        new ArrayList<>(log.unread()),
        skipped);
  }

  private void skip(String what) {
    skipped.merge(what, 1, Integer::sum);
  }

  private void line(LogLine line) {
    if (!line.isMessage()) {
      skip(line.kind() == LogLine.Kind.ACTION ? "line~ of /me" : "message~ of the server");
      return;
    }
    Matcher started = STARTED.matcher(line.text());
    if (started.matches() && open) {
      bot = Nicks.key(line.nick());
      facts.date(ChatLogReader.day(started.group(1).substring(4)));
      facts.utc(log.utc() || started.group(2) != null);
    }
    if (Nicks.key(line.nick()).equals(bot)) {
      skip(OF_BOT);
      return;
    }
    Matcher command = COMMAND.matcher(line.text());
    boolean starts = command.matches() && command.group(1).equalsIgnoreCase("startmeeting");
    if (starts && !closed && !open) {
      open = true;
      facts.open(line);
      facts.title(rest(command));
      chair(line.nick(), true);
    } else if (!open) {
      skip(OUTSIDE);
    } else if (!command.matches() || !followed(line, command)) {
      typed(line, line.text());
      last = Last.NOTHING;
    }
  }

  private static String rest(Matcher command) {
    return command.group(2) == null ? "" : command.group(2).strip();
  }

  /** Follows a command; false when the bot knows none of that name. */
  private boolean followed(LogLine line, Matcher command) {
    String rest = rest(command);
    switch (command.group(1).toLowerCase(Locale.ROOT)) {
      case "endmeeting" -> {
        facts.close(line);
        open = false;
        closed = true;
      }
      case "topic", "subtopic" -> {
        facts.topic(rest, command.group(1).equalsIgnoreCase("subtopic"));
        remember(Last.TOPIC, line);
      }
      case "agreed", "agree", "accepted", "accept" -> {
        facts.decision(rest, "adopted");
        remember(Last.DECISION, line);
      }
      case "rejected", "reject" -> {
        facts.decision(rest, "rejected");
        remember(Last.DECISION, line);
      }
      case "action" -> {
        action(rest);
        remember(Last.ACTION, line);
      }
      case "chair" -> each(rest, nick -> chair(nick, true));
      case "unchair" -> each(rest, nick -> chair(nick, false));
      case "nick" -> each(rest, nick -> facts.present(nicks.label(nick)));
      case "meetingtopic", "meetingtitle" -> facts.title(rest);
      case "meetingname" -> skip("command~ to the bot");
      case "link" -> link(line, rest);
      case "info", "idea", "help", "halp", "here", "hi" -> {
        typed(line, rest);
        facts.present(nicks.label(line.nick()));
        last = Last.NOTHING;
      }
      case "undo" -> undo();
      case "save",
          "commands",
          "lurk",
          "unlurk",
          "restrictlogs",
          "startvote",
          "endvote",
          "showvote",
          "vote" -> {
        if (command.group(1).toLowerCase(Locale.ROOT).endsWith("vote")) {
          typed(line, line.text());
        } else {
          skip("command~ to the bot");
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void remember(Last what, LogLine line) {
    last = what;
    lastLine = line.number();
    facts.present(nicks.label(line.nick()));
  }

  private static void each(String names, java.util.function.Consumer<String> to) {
    Arrays.stream(names.split("[\\s,]+")).filter(n -> !n.isBlank()).forEach(to);
  }

  private void chair(String nick, boolean chairs) {
    nicks.add(nick);
    facts.chair(nicks.label(nick), chairs);
  }

  /** The bot gives an action to those whose nicknames are in it; one alone is its owner. */
  private void action(String text) {
    String[] words = text.split("[^\\p{L}\\p{N}_\\-\\[\\]\\\\^{}|`]+");
    String first = words.length == 0 ? "" : words[0];
    boolean owned = !first.isEmpty() && nicks.knows(first) && text.startsWith(first);
    String rest = owned ? text.substring(first.length()).replaceFirst("^[\\s:,]*", "") : text;
    boolean and = rest.matches("(?:and|&)\\b.*");
    if (owned && !and && !rest.isBlank()) {
      facts.action(rest.replaceFirst("^(?:to|will) ", ""), nicks.label(first));
    } else {
      facts.action(text, null);
    }
  }

  private void link(LogLine line, String rest) {
    Matcher url = URL.matcher(rest);
    if (url.find()) {
      String title = (rest.substring(0, url.start()) + rest.substring(url.end())).strip();
      facts.link(title, url.group());
      remember(Last.LINK, line);
    } else {
      typed(line, rest);
    }
  }

  private void undo() {
    if (last == Last.NOTHING) {
      turns.undo(lastLine);
    } else {
      facts.undo(last);
      last = Last.NOTHING;
    }
  }

  private void typed(LogLine line, String text) {
    lastLine = line.number();
    turns.add(nicks.label(line.nick()), Manner.TYPED, text, facts.topic(), line);
  }
}
