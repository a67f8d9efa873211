package readout.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.query.FollowedSteps.Step;
import readout.query.item.Column;
import readout.query.item.ItemKind;
import readout.query.item.Row;

/** Answers as rows of a table: what the columns are called, and what is in them. */
public final class AnswerTable {
  private static final List<Column> OF_MEETING =
      List.of(
          Column.MEETING_ID,
          Column.FIRST_DAY,
          Column.MEETING_DATE,
          Column.MEETING_TITLE,
          Column.SERIES);

  /** The column that has what a step counts as. */
  public static final String STATE = "state";

  private static final String FILE = "file";
  private static final String FOLLOWS_MEETING = "follows_meeting";
  private static final String FOLLOWS_STEP = "follows_step";
  private static final String TAKEN_UP_BY = "taken_up_by";

  private AnswerTable() {}

  /**
   * An answer by the names of columns, in their order.
   *
   * @param steps which steps continue which; null unless the answer is a step
   * @param at when it is judged whether a step is overdue
   * @return texts, lists of texts, and flags
   */
  public static Map<String, Object> row(Answer answer, FollowedSteps steps, Instant at) {
    Map<String, Object> cells = new LinkedHashMap<>();
    if (answer.item().kind() != ItemKind.MEETINGS) {
      put(OF_MEETING, answer.meeting(), cells);
    }
    List<Column> shown = answer.item().kind().shown();
    put(shown.subList(0, shown.size() - 1), answer.item(), cells);
    if (answer.item().kind() == ItemKind.STEPS) {
      steps(answer, steps, at, cells);
    }
    cells.put(Column.NOTICES.key(), answer.meeting().list(Column.NOTICES));
    cells.put(FILE, answer.record().shownFile());
    cells.put(Column.LINE.key(), answer.item().text(Column.LINE));
    return cells;
  }

  private static void put(List<Column> columns, Row row, Map<String, Object> cells) {
    for (Column column : columns) {
      cells.put(column.key(), value(column, row));
    }
  }

  private static Object value(Column column, Row row) {
    if (column.isList()) {
      return row.list(column);
    }
    return column == Column.REPORTED || column == Column.CHAIR
        ? (Object) row.is(column)
        : row.text(column);
  }

  private static void steps(
      Answer answer, FollowedSteps steps, Instant at, Map<String, Object> cells) {
    Step step = steps.at(answer.record(), answer.place());
    Step before = step == null ? null : steps.before(step);
    List<Step> after = step == null ? List.of() : steps.after(step);
    cells.put(STATE, state(answer.item(), !after.isEmpty(), at));
    cells.put(FOLLOWS_MEETING, before == null ? "" : before.record().id());
    cells.put(FOLLOWS_STEP, before == null ? "" : before.row().text(Column.ID));
    cells.put(TAKEN_UP_BY, after.stream().map(later -> later.record().id()).toList());
  }

  /**
   * What a step counts as: one that another continues is no longer to be done.
   *
   * @param takenUp whether a later step continues it
   */
  public static String state(Row step, boolean takenUp, Instant at) {
    if (!step.is(Column.OPEN)) {
      String status = step.text(Column.STATUS);
      return status.isEmpty() ? "done" : status;
    }
    if (takenUp) {
      return "taken-up";
    }
    return Filter.isOverdue(step, at) ? "overdue" : "open";
  }

  /** The names of the columns of a kind, in their order. */
  public static List<String> columns(ItemKind kind) {
    List<String> columns = new ArrayList<>();
    if (kind != ItemKind.MEETINGS) {
      OF_MEETING.forEach(column -> columns.add(column.key()));
    }
    List<Column> shown = kind.shown();
    shown.subList(0, shown.size() - 1).forEach(column -> columns.add(column.key()));
    if (kind == ItemKind.STEPS) {
      columns.addAll(List.of(STATE, FOLLOWS_MEETING, FOLLOWS_STEP, TAKEN_UP_BY));
    }
    columns.remove(Column.NOTICES.key());
    columns.addAll(List.of(Column.NOTICES.key(), FILE, Column.LINE.key()));
    return columns;
  }

  /** All that an answer says, its cells apart. */
  static String text(Answer answer, FollowedSteps steps, Instant at) {
    StringBuilder text = new StringBuilder();
    for (Object cell : row(answer, steps, at).values()) {
      if (cell instanceof List<?> list) {
        list.forEach(one -> text.append(one).append("\n\n"));
      } else {
        text.append(cell).append("\n\n");
      }
    }
    return text.toString();
  }
}
