package readout.note;

import java.util.List;
import readout.note.view.Viewed;

/**
 * A topic under which something was said, without those below it.
 *
 * @param number its place among such topics, counted from 1, or the house's own number
 * @param numberMark the same as it stands before the title: "4."
 * @param title its title
 * @param anchor the id of its place on the page
 * @param restriction who else may see it, on notes that are not public
 * @param rule the rule for its quotes; internal notes only
 * @param quotes what was said
 */
public record SaidTopic(
    String number,
    String numberMark,
    LocalizedText title,
    String anchor,
    LocalizedPhrase restriction,
    LocalizedPhrase rule,
    List<LocalizedQuote> quotes)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "number" -> number;
      case "number_mark" -> numberMark;
      case "title" -> title;
      case "anchor" -> anchor;
      case "restriction" -> restriction;
      case "rule" -> rule;
      case "quotes" -> quotes;
      default -> UNKNOWN;
    };
  }
}
