package readout.preview;

import readout.meeting.Audience;
import readout.record.Digests;

/**
 * One of the ways in which the same records can be seen.
 *
 * @param template a built-in template's name or the path of an own one
 * @param audience whom it is for
 * @param language a BCP 47 tag; empty for that of the record, or English for an archive
 */
public record Choice(String template, Audience audience, String language) {
  private static final int KEY_LENGTH = 12;

  /** A name for it in addresses. */
  String key() {
    return Digests.of(template + "\n" + audience.key() + "\n" + language).substring(0, KEY_LENGTH);
  }
}
