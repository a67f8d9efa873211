package readout.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.meeting.ComparedForm;
import readout.meeting.StepOrder;
import readout.query.index.RecordView;
import readout.query.item.Column;
import readout.query.item.ItemKind;
import readout.query.item.Row;

/**
 * Which steps continue which, as {@code follows} says: of a chain only the last step is still to be
 * done. Steps that the readers may not see are in no chain. Where steps follow each other in a
 * circle, the one of the earliest meeting is taken for the first.
 */
public final class FollowedSteps {
  private static final String STEP = "#";

  private final Map<String, Step> byId = new HashMap<>();
  private final Map<String, Step> byPlace = new HashMap<>();
  private final StepOrder<Step> order;

  /**
   * A step and its record.
   *
   * @param record what the readers may see of its record
   * @param place its place among the steps of the record
   * @param row its row in the record's language
   */
  public record Step(RecordView record, int place, Row row) {}

  /**
   * @param records one for each meeting that the readers may see
   * @param standing the id of the record that stands for the meeting of another, by its id
   */
  public FollowedSteps(List<RecordView> records, Map<String, String> standing) {
    List<Step> all = new ArrayList<>();
    for (RecordView record : records) {
      List<Row> rows = record.rows(0, ItemKind.STEPS);
      for (int place = 0; place < rows.size(); place++) {
        Step step = new Step(record, place, rows.get(place));
        all.add(step);
        byPlace.put(name(record, place), step);
        String key = step.row().text(Column.STEP_KEY);
        if (!key.isEmpty()) {
          byId.putIfAbsent(key(record.id(), key), step);
        }
      }
    }
    order =
        new StepOrder<>(
            all,
            step -> name(step.record(), step.place()),
            step -> followed(step.row(), standing),
            FollowedSteps::inTime);
  }

  private Step followed(Row step, Map<String, String> standing) {
    String record = ComparedForm.of(step.text(Column.FOLLOWS_RECORD));
    return record.isEmpty()
        ? null
        : byId.get(key(standing.getOrDefault(record, record), step.text(Column.FOLLOWS_STEP)));
  }

  private static String name(RecordView record, int place) {
    return place + STEP + record.file();
  }

  private static String key(String record, String step) {
    return ComparedForm.of(record) + STEP + ComparedForm.of(step);
  }

  private static int inTime(Step a, Step b) {
    int order = first(a).compareTo(first(b));
    order = order != 0 ? order : a.record().file().compareTo(b.record().file());
    return order != 0 ? order : Integer.compare(a.place(), b.place());
  }

  private static Long first(Step step) {
    String first = step.record().meeting(0).text(Column.FIRST);
    return first.isEmpty() ? Long.MIN_VALUE : Long.valueOf(first);
  }

  /** The step at a place of a record; null when there is none. */
  public Step at(RecordView record, int place) {
    return byPlace.get(name(record, place));
  }

  /** The step before one in its chain, or null. */
  public Step before(Step step) {
    return order.before(step);
  }

  /** The steps that take up one directly, earliest first. */
  public List<Step> after(Step step) {
    return order.after(step);
  }
}
