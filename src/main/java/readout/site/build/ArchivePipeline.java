package readout.site.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.leak.Safeguards;
import readout.record.Progress;
import readout.site.cache.PendingFiles;
import readout.site.cache.SiteState;
import readout.site.cache.Spool;
import readout.site.cache.StateFile;

/** A folder of records becomes a site: reads what is new, and writes what becomes another. */
public final class ArchivePipeline {
  private final ArchiveRequest request;
  private final Progress progress;
  private final Safeguards safeguards;
  private final Diagnostics diagnostics = new Diagnostics();

  /**
   * @param progress is informed after every record
   */
  public ArchivePipeline(ArchiveRequest request, Progress progress) {
    this(request, progress, Safeguards.BOTH);
  }

  ArchivePipeline(ArchiveRequest request, Progress progress, Safeguards safeguards) {
    this.request = request;
    this.progress = progress;
    this.safeguards = safeguards;
  }

  /** What a run is meant to do with what it finds. */
  public enum Mode {
    /** Write the site. */
    BUILD,
    /** Say what would be written. */
    DRY_RUN,
    /** Say what differs from the site as it is on disk. */
    CHECK
  }

  /**
   * Builds the site, or finds out what building it would do.
   *
   * @throws IOException naming the file that could not be read or written
   */
  public ArchiveResult run(Mode mode) throws IOException {
    try {
      return run(mode, () -> StateFile.open(request.cache().folder()));
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException e) {
      if (request.merge()) {
        diagnostics.add(SiteParts.broken(e).orElseThrow(() -> e));
        return ArchiveResult.unusable(diagnostics);
      }
      // What is kept may not be what a run wrote: it is as if there were no state.
      return new ArchivePipeline(request, progress, safeguards).run(mode, StateFile::none);
    }
  }

  private ArchiveResult run(Mode mode, Supplier<StateFile> state) throws IOException {
    try (SiteFolder folder = SiteFolder.open(request.site(), request.cache())) {
      if (folder == null) {
        return ArchiveResult.busy(request.site(), diagnostics);
      }
      return SiteSetup.use(
          request,
          safeguards,
          diagnostics,
          setup -> {
            Optional<ArchiveResult> nothing =
                mode == Mode.BUILD
                    ? new UnchangedSite(request, setup, diagnostics).result(folder)
                    : Optional.empty();
            if (nothing.isPresent()) {
              return nothing.get();
            }
            try (StateFile last = state.get()) {
              return run(mode, folder, setup, last.state());
            }
          });
    }
  }

  private ArchiveResult run(Mode mode, SiteFolder folder, SiteSetup setup, SiteState last)
      throws IOException {
    Set<String> announced = new HashSet<>(PendingFiles.announced(request.cache().folder()));
    boolean unknown = last.files().isEmpty();
    SiteState.Made home = last.files().get("index.html");
    String written = home == null ? "" : home.content();
    if (announced.isEmpty() && mode != Mode.CHECK && folder.isForeign(written)) {
      diagnostics.add(
          Diagnostic.error(
                  Code.NOT_A_SITE,
                  null,
                  null,
                  request.site() + " is not empty, and is not a site that readout made")
              .help("name another folder with -o"));
    }
    if (diagnostics.hasErrors()) {
      return ArchiveResult.unusable(diagnostics);
    }
    if (unknown) {
      announced.addAll(folder.own());
    }
    boolean usable = last.key().equals(setup.key()) && !request.force();
    SiteState before = usable ? last : last.withoutRecords(unknown(last));
    try (Spool spool = folder.spool();
        RecordPages records =
            request.merge()
                ? SiteParts.of(request, setup.key(), diagnostics)
                : SiteRecords.read(request, setup, before, spool, progress, diagnostics)) {
      if (records == null) {
        return ArchiveResult.unusable(diagnostics);
      }
      if (!request.force() && records.isEmpty()) {
        diagnostics.add(
            Diagnostic.error(
                    Code.NO_RECORDS, null, null, "there are no records in any of the parts")
                .help("name the parts of all shards; --force makes a site without any record"));
        return ArchiveResult.unusable(diagnostics);
      }
      SiteBuild build = new SiteBuild(request, setup, records, diagnostics);
      UnchangedSite left = new UnchangedSite(request, setup, diagnostics);
      if (mode == Mode.BUILD && usable && build.isAsItWas(last, announced, folder)) {
        ArchiveResult result = build.keep(last, request.cache().folder());
        left.leave(records, last.files().keySet(), result);
        return result;
      }
      if (!build.mayGoOn()) {
        return build.result(List.of(), List.of(), 0);
      }
      SiteFiles files =
          new SiteFiles(
              mode,
              folder,
              before,
              announced,
              request.force(),
              new SiteLeaks(records, before.records(), setup::ownWords, setup.house()::isCopy),
              progress);
      ArchiveResult result = build.build(files, last, request.cache().folder());
      if (mode == Mode.BUILD) {
        left.leave(records, files.made().keySet(), result);
      }
      return result;
    }
  }

  /** Files whose making is another one are compared by their bytes. */
  private static Map<String, SiteState.Made> unknown(SiteState last) {
    Map<String, SiteState.Made> files = new TreeMap<>();
    last.files()
        .forEach((path, m) -> files.put(path, new SiteState.Made("", m.content(), m.size())));
    return files;
  }

  /** What was wrong when it was asked what is due. */
  public Diagnostics diagnostics() {
    return diagnostics;
  }

  /**
   * The records something of which becomes public between the last run and now: their names, each
   * with the latest such instant. Null after it was reported that some cannot be found.
   */
  public Map<String, Instant> due() throws IOException {
    Instant last = lastRun();
    SiteRecords records = SiteRecords.read(request, progress, diagnostics);
    if (records == null) {
      return null;
    }
    Map<String, Instant> due = new TreeMap<>();
    records
        .kept()
        .forEach(
            (name, kept) ->
                kept.embargoes().stream()
                    .filter(e -> e.isAfter(last) && !e.isAfter(request.at()))
                    .max(Instant::compareTo)
                    .ifPresent(e -> due.put(name, e)));
    return due;
  }

  private Instant lastRun() {
    try (StateFile last = StateFile.open(request.cache().folder())) {
      return last.state().at();
    }
  }
}
