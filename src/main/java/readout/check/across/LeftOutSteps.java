package readout.check.across;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.check.across.MeetingSketch.OpenStep;
import readout.check.across.RecordSketch.Reference;
import readout.diagnostic.Code;
import readout.meeting.ComparedForm;

/**
 * Warns of steps that disappear between two meetings of a series: the next meeting continues steps
 * of the last one, and leaves out one that was neither done nor dropped. A series whose records
 * continue no steps says nothing about them, and what is due later may wait.
 */
final class LeftOutSteps {
  private static final String KEY = "follows";

  private LeftOutSteps() {}

  static void check(CrossRecordCheck across) {
    Set<String> followed = new HashSet<>();
    for (RecordSketch record : across.records()) {
      for (Reference reference : record.references()) {
        if (reference.key().equals(KEY)) {
          followed.add(name(reference.record(), reference.step()));
        }
      }
    }
    for (List<RecordSketch> meetings : SeriesMeetings.of(across.records())) {
      for (int i = 0; i + 1 < meetings.size(); i++) {
        RecordSketch next = meetings.get(i + 1);
        RecordSketch meeting = meetings.get(i);
        if (isAfter(next, meeting) && continues(next, meeting)) {
          List<RecordSketch> later = meetings.subList(i + 1, meetings.size());
          for (OpenStep step : meeting.meeting().open()) {
            if (!isSettled(step, meeting, later, followed)) {
              warn(across, meeting, step, next);
            }
          }
        }
      }
    }
  }

  /** Whether it is certain which of two meetings was the earlier one. */
  private static boolean isAfter(RecordSketch next, RecordSketch meeting) {
    return next.meeting().first() != null
        && next.meeting().first().isAfter(meeting.meeting().last());
  }

  private static boolean continues(RecordSketch next, RecordSketch meeting) {
    return next.references().stream()
        .anyMatch(r -> r.key().equals(KEY) && isCalled(meeting, r.record()));
  }

  private static boolean isCalled(RecordSketch record, String id) {
    return ComparedForm.same(record.id(), id)
        || record.ties().aliases().stream().anyMatch(alias -> ComparedForm.same(alias, id));
  }

  private static boolean isSettled(
      OpenStep step, RecordSketch meeting, List<RecordSketch> later, Set<String> followed) {
    boolean waits = step.due() != null && step.due().isAfter(later.get(0).meeting().last());
    return waits
        || isFollowed(step, meeting, followed)
        || later.stream().anyMatch(r -> r.meeting().actions().contains(step.actionKey()));
  }

  private static boolean isFollowed(OpenStep step, RecordSketch meeting, Set<String> followed) {
    return !step.id().isEmpty()
        && (followed.contains(name(meeting.id(), step.id()))
            || meeting.ties().aliases().stream()
                .anyMatch(alias -> followed.contains(name(alias, step.id()))));
  }

  private static String name(String record, String step) {
    return ComparedForm.of(record) + '#' + ComparedForm.of(step);
  }

  private static void warn(
      CrossRecordCheck across, RecordSketch meeting, OpenStep step, RecordSketch next) {
    across.warn(
        meeting,
        Code.STEP_LEFT_OUT,
        step.place(),
        "the next meeting of the series leaves out the step \"" + step.action() + "\"",
        "neither done nor dropped, and no later step follows it",
        "write what became of it here (`done` or `status: dropped`), or continue it in "
            + next.file()
            + ": `follows: \""
            + meeting.id()
            + "#"
            + (step.id().isEmpty() ? "…" : step.id())
            + "\"`"
            + (step.id().isEmpty() ? ", with an `id` for it here" : ""));
  }
}
