package readout.note;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts what was said into sections, one wherever the topic changes. The order is that of the
 * record. Quotes whose speakers are not named, and which come last for that, go to the end of their
 * topics.
 */
final class TranscriptSections {
  /** From so many sections and turns on, a transcript is long enough for a list of contents. */
  private static final int SECTIONS_OF_LONG = 3;

  private static final int TURNS_OF_LONG = 12;

  /** In the place of the topic of what belongs to none. */
  private static final String NO_TOPIC = "";

  private final Map<String, LocalizedTopic> topics = new LinkedHashMap<>();
  private final List<Run> runs = new ArrayList<>();

  /** Statements on one topic; those of speakers who are not named come last. */
  private record Run(String topic, List<LocalizedQuote> statements) {}

  private TranscriptSections(List<LocalizedTopic> topics) {
    learn(topics);
  }

  /** The sections of some statements under an agenda. */
  static List<TranscriptSection> of(List<LocalizedQuote> statements, List<LocalizedTopic> topics) {
    TranscriptSections sections = new TranscriptSections(topics);
    if (isInOrder(statements)) {
      sections.cut(statements);
    } else {
      sections.cut(statements.stream().filter(s -> !isUnnamed(s)).toList());
      sections.addUnnamed(statements.stream().filter(TranscriptSections::isUnnamed).toList());
    }
    return sections.sections();
  }

  /** Whether quotes of speakers who are not named were left in their place, as answers are. */
  private static boolean isInOrder(List<LocalizedQuote> statements) {
    boolean unnamed = false;
    for (LocalizedQuote statement : statements) {
      if (unnamed && !statement.aside() && !isUnnamed(statement)) {
        return true;
      }
      unnamed |= isUnnamed(statement);
    }
    return false;
  }

  /** Of the sections those with a heading of their own. */
  static List<TranscriptSection> headed(
      List<LocalizedQuote> statements, List<LocalizedTopic> topics) {
    return of(statements, topics).stream().filter(s -> !s.anchor().isEmpty()).toList();
  }

  /** The same when there is much to read, otherwise none. */
  static List<TranscriptSection> contents(
      List<LocalizedQuote> statements, List<LocalizedTopic> topics) {
    List<TranscriptSection> headed = headed(statements, topics);
    boolean isLong = headed.size() >= SECTIONS_OF_LONG && statements.size() >= TURNS_OF_LONG;
    return isLong ? headed : List.of();
  }

  private static boolean isUnnamed(LocalizedQuote statement) {
    return !statement.aside()
        && (!statement.by().named()
            || statement.by().speakers().stream().anyMatch(s -> s.kind().equals("unnamed")));
  }

  private void learn(List<LocalizedTopic> list) {
    for (LocalizedTopic topic : list) {
      topics.put(topic.anchor(), topic);
      learn(topic.topics());
    }
  }

  /** An aside belongs where the quote before it does; at the very beginning, to what follows. */
  private void cut(List<LocalizedQuote> named) {
    List<LocalizedQuote> opening = new ArrayList<>();
    for (LocalizedQuote statement : named) {
      if (statement.aside() && runs.isEmpty()) {
        opening.add(statement);
        continue;
      }
      if (!statement.aside() && (runs.isEmpty() || !last().topic().equals(topic(statement)))) {
        runs.add(new Run(topic(statement), opening));
        opening = new ArrayList<>();
      }
      last().statements().add(statement);
    }
    if (!opening.isEmpty()) {
      runs.add(new Run(NO_TOPIC, opening));
    }
  }

  private Run last() {
    return runs.get(runs.size() - 1);
  }

  private static String topic(LocalizedQuote statement) {
    return statement.topic() == null ? NO_TOPIC : statement.topic().anchor();
  }

  private void addUnnamed(List<LocalizedQuote> unnamed) {
    List<String> order = new ArrayList<>(topics.keySet());
    order.add(NO_TOPIC);
    for (String topic : order) {
      List<LocalizedQuote> said = unnamed.stream().filter(s -> topic(s).equals(topic)).toList();
      if (!said.isEmpty()) {
        lastOn(topic).statements().addAll(said);
      }
    }
  }

  private Run lastOn(String topic) {
    for (int i = runs.size() - 1; i >= 0; i--) {
      if (runs.get(i).topic().equals(topic)) {
        return runs.get(i);
      }
    }
    runs.add(new Run(topic, new ArrayList<>()));
    return last();
  }

  private List<TranscriptSection> sections() {
    Set<String> seen = new HashSet<>();
    List<TranscriptSection> sections = new ArrayList<>(runs.size());
    for (Run run : runs) {
      LocalizedTopic topic = topics.get(run.topic());
      sections.add(
          topic == null
              ? new TranscriptSection("", null, "", null, null, List.copyOf(run.statements()))
              : new TranscriptSection(
                  topic.houseNumber(),
                  topic.title(),
                  seen.add(run.topic()) ? topic.anchor() : "",
                  topic.restriction(),
                  topic.rule(),
                  List.copyOf(run.statements())));
    }
    return sections;
  }
}
