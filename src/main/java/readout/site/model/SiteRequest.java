package readout.site.model;

import java.time.LocalDate;
import java.util.Map;
import readout.language.Language;
import readout.meeting.Audience;

/**
 * What a whole site shares, or all that is in one language of a site of several.
 *
 * @param title its title
 * @param baseUrl where it will be, ending with a slash, or empty when it was not given; that of a
 *     further language ends with its prefix
 * @param id tells the whole site from all others
 * @param prefix the folder of a further language, ending with a slash; empty for the first one
 * @param wanted BCP 47 tag of the language that was asked for
 * @param tag BCP 47 tag of the language that it has words in
 * @param language the words of that language
 * @param audience who may read it; search engines are kept out of what is not for all
 * @param today the day on which it is made, as steps are judged on it
 * @param licence under which its data may be used, in words or as an address; may be empty
 * @param search what its search looks through
 * @param house what the house adds in this language
 */
public record SiteRequest(
    String title,
    String baseUrl,
    SiteId id,
    String prefix,
    String wanted,
    String tag,
    Language language,
    Audience audience,
    LocalDate today,
    String licence,
    SearchScope search,
    House house) {
  /** Where the whole site will be, ending with a slash, or empty when it was not given. */
  public String wholeUrl() {
    return baseUrl.substring(0, Math.max(0, baseUrl.length() - prefix.length()));
  }

  /** Whether it is public. */
  public boolean isPublic() {
    return audience == Audience.PUBLIC;
  }

  /** A BCP 47 tag; empty when it is that of the language that the site has words in. */
  public String foreign(String language) {
    return language.equals(tag) || language.equals(wanted) ? "" : language;
  }

  /** Whom the site is for, as every page of it must say; empty when it is public. */
  public String notice() {
    return isPublic() ? "" : language.phrase("notice." + audience.key(), Map.of()).text();
  }
}
