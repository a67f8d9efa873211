package readout.release;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import readout.meeting.Topic;

/** Removes topics that had content and now have none, because their titles would reveal it. */
final class EmptiedTopics {
  private final AudiencePolicy admission;
  private final Citations before;
  private final Citations after;
  private final Predicate<Topic> lostTopics;

  /**
   * @param before what the record cites
   * @param after what is cited in what is left
   * @param lostTopics whether a released topic lost some of the topics below it
   */
  EmptiedTopics(
      AudiencePolicy admission, Citations before, Citations after, Predicate<Topic> lostTopics) {
    this.admission = admission;
    this.before = before;
    this.after = after;
    this.lostTopics = lostTopics;
  }

  /** The topics without those that were emptied. */
  List<Topic> without(List<Topic> topics) {
    List<Topic> kept = new ArrayList<>(topics.size());
    for (Topic t : topics) {
      List<Topic> below = without(t.topics());
      String id = t.item().id();
      boolean bare = t.summary() == null && t.outcome() == null && below.isEmpty();
      boolean cited = id != null && after.topics().contains(id);
      boolean lost =
          id != null && before.topics().contains(id)
              || below.size() < t.topics().size()
              || lostTopics.test(t);
      if (bare && lost && !cited) {
        admission.heldBack("topic", "nothing is left under it", t.title());
      } else {
        kept.add(t.with(t.item(), below));
      }
    }
    return kept;
  }
}
