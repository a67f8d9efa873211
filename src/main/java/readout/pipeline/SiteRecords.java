package readout.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import readout.archive.EntryReader;
import readout.archive.FeedDates;
import readout.archive.Pool;
import readout.archive.Rows;
import readout.archive.Variant;
import readout.check.RecordTies;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.language.Lexicon;
import readout.meeting.About;
import readout.meeting.Meeting;
import readout.meeting.NextStep;
import readout.meeting.Status;
import readout.note.Note;
import readout.note.NoteBuilder;
import readout.note.NoteRequest;
import readout.release.Embargoes;
import readout.release.Release;
import readout.release.Released;
import readout.render.CommonMark;

/** The records of a site: each is read unless the last run has read the very same bytes. */
final class SiteRecords implements RecordPages {
  private final ArchiveRequest request;
  private final Lexicon lexicon;
  private final SiteState before;
  private final CommonMark commonMark = new CommonMark();
  private final RecordReader reader = new RecordReader(commonMark);
  private final Map<String, KeptRecord> kept = new ConcurrentHashMap<>();
  private final Map<String, Diagnostics> found = new ConcurrentHashMap<>();

  private final SitePages printer;
  private final Rows rows;
  private final Spool spool;
  private final Pool pool = new Pool();
  private final Stamps stamps;

  /** What was printed of the records that were read, by their names. */
  private final Map<Format, Map<String, Place>> printed = new EnumMap<>(Format.class);

  private String names = "";
  private Map<String, Integer> ignored = Map.of();

  private SiteRecords(
      ArchiveRequest request,
      Lexicon lexicon,
      SiteState before,
      SitePages printer,
      Rows rows,
      Spool spool) {
    this.request = request;
    this.lexicon = lexicon;
    this.before = before;
    this.printer = printer;
    this.rows = rows;
    this.spool = spool;
    this.stamps = spool == null ? null : new Stamps(before.stamps(), spool.opened());
    request.formats().forEach(format -> printed.put(format, new ConcurrentHashMap<>()));
  }

  /**
   * Reads the records of a request, or of its shard; null after it was reported that some cannot be
   * found.
   *
   * @param before what the last run knew
   * @param spool keeps the pages
   * @param progress told after every record
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
            setup.lexicon(),
            before,
            setup.pages(),
            new Rows(setup.site(), setup.pages().rows()),
            spool);
    records.ignored = files.leftOut();
    records.names = Digests.of(String.join("\n", files.records()));
    records.read(request.shard().of(files.records()), progress);
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
            LabelFiles.lexicon(request.labels(), new Diagnostics()),
            SiteState.none(),
            null,
            null,
            null);
    records.read(files.records(), progress);
    new TreeMap<>(records.found).values().forEach(diagnostics::addAll);
    return records;
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
  }

  private void read(String name) {
    try {
      KeptRecord last = before.records().get(name);
      boolean same = stamps != null && stamps.take(name);
      boolean holds = last != null && last.holds(before.at(), request.at());
      kept.put(name, same && holds ? last : read(name, holds ? last : null));
    } catch (RecordInput.Unusable e) {
      Diagnostics diagnostics = new Diagnostics();
      diagnostics.add(e.diagnostic());
      found.put(name, diagnostics);
    } catch (WrongRecord e) {
      found.put(name, e.diagnostics);
    }
  }

  /**
   * What there is to know of a record.
   *
   * @param last what is known, if its bytes are still what they were; or null
   */
  private KeptRecord read(String name, KeptRecord last) throws RecordInput.Unusable, WrongRecord {
    RecordInput input = input(name);
    String hash = Digests.of(input.bytes());
    return last != null && last.hash().equals(hash) ? last : fresh(name, hash, input);
  }

  private static RecordInput input(String name) throws RecordInput.Unusable {
    return RecordInput.read(name, InputStream.nullInputStream(), RecordReader.BYTE_LIMIT);
  }

  private static final class WrongRecord extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Diagnostics diagnostics;

    WrongRecord(Diagnostics diagnostics) {
      this.diagnostics = diagnostics;
    }
  }

  private KeptRecord fresh(String name, String hash, RecordInput input) throws WrongRecord {
    RecordReader.Read read = good(input);
    Meeting meeting = read.decoded().meeting();
    Released released = released(read);
    SortedSet<Instant> embargoes = Embargoes.of(meeting);
    SortedSet<Instant> turns = new TreeSet<>(embargoes);
    turns.addAll(dues(meeting));
    turns.addAll(FeedDates.turns(meeting));
    StoredMeeting stored = null;
    String withheld = "";
    Leaks leaks = printer == null ? null : printer.leaks(read, released.meeting());
    if (released.refusal() != null) {
      withheld = released.refusal().embargo() == null ? "for fewer readers" : "under embargo";
    } else if (printer != null) {
      stored = stored(name, leaks, released);
    }
    long passed = turns.stream().filter(turn -> !turn.isAfter(request.at())).count();
    String digest = stored == null ? "" : Digests.of(stored.facts(), hash + passed);
    return new KeptRecord(
        hash,
        meeting.about().id(),
        variant(meeting.about()),
        stored,
        digest,
        withheld,
        pooled(turns),
        pooled(embargoes),
        leaks == null ? List.of() : leaks.secrets(),
        RecordTies.of(meeting, read.decoded().waivers()));
  }

  private static Variant variant(About about) {
    return new Variant(
        about.id(),
        about.aliases(),
        about.language(),
        about.translationOf() == null ? "" : about.translationOf(),
        about.status() == Status.WITHDRAWN);
  }

  private List<Instant> pooled(SortedSet<Instant> instants) {
    return pool.of(instants.stream().map(pool::of).toList());
  }

  /** Prints a record and keeps what the rest of the site needs of it. */
  private StoredMeeting stored(String name, Leaks leaks, Released released) throws WrongRecord {
    EntryReader meeting = reader(released);
    for (Format format : request.formats()) {
      printed.get(format).put(name, spool.put(print(leaks, meeting, format)));
    }
    return StoredMeeting.of(meeting, rows, spool::put);
  }

  /** A record of which no page may be made is wrong like any other. */
  private byte[] print(Leaks leaks, EntryReader meeting, Format format) throws WrongRecord {
    Diagnostics diagnostics = new Diagnostics();
    Optional<String> text = printer.meeting(leaks, meeting, format, diagnostics);
    if (text.isEmpty()) {
      throw new WrongRecord(diagnostics);
    }
    return text.get().getBytes(StandardCharsets.UTF_8);
  }

  private RecordReader.Read good(RecordInput input) throws WrongRecord {
    RecordReader.Read read = reader.decode(input);
    if (!read.isGood()) {
      read.diagnostics().keepErrors();
      throw new WrongRecord(read.diagnostics());
    }
    return read;
  }

  private EntryReader reader(Released released) {
    Note note =
        new NoteBuilder(commonMark)
            .build(
                released.meeting(),
                new NoteRequest(
                    request.audience(),
                    request.language(),
                    request.at(),
                    lexicon,
                    false,
                    List.of()));
    return new EntryReader(
        note,
        released.links(),
        FeedDates.of(released.meeting(), request.at()),
        commonMark::toProse);
  }

  @Override
  public Optional<Diagnostic> leak(String name, String text, String path) {
    try {
      RecordReader.Read read = good(input(name));
      Released released = released(read);
      return printer.leaks(read, released.meeting()).inSite(text, path);
    } catch (RecordInput.Unusable | WrongRecord e) {
      return Optional.empty();
    }
  }

  private Released released(RecordReader.Read read) {
    Meeting meeting = read.decoded().meeting();
    return printer == null
        ? Release.of(meeting, request.audience(), request.at())
        : printer.released(meeting, request.at());
  }

  /** When open steps become overdue. */
  private static List<Instant> dues(Meeting meeting) {
    ZoneId zone = meeting.occasion().timezone();
    List<Instant> dues = new ArrayList<>();
    for (NextStep step : meeting.content().nextSteps()) {
      LocalDate last = step.due() == null ? null : step.due().latest();
      if (last != null && last.getYear() < 9999) {
        dues.add(last.plusDays(1).atStartOfDay(zone == null ? ZoneOffset.UTC : zone).toInstant());
      }
    }
    return dues;
  }

  /** Printed anew when the last run had read the record already. */
  @Override
  public byte[] bytes(String name, Format format) {
    Place place = printed.get(format).get(name);
    if (place != null) {
      return place.bytes();
    }
    try {
      RecordReader.Read read = good(input(name));
      Released released = released(read);
      return print(printer.leaks(read, released.meeting()), reader(released), format);
    } catch (RecordInput.Unusable | WrongRecord e) {
      throw new IllegalStateException(name + " changed while the site was built", e);
    }
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
  public List<String> wrong() {
    return found.keySet().stream().sorted().toList();
  }

  /** Whether the page of a record was printed because its bytes or its time have changed. */
  boolean isFresh(String name) {
    return printed.get(Format.HTML).containsKey(name);
  }

  /** What was printed is kept by the spool, which others close. */
  @Override
  public void close() {}
}
