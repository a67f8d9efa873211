package readout.archive;

import java.time.LocalDate;
import java.util.Map;
import readout.language.Language;
import readout.meeting.Audience;

/**
 * What a whole site shares.
 *
 * @param title its title
 * @param baseUrl where it will be, ending with a slash, or empty when nobody said
 * @param siteId what the house calls the site in identifiers, or empty
 * @param tag BCP 47 tag of its language
 * @param language the words of that language
 * @param audience who may read it; search engines are kept out of what is not for all
 * @param today the day on which it is made, as steps are judged on it
 */
public record SiteRequest(
    String title,
    String baseUrl,
    String siteId,
    String tag,
    Language language,
    Audience audience,
    LocalDate today) {
  /** What tells the site from all others. */
  SiteId id() {
    return new SiteId(siteId, baseUrl, title);
  }

  /** Whether anybody may read it. */
  boolean isPublic() {
    return audience == Audience.PUBLIC;
  }

  /** Whom the site is for, as every page of it must say; empty when it is for everybody. */
  String notice() {
    return isPublic() ? "" : language.phrase("notice." + audience.key(), Map.of()).text();
  }
}
