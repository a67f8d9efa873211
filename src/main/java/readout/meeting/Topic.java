package readout.meeting;

import java.util.List;

/**
 * An item of the agenda.
 *
 * @param item id, audience, embargo and custom fields
 * @param title its title
 * @param number the house's own number of it, or null
 * @param presenter who presented it, or null
 * @param summary what was said, or null
 * @param outcome what came of it, or null
 * @param attribution the rule for its quotes, or null when the record decides
 * @param topics the items below it
 */
public record Topic(
    Item item,
    Text title,
    String number,
    Party presenter,
    Markdown summary,
    Markdown outcome,
    Attribution attribution,
    List<Topic> topics)
    implements Listed {
  /** Copies the list. */
  public Topic {
    topics = List.copyOf(topics);
  }

  /** The same under what an item says, with other topics below it. */
  public Topic with(Item item, List<Topic> topics) {
    return new Topic(item, title, number, presenter, summary, outcome, attribution, topics);
  }

  /** The same presented by another, under a rule; both may be null. */
  public Topic withPresenter(Party presenter, Attribution attribution) {
    return new Topic(item, title, number, presenter, summary, outcome, attribution, topics);
  }

  /** The same with other texts, which may be null. */
  public Topic withTexts(Markdown summary, Markdown outcome, List<Topic> topics) {
    return new Topic(item, title, number, presenter, summary, outcome, attribution, topics);
  }
}
