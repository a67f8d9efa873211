package readout.transcript;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import readout.transcript.MeetingFacts.Attendee;
import readout.transcript.MeetingFacts.NamedTopic;
import readout.transcript.MeetingFacts.NotedAction;
import readout.transcript.MeetingFacts.NotedDecision;
import readout.transcript.MeetingFacts.TitledLink;

/** Collects what the commands of a scribe or a bot say of a meeting. */
final class FactsCollector {
  private final Map<String, Attendee> people = new LinkedHashMap<>();
  private final List<NamedTopic> topics = new ArrayList<>();
  private final List<NotedDecision> decisions = new ArrayList<>();
  private final List<NotedAction> actions = new ArrayList<>();
  private final List<TitledLink> links = new ArrayList<>();
  private String title;
  private LocalDate date;
  private boolean utc;
  private LocalTime from;
  private LocalTime until;

  void title(String title) {
    this.title = title.isBlank() ? this.title : title.strip();
  }

  /** The title so far; null without one. */
  String title() {
    return title;
  }

  void date(LocalDate date) {
    this.date = date;
  }

  void utc(boolean utc) {
    this.utc = utc;
  }

  void open(LogLine line) {
    from = time(line);
  }

  void close(LogLine line) {
    until = time(line);
  }

  private static LocalTime time(LogLine line) {
    return line.time() < 0 ? null : LocalTime.ofSecondOfDay(line.time() / 60_000 * 60 % 86_400);
  }

  void present(SpeakerLabel who) {
    Attendee known = people.get(key(who));
    people.put(key(who), new Attendee(who, known != null && known.chair(), false));
  }

  void absent(SpeakerLabel who) {
    people.remove(key(who));
  }

  void regrets(SpeakerLabel who) {
    people.put(key(who), new Attendee(who, false, true));
  }

  void chair(SpeakerLabel who, boolean chairs) {
    people.put(key(who), new Attendee(who, chairs, false));
  }

  private static String key(SpeakerLabel who) {
    return who.written().toLowerCase(Locale.ROOT);
  }

  /** A new topic. */
  void topic(String name, boolean below) {
    if (!name.isBlank()) {
      topics.add(new NamedTopic(name.strip(), below && !topics.isEmpty()));
    }
  }

  /** The index of the topic that is spoken of; -1 before the first. */
  int topic() {
    return topics.size() - 1;
  }

  void decision(String text, String status) {
    if (!text.isBlank()) {
      decisions.removeIf(d -> d.status().equals("proposed") && isSame(d.text(), text));
      decisions.add(new NotedDecision(text.strip(), status, topic()));
    }
  }

  private static boolean isSame(String one, String other) {
    return bare(one).equals(bare(other));
  }

  private static String bare(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s.]+", " ").strip();
  }

  void action(String action, SpeakerLabel owner) {
    if (!action.isBlank()) {
      actions.add(new NotedAction(action.strip(), owner, topic()));
    }
  }

  void link(String title, String url) {
    links.add(new TitledLink(title.isBlank() ? url : title.strip(), url));
  }

  /** Adds the rest of a text that goes on in another line; false when there is none to go on. */
  boolean more(Last last, String text) {
    switch (last) {
      case TOPIC -> {
        NamedTopic topic = topics.remove(topics.size() - 1);
        topics.add(new NamedTopic(topic.title() + " " + text, topic.below()));
      }
      case DECISION -> {
        NotedDecision d = decisions.remove(decisions.size() - 1);
        decisions.add(new NotedDecision(d.text() + " " + text, d.status(), d.topic()));
      }
      case ACTION -> {
        NotedAction a = actions.remove(actions.size() - 1);
        actions.add(new NotedAction(a.action() + " " + text, a.owner(), a.topic()));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** What was added last, for lines that go on with it or take it back. */
  enum Last {
    NOTHING,
    TOPIC,
    DECISION,
    ACTION,
    LINK
  }

  /** Takes back the last one of a kind. */
  void undo(Last last) {
    List<?> list =
        switch (last) {
          case TOPIC -> topics;
          case DECISION -> decisions;
          case ACTION -> actions;
          case LINK -> links;
          case NOTHING -> List.of();
        };
    if (!list.isEmpty()) {
      list.remove(list.size() - 1);
    }
  }

  MeetingFacts facts() {
    return new MeetingFacts(
        title,
        date,
        utc,
        from,
        until,
        List.copyOf(people.values()),
        List.copyOf(topics),
        List.copyOf(decisions),
        List.copyOf(actions),
        List.copyOf(links));
  }
}
