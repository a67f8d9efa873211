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
public record PageContents(List<Heading> topics, List<Speaker> speakers) implements Viewed {
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

  /**
   * A topic of the agenda.
   *
   * @param anchor the id of its place on the page
   * @param houseNumber the number that stands before its title there; empty when there is none
   * @param title its title
   * @param topics the topics below it
   */
  public record Heading(
      String anchor, String houseNumber, LocalizedText title, List<Heading> topics)
      implements Viewed {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "anchor" -> anchor;
        case "house_number" -> houseNumber;
        case "title" -> title;
        case "topics" -> topics;
        default -> UNKNOWN;
      };
    }
  }

  /** The contents of a page with the whole agenda; null when it is short. */
  static PageContents of(List<LocalizedTopic> topics, List<LocalizedQuote> quotes) {
    return of(headings(topics), count(topics), quotes);
  }

  /** The contents of a page that has only topics with quotes; null when it is short. */
  static PageContents ofQuotes(List<SaidTopic> topics, List<LocalizedQuote> quotes) {
    List<Heading> headings =
        topics.stream()
            .map(t -> new Heading(t.anchor(), t.numberMark(), t.title(), List.of()))
            .toList();
    return of(headings, headings.size(), quotes);
  }

  /** The contents of a transcript; null when it is short. */
  static PageContents ofTurns(List<TranscriptSection> headed, List<LocalizedQuote> quotes) {
    List<Heading> headings =
        headed.stream()
            .map(s -> new Heading(s.anchor(), s.houseNumber(), s.title(), List.of()))
            .toList();
    return of(headings, headings.size(), quotes);
  }

  private static PageContents of(List<Heading> topics, int count, List<LocalizedQuote> quotes) {
    if (count < TOPICS_OF_LONG && quotes.size() < QUOTES_OF_LONG) {
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
            count > 1 ? topics : List.of(),
            speakers.size() > 1 ? new ArrayList<>(speakers.values()) : List.of());
    return contents.topics.isEmpty() && contents.speakers.isEmpty() ? null : contents;
  }

  private static List<Heading> headings(List<LocalizedTopic> topics) {
    return topics.stream()
        .map(t -> new Heading(t.anchor(), t.houseNumber(), t.title(), headings(t.topics())))
        .toList();
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
