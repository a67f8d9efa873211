package readout.note;

import java.util.List;
import readout.note.view.Viewed;

/**
 * The votes for one option.
 *
 * @param option for, against, abstain, or words of the record's own
 * @param count how many
 * @param voters who
 * @param votersLine their names
 */
public record Votes(
    LocalizedWord option, String count, List<LocalizedParty> voters, LocalizedPhrase votersLine)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "option" -> option;
      case "count" -> count;
      case "voters" -> voters;
      case "voters_line" -> votersLine;
      default -> UNKNOWN;
    };
  }
}
