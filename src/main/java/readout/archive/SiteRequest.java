package readout.archive;

import java.time.LocalDate;
import readout.language.Language;

/**
 * What a whole site shares.
 *
 * @param title its title
 * @param baseUrl where it will be, ending with a slash, or empty when nobody said
 * @param tag BCP 47 tag of its language
 * @param language the words of that language
 * @param isPublic whether anybody may read it; search engines are kept out of others
 * @param today the day on which it is made, as steps are judged on it
 */
public record SiteRequest(
    String title,
    String baseUrl,
    String tag,
    Language language,
    boolean isPublic,
    LocalDate today) {}
