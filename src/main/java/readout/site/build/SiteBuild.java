package readout.site.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import readout.check.copies.WrongRecord;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Waiver;
import readout.house.Logo;
import readout.output.LineEnds;
import readout.record.Digests;
import readout.record.Work;
import readout.resource.Resources;
import readout.site.cache.KeptContents;
import readout.site.cache.KeptRecord;
import readout.site.cache.SiteState;
import readout.site.cache.StateFile;
import readout.site.model.Interner;
import readout.site.model.LanguageVariants;
import readout.site.model.MeetingSummary;
import readout.site.model.SiteMeetings;
import readout.site.page.SiteFile;

/** Makes a site of records that are known. */
final class SiteBuild {
  private static final List<String> RESOURCES = List.of("favicon.svg", "search.js", "list.js");

  private static final String STYLE = "style.css";

  private final ArchiveRequest request;
  private final SiteSetup setup;
  private final RecordPages records;
  private final Diagnostics diagnostics;

  private final ShownRecords shown;
  private final FileTargets targets;
  private final SitePlaces places;

  /** Which of the shown records are one meeting. */
  private final LanguageVariants variants;

  /** The pages of meetings that are no more, and those that have another address now. */
  private final SortedSet<String> gone = new TreeSet<>();

  private final Map<String, String> newlyMoved = new TreeMap<>();

  SiteBuild(ArchiveRequest request, SiteSetup setup, RecordPages records, Diagnostics diagnostics) {
    this.request = request;
    this.setup = setup;
    this.records = records;
    this.diagnostics = diagnostics;
    this.shown = ShownRecords.of(records.kept(), records.wrong(), request, diagnostics);
    this.targets = new FileTargets(shown);
    this.places = new SitePlaces(shown, targets, records);
    this.variants =
        new LanguageVariants(shown.byId().values().stream().map(KeptRecord::variant).toList());
  }

  /** The records that the site shows, by id, in no order. */
  Map<String, KeptRecord> shown() {
    return shown.byId();
  }

  /** Whether nothing is wrong, or the rest is wanted all the same; a leak stops all of it. */
  boolean mayGoOn() {
    return !diagnostics.hasErrors() || request.keepGoing() && !diagnostics.has(Code.LEAK);
  }

  /**
   * Whether a run can find nothing to do: all records, the day and the files are what they were.
   *
   * @param before what the last run left, with the same options
   * @param announced the files that a run may have left half done
   */
  boolean isAsItWas(SiteState before, Set<String> announced, SiteFolder folder) {
    Map<String, KeptRecord> now = records.kept();
    return records.wrong().isEmpty()
        && setup.house().digest().equals(before.house())
        && announced.isEmpty()
        && now.size() == before.records().size()
        && now.entrySet().stream().allMatch(e -> before.records().get(e.getKey()) == e.getValue())
        && Waiver.today(before.at()).equals(Waiver.today(request.at()))
        && before.files().keySet().stream().allMatch(folder::has);
  }

  /** Tells the next run about files of records that are as they were but had to be read. */
  ArchiveResult keep(SiteState before, Path cache) throws IOException {
    setup.house().know(before.files().keySet(), places::at, diagnostics);
    places.warn(request.at(), diagnostics);
    if (!records.stamps().equals(before.stamps())) {
      StateFile.save(
          state(before.files(), new MovedPages(before.moved(), before.published())), cache);
    }
    return result(List.of(), List.of(), before.files().size());
  }

  /**
   * Makes the files, and puts them in place unless something turns out to be wrong.
   *
   * @param last what the last run left, whatever its options were
   */
  ArchiveResult build(SiteFiles files, SiteState last, Path cache) throws IOException {
    WholeSite whole = whole();
    MovedPages moved = MovedPages.of(last, records.kept(), shown.byId(), request.audience());
    Map<String, String> redirects = moved.redirects(shown, request.audience());
    List<List<SiteFile>> own = whole.files(redirects);
    FileCopies copies = FileCopies.of(shown);
    Set<String> paths = paths(whole, own, copies);
    setup.house().know(paths, places::at, diagnostics);
    places.warn(request.at(), diagnostics);
    int total = paths.size();
    for (SiteLanguage language : setup.languages()) {
      int number = language.number();
      Site site = whole.languages().get(number);
      meetings(language, site, files, total);
      if (number == 0) {
        copies.make(files, records, total);
        setup.house().copy(files, total);
      }
      own(language, site, own.get(number), files, total);
    }
    shared(files, total);
    report(files.leaks());
    if (!mayGoOn()) {
      return result(List.of(), List.of(), 0);
    }
    List<String> written = files.written();
    InputFiles inputs = new InputFiles(request, records, setup.house());
    if (TakenPlaces.report(files, inputs, request, diagnostics)) {
      return ArchiveResult.unusable(diagnostics);
    }
    List<String> removed = files.removed(inputs);
    files.publish(cache, state(files.made(), moved), removed);
    moves(last, redirects);
    if (!written.isEmpty() && files.isPublished()) {
      SiteSize.note(files.sizes(), SiteSize.MOST).ifPresent(diagnostics::add);
    }
    if (files.lineEnds() > 0) {
      diagnostics.add(LineEnds.note(files.lineEnds()));
    }
    return result(written, removed, files.made().size() - written.size());
  }

  /** The paths of all files of the site. */
  private Set<String> paths(WholeSite whole, List<List<SiteFile>> own, FileCopies copies) {
    Set<String> paths = new HashSet<>(copies.paths());
    paths.addAll(RESOURCES);
    paths.add(STYLE);
    if (setup.style().logo() != null) {
      paths.add(setup.style().logoFile());
    }
    for (SiteLanguage language : setup.languages()) {
      int number = language.number();
      own.get(number).forEach(file -> paths.add(language.path(file.path())));
      for (MeetingSummary entry : whole.languages().get(number).pages()) {
        paths.add(language.path(entry.path()));
        for (SiteForm form : request.forms()) {
          paths.add(language.path(entry.id(), form));
        }
      }
    }
    paths.addAll(setup.house().copies());
    return paths;
  }

  private WholeSite whole() {
    Interner pool = new Interner();
    List<WholeSite.Part> parts = new ArrayList<>();
    for (SiteLanguage language : setup.languages()) {
      int number = language.number();
      List<MeetingSummary> entries =
          shown.byId().values().parallelStream()
              .map(kept -> kept.stored().get(number).entry(pool).following(shown::resolved))
              .toList();
      parts.add(
          new WholeSite.Part(
              language.site(),
              new SiteMeetings(entries, variants, language.site().wanted()),
              new KeptContents(shown.byId(), number),
              language.pages().rows()));
    }
    return new WholeSite(parts, setup.lexicon());
  }

  /** Makes the pages and data of meetings in a language. */
  private void meetings(SiteLanguage language, Site site, SiteFiles files, int total) {
    String common = Digests.of(site.inputs());
    int number = language.number();
    Work.each(
        List.copyOf(site.pages()),
        entry -> {
          String name = shown.name(entry.id());
          KeptRecord record = shown.byId().get(entry.id());
          String digest = record.digest() + targets.inputs(record, number);
          files.make(
              language.path(entry.path()),
              common + digest + site.inputs(entry),
              () -> {
                String open = ByteText.of(records.bytes(name, number, SiteForm.PAGE));
                return language
                    .pages()
                    .whole(open, entry, site)
                    .map(page -> targets.closed(page, record, language, entry.path()))
                    .map(ByteText::bytes);
              },
              total);
          for (SiteForm form : request.forms()) {
            if (form != SiteForm.PAGE) {
              files.make(
                  language.path(entry.id(), form),
                  digest,
                  () -> {
                    String open = ByteText.of(records.bytes(name, number, form));
                    String path = form.path(entry.id());
                    byte[] closed = ByteText.bytes(targets.closed(open, record, language, path));
                    return form.isText()
                        ? Optional.of(closed)
                        : file(form, new String(closed, StandardCharsets.UTF_8), entry.id());
                  },
                  total);
            }
          }
        });
  }

  private Optional<byte[]> file(SiteForm form, String page, String id) {
    return setup.files().bytes(form.format(), page, "the meeting \"" + id + "\"", "", diagnostics);
  }

  /** Makes the lists of a language, and what else it has besides its meetings' pages. */
  private static void own(
      SiteLanguage language, Site site, List<SiteFile> own, SiteFiles files, int total) {
    String common = Digests.of(site.inputs());
    Work.each(
        own,
        file -> {
          String path = language.path(file.path());
          String inputs = common + site.inputs(file);
          if (file.page() == null) {
            files.make(path, inputs, file.bytes(), total);
          } else {
            files.make(path, inputs, () -> language.pages().own(file), total);
          }
        });
  }

  /** Makes what all languages share. */
  private void shared(SiteFiles files, int total) {
    for (String resource : RESOURCES) {
      if (!setup.house().isCopy(resource)) {
        files.make(
            resource, "", () -> Resources.find("site/" + resource).map(SiteFiles::utf8), total);
      }
    }
    String style =
        Resources.text("templates/notes/style.css")
            + Resources.text("site/site.css")
            + setup.style().css();
    files.make(STYLE, style, () -> Optional.of(SiteFiles.utf8(style)), total);
    Logo logo = setup.style().logo();
    if (logo != null) {
      files.make(logo.fileName(), logo.address(), () -> Optional.of(logo.bytes()), total);
    }
  }

  /** Reports the first leak, if there is one. */
  private void report(SiteLeaks leaks) {
    SiteLeaks.Leak first = leaks.first();
    if (first == null) {
      return;
    }
    Diagnostic error =
        records
            .leak(first)
            .orElseGet(
                () ->
                    Diagnostic.error(
                        Code.LEAK,
                        new SourceFile(first.record(), ""),
                        null,
                        first.path() + " holds what the record withholds from its readers"));
    String source = setup.house().source(first.path());
    error = source == null ? error : error.help("the words are in " + source + ", or its title");
    int more = leaks.count() - 1;
    String others =
        more == 1
            ? "1 more file of the site holds such words"
            : more + " more files of the site hold such words";
    diagnostics.add(more == 0 ? error : error.help(others));
  }

  /** What became of the pages of meetings that the last run showed. */
  private void moves(SiteState last, Map<String, String> moved) {
    for (KeptRecord old : last.records().values()) {
      // A record that was left out, as it conflicts with another, had no page.
      boolean hadPage = last.files().containsKey(MeetingSummary.path(old.id()));
      if (old.isShown() && hadPage && !shown.byId().containsKey(old.id())) {
        String now = moved.get(old.id());
        if (now == null) {
          gone.add(MeetingSummary.path(old.id()));
        } else if (!now.equals(last.moved().get(old.id()))) {
          newlyMoved.put(MeetingSummary.path(old.id()), MeetingSummary.path(now));
        }
      }
    }
  }

  /** What the next run is to know. */
  private SiteState state(Map<String, SiteState.Made> files, MovedPages moved) {
    return new SiteState(
        setup.key(),
        request.at(),
        records.kept(),
        records.stamps(),
        files,
        setup.house().digest(),
        moved.all(),
        moved.published());
  }

  /** How many files each rule left out of both folders. */
  static Map<String, Integer> leftOut(Map<String, Integer> records, Map<String, Integer> house) {
    Map<String, Integer> both = new TreeMap<>(records);
    house.forEach((rule, count) -> both.merge(rule, count, Integer::sum));
    return both;
  }

  /**
   * What came of it.
   *
   * @param written the files that were written or would be
   * @param removed the files that were removed or would be
   * @param unchanged how many stayed
   */
  ArchiveResult result(List<String> written, List<String> removed, int unchanged) {
    Map<String, Integer> withheld = new TreeMap<>();
    records.kept().values().stream()
        .filter(k -> !k.isShown())
        .forEach(k -> withheld.merge(k.withheld(), 1, Integer::sum));
    List<String> leftOut =
        Stream.concat(records.wrong().stream().map(WrongRecord::file), shown.leftOut().stream())
            .sorted()
            .toList();
    Instant next =
        records.kept().values().stream()
            .flatMap(k -> k.embargoes().stream())
            .filter(e -> e.isAfter(request.at()))
            .min(Instant::compareTo)
            .orElse(null);
    return new ArchiveResult(
        diagnostics,
        records.kept().size() + records.wrong().size(),
        variants.meetings(),
        withheld,
        leftOut,
        leftOut(records.ignored(), setup.house().leftOut()),
        List.copyOf(gone),
        newlyMoved,
        written,
        removed,
        unchanged,
        next,
        mayGoOn() ? ArchiveResult.End.DONE : ArchiveResult.End.STOPPED);
  }
}
