package readout.diff;

import java.time.Instant;
import java.util.List;
import readout.leak.Leaks;
import readout.meeting.Audience;
import readout.record.ReadRecord;
import readout.yaml.Node;

/**
 * What changed between two versions of a record.
 *
 * @param oldName what the user calls the old version; null when there is none
 * @param newName what the user calls the new version; null when there is none
 * @param title the title of the record, of its new version where there is one
 * @param language BCP 47 tag of the record's text
 * @param audience whose view of it was compared; null for the whole record
 * @param readers the widest audience that may see anything of it
 * @param visibility what becomes visible to whom, and what no longer is
 * @param changes what changed, in the order in which it is told
 * @param rewritten what is written in another way and says the same
 * @param patch what makes the new version of the old one; empty for the view of an audience
 * @param hidden how many items the audience could see before and must not see any more; their words
 *     are in no output
 * @param wall finds what is withheld from the audience; null for the whole record
 */
record RecordDiff(
    String oldName,
    String newName,
    String title,
    String language,
    Audience audience,
    Audience readers,
    List<VisibilityChange> visibility,
    List<ItemChange> changes,
    List<Difference> rewritten,
    List<PatchOperation> patch,
    int hidden,
    Leaks wall) {
  /** Copies the lists. */
  RecordDiff {
    visibility = List.copyOf(visibility);
    changes = List.copyOf(changes);
    rewritten = List.copyOf(rewritten);
    patch = List.copyOf(patch);
  }

  /** Whether both versions say the same. */
  boolean isSame() {
    return oldName != null
        && newName != null
        && visibility.isEmpty()
        && changes.isEmpty()
        && hidden == 0;
  }

  /** {@code same}, {@code changed}, {@code added} or {@code removed}. */
  String status() {
    return oldName == null ? "added" : newName == null ? "removed" : isSame() ? "same" : "changed";
  }

  /** A record that only one version of a folder has. */
  static RecordDiff alone(String oldName, String newName, ReadRecord read, Audience audience) {
    return new RecordDiff(
        oldName,
        newName,
        title(read.root()),
        read.decoded().meeting().about().language(),
        audience,
        Audience.PUBLIC,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        null);
  }

  /** Compares two whole records. */
  static RecordDiff of(String oldName, ReadRecord old, String newName, ReadRecord now, Instant at) {
    Version before = new Version(old, at);
    Version after = new Version(now, at);
    TreeDiff diff = TreeDiff.of(before.root(), after.root());
    List<ItemChange> changes =
        new ChangedItems(
                new ItemNames(before.root()),
                new ItemNames(after.root()),
                new InFiles(before, after))
            .of(diff.differences(), before.root(), after.root());
    return new RecordDiff(
        oldName,
        newName,
        title(after.root()),
        after.meeting().about().language(),
        null,
        after.readers(),
        Visibility.of(before, after, diff.matched()),
        changes,
        diff.differences().stream().filter(Difference::sameMeaning).toList(),
        diff.patch(),
        0,
        null);
  }

  static String title(Node root) {
    return ItemNames.firstText(((readout.yaml.MappingNode) root).value("title").orElseThrow());
  }

  /**
   * What the files of two versions tell of items.
   *
   * @param before the old version
   * @param after the new version
   */
  private record InFiles(Version before, Version after) implements ChangedItems.Facts {
    @Override
    public Audience readers(Node oldItem, Node newItem) {
      return newItem == null ? before.readers(oldItem) : after.readers(newItem);
    }

    @Override
    public int line(Node oldItem, Node newItem) {
      return newItem == null ? before.line(oldItem) : after.line(newItem);
    }
  }
}
