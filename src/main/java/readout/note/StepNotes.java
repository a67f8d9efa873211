package readout.note;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.language.Phrase;
import readout.meeting.Due;
import readout.meeting.EdtfDate;
import readout.meeting.NextStep;
import readout.meeting.StepStatus;

/** Next steps as the note prints them, judged on a day. */
final class StepNotes {
  private static final String NEXT_MEETING = "step.next-meeting";

  private final Wording wording;
  private final PartyNotes parties;
  private final Restrictions restrictions;
  private final Citable citable;
  private final Moment moment;
  private final Map<NextStep, Object> steps = new IdentityHashMap<>();

  StepNotes(
      Wording wording,
      PartyNotes parties,
      Restrictions restrictions,
      Citable citable,
      Moment moment) {
    this.wording = wording;
    this.parties = parties;
    this.restrictions = restrictions;
    this.citable = citable;
    this.moment = moment;
  }

  /** The steps of a list, in order. */
  List<Object> list(List<NextStep> steps) {
    return ItemNotes.each(steps, this::step);
  }

  /** What is still to come, overdue or not, in order. */
  List<Object> announced(List<NextStep> steps) {
    return list(steps.stream().filter(NextStep::isOpen).toList());
  }

  /** Open steps whose due date has passed for certain. */
  List<Object> overdue(List<NextStep> steps) {
    return list(steps.stream().filter(s -> s.isOverdue(moment.today())).toList());
  }

  /** Open steps that are not overdue. */
  List<Object> open(List<NextStep> steps) {
    return list(steps.stream().filter(s -> s.isOpen() && !s.isOverdue(moment.today())).toList());
  }

  /** Steps that were done or dropped. */
  List<Object> closed(List<NextStep> steps) {
    return list(steps.stream().filter(s -> !s.isOpen()).toList());
  }

  /** The same one whenever it is asked for. */
  private Object step(NextStep step) {
    return steps.computeIfAbsent(step, this::describe);
  }

  private Object describe(NextStep s) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", Wording.orEmpty(s.item().id()));
    map.put("anchor", citable.anchor("step", s, s.item().id(), s.action()));
    map.put("action", wording.text(s.action()));
    map.put("owners", parties.list(s.owners()));
    map.put("owners_line", wording.phrase(parties.line(s.owners())));
    map.put("due", due(s.due()));
    map.put("due_line", wording.phrase(dueLine(s.due())));
    map.put("at_next_meeting", s.due() != null && s.due().isNextMeeting());
    map.put("status", s.status() == null ? "" : wording.word("step", s.status()));
    Phrase state = state(s);
    map.put("state", wording.phrase(state));
    map.put("lead", wording.phrase(state == null ? null : wording.opening(state)));
    List<Phrase> details = assignment(s);
    map.put("assignment", wording.phrase(row(details)));
    if (state == null && s.status() != null) {
      details.add(word(s.status()));
    }
    map.put("details", wording.phrase(row(details)));
    map.put("open", s.isOpen());
    map.put("overdue", s.isOverdue(moment.today()));
    map.put("proposed", s.status() == StepStatus.PROPOSED);
    map.put("done", s.status() == StepStatus.DONE);
    map.put("dropped", s.status() == StepStatus.DROPPED);
    map.put("done_on", wording.date(s.done()));
    map.put("done_line", wording.phrase(dated("step.done-on", s.done())));
    map.put("follows", follows(s));
    map.put("topic", citable.topic(s.topic()));
    map.put("restriction", restrictions.of(s.item()));
    map.put("x", s.item().extra().values());
    return map;
  }

  private Object due(Due due) {
    if (due == null || !due.isNextMeeting()) {
      return wording.date(due == null ? null : due.date());
    }
    return wording.noDate(wording.language().label(NEXT_MEETING));
  }

  private Phrase dueLine(Due due) {
    if (due == null || !due.isNextMeeting()) {
      return due == null ? null : dated("step.due", due.date());
    }
    Phrase meeting = Phrase.of(wording.language().label(NEXT_MEETING));
    return wording.language().phrase("step.due", Map.of("date", meeting));
  }

  /** What makes the step another than one to be done: proposed, done or dropped; else null. */
  private Phrase state(NextStep s) {
    if (s.status() == null) {
      return null;
    }
    return switch (s.status()) {
      case PROPOSED, DROPPED -> word(s.status());
      case DONE -> s.done() == null ? word(s.status()) : dated("step.done-on", s.done());
      case AGREED, IN_PROGRESS -> null;
    };
  }

  private Phrase word(StepStatus status) {
    return Phrase.of(wording.language().label("step." + status.key()));
  }

  /** Who does it, and by when. */
  private List<Phrase> assignment(NextStep s) {
    List<Phrase> phrases = new ArrayList<>();
    if (!s.owners().isEmpty()) {
      phrases.add(parties.line(s.owners()));
    }
    if (s.due() != null) {
      phrases.add(dueLine(s.due()));
    }
    return phrases;
  }

  private Phrase row(List<Phrase> phrases) {
    return phrases.isEmpty() ? null : wording.row(phrases);
  }

  private Phrase dated(String key, EdtfDate date) {
    return date == null
        ? null
        : wording.language().phrase(key, Map.of("date", Phrase.of(wording.language().date(date))));
  }

  private static Object follows(NextStep s) {
    if (s.follows() == null) {
      return "";
    }
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("record", s.follows().record());
    map.put("step", s.follows().step());
    return map;
  }
}
