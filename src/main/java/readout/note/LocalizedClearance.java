package readout.note;

import java.util.List;
import readout.note.view.Viewed;

/**
 * What has become of a quote since it was cleared.
 *
 * @param cleared it is as somebody cleared it
 * @param changed it is not, and stands where one did that was cleared and is gone
 * @param by who cleared it as it is
 */
public record LocalizedClearance(boolean cleared, boolean changed, List<Signed> by)
    implements Viewed {
  /**
   * Somebody who cleared it.
   *
   * @param name who
   * @param date when
   */
  public record Signed(String name, LocalizedDate date) implements Viewed {
    @Override
    public Object get(String key) {
      return switch (key) {
        case "name" -> name;
        case "date" -> date;
        default -> UNKNOWN;
      };
    }
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "cleared" -> cleared;
      case "changed" -> changed;
      case "by" -> by;
      default -> UNKNOWN;
    };
  }
}
