package readout.query.phrases;

import java.util.Locale;
import readout.query.item.Column;
import readout.query.item.ItemKind;

/** Lines that recur. */
public enum PhraseKind {
  /** A line to take. */
  KEY_MESSAGE(ItemKind.MESSAGES, Column.TEXT, "Key message"),
  /** What came of a topic. */
  OUTCOME(ItemKind.TOPICS, Column.OUTCOME, "Outcome"),
  /** What was signed. */
  AGREEMENT(ItemKind.AGREEMENTS, Column.TITLE, "Agreement");

  private final ItemKind items;
  private final Column words;
  private final String heading;

  PhraseKind(ItemKind items, Column words, String heading) {
    this.items = items;
    this.words = words;
    this.heading = heading;
  }

  /** The items that have such lines. */
  ItemKind items() {
    return items;
  }

  /** The column that has the words. */
  Column words() {
    return words;
  }

  /** The column that has the title of the topic, or null where there is none. */
  Column topic() {
    return switch (this) {
      case KEY_MESSAGE -> Column.TOPIC;
      case OUTCOME -> Column.TITLE;
      case AGREEMENT -> null;
    };
  }

  /** What people read above it. */
  String heading() {
    return heading;
  }

  /** Its word in tables. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
