package readout.pipeline;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import readout.archive.Archive;
import readout.archive.Entry;
import readout.archive.Site;
import readout.archive.SiteRequest;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.language.Language;
import readout.language.Lexicon;
import readout.meeting.Audience;

/** A folder of records becomes a site: reads what is new, and writes what becomes another. */
public final class ArchivePipeline {
  private final ArchiveRequest request;
  private final Progress progress;
  private final Diagnostics diagnostics = new Diagnostics();

  /**
   * @param progress told after every record
   */
  public ArchivePipeline(ArchiveRequest request, Progress progress) {
    this.request = request;
    this.progress = progress;
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
    try (SiteFolder folder = SiteFolder.open(request.site(), request.cache())) {
      if (folder == null) {
        diagnostics.add(
            Diagnostic.error("site-busy", null, null, "another run is building " + request.site())
                .help("wait until it has ended"));
        return unusable();
      }
      return run(mode, folder);
    }
  }

  private ArchiveResult unusable() {
    return new ArchiveResult(diagnostics, 0, 0, Map.of(), List.of(), List.of(), 0, null, true);
  }

  private ArchiveResult run(Mode mode, SiteFolder folder) throws IOException {
    Lexicon lexicon = LabelFiles.lexicon(request.labels(), diagnostics);
    Language language = lexicon.of(request.language());
    TemplateChoice choice =
        TemplateChoice.of(request.template(), request.templates(), Format.HTML, diagnostics);
    SitePages pages =
        choice == null ? null : SitePages.of(choice, request, siteRequest(language), diagnostics);
    SiteState last = SiteState.load(request.cache());
    if (last.files().isEmpty() && folder.isForeign() && mode != Mode.CHECK) {
      diagnostics.add(
          Diagnostic.error(
                  "not-a-site",
                  null,
                  null,
                  request.site()
                      + " is not empty, and nothing in it says that it is a site of readout")
              .help("name another folder with -o"));
    }
    RecordFiles files = RecordFiles.of(request.records());
    diagnostics.addAll(files.unusable());
    if (diagnostics.hasErrors()) {
      return unusable();
    }
    String key = key(choice, language);
    boolean usable = last.key().equals(key) && !request.force();
    SiteState before =
        usable ? last : new SiteState("", last.at(), Map.of(), unknown(last), last.moved());
    try (Spool spool = folder.spool()) {
      SiteRecords records = new SiteRecords(request, lexicon, before, pages, spool);
      records.read(files.records(), progress);
      records.wrong().values().forEach(diagnostics::addAll);
      Map<String, String> names = new TreeMap<>();
      Map<String, KeptRecord> shown = shown(records, names);
      if (diagnostics.hasErrors() && !request.keepGoing()) {
        return result(records, shown, List.of(), List.of(), 0);
      }
      SiteFiles siteFiles = new SiteFiles(mode, folder, before, request.force());
      return build(pages, records, shown, names, language, key, siteFiles);
    }
  }

  /** Files whose making is another one are compared by their bytes. */
  private static Map<String, SiteState.Made> unknown(SiteState last) {
    Map<String, SiteState.Made> files = new TreeMap<>();
    last.files().forEach((path, m) -> files.put(path, new SiteState.Made("", m.content())));
    return files;
  }

  /** The program and all options that every page depends on. */
  private String key(TemplateChoice choice, Language language) {
    StringBuilder key = new StringBuilder(request.version());
    for (Object part :
        new Object[] {
          request.template(),
          request.audience(),
          request.language(),
          request.title(),
          request.baseUrl()
        }) {
      key.append('\n').append(part);
    }
    for (String name : TemplateFiles.builtInFiles()) {
      key.append(choice.files().find(name).map(SourceFile::text).orElse(""));
    }
    key.append(choice.files().find(choice.fileName()).map(SourceFile::text).orElse(""));
    key.append(language.ownWords());
    return Digests.of(key.toString());
  }

  /** The records that the site shows, by id; two with the same id are an error. */
  private Map<String, KeptRecord> shown(SiteRecords records, Map<String, String> names) {
    Map<String, KeptRecord> shown = new TreeMap<>();
    for (Map.Entry<String, KeptRecord> one : new TreeMap<>(records.kept()).entrySet()) {
      KeptRecord kept = one.getValue();
      if (kept.entry() == null) {
        continue;
      }
      String first = names.putIfAbsent(kept.id(), one.getKey());
      if (first == null) {
        shown.put(kept.id(), kept);
      } else {
        diagnostics.add(
            Diagnostic.error(
                    "same-record-id",
                    new SourceFile(one.getKey(), ""),
                    null,
                    "another record has the id \"" + kept.id() + "\" too")
                .help("the first is " + first + "; give each record an `id` of its own"));
      }
    }
    return shown;
  }

  private ArchiveResult build(
      SitePages pages,
      SiteRecords records,
      Map<String, KeptRecord> shown,
      Map<String, String> names,
      Language language,
      String key,
      SiteFiles files)
      throws IOException {
    List<Entry> entries = shown.values().stream().map(KeptRecord::entry).toList();
    Site site =
        new Site(
            siteRequest(language),
            new Archive(entries, language.order()),
            e -> shown.get(e.id()).digest());
    Map<String, String> moved = moved(records, shown, files.before());
    String common = site.inputs();
    entries.parallelStream()
        .forEach(
            entry ->
                files.make(
                    entry.path(),
                    common + shown.get(entry.id()).digest() + site.inputs(entry),
                    () ->
                        records
                            .page(names.get(entry.id()))
                            .map(page -> pages.whole(page, entry, site))));
    site.files(moved).parallelStream()
        .forEach(file -> files.make(file.path(), common + file.inputs(), () -> pages.own(file)));
    for (String resource : List.of("favicon.svg", "search.js", "minisearch.js")) {
      files.make(resource, "", () -> Resources.find("site/" + resource));
    }
    String style = Resources.text("templates/style.css") + Resources.text("site/site.css");
    files.make("style.css", style, () -> Optional.of(style));
    if (diagnostics.hasErrors() && !request.keepGoing()) {
      return result(records, shown, List.of(), List.of(), 0);
    }
    List<String> written = files.written();
    List<String> removed = files.removed(request.cache());
    files.publish(
        request.cache(),
        new SiteState(key, request.at(), records.kept(), files.made(), moved),
        removed);
    return result(records, shown, written, removed, files.made().size() - written.size());
  }

  private SiteRequest siteRequest(Language language) {
    return new SiteRequest(
        request.title() == null ? language.label("site.title") : request.title(),
        request.baseUrl(),
        request.language(),
        language,
        request.audience() == Audience.PUBLIC,
        LocalDate.ofInstant(request.at(), ZoneOffset.UTC));
  }

  /**
   * Where pages have moved: a record of the same file, or of the same bytes, that has another id
   * now. An address that is taken again is no longer moved.
   */
  private static Map<String, String> moved(
      SiteRecords records, Map<String, KeptRecord> shown, SiteState before) {
    Map<String, String> idsOfBytes = new HashMap<>();
    shown.values().forEach(k -> idsOfBytes.put(k.hash(), k.id()));
    Map<String, String> moved = new TreeMap<>(before.moved());
    before
        .records()
        .forEach(
            (name, old) -> {
              KeptRecord now = records.kept().get(name);
              String id = now == null ? idsOfBytes.get(old.hash()) : now.id();
              if (old.entry() != null && id != null && !id.equals(old.id())) {
                moved.put(old.id(), id);
              }
            });
    moved.replaceAll((from, to) -> moved.getOrDefault(to, to));
    moved.keySet().removeAll(shown.keySet());
    moved.values().removeIf(to -> !shown.containsKey(to));
    return moved;
  }

  private ArchiveResult result(
      SiteRecords records,
      Map<String, KeptRecord> shown,
      List<String> written,
      List<String> removed,
      int unchanged) {
    Map<String, Integer> withheld = new TreeMap<>();
    records.kept().values().stream()
        .filter(k -> k.entry() == null)
        .forEach(k -> withheld.merge(k.withheld(), 1, Integer::sum));
    Instant next =
        records.kept().values().stream()
            .flatMap(k -> k.embargoes().stream())
            .filter(e -> e.isAfter(request.at()))
            .min(Instant::compareTo)
            .orElse(null);
    return new ArchiveResult(
        diagnostics,
        records.kept().size() + records.wrong().size(),
        shown.size(),
        withheld,
        written,
        removed,
        unchanged,
        next,
        false);
  }

  /**
   * The records something of which becomes public between the last run and now: their names, each
   * with the latest such instant.
   */
  public Map<String, Instant> due() throws IOException {
    SiteState last = SiteState.load(request.cache());
    Lexicon lexicon = LabelFiles.lexicon(request.labels(), diagnostics);
    SiteRecords records = new SiteRecords(request, lexicon, SiteState.none(), null, null);
    records.read(RecordFiles.of(request.records()).records(), progress);
    Map<String, Instant> due = new TreeMap<>();
    records
        .kept()
        .forEach(
            (name, kept) ->
                kept.embargoes().stream()
                    .filter(e -> e.isAfter(last.at()) && !e.isAfter(request.at()))
                    .max(Instant::compareTo)
                    .ifPresent(e -> due.put(name, e)));
    return due;
  }
}
