package readout.note.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.language.Phrase;
import readout.meeting.Due;
import readout.meeting.NextStep;
import readout.meeting.StepReference;
import readout.meeting.StepStatus;
import readout.meeting.date.EdtfDate;
import readout.note.Follows;
import readout.note.LocalizedDate;
import readout.note.LocalizedPhrase;
import readout.note.LocalizedStep;
import readout.note.NoteSteps;
import readout.note.StepProgress;

/** Next steps as the note prints them, judged on a day. */
final class StepNotes {
  private static final String NEXT_MEETING = "step.next-meeting";

  private final Wording wording;
  private final PartyNotes parties;
  private final Restrictions restrictions;
  private final Citable citable;
  private final NoteTime moment;
  private final Map<Integer, LocalizedStep> steps = new HashMap<>();

  StepNotes(
      Wording wording,
      PartyNotes parties,
      Restrictions restrictions,
      Citable citable,
      NoteTime moment) {
    this.wording = wording;
    this.parties = parties;
    this.restrictions = restrictions;
    this.citable = citable;
    this.moment = moment;
  }

  /** The steps of a list, in order. */
  List<LocalizedStep> list(List<NextStep> steps) {
    return ItemNotes.each(steps, this::step);
  }

  /** The steps of a list by how far they are. */
  NoteSteps byProgress(List<NextStep> steps) {
    List<LocalizedStep> overdue = new ArrayList<>();
    List<LocalizedStep> open = new ArrayList<>();
    List<LocalizedStep> closed = new ArrayList<>();
    for (LocalizedStep step : list(steps)) {
      StepProgress progress = step.progress();
      (progress.overdue() ? overdue : progress.open() ? open : closed).add(step);
    }
    return new NoteSteps(overdue, open, closed);
  }

  /** The same one whenever it is asked for. */
  private LocalizedStep step(NextStep step) {
    return steps.computeIfAbsent(step.partNumber(), number -> describe(step));
  }

  private LocalizedStep describe(NextStep s) {
    Phrase state = state(s);
    Phrase owners = parties.owners(s.owners());
    Phrase dueLine = dueLine(s.due());
    List<Phrase> assignment = assignment(owners, dueLine);
    LocalizedPhrase assigned = wording.phrase(row(assignment));
    LocalizedPhrase details = assigned;
    if (state == null && s.status() != null) {
      assignment.add(word(s.status()));
      details = wording.phrase(row(assignment));
    }
    return new LocalizedStep(
        Wording.orEmpty(s.item().id()),
        citable.anchor("step", s, s.item().id(), s.action()),
        wording.text(s.action()),
        parties.list(s.owners()),
        wording.phrase(owners),
        due(s.due()),
        wording.phrase(dueLine),
        s.due() != null && s.due().isNextMeeting(),
        s.status() == null ? null : wording.word("step", s.status()),
        wording.phrase(state),
        wording.phrase(state == null ? null : wording.opening(state)),
        assigned,
        details,
        progress(s),
        s.follows() == null ? null : follows(s.follows()),
        citable.topic(s.topic()),
        restrictions.of(s),
        s.item().customFields().values());
  }

  private Follows follows(StepReference step) {
    return new Follows(step.record(), step.step(), wording.meetingPage(step.record()));
  }

  private StepProgress progress(NextStep s) {
    return new StepProgress(
        s.isOpen(),
        s.isOverdue(moment.today()),
        s.status() == StepStatus.PROPOSED,
        s.status() == StepStatus.DONE,
        s.status() == StepStatus.DROPPED,
        wording.date(s.done()),
        wording.phrase(dated("step.done-on", s.done())));
  }

  private LocalizedDate due(Due due) {
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
  private static List<Phrase> assignment(Phrase owners, Phrase dueLine) {
    List<Phrase> phrases = new ArrayList<>();
    if (owners != null) {
      phrases.add(owners);
    }
    if (dueLine != null) {
      phrases.add(dueLine);
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
}
