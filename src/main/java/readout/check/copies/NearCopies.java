package readout.check.copies;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import readout.meeting.ComparedForm;

/**
 * Finds records that are nearly copies of others: what sync services, downloads and editors leave
 * beside a record, without the embargo that it was given later.
 */
final class NearCopies {
  /** From here on it is most of a text, sampling errors considered. */
  private static final double MOST = 0.6;

  /** What recurs says much in the same words on other days; a copy says nearly all. */
  private static final double NEARLY_ALL = 0.9;

  /** What recurs under the same title may differ in a name or a date only. */
  private static final double ALL = 0.99;

  /** Two long texts that share less are about two meetings, whatever their titles. */
  private static final double LITTLE = 0.1;

  /** In short texts the same words come by chance. */
  private static final int LEAST_RUNS = 30;

  /** So many of the sampled runs must be comparable. */
  private static final int LEAST_SAMPLED = 12;

  /** A title and a date that more records share than this are no sign of a copy. */
  private static final int MANY = 64;

  private final List<ArchivedRecord> records;
  private final List<String> originals;
  private final Set<Long> judged = new HashSet<>();

  /** The copies of each record that has some, by their places in the list. */
  private final SortedMap<Integer, SortedSet<Integer>> copies = new TreeMap<>();

  private NearCopies(List<ArchivedRecord> records) {
    this.records = records;
    this.originals = records.stream().map(r -> CopyName.original(r.file())).toList();
  }

  /**
   * Finds copies.
   *
   * @param records all records in the order of their names
   * @return each record that has copies with these and with theirs, in the order of the records
   */
  static List<List<ArchivedRecord>> families(List<ArchivedRecord> records) {
    NearCopies found = new NearCopies(records);
    found.byKey(i -> titlesAndDates(records.get(i)));
    found.byKey(i -> Stream.of(found.originals.get(i)));
    SharedRuns.pairs(
        records.stream().map(r -> r.ties().likeness().words()).toList(), LEAST_RUNS, found::judge);
    Set<Integer> met = new HashSet<>();
    List<List<ArchivedRecord>> families = new ArrayList<>();
    for (int record : found.copies.keySet()) {
      if (!met.contains(record)) {
        List<Integer> family = found.family(record);
        met.addAll(family);
        families.add(family.stream().map(records::get).toList());
      }
    }
    return families;
  }

  private interface Keys {
    /** What candidates share with a record, which is named by its place. */
    Stream<String> of(int record);
  }

  private static Stream<String> titlesAndDates(ArchivedRecord record) {
    Likeness like = record.ties().likeness();
    return like.titles().stream().map(title -> title + " " + like.date());
  }

  private void byKey(Keys keys) {
    Map<String, List<Integer>> groups = new HashMap<>();
    for (int i = 0; i < records.size(); i++) {
      int record = i;
      keys.of(i)
          .forEach(
              key -> {
                List<Integer> group = groups.computeIfAbsent(key, k -> new ArrayList<>(1));
                if (group.size() < MANY) {
                  group.forEach(other -> judge(other, record));
                }
                group.add(record);
              });
    }
  }

  /** Judges two records by their places, the first one being the smaller. */
  private void judge(int first, int second) {
    long pair = (long) first << 32 | second;
    if (judged.add(pair) && areCopies(first, second)) {
      copies.computeIfAbsent(first, i -> new TreeSet<>()).add(second);
      copies.computeIfAbsent(second, i -> new TreeSet<>()).add(first);
    }
  }

  private boolean areCopies(int first, int second) {
    ArchivedRecord one = records.get(first);
    ArchivedRecord other = records.get(second);
    if (ComparedForm.same(one.id(), other.id()) || areLinked(one, other)) {
      return false; // Two records of one id are an error by themselves.
    }
    Likeness a = one.ties().likeness();
    Likeness b = other.ties().likeness();
    boolean title = a.titles().stream().anyMatch(b.titles()::contains);
    boolean date = a.date().equals(b.date());
    if (originals.get(first).equals(originals.get(second))) {
      return title && date || a.words().shared(b.words(), 1) >= MOST;
    }
    boolean siblings = !a.partOf().isEmpty() && a.partOf().equals(b.partOf());
    boolean both = Math.min(a.words().runs(), b.words().runs()) >= LEAST_RUNS;
    double shared = both ? a.words().shared(b.words(), LEAST_SAMPLED) : -1;
    boolean told =
        siblings
            || differ(a.hours(), b.hours())
            || differ(a.number(), b.number())
            || shared >= 0 && shared < LITTLE;
    return title && date && !told || shared >= (date ? MOST : title ? ALL : NEARLY_ALL);
  }

  private static boolean differ(int one, int other) {
    return one != 0 && other != 0 && one != other;
  }

  /**
   * Whether one is a translation of the other or a part of it, or both are of the same: but a copy
   * of a translation is in the same language, and a copy of a part is a part too.
   */
  private static boolean areLinked(ArchivedRecord one, ArchivedRecord other) {
    Likeness a = one.ties().likeness();
    Likeness b = other.ties().likeness();
    return names(a.translationOf(), other)
        || names(b.translationOf(), one)
        || names(a.partOf(), other)
        || names(b.partOf(), one)
        || !a.translationOf().isEmpty()
            && (a.translationOf().equals(b.partOf())
                || a.translationOf().equals(b.translationOf())
                    && !a.language().equals(b.language()))
        || !b.translationOf().isEmpty() && b.translationOf().equals(a.partOf());
  }

  /** Whether an id is one that a record has or had. */
  private static boolean names(String id, ArchivedRecord record) {
    return !id.isEmpty()
        && (id.equals(ComparedForm.of(record.id()))
            || record.ties().aliases().stream().anyMatch(a -> id.equals(ComparedForm.of(a))));
  }

  /** A record, its copies and theirs, in the order of the records. */
  private List<Integer> family(int record) {
    SortedSet<Integer> family = new TreeSet<>(List.of(record));
    Deque<Integer> open = new ArrayDeque<>(family);
    while (!open.isEmpty()) {
      for (int copy : copies.get(open.pop())) {
        if (family.add(copy)) {
          open.push(copy);
        }
      }
    }
    return List.copyOf(family);
  }
}
