package readout.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
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
  private final Map<String, SiteState.Made> made = new ConcurrentHashMap<>();
  private final Map<String, byte[]> changed = new ConcurrentHashMap<>();

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
    SitePages pages = choice == null ? null : SitePages.of(choice, request, language, diagnostics);
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
    SiteRecords records = new SiteRecords(request, lexicon, before);
    records.read(files.records(), progress);
    records.wrong().values().forEach(diagnostics::addAll);
    Map<String, String> names = new TreeMap<>();
    Map<String, KeptRecord> shown = shown(records, names);
    boolean wrong = diagnostics.hasErrors();
    if (wrong && !request.keepGoing()) {
      return result(records, shown, List.of(), List.of(), 0);
    }
    return build(mode, folder, pages, records, shown, names, language, key, before);
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
      Mode mode,
      SiteFolder folder,
      SitePages pages,
      SiteRecords records,
      Map<String, KeptRecord> shown,
      Map<String, String> names,
      Language language,
      String key,
      SiteState before)
      throws IOException {
    List<Entry> entries = shown.values().stream().map(KeptRecord::entry).toList();
    Archive archive = new Archive(entries, language.order());
    LocalDate today = LocalDate.ofInstant(request.at(), ZoneOffset.UTC);
    SiteRequest siteRequest =
        new SiteRequest(
            request.title() == null ? language.label("site.title") : request.title(),
            request.baseUrl(),
            request.language(),
            language,
            request.audience() == Audience.PUBLIC,
            today);
    Site site = new Site(siteRequest, archive, e -> shown.get(e.id()).digest());
    Map<String, String> moved = moved(records, shown, before);
    String common = site.inputs();
    entries.parallelStream()
        .forEach(
            entry ->
                make(
                    entry.path(),
                    common + shown.get(entry.id()).digest() + site.inputs(entry),
                    () ->
                        pages
                            .meeting(records.ready(names.get(entry.id())), entry, site)
                            .orElse(null),
                    mode,
                    folder,
                    before));
    site.files(moved).parallelStream()
        .forEach(
            file ->
                make(
                    file.path(),
                    common + file.inputs(),
                    () -> file.page() == null ? file.text().get() : pages.own(file).orElse(null),
                    mode,
                    folder,
                    before));
    for (String resource : List.of("favicon.svg", "search.js", "minisearch.js")) {
      make(resource, "", () -> Resources.text("site/" + resource), mode, folder, before);
    }
    make(
        "style.css",
        "",
        () -> Resources.text("templates/style.css") + Resources.text("site/site.css"),
        mode,
        folder,
        before);
    if (diagnostics.hasErrors() && !request.keepGoing()) {
      return result(records, shown, List.of(), List.of(), 0);
    }
    SortedSet<String> removed = new TreeSet<>(before.files().keySet());
    removed.addAll(SiteState.announced(request.cache()));
    removed.removeAll(made.keySet());
    removed.removeIf(path -> !folder.has(path));
    List<String> written = changed.keySet().stream().sorted().toList();
    if (mode == Mode.BUILD) {
      write(folder, written, removed);
      new SiteState(key, request.at(), records.kept(), made, moved).save(request.cache());
    }
    return result(records, shown, written, List.copyOf(removed), made.size() - written.size());
  }

  private interface Text {
    String get();
  }

  /** Makes a file unless the last run made it of the same. */
  private void make(
      String path, String inputs, Text text, Mode mode, SiteFolder folder, SiteState before) {
    String digest = Digests.of(inputs);
    SiteState.Made last = before.files().get(path);
    boolean same = last != null && last.inputs().equals(digest) && folder.has(path);
    if (same && mode != Mode.CHECK) {
      made.put(path, last);
      return;
    }
    String made = text.get();
    if (made == null) {
      return;
    }
    byte[] bytes = made.getBytes(StandardCharsets.UTF_8);
    String content = Digests.of(bytes);
    try {
      boolean there =
          mode == Mode.CHECK || last == null || request.force()
              ? folder.digest(path).equals(content)
              : last.content().equals(content) && folder.has(path);
      if (!there) {
        changed.put(path, bytes);
      }
      this.made.put(path, new SiteState.Made(digest, content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** New pages first, then those that link to them, then away with what nothing links to. */
  private void write(SiteFolder folder, List<String> written, SortedSet<String> removed)
      throws IOException {
    SiteState.announce(request.cache(), written);
    try {
      written.parallelStream()
          .filter(path -> path.startsWith("meetings/"))
          .forEach(path -> write(folder, path));
      written.parallelStream()
          .filter(path -> !path.startsWith("meetings/"))
          .forEach(path -> write(folder, path));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (String path : removed) {
      folder.remove(path);
    }
  }

  private void write(SiteFolder folder, String path) {
    try {
      folder.write(path, changed.get(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    SiteRecords records = new SiteRecords(request, lexicon, SiteState.none());
    records.read(RecordFiles.of(request.records()).records(), progress);
    Map<String, Instant> due = new TreeMap<>();
    records
        .kept()
        .forEach(
            (name, kept) ->
                kept.embargoes().stream()
                    .filter(e -> e.isAfter(last.at()) && !e.isAfter(request.at()))
                    .max(Instant::compareTo)
                    .filter(Objects::nonNull)
                    .ifPresent(e -> due.put(name, e)));
    return due;
  }
}
