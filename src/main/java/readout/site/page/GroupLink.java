package readout.site.page;

import readout.note.view.Viewed;

/**
 * A link to a page of meetings or steps.
 *
 * @param link what they have in common, and the address of the page
 * @param count how many there are
 */
public record GroupLink(SiteLink link, String count) implements Viewed {
  @Override
  public Object get(String name) {
    return name.equals("count") ? count : link.get(name);
  }
}
