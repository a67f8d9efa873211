package readout.clearance;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.clearance.ItemStates.ItemState;
import readout.meeting.QuoteClearance;
import readout.record.ReadRecord;
import readout.record.RecordInput.Unusable;

/** Says of each quote of a record what has become of it since it was cleared. */
public final class QuoteClearances {
  private QuoteClearances() {}

  /**
   * The quotes by their numbers.
   *
   * @param read a record without errors
   * @return null when there is no file that says who cleared the record
   */
  public static Map<Integer, QuoteClearance> of(ReadRecord read) throws Unusable {
    Clearances clearances = Clearances.of(read.file().name()).orElse(null);
    if (clearances == null) {
      return null;
    }
    Map<Integer, QuoteClearance> quotes = new HashMap<>();
    for (ItemState state : ItemStates.of(ClearableItems.of(read), clearances).items()) {
      if (state.item().quote() != null) {
        quotes.put(state.item().quote().partNumber(), clearance(state));
      }
    }
    return quotes;
  }

  private static QuoteClearance clearance(ItemState state) {
    List<QuoteClearance.Signed> by =
        state.by().stream()
            .map(
                c -> new QuoteClearance.Signed(c.by(), LocalDate.ofInstant(c.at(), ZoneOffset.UTC)))
            .toList();
    return new QuoteClearance(by, state.changed());
  }
}
