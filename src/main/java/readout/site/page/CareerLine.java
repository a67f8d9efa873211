package readout.site.page;

import readout.note.view.Viewed;
import readout.site.model.SummaryText;

/**
 * An office on the page of a person.
 *
 * @param role its title, or empty
 * @param organization where it was held, or empty
 * @param time from when to when, in words, or empty
 */
public record CareerLine(SummaryText role, SummaryText organization, String time)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "role" -> role;
      case "organization" -> organization;
      case "time" -> time;
      default -> UNKNOWN;
    };
  }
}
