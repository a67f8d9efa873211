package readout.site.cache;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import readout.meeting.Audience;
import readout.record.ContentSum;
import readout.record.FileFingerprints;
import readout.record.NamedFile;
import readout.site.model.MeetingSummary;

/**
 * Holds what a run leaves for the next: it knows what is embargoed, and is never in the site.
 * {@link StateFile} keeps it.
 *
 * @param key of the program and the options that made it
 * @param at the instant it was judged at
 * @param records by the names of their files
 * @param stamps of the records' files, see {@link FileFingerprints}
 * @param files of the site: by path, what they are made of and what they hold
 * @param house a digest of all that is in the folder of the house, or empty
 * @param moved where the page of an id that is gone has moved to
 * @param published the widest audience that each address was published to, by the id it is made of
 */
public record SiteState(
    String key,
    Instant at,
    Map<String, KeptRecord> records,
    Map<String, String> stamps,
    Map<String, Made> files,
    String house,
    Map<String, String> moved,
    Map<String, Audience> published) {
  /**
   * A file of the site.
   *
   * @param inputs digest of what it is made of
   * @param content sum of its bytes, see {@link ContentSum}
   * @param size how many bytes it has
   */
  public record Made(String inputs, String content, long size) {}

  /** Before the first run. */
  public static SiteState none() {
    return new SiteState("", Instant.EPOCH, Map.of(), Map.of(), Map.of(), "", Map.of(), Map.of());
  }

  /** What is known for another run with other options: files, and where pages have moved. */
  public SiteState withoutRecords(Map<String, Made> known) {
    return new SiteState("", at, Map.of(), Map.of(), known, "", moved, published);
  }

  /** Whether no path that it names, or that is made of an id of its, leads out of the site. */
  boolean staysInside() {
    Stream<String> ids =
        Stream.of(
                records.values().stream().map(KeptRecord::id),
                records.values().stream().flatMap(kept -> kept.ties().aliases().stream()),
                moved.keySet().stream(),
                moved.values().stream(),
                published.keySet().stream())
            .flatMap(all -> all);
    Stream<String> copies =
        records.values().stream()
            .flatMap(kept -> kept.files().stream())
            .filter(NamedFile::isCopied)
            .map(NamedFile::path);
    return ids.map(MeetingSummary::path).allMatch(SitePath::isInside)
        && copies.allMatch(SitePath::isInside)
        && files.keySet().stream().allMatch(SitePath::isInside);
  }
}
