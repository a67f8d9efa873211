package readout.clearance;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.SourceFile;
import readout.record.ClearedFile;
import readout.record.ReadRecord;
import readout.record.RecordInput.Unusable;

/** Says which parts of a record are not as they were cleared. */
public final class ClearanceCheck {
  private final SourceFile file;
  private final List<ClearableItem> items;
  private final Clearances clearances;

  private ClearanceCheck(ReadRecord read, Clearances clearances) {
    this.file = read.file();
    this.items = ClearableItems.of(read);
    this.clearances = clearances;
  }

  /**
   * What is not cleared of a whole record.
   *
   * @param read a record without errors
   */
  public static List<Diagnostic> all(ReadRecord read) throws Unusable {
    return of(read, null);
  }

  /**
   * What is not cleared of some quotes of a record.
   *
   * @param quotes the numbers of the quotes
   */
  public static List<Diagnostic> quotes(ReadRecord read, Set<Integer> quotes) throws Unusable {
    return quotes.isEmpty() ? List.of() : of(read, quotes);
  }

  private static List<Diagnostic> of(ReadRecord read, Set<Integer> quotes) throws Unusable {
    String name = read.file().name();
    Clearances clearances = Clearances.of(name).orElse(null);
    if (clearances == null) {
      return List.of(
          Diagnostic.error(Code.NOT_CLEARED, read.file(), null, "nobody has cleared the record")
              .help(
                  name.startsWith("<")
                      ? "name the record: who cleared it is in a file beside it"
                      : "readout clear "
                          + name
                          + " --by NAME writes "
                          + ClearedFile.of(name).getFileName()));
    }
    return new ClearanceCheck(read, clearances).found(quotes);
  }

  private List<Diagnostic> found(Set<Integer> quotes) {
    List<Diagnostic> found = new ArrayList<>();
    Map<String, Clearance> gone = gone();
    Map<String, Integer> left = new LinkedHashMap<>();
    gone.forEach((key, clearance) -> left.merge(list(key), 1, Integer::sum));
    Set<String> cleared = new HashSet<>();
    clearances.all().forEach(c -> c.digests().values().forEach(d -> cleared.addAll(d.values())));
    for (ClearableItem item : items) {
      boolean asked =
          quotes == null || item.quote() != null && quotes.contains(item.quote().partNumber());
      if (cleared.contains(item.digest())) {
        continue;
      }
      boolean changed = left.getOrDefault(item.list(), 0) > 0;
      left.merge(item.list(), -1, Integer::sum);
      if (asked) {
        found.add(uncleared(item, changed));
      }
    }
    left.forEach(
        (list, count) -> {
          if (count > 0 && quotes == null) {
            found.add(removed(list, count));
          }
        });
    return found;
  }

  /** Digests of what was cleared and is not in the record any more, each after its list. */
  private Map<String, Clearance> gone() {
    Set<String> now = new HashSet<>();
    items.forEach(item -> now.add(item.digest()));
    Map<String, Clearance> gone = new LinkedHashMap<>();
    Clearance last = last();
    if (last != null) {
      last.digests()
          .forEach(
              (list, places) ->
                  places.values().stream()
                      .filter(digest -> !now.contains(digest))
                      .forEach(digest -> gone.put(list + " " + digest, last)));
    }
    return gone;
  }

  private static String list(String key) {
    return key.substring(0, key.lastIndexOf(' '));
  }

  private Clearance last() {
    List<Clearance> all = clearances.all();
    return all.isEmpty() ? null : all.get(all.size() - 1);
  }

  private Diagnostic uncleared(ClearableItem item, boolean changed) {
    String since =
        last() == null ? "" : " since " + last().by() + " cleared the record on " + day();
    return Diagnostic.error(Code.NOT_CLEARED, file, item.span(), what(item, changed) + since)
        .label("not cleared like this")
        .help("have it cleared: readout clear " + file.name() + " --by NAME");
  }

  private static String what(ClearableItem item, boolean changed) {
    String words = item.words();
    return !changed
        ? words + " is new"
        : item.quote() == null
            ? words + " has changed"
            : words + ", its credit or its rule of attribution has changed";
  }

  private Diagnostic removed(String list, int count) {
    return Diagnostic.error(
            Code.NOT_CLEARED,
            file,
            null,
            "`"
                + list
                + "`: "
                + count
                + (count == 1 ? " item is" : " items are")
                + " gone since "
                + last().by()
                + " cleared the record on "
                + day())
        .help("have it cleared as it is: readout clear " + file.name() + " --by NAME");
  }

  private LocalDate day() {
    return LocalDate.ofInstant(last().at(), ZoneOffset.UTC);
  }
}
