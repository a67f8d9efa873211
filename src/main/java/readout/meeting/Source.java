package readout.meeting;

import readout.meeting.date.EdtfDate;

/**
 * What a quote or figure was taken from.
 *
 * @param item id, audience, embargo and custom fields
 * @param title its title
 * @param url where it is, or null
 * @param publisher who published it, or null
 * @param date when, or null
 */
public record Source(Item item, Text title, String url, Text publisher, EdtfDate date)
    implements Listed {
  /** The same under what an item says. */
  public Source with(Item item) {
    return new Source(item, title, url, publisher, date);
  }

  /** The same without who published it. */
  public Source withoutPublisher() {
    return new Source(item, title, url, null, date);
  }
}
