package readout.query.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.meeting.Content;
import readout.meeting.Meeting;
import readout.meeting.Quote;
import readout.meeting.Topic;
import readout.meeting.Utterance;
import readout.query.item.ItemKind;

/** Leaves of what a meeting was about nothing but what was asked for, and the titles above it. */
final class AskedItems {
  private final ItemKind kind;
  private final Set<Integer> places;

  /**
   * @param kind quotes, steps, decisions or figures
   * @param places of the items among those of their kind
   */
  AskedItems(ItemKind kind, Set<Integer> places) {
    this.kind = kind;
    this.places = places;
  }

  /**
   * The meeting with these items.
   *
   * @param released what the readers may see of it
   */
  Meeting of(Meeting released) {
    Content content = released.content();
    List<Utterance> quotes = content.utterances().stream().filter(Quote.class::isInstance).toList();
    return released.with(
        new Content(
            null,
            null,
            null,
            List.of(),
            titles(content.topics()),
            asked(ItemKind.QUOTES, quotes),
            asked(ItemKind.FIGURES, content.figures()),
            asked(ItemKind.DECISIONS, content.decisions()),
            List.of(),
            asked(ItemKind.STEPS, content.nextSteps()),
            List.of()),
        released.closing());
  }

  private <T> List<T> asked(ItemKind of, List<T> items) {
    List<T> asked = new ArrayList<>();
    for (int place = 0; kind == of && place < items.size(); place++) {
      if (places.contains(place)) {
        asked.add(items.get(place));
      }
    }
    return asked;
  }

  private static List<Topic> titles(List<Topic> topics) {
    return topics.stream().map(t -> t.withTexts(null, null, titles(t.topics()))).toList();
  }
}
