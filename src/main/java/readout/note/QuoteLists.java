package readout.note;

import java.util.ArrayList;
import java.util.List;

/**
 * Sorts what was said into quotes, which may be pasted, and reported speech, which may not, for
 * lists that keep the two apart.
 */
final class QuoteLists {
  private QuoteLists() {}

  /** Of some quotes those in the speaker's words, or else the reported speech. */
  static List<LocalizedQuote> some(List<LocalizedQuote> quotes, boolean reported) {
    return quotes.stream().filter(quote -> quote.reported() == reported).toList();
  }

  /** The topics under which something was said, in one row and counted from 1. */
  static List<SaidTopic> topics(List<LocalizedTopic> topics, boolean reported) {
    List<SaidTopic> found = new ArrayList<>();
    find(topics, reported, found);
    return found;
  }

  private static void find(List<LocalizedTopic> topics, boolean reported, List<SaidTopic> found) {
    for (LocalizedTopic topic : topics) {
      List<LocalizedQuote> quotes = some(topic.quotes(), reported);
      if (!quotes.isEmpty()) {
        boolean house = !topic.houseNumber().isEmpty();
        String place = Integer.toString(found.size() + 1);
        found.add(
            new SaidTopic(
                house ? topic.number() : place,
                house ? topic.houseNumber() : AgendaNumbers.mark(place),
                topic.title(),
                topic.anchor(),
                topic.restriction(),
                topic.rule(),
                quotes));
      }
      find(topic.topics(), reported, found);
    }
  }
}
