package readout.site.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.leak.Safeguards;
import readout.record.NamedFile;
import readout.record.Progress;
import readout.site.cache.KeptRecord;
import readout.site.cache.SiteState;
import readout.site.cache.Spool;
import readout.site.cache.StateFile;

/** Reads one of several equal parts of a site's records, and prints their pages for a merge. */
public final class ShardPipeline {
  private final ArchiveRequest request;
  private final Progress progress;
  private final Diagnostics diagnostics = new Diagnostics();

  /**
   * @param request its site is the folder of the part
   * @param progress is informed after every record
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
    return SiteSetup.use(request, Safeguards.BOTH, diagnostics, this::run);
  }

  private ArchiveResult run(SiteSetup setup) throws IOException {
    ShardFolder part = new ShardFolder(request.site());
    if (part.isForeign()) {
      diagnostics.add(
          Diagnostic.error(
                  Code.NOT_A_SITE,
                  null,
                  null,
                  request.site() + " is not empty, and is not a part that readout made")
              .help("name another folder with -o"));
      return ArchiveResult.unusable(diagnostics);
    }
    boolean same = part.label().map(label -> label.key().equals(setup.key())).orElse(false);
    try (StateFile before = same && !request.force() ? part.state() : StateFile.none();
        SiteFolder folder = SiteFolder.open(request.site(), request.cache())) {
      if (folder == null) {
        return ArchiveResult.busy(request.site(), diagnostics);
      }
      try (Spool spool = folder.spool()) {
        SiteRecords records =
            SiteRecords.read(request, setup, before.state(), spool, progress, diagnostics);
        if (records == null) {
          return ArchiveResult.unusable(diagnostics);
        }
        SiteBuild build = new SiteBuild(request, setup, records, diagnostics);
        return build.mayGoOn()
            ? write(part, setup, records, build)
            : build.result(List.of(), List.of(), 0);
      }
    }
  }

  private ArchiveResult write(
      ShardFolder part, SiteSetup setup, SiteRecords records, SiteBuild build) throws IOException {
    String key = setup.key();
    part.begin();
    List<String> written = new ArrayList<>();
    for (Map.Entry<String, KeptRecord> one : new TreeMap<>(records.kept()).entrySet()) {
      KeptRecord kept = one.getValue();
      for (NamedFile file : kept.files()) {
        if (file.isCopied()) {
          part.put(one.getKey(), file, records);
        }
      }
      for (SiteForm form : request.forms()) {
        boolean fresh = records.isFresh(one.getKey()) || !part.has(kept, form);
        if (kept.isShown() && fresh) {
          for (SiteLanguage language : setup.languages()) {
            int number = language.number();
            part.put(kept, number, form, records.bytes(one.getKey(), number, form));
            written.add(language.path(kept.id(), form));
          }
        }
      }
    }
    part.sweep(records.kept().values(), request.forms());
    part.save(
        new SiteState(
            key, request.at(), records.kept(), records.stamps(), Map.of(), "", Map.of(), Map.of()),
        records.names(),
        request.shard(),
        records.wrong());
    int all = build.shown().size() * request.forms().size() * setup.languages().size();
    return build.result(written, List.of(), all - written.size());
  }
}
