package readout.site.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import readout.meeting.Audience;
import readout.output.FileLook;
import readout.site.cache.SiteCache;
import readout.site.model.SearchScope;
import readout.site.model.SiteId;

/**
 * What a user asked to be made of a folder of records.
 *
 * @param records files and folders, as typed; parts when they are to be merged
 * @param shard which of the records are worked on
 * @param merge whether parts become a site
 * @param site the folder of the site
 * @param cache where what the next run must know is kept; never inside the site
 * @param title of the site, or null
 * @param baseUrl where the site will be, ending with a slash, or empty
 * @param siteId what the house calls the site in identifiers, or empty
 * @param template a built-in template's name or the path of an own one
 * @param templates a folder with templates and parts that come before the built-in ones, or null
 * @param house a folder of files and pages of the house, or null
 * @param style the style file of the house, or null for that beside the records
 * @param look what is said of files that are not text, or null for the plain look
 * @param labels files of words that override or add a language
 * @param people the people file, or null for those beside the records
 * @param audience whom it is for
 * @param languages BCP 47 tags of the site, each once; the first has the addresses at its root
 * @param at when embargoes and due dates are judged
 * @param forms of meetings: their pages, and what else is wanted
 * @param licence under which its data may be used, or empty
 * @param search what the search of the site looks through
 * @param force whether to write all files whatever was known of them
 * @param keepGoing whether to build what is right when some records are wrong
 * @param jobs how many records are worked on at once
 * @param version of the program
 */
public record ArchiveRequest(
    List<String> records,
    Shard shard,
    boolean merge,
    Path site,
    SiteCache cache,
    String title,
    String baseUrl,
    String siteId,
    String template,
    Path templates,
    Path house,
    Path style,
    FileLook look,
    List<Path> labels,
    Path people,
    Audience audience,
    List<String> languages,
    Instant at,
    List<SiteForm> forms,
    String licence,
    SearchScope search,
    boolean force,
    boolean keepGoing,
    int jobs,
    String version) {
  /** Puts the plain look where none is. */
  public ArchiveRequest {
    look = look == null ? FileLook.PLAIN : look;
  }

  /** Whether a text may be what the house calls the site in identifiers. */
  public static boolean isSiteId(String text) {
    return SiteId.isName(text);
  }
}
