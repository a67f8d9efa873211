package readout.site.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import readout.check.copies.RecordTies;
import readout.check.copies.WrongRecord;
import readout.check.identity.AddressNames;
import readout.check.links.FileMentions;
import readout.check.links.FileWarnings;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.house.HouseStyle;
import readout.html.PageIds;
import readout.language.Language;
import readout.language.Lexicon;
import readout.leak.JointLeakDetector;
import readout.leak.Leaks;
import readout.leak.Safeguards;
import readout.markdown.CommonMark;
import readout.meeting.About;
import readout.meeting.Meeting;
import readout.meeting.MeetingTexts;
import readout.meeting.NextStep;
import readout.meeting.Status;
import readout.note.Note;
import readout.note.build.NoteBuilder;
import readout.note.build.NoteRequest;
import readout.record.ContentSum;
import readout.record.Digests;
import readout.record.FileFingerprints;
import readout.record.LabelFiles;
import readout.record.Located.Finding;
import readout.record.NamedFile;
import readout.record.NamedFiles;
import readout.record.NamedPeople;
import readout.record.PeopleFiles;
import readout.record.Progress;
import readout.record.ReadRecord;
import readout.record.RecordFiles;
import readout.record.RecordInput;
import readout.record.Work;
import readout.release.Embargoes;
import readout.release.HiddenIds;
import readout.release.Refusal;
import readout.release.ReleaseRefusals;
import readout.release.Released;
import readout.site.cache.ByteRange;
import readout.site.cache.KeptRecord;
import readout.site.cache.SiteState;
import readout.site.cache.Spool;
import readout.site.cache.StoredMeeting;
import readout.site.model.Careers;
import readout.site.model.FeedDates;
import readout.site.model.Interner;
import readout.site.model.MeetingSummaryReader;
import readout.site.model.PrintedMeeting;
import readout.site.model.Variant;

/** The records of a site: each is read unless the last run has read the very same bytes. */
final class SiteRecords implements RecordPages {
  /** What is overdue so late changes nothing before. */
  private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

  private final ArchiveRequest request;
  private final HouseStyle style;
  private final Lexicon lexicon;
  private final SiteState before;
  private final Map<String, KeptRecord> kept = new ConcurrentHashMap<>();
  private final Map<String, Diagnostics> found = new ConcurrentHashMap<>();

  /** The languages that pages are printed in; none when no pages are. */
  private final List<SiteLanguage> languages;

  private final Safeguards safeguards;

  private final Spool spool;
  private final Interner pool = new Interner();
  private final PeopleFiles people;
  private final FileFingerprints stamps;
  private final NamedFiles files;

  /** What was printed of the records that were read, by their names. */
  private final Map<Form, Map<String, ByteRange>> printed = new HashMap<>();

  private String names = "";
  private Map<String, Integer> ignored = Map.of();
  private List<WrongRecord> wrong = List.of();

  /** A form of a record: its language by its number, and what it is printed as. */
  private record Form(int language, SiteForm form) {}

  private SiteRecords(
      ArchiveRequest request,
      HouseStyle style,
      Lexicon lexicon,
      SiteState before,
      List<SiteLanguage> languages,
      Safeguards safeguards,
      Spool spool) {
    this.request = request;
    this.people = new PeopleFiles(request.people());
    this.style = style;
    this.lexicon = lexicon;
    this.before = before;
    this.languages = languages;
    this.safeguards = safeguards;
    this.spool = spool;
    this.stamps = spool == null ? null : new FileFingerprints(before.stamps(), spool.opened());
    this.files = spool == null ? null : new NamedFiles(stamps);
    for (SiteLanguage language : languages) {
      for (SiteForm form : request.forms()) {
        printed.put(new Form(language.number(), form), new ConcurrentHashMap<>());
      }
    }
  }

  /**
   * Reads the records of a request, or of its shard; null after it was reported that some cannot be
   * found.
   *
   * @param before what the last run knew
   * @param spool keeps the pages
   * @param progress is informed after every record
   * @param diagnostics takes what is wrong with records
   */
  static SiteRecords read(
      ArchiveRequest request,
      SiteSetup setup,
      SiteState before,
      Spool spool,
      Progress progress,
      Diagnostics diagnostics)
      throws IOException {
    RecordFiles files = files(request, diagnostics);
    if (files == null) {
      return null;
    }
    SiteRecords records =
        new SiteRecords(
            request,
            setup.style(),
            setup.lexicon(),
            before,
            setup.languages(),
            setup.safeguards(),
            spool);
    records.names = Digests.of(String.join("\n", files.records()));
    records.checkPeople(files.people(), diagnostics);
    records.read(request.shard().of(files.records()), progress);
    records.ignored = files.leftOut(records.copied());
    records.warn(diagnostics);
    new TreeMap<>(records.found).values().forEach(diagnostics::addAll);
    return records;
  }

  /**
   * Reads the records of a request and prints no pages; null after it was reported that some cannot
   * be found.
   */
  static SiteRecords read(ArchiveRequest request, Progress progress, Diagnostics diagnostics)
      throws IOException {
    RecordFiles files = files(request, diagnostics);
    if (files == null) {
      return null;
    }
    SiteRecords records =
        new SiteRecords(
            request,
            HouseStyle.NONE,
            LabelFiles.lexicon(request.labels(), new Diagnostics()),
            SiteState.none(),
            List.of(),
            Safeguards.BOTH,
            null);
    records.read(files.records(), progress);
    new TreeMap<>(records.found).values().forEach(diagnostics::addAll);
    return records;
  }

  /** Reports the errors of people files in the folder, be they used or not. */
  private void checkPeople(List<String> files, Diagnostics diagnostics) {
    for (String file : files) {
      for (Diagnostic mistake : people.at(Path.of(file)).mistakes().sorted()) {
        if (mistake.isError()) {
          diagnostics.add(mistake);
        }
      }
    }
  }

  /** The files of a request; null after it was reported that some cannot be found. */
  private static RecordFiles files(ArchiveRequest request, Diagnostics diagnostics) {
    RecordFiles files = RecordFiles.of(request.records());
    diagnostics.addAll(files.unusable());
    if (!request.force()) {
      diagnostics.addAll(files.empty());
    }
    for (String name : files.missing()) {
      try {
        input(name);
      } catch (RecordInput.Unusable e) {
        diagnostics.add(e.diagnostic());
      }
    }
    return diagnostics.hasErrors() ? null : files;
  }

  private void read(List<String> names, Progress progress) {
    AtomicInteger done = new AtomicInteger();
    Work.each(
        names,
        name -> {
          read(name);
          progress.step("records read", done.incrementAndGet(), names.size());
        });
    wrong = found.keySet().stream().sorted().map(SiteRecords::wrong).toList();
  }

  private void read(String name) {
    try {
      KeptRecord last = before.records().get(name);
      boolean same = stamps != null && stamps.take(name);
      boolean holds =
          last != null
              && last.holds(before.at(), request.at())
              && last.people().isFor(() -> people.file(name));
      kept.put(name, withFiles(name, same && holds ? last : read(name, holds ? last : null)));
    } catch (RecordInput.Unusable e) {
      Diagnostics diagnostics = new Diagnostics();
      diagnostics.add(e.diagnostic());
      found.put(name, diagnostics);
    } catch (Wrong e) {
      found.put(name, e.diagnostics);
    }
  }

  /**
   * What there is to know of a record.
   *
   * @param last what is known, if its bytes are still what they were; or null
   */
  private KeptRecord read(String name, KeptRecord last) throws RecordInput.Unusable, Wrong {
    RecordInput input = input(name);
    String hash = Digests.of(input.bytes());
    return last != null && last.hash().equals(hash) ? last : fresh(name, hash, input);
  }

  /** A record with what is beside it now. */
  private KeptRecord withFiles(String name, KeptRecord record) {
    return record.files().isEmpty() ? record : record.withFiles(files.locate(name, record.files()));
  }

  /** The files beside records that the site has copies of. */
  private Set<Path> copied() {
    Set<Path> copied = new HashSet<>();
    kept.forEach((name, record) -> copied.addAll(files.originals(name, record.files())));
    return copied;
  }

  /**
   * Warns of addresses that lead nowhere or name a person, of records that were read earlier too.
   */
  private void warn(Diagnostics diagnostics) {
    FileWarnings warnings = new FileWarnings(files.names());
    for (Map.Entry<String, KeptRecord> one : new TreeMap<>(kept).entrySet()) {
      Set<String> lost =
          one.getValue().files().stream()
              .filter(file -> !file.isCopied() && file.finding() != Finding.RECORD)
              .map(NamedFile::written)
              .collect(Collectors.toSet());
      String name = one.getKey();
      if (!lost.isEmpty()) {
        diagnostics.addAll(warnings.of(name, one.getValue().mentions(), lost, request.at()));
      }
      if (one.getValue().addressTells()) {
        diagnostics.addAll(namedByAddress(name));
      }
    }
  }

  private Diagnostics namedByAddress(String name) {
    try {
      ReadRecord read = good(input(name));
      return AddressNames.of(read, released(read), request.audience(), request.at());
    } catch (RecordInput.Unusable e) {
      Diagnostics unusable = new Diagnostics();
      unusable.add(e.diagnostic());
      return unusable;
    } catch (Wrong e) {
      return e.diagnostics;
    }
  }

  private static RecordInput input(String name) throws RecordInput.Unusable {
    return RecordInput.read(name, InputStream.nullInputStream(), RecordInput.BYTE_LIMIT);
  }

  private static final class Wrong extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Diagnostics diagnostics;

    Wrong(Diagnostics diagnostics) {
      this.diagnostics = diagnostics;
    }
  }

  private KeptRecord fresh(String name, String hash, RecordInput input) throws Wrong {
    ReadRecord read = good(input);
    Meeting meeting = read.decoded().meeting();
    Released released = released(read);
    SortedSet<Instant> embargoes = Embargoes.of(meeting);
    SortedSet<Instant> turns = new TreeSet<>(embargoes);
    turns.addAll(dues(meeting));
    turns.addAll(FeedDates.turns(meeting));
    List<StoredMeeting> stored = List.of();
    FileMarks marks = new FileMarks(hash);
    String withheld = "";
    Leaks leaks = languages.isEmpty() ? null : leaks(read, released);
    if (released.refusal() != null) {
      if (!released.refusal().isOfRecord()) {
        throw new Wrong(refusal(read, released.refusal()));
      }
      withheld = released.refusal().embargo() == null ? "for fewer readers" : "under embargo";
    } else if (leaks != null) {
      stored = stored(name, leaks, released, marks);
    }
    long passed = turns.stream().filter(turn -> !turn.isAfter(request.at())).count();
    NamedPeople named =
        NamedPeople.of(read.decoded().askedPeople(), () -> people.file(input.name()));
    String digest = stored.isEmpty() ? "" : digest(stored, hash + passed + named.answers());
    return new KeptRecord(
        hash,
        variant(meeting.about()),
        stored,
        digest,
        withheld,
        pooled(turns),
        pooled(embargoes),
        leaks == null ? List.of() : leaks.secrets(),
        RecordTies.of(meeting, read.decoded().waivers()),
        marks.files(),
        FileMentions.of(read, marks.files(), marks.places()),
        !stored.isEmpty() && AddressNames.tell(read, released, request.audience()),
        named);
  }

  private Diagnostics refusal(ReadRecord read, Refusal refusal) {
    Diagnostics diagnostics = new Diagnostics();
    ReleaseRefusals.diagnostics(
            read.file(), read.decoded().places()::of, refusal, request.audience())
        .forEach(diagnostics::add);
    return diagnostics;
  }

  private static Variant variant(About about) {
    return new Variant(
        about.id(),
        about.aliases(),
        about.language(),
        about.related().translationOf() == null ? "" : about.related().translationOf(),
        about.status() == Status.WITHDRAWN);
  }

  private List<Instant> pooled(SortedSet<Instant> instants) {
    return pool.of(instants.stream().map(pool::of).toList());
  }

  /** Prints a record in all languages and keeps what the rest of the site needs of it. */
  private List<StoredMeeting> stored(String name, Leaks leaks, Released released, FileMarks marks)
      throws Wrong {
    List<StoredMeeting> stored = new ArrayList<>();
    for (SiteLanguage language : languages) {
      MeetingSummaryReader meeting = reader(released, language, marks);
      PrintedMeeting page = null;
      for (SiteForm form : request.forms()) {
        String text = print(leaks, released, meeting, language, form);
        if (form == SiteForm.PAGE) {
          page = new PrintedMeeting(text, PageIds.printed(text), NameLinks.printed(text));
        }
        ByteRange place = spool.put(SiteFiles.utf8(text));
        printed.get(new Form(language.number(), form)).put(name, place);
      }
      stored.add(StoredMeeting.of(meeting, language.rows(), page, spool::put));
    }
    for (String address : marks.addresses()) {
      Optional<Diagnostic> leak = leaks.inFileName(address);
      if (leak.isPresent()) {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(leak.get());
        throw new Wrong(diagnostics);
      }
    }
    return stored;
  }

  private static String digest(List<StoredMeeting> stored, String rest) {
    ContentSum sum = new ContentSum();
    stored.forEach(one -> sum.update(one.facts()));
    sum.update(SiteFiles.utf8(rest));
    return sum.hex();
  }

  private Leaks leaks(ReadRecord read, Released released) {
    List<Language> words = languages.stream().map(language -> language.site().language()).toList();
    return new Leaks(read, released.meeting(), request.audience(), words, style, safeguards);
  }

  /** A record of which no page may be made is wrong like any other. */
  private static String print(
      Leaks leaks,
      Released released,
      MeetingSummaryReader meeting,
      SiteLanguage language,
      SiteForm form)
      throws Wrong {
    Diagnostics diagnostics = new Diagnostics();
    Optional<String> text = language.pages().meeting(leaks, released, meeting, form, diagnostics);
    if (text.isEmpty()) {
      throw new Wrong(diagnostics);
    }
    return text.get();
  }

  private ReadRecord good(RecordInput input) throws Wrong {
    ReadRecord read = ReadRecord.of(input, people);
    if (!read.isGood()) {
      read.diagnostics().keepErrors();
      throw new Wrong(read.diagnostics());
    }
    return read;
  }

  /**
   * @param marks in place of addresses of files beside the record
   */
  private MeetingSummaryReader reader(Released released, SiteLanguage language, FileMarks marks) {
    HiddenIds hidden = released.hiddenIds();
    UnaryOperator<String> addresses = address -> hidden.isIn(address) ? "" : marks.mark(address);
    Note note =
        new NoteBuilder(new CommonMark(addresses, marks::unread), new NameMarks())
            .build(
                released.meeting(),
                new NoteRequest(
                    request.audience(),
                    language.site().wanted(),
                    request.at(),
                    lexicon,
                    style,
                    false,
                    List.of()));
    return new MeetingSummaryReader(
        note,
        released.links(),
        released.approved(),
        FeedDates.of(released.meeting(), request.at()),
        language.site().search(),
        Careers.of(released.meeting(), language.site().language()));
  }

  @Override
  public Optional<Diagnostic> leak(SiteLeaks.Leak leak) {
    try {
      ReadRecord read = good(input(leak.record()));
      return leaks(read, released(read))
          .inSite(leak.text(), leak.page(), leak.place(), leak.runs()::contains);
    } catch (RecordInput.Unusable | Wrong e) {
      return Optional.empty();
    }
  }

  @Override
  public Set<Long> said(String name, JointLeakDetector wall) {
    Set<Long> said = new HashSet<>();
    try {
      MeetingTexts.tellWithoutIds(
          released(good(input(name))).meeting(),
          value -> {
            said.addAll(wall.in(value));
            said.addAll(wall.inText(value, run -> true)); // an address as its percent signs mean it
          });
      return said;
    } catch (RecordInput.Unusable | Wrong e) {
      return said;
    }
  }

  private Released released(ReadRecord read) {
    Meeting meeting = read.decoded().meeting();
    return safeguards.release().of(meeting, request.audience(), request.at());
  }

  /** When open steps become overdue. */
  private static List<Instant> dues(Meeting meeting) {
    List<Instant> dues = new ArrayList<>();
    for (NextStep step : meeting.content().nextSteps()) {
      Instant overdue = step.overdueFrom(meeting.occasion().zone());
      if (overdue != null && overdue.isBefore(FAR)) {
        dues.add(overdue);
      }
    }
    return dues;
  }

  /** Printed again when the last run had read the record already. */
  @Override
  public byte[] bytes(String name, int language, SiteForm form) {
    ByteRange place = printed.get(new Form(language, form)).get(name);
    if (place != null) {
      return place.bytes();
    }
    try {
      ReadRecord read = good(input(name));
      Released released = released(read);
      SiteLanguage in = languages.get(language);
      FileMarks marks = new FileMarks(kept.get(name).hash());
      return SiteFiles.utf8(
          print(leaks(read, released), released, reader(released, in, marks), in, form));
    } catch (RecordInput.Unusable | Wrong e) {
      throw new IllegalStateException(name + " changed while the site was built", e);
    }
  }

  @Override
  public void copy(String name, NamedFile file, OutputStream out) throws IOException {
    files.copy(name, file, out);
  }

  @Override
  public Map<String, KeptRecord> kept() {
    return kept;
  }

  @Override
  public Map<String, String> stamps() {
    return stamps.taken();
  }

  @Override
  public Map<String, Integer> ignored() {
    return ignored;
  }

  /** A digest of the names of all records, those of other shards too. */
  String names() {
    return names;
  }

  @Override
  public List<WrongRecord> wrong() {
    return wrong;
  }

  private static WrongRecord wrong(String name) {
    try {
      return WrongRecord.of(input(name));
    } catch (RecordInput.Unusable e) {
      return WrongRecord.unread(name);
    }
  }

  /** Whether the page of a record was printed because its bytes or its time have changed. */
  boolean isFresh(String name) {
    return printed.get(new Form(0, SiteForm.PAGE)).containsKey(name);
  }

  /** What was printed is kept by the spool, which others close. */
  @Override
  public void close() {}
}
