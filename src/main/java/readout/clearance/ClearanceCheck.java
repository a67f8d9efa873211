package readout.clearance;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.clearance.ItemStates.ItemState;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.SourceFile;
import readout.meeting.Quote;
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
    ItemStates states = ItemStates.of(items, clearances);
    for (ItemState state : states.items()) {
      Quote quote = state.item().quote();
      boolean asked = quotes == null || quote != null && quotes.contains(quote.partNumber());
      if (asked && state.by().isEmpty()) {
        found.add(uncleared(state.item(), state.changed()));
      }
    }
    if (quotes == null) {
      states.gone().forEach((list, count) -> found.add(removed(list, count)));
    }
    return found;
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
