package readout.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.note.view.Viewed;

/**
 * What a long page of a site lists beside its text.
 *
 * @param topics the agenda; none when it has a single topic
 * @param speakers who is quoted by name, in the order in which they first speak; none when there is
 *     one alone
 */
public record PageContents(List<LocalizedTopic> topics, List<Speaker> speakers) implements Viewed {
  /** From so many topics on, those below others included, a page is long. */
  private static final int TOPICS_OF_LONG = 4;

  private static final int QUOTES_OF_LONG = 12;

  /**
   * Somebody who is quoted.
   *
   * @param name what they are called
   * @param anchor the id of the place of their first quote on the page
   */
  public record Speaker(LocalizedText name, String anchor) implements Viewed {
    @Override
    public Object get(String wanted) {
      return switch (wanted) {
        case "name" -> name;
        case "anchor" -> anchor;
        default -> UNKNOWN;
      };
    }
  }

  /** The contents of a note; null when it is short. */
  static PageContents of(List<LocalizedTopic> topics, List<LocalizedQuote> quotes) {
    if (count(topics) < TOPICS_OF_LONG && quotes.size() < QUOTES_OF_LONG) {
      return null;
    }
    Map<String, Speaker> speakers = new LinkedHashMap<>();
    for (LocalizedQuote quote : quotes) {
      for (LocalizedParty speaker : quote.by().speakers()) {
        LocalizedText name = speaker.naming().name();
        if (name != null && !quote.anchor().isEmpty() && !speaker.anchor().isEmpty()) {
          speakers.putIfAbsent(speaker.anchor(), new Speaker(name, quote.anchor()));
        }
      }
    }
    PageContents contents =
        new PageContents(
            count(topics) > 1 ? topics : List.of(),
            speakers.size() > 1 ? new ArrayList<>(speakers.values()) : List.of());
    return contents.topics.isEmpty() && contents.speakers.isEmpty() ? null : contents;
  }

  private static int count(List<LocalizedTopic> topics) {
    return topics.stream().mapToInt(topic -> 1 + count(topic.topics())).sum();
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "topics" -> topics;
      case "speakers" -> speakers;
      default -> UNKNOWN;
    };
  }
}
