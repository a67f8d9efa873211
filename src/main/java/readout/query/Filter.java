package readout.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import readout.meeting.LanguageTags;
import readout.query.item.Column;
import readout.query.item.ItemKind;
import readout.query.item.Names;
import readout.query.item.Row;
import readout.query.item.Sought;

/**
 * Tells which items fit some conditions. People are asked for among who spoke and who is on the
 * lists; of all other kinds of items, among those on the list of the meeting.
 */
final class Filter {
  private final List<Predicate<Row>> ofMeeting = new ArrayList<>();
  private final List<Predicate<Row>> ofItem = new ArrayList<>();
  private final ItemKind kind;

  /**
   * @param kind of the items
   * @param at when steps are judged overdue
   */
  Filter(ItemKind kind, Conditions asked, Instant at) {
    this.kind = kind;
    if (asked.days().first() != null || asked.days().last() != null) {
      ofMeeting.add(row -> asked.days().mayHold(row, Column.DATE));
    }
    names(asked.series(), Column.SERIES_KEYS);
    names(asked.kind(), Column.KIND_KEYS);
    names(asked.tag(), Column.TAG_KEYS);
    names(asked.who(), Column.WHO);
    names(asked.organization(), Column.BODIES);
    names(asked.delegation(), Column.SIDES);
    names(asked.topic(), Column.SUBJECTS);
    names(asked.owner(), Column.OWNER_KEYS);
    if (asked.language() != null) {
      ofItem.add(row -> LanguageTags.isSameLanguage(row.text(Column.LANG), asked.language()));
    }
    if (asked.status() != null) {
      ofItem.add(row -> row.text(Column.STATUS).equals(asked.status()));
    }
    steps(asked, at);
    if (asked.label() != null) {
      Sought label = Sought.name(asked.label());
      ofItem.add(row -> label.isIn(Names.words(row.text(Column.LABEL))));
    }
    if (asked.match() != null) {
      Sought sought = Sought.phrases(asked.match());
      ofItem.add(row -> row.has(sought));
    }
  }

  private void steps(Conditions asked, Instant at) {
    if (asked.open() || asked.overdue()) {
      ofItem.add(row -> row.is(Column.OPEN));
    }
    if (asked.overdue()) {
      ofItem.add(row -> isOverdue(row, at));
    }
    if (asked.dueBefore() != null) {
      DayRange before = new DayRange(null, asked.dueBefore().minusDays(1));
      ofItem.add(row -> before.mayHold(row, Column.DUE_DATE));
    }
  }

  /** Whether a step is open, as its own record says, and its time has passed for certain. */
  static boolean isOverdue(Row step, Instant at) {
    String from = step.text(Column.OVERDUE_FROM);
    return !from.isEmpty() && Long.parseLong(from) <= at.getEpochSecond();
  }

  private void names(String text, Column column) {
    if (text != null) {
      Sought sought = Sought.name(text);
      (kind.has(column) ? ofItem : ofMeeting).add(row -> sought.isOneOf(row.list(column)));
    }
  }

  /** Whether a meeting is one whose items are asked for. */
  boolean isMeeting(Row meeting) {
    return fits(meeting, ofMeeting);
  }

  /** Whether an item of such a meeting is asked for. */
  boolean isItem(Row item) {
    return fits(item, ofItem);
  }

  private static boolean fits(Row row, List<Predicate<Row>> conditions) {
    for (Predicate<Row> condition : conditions) {
      if (!condition.test(row)) {
        return false;
      }
    }
    return true;
  }
}
