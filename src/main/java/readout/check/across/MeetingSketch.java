package readout.check.across;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.decode.SourceMap;
import readout.diagnostic.Span;
import readout.meeting.Audience;
import readout.meeting.ComparedForm;
import readout.meeting.Figure;
import readout.meeting.Meeting;
import readout.meeting.NameKey;
import readout.meeting.NextStep;
import readout.meeting.Text;
import readout.meeting.date.EdtfDate;

/**
 * What the later meetings of its series must know of a meeting.
 *
 * @param series the name of the series as names compare; empty for a meeting of none, for a
 *     translation and for one that did not take place
 * @param first the first day it can have been, or null
 * @param last the last one, or null
 * @param actions what its next steps say, as names compare
 * @param open its steps that are still to be done
 * @param values its figures that have a number and a certain day
 */
record MeetingSketch(
    String series,
    LocalDate first,
    LocalDate last,
    Set<String> actions,
    List<OpenStep> open,
    List<Value> values) {

  /**
   * A step that is still to be done.
   *
   * @param id its id in the form in which ids compare, or empty
   * @param action what it says
   * @param due the last day that it is due, or null
   * @param place where it is
   */
  record OpenStep(String id, String action, LocalDate due, Span place) {
    /** What it says, as names compare. */
    String actionKey() {
      return NameKey.of(action);
    }
  }

  /**
   * The number of a figure.
   *
   * @param name its label, unit and audience, in the form in which names compare
   * @param label as it is written
   * @param number for machines
   * @param day when it held
   * @param place where it is
   */
  record Value(String name, String label, BigDecimal number, LocalDate day, Span place) {}

  /** That of a record without errors. */
  static MeetingSketch of(Meeting meeting, SourceMap places) {
    EdtfDate date = meeting.occasion().date();
    Set<String> actions = new HashSet<>();
    List<OpenStep> open = new ArrayList<>();
    for (NextStep step : meeting.content().nextSteps()) {
      step.action().variants().forEach(v -> actions.add(NameKey.of(v.value())));
      if (step.isOpen()) {
        String id = step.item().id();
        LocalDate due = step.due() == null ? null : step.due().latest();
        open.add(
            new OpenStep(
                id == null ? "" : ComparedForm.of(id),
                first(step.action()),
                due,
                places.of(step, "action")));
      }
    }
    List<Value> values = new ArrayList<>();
    meeting.content().figures().forEach(figure -> value(figure, date, places, values));
    return new MeetingSketch(
        series(meeting), date.earliest(), date.latest(), actions, open, values);
  }

  private static String series(Meeting meeting) {
    Text name = meeting.about().series().name();
    boolean counts =
        name != null
            && !meeting.about().status().isCalledOff()
            && meeting.about().related().translationOf() == null;
    return counts ? NameKey.of(first(name)) : "";
  }

  private static void value(Figure figure, EdtfDate meeting, SourceMap places, List<Value> values) {
    EdtfDate date = figure.asOf() == null ? meeting : figure.asOf();
    LocalDate day = date.earliest();
    if (figure.number() != null && day != null && day.equals(date.latest())) {
      Audience audience = figure.item().audience();
      String unit = figure.unit() == null ? "" : figure.unit();
      String label = first(figure.label());
      String name = NameKey.of(label + " (" + unit + ") " + (audience == null ? "" : audience));
      values.add(new Value(name, label, figure.number(), day, places.of(figure, "number")));
    }
  }

  private static String first(Text text) {
    return text.variants().get(0).value();
  }
}
