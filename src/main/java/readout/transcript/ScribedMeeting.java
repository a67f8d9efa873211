package readout.transcript;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.transcript.FactsCollector.Last;

/**
 * Reads a chat log in which scribes write down what is said, by the rules of the W3C's scribe: a
 * scribe's "Name: words" is said by that person, a line that begins with an ellipsis goes on with
 * it, other lines of a scribe describe the meeting, and what others type is the chat. Who scribes
 * is never guessed.
 */
final class ScribedMeeting {
  private static final Pattern CONTINUED = Pattern.compile(" *(?:\\.\\.\\.*|…) *(.*)");
  private static final Pattern NAME =
      Pattern.compile(" *((?:[^. :：\">]|\\.[^. :：\">])[^ :：\">]*) *[:：](?!//)\\s*(.*)");
  private static final Pattern SPECIAL =
      Pattern.compile("(?:propos(?:ed|al)|issue-\\d+|action-\\d+|github|https?|mailto|geo|urn)", 2);
  private static final Pattern URL = Pattern.compile("\\b[a-z]+://[^\\s<>\"‘’“”«»‹›]+");
  private static final Pattern OWNER =
      Pattern.compile("([^\\s:,]+(?: [^\\s:,]+)?)(?: *[:：] *| +(?:to|will|shall)\\b +)(\\S.*)");
  private static final Pattern SCRIBE = Pattern.compile("([^ ,/=]+) *(?:[=/] *([^,]*[^ ,]))? *");
  private static final Pattern LOG_ADDRESS = Pattern.compile("/(\\d{4})/(\\d\\d)/(\\d\\d)-");
  private static final Pattern MACHINE =
      Pattern.compile(
          "(?i)transcriber|.*[-_ ]?(?:transcription|captions?|notetaker|asr)(?:[-_ ]?bot)?|.*bot");
  private static final Pattern FENCE = Pattern.compile(" *(```|\\[\\[|]]) *");
  private static final String BOTS = "line~ to or from bots of the room";

  private final ChatLog log;
  private final Nicks nicks = new Nicks();
  private final FactsCollector facts = new FactsCollector();
  private final TurnList turns = new TurnList();
  private final List<UnreadLine> unread;
  private final Map<String, Integer> skipped = new TreeMap<>();
  private final Set<String> scribes = new LinkedHashSet<>();
  private final Map<String, SpeakerLabel> speaking = new HashMap<>();
  private final Set<String> fenced = new LinkedHashSet<>();
  private final Map<String, Last> last = new HashMap<>();
  private final Set<String> everScribed = new LinkedHashSet<>();

  private ScribedMeeting(ChatLog log) {
    this.log = log;
    this.unread = new ArrayList<>(log.unread());
  }

  /** What a log says. */
  static ReadTranscript of(ChatLog log) {
    return new ScribedMeeting(log).read();
  }

  private ReadTranscript read() {
    facts.date(log.date());
    facts.utc(log.utc());
    List<LogLine> lines = Corrections.made(log.lines(), unread);
    for (LogLine line : lines) {
      if (line.isMessage() && !QueueTalk.isOfBot(line)) {
        nicks.add(line.nick());
      }
    }
    firstScribe(lines);
    lines.forEach(this::line);
    unread.sort(Comparator.comparingInt(UnreadLine::line));
    return new ReadTranscript(
        TranscriptKind.CHAT_LOG, scribe(), turns.all(), facts.facts(), unread, skipped);
  }

  private Scribe scribe() {
    if (everScribed.isEmpty()) {
      return Scribe.SPEAKERS;
    }
    return everScribed.stream().allMatch(nick -> MACHINE.matcher(nick).matches())
        ? Scribe.MACHINE
        : Scribe.PERSON;
  }

  /** The first command that names scribes holds for the lines before it too. */
  private void firstScribe(List<LogLine> lines) {
    for (LogLine line : lines) {
      ScribeCommand.Given given = line.isMessage() ? ScribeCommand.of(line.text()) : null;
      if (given != null && given.command() == ScribeCommand.SCRIBE && given.operator() != '-') {
        scribes(given.value().isEmpty() ? line.nick() : given.value());
        return;
      }
    }
  }

  private void scribes(String names) {
    for (String one : names.split(" *, *")) {
      Matcher m = SCRIBE.matcher(one);
      if (m.matches()) {
        if (m.group(2) != null) {
          nicks.name(m.group(1), m.group(2));
        }
        scribes.add(Nicks.key(m.group(1)));
        everScribed.add(Nicks.key(m.group(1)));
      } else if (nicks.knows(one)) {
        scribes.add(Nicks.key(one)); // a name in full that is a nickname with underscores
        everScribed.add(Nicks.key(one));
      }
    }
  }

  private void skip(String what) {
    skipped.merge(what, 1, Integer::sum);
  }

  private void line(LogLine line) {
    String text = line.text();
    if (!line.isMessage()) {
      skip(line.kind() == LogLine.Kind.ACTION ? "line~ of /me" : "message~ of the server");
    } else if (text.isBlank()) {
      skip("empty line~");
    } else if (QueueTalk.isOfBot(line)) {
      bot(line);
    } else if (text.matches(" */me\\b.*")) {
      skip("line~ of /me");
    } else if (FENCE.matcher(text).matches()) {
      if (!fenced.remove(line.nick())) {
        fenced.add(line.nick());
      }
    } else if (fenced.contains(line.nick())) {
      said(line, text, false);
    } else if (!command(line)) {
      if (QueueTalk.isToBot(text)) {
        skip(BOTS);
      } else {
        said(line, text, true);
      }
    }
  }

  private void bot(LogLine line) {
    Matcher day = LOG_ADDRESS.matcher(line.text());
    if (log.date() == null && day.find()) {
      try {
        facts.date(LocalDate.parse(day.group(1) + "-" + day.group(2) + "-" + day.group(3)));
      } catch (DateTimeException e) {
        skip(BOTS);
        return;
      }
    }
    skip(BOTS);
  }

  /** Follows a command; false when the line is none. */
  private boolean command(LogLine line) {
    ScribeCommand.Given given = ScribeCommand.of(line.text());
    if (given == null) {
      return false;
    }
    String value = given.value();
    if (given.operator() == ' ' && !nicks.knows(value.split("[ :：]", 2)[0])) {
      return false;
    }
    last.put(line.nick(), Last.NOTHING);
    switch (given.command()) {
      case PRESENT, REGRETS, CHAIR -> people(given, line.nick());
      case SCRIBE -> {
        scribeCommand(given, line.nick());
        if (given.operator() != '-' && everScribed.isEmpty()) {
          String why = "nobody of the room is called so: whose lines are the scribe's?";
          unread.add(new UnreadLine(line.number(), line.text(), why));
        }
      }
      case TOPIC, SUBTOPIC -> {
        facts.topic(value, given.command() == ScribeCommand.SUBTOPIC);
        last.put(line.nick(), Last.TOPIC);
        speaking.clear();
      }
      case MEETING -> title(line, value);
      case DATE -> {
        LocalDate day = day(value);
        if (day == null) {
          return false;
        }
        facts.date(day);
      }
      case RESOLVED, PROPOSED -> {
        boolean adopted = given.command() == ScribeCommand.RESOLVED;
        facts.decision(value, adopted ? "adopted" : "proposed");
        last.put(line.nick(), Last.DECISION);
      }
      case ACTION -> {
        action(value);
        last.put(line.nick(), Last.ACTION);
      }
      default -> {
        return link(given.command(), value);
      }
    }
    return true;
  }

  private void people(ScribeCommand.Given given, String nick) {
    List<String> names =
        given.value().isBlank()
            ? given.operator() == ':' ? List.of() : List.of(nick)
            : Arrays.stream(given.value().split(" *, *")).filter(n -> !n.isBlank()).toList();
    for (String name : names) {
      nicks.add(name);
      SpeakerLabel label = nicks.label(name);
      boolean add = given.operator() != '-';
      switch (given.command()) {
        case CHAIR -> facts.chair(label, add);
        case REGRETS -> {
          if (add) {
            facts.regrets(label);
          } else {
            facts.absent(label);
          }
        }
        default -> {
          if (add) {
            facts.present(label);
          } else {
            facts.absent(label);
          }
        }
      }
    }
  }

  private void scribeCommand(ScribeCommand.Given given, String nick) {
    String names = given.value().isBlank() ? nick : given.value();
    if (given.operator() == '-') {
      Arrays.stream(names.split(" *, *")).map(Nicks::key).forEach(scribes::remove);
    } else {
      if (given.operator() == ':' && !given.value().isBlank()) {
        scribes.clear();
      }
      scribes(names);
    }
  }

  /** The last title holds, as for the scribe; one before it is told. */
  private void title(LogLine line, String title) {
    String before = facts.title();
    if (before != null && !before.equals(title)) {
      unread.add(
          new UnreadLine(line.number(), before, "this title is given up for the one of this line"));
    }
    facts.title(title);
  }

  private static LocalDate day(String text) {
    Matcher m = Pattern.compile("(\\d{1,2}) (\\p{L}{3})\\p{L}* (\\d{4})").matcher(text);
    if (m.find()) {
      return ChatLogReader.day(m.group(2) + " " + m.group(1) + " " + m.group(3));
    }
    Matcher iso = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)").matcher(text);
    try {
      return iso.find() ? LocalDate.parse(iso.group(1)) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Who is to do something is certain only for people of the room. */
  private void action(String text) {
    Matcher m = OWNER.matcher(text);
    if (m.matches() && nicks.knows(m.group(1))) {
      facts.action(m.group(2), nicks.label(m.group(1)));
    } else {
      facts.action(text, null);
    }
  }

  private boolean link(ScribeCommand command, String value) {
    Matcher url = URL.matcher(value);
    if (!url.find()) {
      return false;
    }
    String word = command.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    String title = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    String rest = (value.substring(0, url.start()) + value.substring(url.end())).strip();
    facts.link(rest.isEmpty() ? title : rest, url.group());
    return true;
  }

  private void said(LogLine line, String text, boolean mayBeNamed) {
    boolean scribe = scribes.contains(Nicks.key(line.nick()));
    Matcher more = CONTINUED.matcher(text);
    SpeakerLabel before = speaking.get(line.nick());
    if (mayBeNamed && more.matches()) {
      if (facts.more(last.getOrDefault(line.nick(), Last.NOTHING), more.group(1))) {
        return;
      }
      if (scribe && before != null) {
        turns.add(before, Manner.SPOKEN, more.group(1), facts.topic(), line);
        return;
      }
    }
    last.put(line.nick(), Last.NOTHING);
    if (!scribe) {
      int named = mayBeNamed && !scribes.isEmpty() ? text.indexOf(": ") : -1;
      if (named > 0 && nicks.knows(text.substring(0, named))) {
        String why =
            "typed by " + line.nick() + ", who does not scribe: said by another, or to them?";
        unread.add(new UnreadLine(line.number(), text, why));
      }
      turns.add(nicks.label(line.nick()), Manner.TYPED, text, facts.topic(), line);
      return;
    }
    int colon = mayBeNamed ? speakerEnd(text) : -1;
    if (colon >= 0) {
      SpeakerLabel speaker = nicks.label(text.substring(0, colon).strip());
      speaking.put(line.nick(), speaker);
      turns.add(speaker, Manner.SPOKEN, text.substring(colon + 1), facts.topic(), line);
    } else {
      speaking.remove(line.nick());
      String own = "<" + line.nick() + ">";
      boolean remark = text.strip().regionMatches(true, 0, own, 0, own.length());
      turns.add(
          remark ? nicks.label(line.nick()) : null,
          remark ? Manner.TYPED : Manner.DESCRIBED,
          remark ? text.strip().substring(own.length()) : text.replaceFirst("^ *\\\\", ""),
          facts.topic(),
          line);
    }
  }

  /** Where the colon after a speaker's name is; -1 when a scribe's line names none. */
  private int speakerEnd(String text) {
    int colon = -1;
    for (int i = 0; i < 3; i++) {
      colon = nextColon(text, colon + 1);
      if (colon < 0) {
        break;
      }
      String name = text.substring(0, colon);
      if (!name.isBlank() && nicks.knows(name) && !SpeakerNames.isHeading(name)) {
        return colon;
      }
    }
    Matcher m = NAME.matcher(text);
    boolean named =
        m.matches()
            && Character.isLetter(m.group(1).codePointAt(0))
            && !SPECIAL.matcher(m.group(1)).matches()
            && !SpeakerNames.isHeading(m.group(1));
    return named ? nextColon(text, m.end(1)) : -1;
  }

  private static int nextColon(String text, int from) {
    int plain = text.indexOf(':', from);
    int wide = text.indexOf('：', from);
    return plain < 0 ? wide : wide < 0 ? plain : Math.min(plain, wide);
  }
}
