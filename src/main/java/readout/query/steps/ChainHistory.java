package readout.query.steps;

import java.util.ArrayList;
import java.util.List;
import readout.query.Answer;
import readout.query.FollowedSteps.Step;
import readout.query.item.Column;
import readout.query.item.Row;

/** Words what happened to a step before, and where others go on with it. */
final class ChainHistory {
  private ChainHistory() {}

  /** One text for each earlier step, then one for each that takes it up; empty without any. */
  static List<String> of(StepChain chain) {
    List<String> history = new ArrayList<>();
    for (Step step : chain.before()) {
      history.add(meeting(step, chain.step()) + remarks(step, chain.step()));
    }
    for (Step step : chain.after()) {
      history.add("taken up " + meeting(step, chain.step()) + remarks(step, chain.step()));
    }
    return history;
  }

  /** The same in one line; empty for a step that is new. */
  static String line(StepChain chain) {
    return String.join(" → ", of(chain));
  }

  /** When it was, and which meeting where it was one of another series. */
  private static String meeting(Step step, Answer last) {
    Row meeting = step.record().meeting(0);
    String date = meeting.text(Column.MEETING_DATE);
    String series = meeting.text(Column.SERIES);
    boolean same = !series.isEmpty() && series.equals(last.meeting().text(Column.SERIES));
    return same ? date : date + ", " + meeting.text(Column.MEETING_TITLE);
  }

  private static String remarks(Step step, Answer last) {
    List<String> remarks = new ArrayList<>();
    List<String> owners = step.row().list(Column.OWNERS);
    if (!owners.isEmpty() && !owners.equals(last.item().list(Column.OWNERS))) {
      remarks.add(String.join("; ", owners));
    }
    String due = step.row().text(Column.DUE);
    if (!due.isEmpty()) {
      remarks.add("due: " + due);
    }
    return remarks.isEmpty() ? "" : " (" + String.join("; ", remarks) + ")";
  }
}
