package readout.diff;

import java.util.List;
import readout.diff.Difference.Kind;
import readout.meeting.Audience;
import readout.yaml.Node;

/**
 * What changed of one item of a record's lists, or of the record itself.
 *
 * @param section the key of the list; empty for the record itself
 * @param kind whether it was added, removed, changed, or only moved
 * @param name what the item is called, in words; empty for the record itself
 * @param oldItem its old version; null when it was added
 * @param newItem its new version; null when it was removed
 * @param oldPlace where it was; null when it was added
 * @param newPlace where it is; null when it was removed
 * @param moved whether its place in the list is another
 * @param readers the widest audience that may see it, or may have seen what was removed; null where
 *     that is not told
 * @param line the line that it begins in, of its new version where there is one; 0 where none is
 *     told
 * @param fields what changed in it; for an item that was added or removed, all it says
 */
record ItemChange(
    String section,
    Kind kind,
    String name,
    Node oldItem,
    Node newItem,
    Pointer oldPlace,
    Pointer newPlace,
    boolean moved,
    Audience readers,
    int line,
    List<FieldChange> fields) {
  /** Copies the list. */
  ItemChange {
    fields = List.copyOf(fields);
  }

  /** The same change, of which only some fields are told, and perhaps not that it moved. */
  ItemChange of(List<FieldChange> some, boolean tellsMove) {
    return new ItemChange(
        section, kind, name, oldItem, newItem, oldPlace, newPlace, tellsMove, readers, line, some);
  }

  /** Whether it is the record itself. */
  boolean isRecord() {
    return section.isEmpty();
  }
}
