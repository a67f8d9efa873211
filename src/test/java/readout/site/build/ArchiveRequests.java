package readout.site.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import readout.meeting.Audience;
import readout.site.cache.SiteCache;
import readout.site.model.SearchScope;

/** Requests for a site with all that a site can have, in a folder of a test. */
final class ArchiveRequests {
  private ArchiveRequests() {}

  /** A site {@code site} beside its cache {@code cache} in the folder. */
  static ArchiveRequest of(Path records, Path folder, Audience audience, Instant at)
      throws IOException {
    Path site = folder.resolve("site");
    return new ArchiveRequest(
        List.of(records.toString()),
        Shard.WHOLE,
        false,
        site,
        SiteCache.of(site, folder.resolve("cache"), null).orElseThrow(),
        null,
        "https://meetings.example/",
        "",
        "minutes",
        null,
        null,
        null,
        null,
        List.of(),
        null,
        audience,
        List.of("en"),
        at,
        List.of(SiteForm.PAGE, SiteForm.DATA),
        "",
        SearchScope.FULL,
        false,
        false,
        Runtime.getRuntime().availableProcessors(),
        "test");
  }
}
