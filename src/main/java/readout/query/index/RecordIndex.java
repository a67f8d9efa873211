package readout.query.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import readout.diagnostic.Diagnostics;
import readout.meeting.Audience;
import readout.query.item.ItemKind;
import readout.record.Digests;
import readout.record.FileFingerprints;
import readout.record.NamedPeople;
import readout.record.PrivateFiles;
import readout.record.Progress;
import readout.record.ReadRecord;
import readout.record.RecordFiles;
import readout.record.RecordInput;
import readout.record.Work;

/**
 * What the records of some paths say. Those that the last run read, and that cannot have changed
 * since, are not read again; what is new about the others is kept for the next run. Several runs
 * may do so at once: the last one wins.
 */
public final class RecordIndex {
  private static final Set<Integer> ALL =
      IntStream.range(0, Content.SECTIONS).boxed().collect(Collectors.toSet());

  /** Later than every file, so that none counts as too young. */
  private static final FileTime NEVER = FileTime.fromMillis(Long.MAX_VALUE);

  private final IndexRequest request;
  private final Diagnostics diagnostics;
  private final Progress progress;
  private final RecordFiles files;
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();
  private final Map<String, Diagnostics> wrong = new ConcurrentHashMap<>();

  private RecordIndex(IndexRequest request, Progress progress, Diagnostics diagnostics) {
    this.request = request;
    this.progress = progress;
    this.diagnostics = diagnostics;
    this.files = RecordFiles.of(request.paths());
  }

  /**
   * Reads what is not known yet.
   *
   * @param progress is informed after every record that is read
   * @param diagnostics takes the errors of records and of paths; what has errors is left out
   */
  public static RecordIndex of(IndexRequest request, Progress progress, Diagnostics diagnostics) {
    RecordIndex index = new RecordIndex(request, progress, diagnostics);
    diagnostics.addAll(index.files.unusable());
    diagnostics.addAll(index.files.empty());
    index.read();
    new TreeMap<>(index.wrong).values().forEach(diagnostics::addAll);
    return index;
  }

  /**
   * What an audience may see at an instant, in the order of the names of files. Records that are
   * for others or under embargo are not there.
   */
  public List<RecordView> views(Audience audience, Instant at) {
    List<RecordView> shown = new ArrayList<>();
    for (String name : files.records()) {
      Entry entry = entries.get(name);
      List<View> views = entry == null ? List.of() : held(entry, audience, at);
      if (!views.isEmpty()) {
        shown.add(new RecordView(name, entry, views));
      }
    }
    return shown;
  }

  private static List<View> held(Entry entry, Audience audience, Instant at) {
    List<View> held = new ArrayList<>(1);
    for (View view : entry.views()) {
      if (view.holds(audience, at)) {
        held.add(view);
      }
    }
    return held;
  }

  private void read() {
    List<String> names = files.records();
    IndexNames keys = new IndexNames(request.paths());
    Path path = request.cache() == null ? null : request.cache().resolve(keys.file());
    IndexFile file = path == null ? null : new IndexFile(path, request.program());
    Map<String, Entry> before = file == null ? Map.of() : file.read(sections());
    List<String> unknown = new ArrayList<>();
    Map<String, Entry> known = new HashMap<>();
    for (String name : names) {
      Entry entry = before.get(keys.of(name));
      if (entry != null) {
        known.put(name, entry);
      }
    }
    FileFingerprints stamps = new FileFingerprints(stamps(known), NEVER);
    for (String name : names) {
      Entry last = known.get(name);
      if (last != null && !last.people().isFor(() -> request.people().file(name))) {
        known.remove(name);
        last = null;
      }
      if (last != null && stamps.take(name)) {
        entries.put(name, last);
      } else {
        unknown.add(name);
      }
    }
    Set<String> fresh = ConcurrentHashMap.newKeySet();
    if (!unknown.isEmpty()) {
      read(unknown, known, started(path), fresh);
    }
    boolean changed =
        !fresh.isEmpty()
            || before.size() > known.size()
            || known.entrySet().stream().anyMatch(this::isOld);
    if (file != null && changed) {
      keep(file, keys, fresh);
    }
  }

  private boolean isOld(Map.Entry<String, Entry> known) {
    return entries.get(known.getKey()) != known.getValue();
  }

  private static Map<String, String> stamps(Map<String, Entry> known) {
    Map<String, String> stamps = new HashMap<>(known.size() * 2);
    known.forEach((name, entry) -> stamps.put(name, entry.stamp()));
    return stamps;
  }

  private Set<Integer> sections() {
    Set<Integer> sections = new HashSet<>();
    for (ItemKind kind : request.kinds()) {
      sections.add(Content.rows(kind));
      if (request.words()) {
        sections.add(Content.words(kind));
      }
    }
    sections.add(Content.rows(ItemKind.MEETINGS));
    sections.add(Content.SECRETS);
    return sections;
  }

  /** When this run began, by the clock of the file system; null without a place to ask. */
  private static FileTime started(Path file) {
    if (file == null) {
      return null;
    }
    try {
      PrivateFiles.makeFolder(file.getParent());
      Path made = PrivateFiles.newBeside(file);
      try {
        return Files.getLastModifiedTime(made);
      } finally {
        Files.delete(made);
      }
    } catch (IOException e) {
      return null;
    }
  }

  private void read(
      List<String> names, Map<String, Entry> known, FileTime started, Set<String> fresh) {
    FileFingerprints stamps = started == null ? null : new FileFingerprints(Map.of(), started);
    AtomicInteger done = new AtomicInteger();
    Work.each(
        names,
        name -> {
          read(name, known.get(name), stamps, fresh);
          progress.step("records read", done.incrementAndGet(), names.size());
        });
  }

  private void read(String name, Entry last, FileFingerprints stamps, Set<String> fresh) {
    try {
      String stamp = "";
      if (stamps != null) {
        stamps.take(name);
        stamp = stamps.taken().getOrDefault(name, "");
      }
      RecordInput input = request.inputs().read(name);
      String hash = Digests.of(input.bytes());
      if (last != null && last.hash().equals(hash)) {
        entries.put(name, stamp.equals(last.stamp()) ? last : last.stamped(stamp));
        return;
      }
      ReadRecord record = ReadRecord.of(input, request.people());
      if (record.isGood()) {
        NamedPeople people =
            NamedPeople.of(record.decoded().askedPeople(), () -> request.people().file(name));
        entries.put(name, RecordIndexer.of(record, stamp, hash, people, request.safeguards()));
        fresh.add(name);
      } else {
        record.diagnostics().keepErrors();
        wrong.put(name, record.diagnostics());
      }
    } catch (RecordInput.Unusable e) {
      Diagnostics unusable = new Diagnostics();
      unusable.add(e.diagnostic());
      wrong.put(name, unusable);
    }
  }

  /**
   * Writes what is known now. The next run is slower without it, and right.
   *
   * @param fresh the records that were read: the bytes of all others are taken from the file, of
   *     which no more was read than was asked for
   */
  private void keep(IndexFile file, IndexNames keys, Set<String> fresh) {
    Map<String, Entry> before = file.read(ALL);
    Map<String, Entry> now = new HashMap<>();
    entries.forEach(
        (name, entry) -> {
          String key = keys.of(name);
          Entry whole = fresh.contains(name) ? entry : before.get(key);
          if (whole != null && whole.hash().equals(entry.hash())) {
            now.put(key, whole == entry ? entry : whole.stamped(entry.stamp()));
          }
        });
    try {
      file.write(now);
    } catch (IOException | ArithmeticException e) {
      // The disk is full or not to be written, or there is more than a file of the index can hold.
    }
  }
}
