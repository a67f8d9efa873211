package readout.site.page;

import readout.note.view.Viewed;
import readout.site.model.SummaryText;

/**
 * What a person was when they took part.
 *
 * @param role the function, or empty
 * @param organization where they come from, with the address of its page; empty for none
 */
public record Office(SummaryText role, SiteLink organization) implements Viewed {
  @Override
  public Object get(String name) {
    return name.equals("role") ? role : organization.get(name);
  }
}
