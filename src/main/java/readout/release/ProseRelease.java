package readout.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import readout.meeting.Figure;
import readout.meeting.Guarded;
import readout.meeting.Markdown;
import readout.meeting.Placement;
import readout.meeting.Topic;
import readout.meeting.Utterance;

/**
 * Takes out of prose the references to quotes and figures that the readers may not see. One in a
 * paragraph of its own goes without a trace; a sentence around one would tell that it was there.
 */
final class ProseRelease {
  private final Set<Integer> seen = new HashSet<>();
  private final List<Placement> inSentences = new ArrayList<>();

  /**
   * @param utterances what was said, as far as the readers may see it
   * @param figures the same of figures
   */
  ProseRelease(List<Utterance> utterances, List<Figure> figures) {
    utterances.forEach(u -> seen.add(u.partNumber()));
    figures.forEach(f -> seen.add(f.partNumber()));
  }

  /** The references inside sentences to what is withheld, among the texts released so far. */
  List<Placement> withheldInSentences() {
    return inSentences;
  }

  /** The text as the readers may see it; null when nothing is left. */
  Guarded<Markdown> released(Guarded<Markdown> guarded) {
    Markdown text = guarded == null ? null : released(guarded.value());
    return text == null ? null : guarded.withValue(text);
  }

  /**
   * The topics with the texts that the readers may see.
   *
   * @param emptied takes each topic of which a text is gone
   */
  List<Topic> released(List<Topic> topics, Consumer<Topic> emptied) {
    List<Topic> released = new ArrayList<>(topics.size());
    for (Topic t : topics) {
      Markdown summary = released(t.summary());
      Markdown outcome = released(t.outcome());
      if (summary == null && t.summary() != null || outcome == null && t.outcome() != null) {
        emptied.accept(t);
      }
      released.add(t.withTexts(summary, outcome, released(t.topics(), emptied)));
    }
    return released;
  }

  private Markdown released(Markdown text) {
    return text == null ? null : text.marked(this::isKept);
  }

  private boolean isKept(Placement placement) {
    boolean kept = seen.contains(placement.target());
    if (!kept && !placement.block()) {
      inSentences.add(placement);
    }
    return kept;
  }
}
