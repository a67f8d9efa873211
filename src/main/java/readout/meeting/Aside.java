package readout.meeting;

/**
 * What happened between quotes: applause, "the members rise".
 *
 * @param item id, audience, embargo and custom fields
 * @param text what happened
 */
public record Aside(Item item, Text text) implements Utterance {
  /** The same under what an item says. */
  public Aside with(Item item) {
    return new Aside(item, text);
  }
}
