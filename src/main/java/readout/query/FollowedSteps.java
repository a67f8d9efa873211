package readout.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.meeting.ComparedForm;
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
  private final Map<Step, Step> before = new HashMap<>();
  private final Map<Step, List<Step>> after = new HashMap<>();
  private final Map<String, Step> byPlace = new HashMap<>();

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
        byPlace.put(place + STEP + record.file(), step);
        String key = step.row().text(Column.STEP_KEY);
        if (!key.isEmpty()) {
          byId.putIfAbsent(key(record.id(), key), step);
        }
      }
    }
    for (Step step : all) {
      Step earlier = followed(step.row(), standing);
      if (earlier != null && earlier != step) {
        before.put(step, earlier);
      }
    }
    List<Step> following =
        all.stream().filter(before::containsKey).sorted(FollowedSteps::inTime).toList();
    following.forEach(this::openCircle);
    for (Step step : following) {
      Step earlier = before.get(step);
      if (earlier != null) {
        after.computeIfAbsent(earlier, s -> new ArrayList<>()).add(step);
      }
    }
  }

  private Step followed(Row step, Map<String, String> standing) {
    String record = ComparedForm.of(step.text(Column.FOLLOWS_RECORD));
    return record.isEmpty()
        ? null
        : byId.get(key(standing.getOrDefault(record, record), step.text(Column.FOLLOWS_STEP)));
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

  /** Forgets what the earliest step of a circle follows. */
  private void openCircle(Step step) {
    Set<Step> way = new HashSet<>();
    for (Step at = step; at != null && way.add(at); at = before.get(at)) {
      if (step.equals(before.get(at))) {
        before.remove(step);
        return;
      }
    }
  }

  /** The step at a place of a record; null when there is none. */
  public Step at(RecordView record, int place) {
    return byPlace.get(place + STEP + record.file());
  }

  /** The step before one in its chain, or null. */
  public Step before(Step step) {
    return before.get(step);
  }

  /** The steps that take up one directly, earliest first. */
  public List<Step> after(Step step) {
    return after.getOrDefault(step, List.of());
  }
}
