package readout.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import readout.diff.TreeDiff.MatchedItem;
import readout.meeting.Audience;
import readout.meeting.Content;
import readout.meeting.Guarded;
import readout.meeting.Meeting;

/** Finds what becomes visible to whom, and what no longer is: what is said before all else. */
final class Visibility {
  private static final List<Audience> OUTSIDERS = List.of(Audience.PRESS, Audience.PUBLIC);
  private final Version before;
  private final Version after;
  private final ItemNames names;
  private final List<VisibilityChange> changes = new ArrayList<>();

  private Visibility(Version before, Version after) {
    this.before = before;
    this.after = after;
    this.names = new ItemNames(after.root());
  }

  /** Compares what each audience may see of what both versions have. */
  static List<VisibilityChange> of(Version before, Version after, List<MatchedItem> items) {
    Visibility visibility = new Visibility(before, after);
    visibility.record();
    visibility.prose();
    items.forEach(visibility::item);
    return visibility.changes;
  }

  private void record() {
    add("the record", null, Pointer.ROOT, a -> !before.isRefused(a), a -> !after.isRefused(a));
  }

  private void prose() {
    for (String key : List.of("summary", "story", "background")) {
      boolean both = prose(before.meeting(), key) != null && prose(after.meeting(), key) != null;
      if (both) {
        add(
            "the " + key,
            null,
            Pointer.ROOT.to(key),
            a -> prose(before.released(a).meeting(), key) != null,
            a -> prose(after.released(a).meeting(), key) != null);
      }
    }
  }

  private static Guarded<?> prose(Meeting meeting, String key) {
    if (meeting == null) {
      return null;
    }
    Content content = meeting.content();
    return switch (key) {
      case "summary" -> content.summary();
      case "story" -> content.story();
      default -> content.background();
    };
  }

  private void item(MatchedItem item) {
    if (!before.isItem(item.before()) || !after.isItem(item.after())) {
      return;
    }
    String section = item.place().steps().get(0).toString();
    String what = FieldWords.item(section) + " " + names.name(section, item.after());
    add(
        what,
        item,
        item.place(),
        a -> before.isVisible(item.before(), a),
        a -> after.isVisible(item.after(), a));
    if (section.equals("quotes")) {
      add(
          "the name of the speaker of " + what,
          item,
          item.place(),
          a -> before.isNamed(item.before(), a) || !isInBoth(item, a),
          a -> after.isNamed(item.after(), a) || !isInBoth(item, a));
    }
  }

  private boolean isInBoth(MatchedItem item, Audience audience) {
    return before.isVisible(item.before(), audience) && after.isVisible(item.after(), audience);
  }

  /** Of a record that was or is closed to an audience, nothing else is said for that audience. */
  private void add(
      String what,
      MatchedItem item,
      Pointer place,
      Predicate<Audience> was,
      Predicate<Audience> is) {
    List<Audience> gained = new ArrayList<>();
    List<Audience> lost = new ArrayList<>();
    for (Audience audience : OUTSIDERS) {
      boolean closed = before.isRefused(audience) || after.isRefused(audience);
      if (closed && !place.equals(Pointer.ROOT)) {
        continue;
      }
      if (!was.test(audience) && is.test(audience)) {
        gained.add(audience);
      } else if (was.test(audience) && !is.test(audience)) {
        lost.add(audience);
      }
    }
    if (!gained.isEmpty()) {
      changes.add(
          new VisibilityChange(what, item == null ? null : item.after(), place, true, gained));
    }
    if (!lost.isEmpty()) {
      changes.add(
          new VisibilityChange(what, item == null ? null : item.after(), place, false, lost));
    }
  }
}
