package readout.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.query.index.RecordView;
import readout.query.item.ItemKind;

/**
 * Counts what is withheld from readers, among all that was looked through and whatever was asked:
 * were only what fits the question counted, asking for a name would tell whether that person spoke
 * on background.
 */
final class WithheldItems {
  private WithheldItems() {}

  /**
   * How many items of a kind internal readers see besides those that the readers see.
   *
   * @param all what internal readers see when no embargo holds
   * @param shown what the readers see
   */
  static int count(ItemKind kind, List<RecordView> all, List<RecordView> shown) {
    Map<String, RecordView> known = new HashMap<>();
    new Editions(shown, null).meetings().forEach(view -> known.put(view.file(), view));
    int withheld = 0;
    for (RecordView view : new Editions(all, null).meetings()) {
      RecordView same = known.remove(view.file());
      if (same == null || !view.hasSame(kind, same)) {
        withheld += size(kind, view) - (same == null ? 0 : size(kind, same));
      }
    }
    for (RecordView translation : known.values()) {
      withheld -= size(kind, translation);
    }
    return Math.max(0, withheld);
  }

  private static int size(ItemKind kind, RecordView view) {
    return view.rows(0, kind).size();
  }
}
