package readout.note;

import java.util.List;
import readout.note.view.Viewed;

/**
 * What was said on a topic without a break.
 *
 * @param houseNumber the house's own number of the topic as it stands before the title
 * @param title the topic's title; empty where what follows belongs to no topic
 * @param anchor the id of its place on the page; empty where the topic is taken up again
 * @param restriction who else may see the topic, on notes that are not public
 * @param rule the rule for its quotes; internal notes only
 * @param statements the quotes and asides, in order
 */
public record TranscriptSection(
    String houseNumber,
    LocalizedText title,
    String anchor,
    LocalizedPhrase restriction,
    LocalizedPhrase rule,
    List<LocalizedQuote> statements)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "house_number" -> houseNumber;
      case "title" -> title;
      case "anchor" -> anchor;
      case "restriction" -> restriction;
      case "rule" -> rule;
      case "statements" -> statements;
      default -> UNKNOWN;
    };
  }
}
