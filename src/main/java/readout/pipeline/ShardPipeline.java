package readout.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import readout.diagnostic.Diagnostics;

/** Reads one of several equal parts of a site's records, and prints their pages for a merge. */
public final class ShardPipeline {
  private final ArchiveRequest request;
  private final Progress progress;
  private final Diagnostics diagnostics = new Diagnostics();

  /**
   * @param request its site is the folder of the part
   * @param progress told after every record
   */
  public ShardPipeline(ArchiveRequest request, Progress progress) {
    this.request = request;
    this.progress = progress;
  }

  /**
   * Makes the part; pages of records that have not changed since it was made last are kept.
   *
   * @throws IOException naming the file that could not be read or written
   */
  public ArchiveResult run() throws IOException {
    SiteSetup setup = SiteSetup.of(request, diagnostics);
    if (setup == null) {
      return ArchiveResult.unusable(diagnostics);
    }
    Part part = new Part(request.site());
    SiteState last = part.state();
    String key = Part.key(setup.key(), request.shard());
    SiteState before = last.key().equals(key) && !request.force() ? last : SiteState.none();
    try (SiteFolder folder = SiteFolder.open(request.site(), request.cache())) {
      if (folder == null) {
        return ArchiveResult.busy(request.site(), diagnostics);
      }
      try (Spool spool = folder.spool()) {
        SiteRecords records =
            SiteRecords.read(request, setup, before, spool, progress, diagnostics);
        if (records == null) {
          return ArchiveResult.unusable(diagnostics);
        }
        SiteBuild build = new SiteBuild(request, setup, records, diagnostics);
        return build.mayGoOn()
            ? write(part, key, last, records, build)
            : build.result(List.of(), List.of(), 0);
      }
    }
  }

  private ArchiveResult write(
      Part part, String key, SiteState last, SiteRecords records, SiteBuild build)
      throws IOException {
    part.begin();
    List<String> written = new ArrayList<>();
    for (Map.Entry<String, KeptRecord> one : new TreeMap<>(records.kept()).entrySet()) {
      KeptRecord kept = one.getValue();
      boolean fresh = records.isFresh(one.getKey()) || !part.has(kept, Format.HTML);
      if (kept.isShown() && fresh) {
        for (Format format : request.formats()) {
          records.text(one.getKey(), format).ifPresent(text -> part.put(kept, format, text));
        }
        written.add(kept.entry().path());
      }
    }
    if (!build.mayGoOn()) {
      return build.result(List.of(), List.of(), 0);
    }
    Set<KeptRecord> gone = new HashSet<>(last.records().values());
    gone.removeAll(new HashSet<>(records.kept().values()));
    Set<String> now = new HashSet<>();
    records.kept().values().forEach(kept -> now.add(kept.id() + " " + kept.hash()));
    for (KeptRecord kept : gone) {
      if (!now.contains(kept.id() + " " + kept.hash())) {
        part.remove(kept);
      }
    }
    part.save(Part.empty(key, request.at(), records.kept()));
    return build.result(written, List.of(), build.shown().size() - written.size());
  }
}
