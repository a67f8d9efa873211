package readout.diff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.diagnostic.Span;
import readout.diff.Difference.Kind;
import readout.diff.TreeDiff.MatchedItem;
import readout.house.HouseStyle;
import readout.language.Language;
import readout.leak.Leaks;
import readout.leak.Safeguards;
import readout.meeting.Audience;
import readout.record.ReadRecord;
import readout.template.Format;
import readout.yaml.MappingNode;
import readout.yaml.Node;

/**
 * Compares what an audience may see of two versions of a record. Words that it could see before and
 * that are withheld from it now are in no output: they are counted.
 */
final class AudienceDiff {
  /** What a quote says, whoever said it. */
  private static final Set<String> WORDS = Set.of("text", "reported");

  private final Version before;
  private final Version after;
  private final Audience audience;
  private final Leaks leaks;
  private Map<Node, Integer> afterNumbers = Map.of();
  private int hidden;

  private AudienceDiff(Version before, Version after, Audience audience) {
    this.before = before;
    this.after = after;
    this.audience = audience;
    this.leaks = after.isRefused(audience) ? null : leaks(after, audience);
  }

  /** The detector of what an audience must not see of a version. */
  static Leaks leaks(Version version, Audience audience) {
    return new Leaks(
        version.read(),
        version.released(audience).meeting(),
        audience,
        List.of(Language.of("en")),
        HouseStyle.NONE,
        Safeguards.BOTH);
  }

  /** Compares two views of a record. */
  static RecordDiff of(
      String oldName,
      ReadRecord old,
      String newName,
      ReadRecord now,
      Audience audience,
      Instant at) {
    return new AudienceDiff(new Version(old, at), new Version(now, at), audience)
        .compared(oldName, newName);
  }

  private RecordDiff compared(String oldName, String newName) {
    boolean wasOpen = !before.isRefused(audience);
    boolean isOpen = !after.isRefused(audience);
    List<VisibilityChange> visibility = new ArrayList<>();
    if (wasOpen != isOpen) {
      visibility.add(
          new VisibilityChange("the record", null, Pointer.ROOT, isOpen, List.of(audience)));
    }
    if (!isOpen) {
      return diff(oldName, newName, "", "en", visibility, List.of());
    }
    MeetingTree.Written one = wasOpen ? MeetingTree.of(before.released(audience).meeting()) : null;
    MeetingTree.Written now = MeetingTree.of(after.released(audience).meeting());
    afterNumbers = now.partNumbers();
    MappingNode other = now.root();
    MappingNode was = one == null ? new MappingNode(List.of(), Span.START) : one.root();
    Set<Integer> lost = one == null ? Set.of() : lost();
    TreeDiff diff = TreeDiff.of(was, other);
    List<ItemChange> changes =
        new ChangedItems(new ItemNames(was), new ItemNames(other), new ForReaders())
            .of(diff.differences(), was, other);
    List<ItemChange> shown = new ArrayList<>();
    for (ItemChange change : changes) {
      boolean withheld =
          change.kind() == Kind.REMOVED
              && (lost.contains(one.partNumbers().getOrDefault(change.oldItem(), -1))
                  || isWithheld(change.oldItem()));
      ItemChange told = withheld ? null : withoutWithheld(change);
      if (told == null) {
        hidden += withheld ? 1 : 0;
      } else {
        shown.add(told);
      }
    }
    return diff(
        oldName,
        newName,
        RecordDiff.title(other),
        after.meeting().about().language(),
        visibility,
        shown);
  }

  private RecordDiff diff(
      String oldName,
      String newName,
      String title,
      String language,
      List<VisibilityChange> visibility,
      List<ItemChange> changes) {
    return new RecordDiff(
        oldName,
        newName,
        title,
        language,
        audience,
        audience,
        visibility,
        changes,
        List.of(),
        List.of(),
        hidden,
        leaks);
  }

  /** The numbers of items of the old version that the new one still has, and withholds. */
  private Set<Integer> lost() {
    Set<Integer> lost = new HashSet<>();
    for (MatchedItem item : TreeDiff.of(before.root(), after.root()).matched()) {
      if (before.isVisible(item.before(), audience)
          && after.isItem(item.after())
          && !after.isVisible(item.after(), audience)) {
        lost.add(before.partNumber(item.before()));
      }
    }
    return lost;
  }

  /** Whether it is a quote that said whose it is, and must not say it any more. */
  private boolean isUnnamedNow(ItemChange change) {
    boolean there = change.kind() == Kind.CHANGED || change.kind() == Kind.MOVED;
    if (!change.section().equals("quotes") || !there) {
      return false;
    }
    return !after.isNamed(afterNumbers.getOrDefault(change.newItem(), -1), audience);
  }

  private boolean isWithheld(Node value) {
    return value != null && leaks.in(ItemNames.text(value), Format.TEXT).isPresent();
  }

  /**
   * The change without ids, which readers do not see, and without old values that are withheld now;
   * null when nothing is left of it. The place of a quote would tell whose it was.
   */
  private ItemChange withoutWithheld(ItemChange change) {
    List<FieldChange> fields = new ArrayList<>();
    boolean unnamed = isUnnamedNow(change);
    for (FieldChange field : change.fields()) {
      boolean isId = field.name().equals("id");
      boolean withheld =
          field.kind() != Kind.ADDED
              && (isWithheld(field.oldValue()) || unnamed && !WORDS.contains(field.name()));
      if (withheld) {
        hidden++;
        if (field.kind() == Kind.CHANGED) {
          fields.add(field.withoutOldValue());
        }
      } else if (!isId) {
        fields.add(field);
      }
    }
    boolean moved = change.moved() && !unnamed;
    boolean there = change.kind() == Kind.CHANGED || change.kind() == Kind.MOVED;
    return there && fields.isEmpty() && !moved ? null : change.of(fields, moved);
  }

  /** Readers know no lines, and see what is told to them. */
  private static final class ForReaders implements ChangedItems.Facts {
    @Override
    public Audience readers(Node oldItem, Node newItem) {
      return null;
    }

    @Override
    public int line(Node oldItem, Node newItem) {
      return 0;
    }
  }
}
