package readout.note.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.language.Phrase;
import readout.meeting.Attribution;
import readout.meeting.Audience;
import readout.meeting.Embargo;
import readout.meeting.Meeting;
import readout.meeting.Quote;
import readout.meeting.Status;
import readout.meeting.Transcript;
import readout.note.LocalizedNotice;
import readout.note.NoteAudience;

/** What must be said at the very top of a note. */
final class Notices {
  private final Wording wording;
  private final Audience output;
  private final NoteTime moment;

  Notices(Wording wording, Audience output, NoteTime moment) {
    this.wording = wording;
    this.output = output;
    this.moment = moment;
  }

  /** Whom the note of a meeting is for, with its notices. */
  NoteAudience audience(Meeting meeting) {
    return new NoteAudience(
        wording.word("audience", output),
        output == Audience.PUBLIC,
        output == Audience.INTERNAL,
        isUnderEmbargo(meeting),
        list(meeting));
  }

  /** The notices of a meeting, the weightiest first. */
  private List<LocalizedNotice> list(Meeting meeting) {
    List<LocalizedNotice> list = new ArrayList<>();
    Status status = meeting.about().status();
    if (status.isCalledOff()) {
      list.add(notice(status.key(), Map.of()));
    }
    Embargo embargo = meeting.handling().embargo();
    if (isUnderEmbargo(meeting)) {
      String until = wording.language().instant(embargo.until(), embargo.zone());
      list.add(notice("embargo", Map.of("instant", Phrase.of(until))));
    }
    if (output != Audience.PUBLIC) {
      list.add(notice(output.key(), Map.of()));
    }
    Attribution rule = meeting.handling().attribution();
    if (output == Audience.INTERNAL && Attribution.restricts(rule)) {
      Phrase words = wording.language().phrase("restriction." + rule.key(), Map.of());
      list.add(notice("rule", Map.of("rule", words)));
    }
    if (status == Status.DRAFT) {
      list.add(notice(status.key(), Map.of()));
    }
    Transcript transcript = meeting.about().transcript();
    boolean quoted =
        meeting.content().utterances().stream()
            .anyMatch(u -> u instanceof Quote quote && !quote.isReported());
    if (transcript != Transcript.VERBATIM && quoted) {
      list.add(notice("transcript-" + transcript.key(), Map.of()));
    }
    return list;
  }

  /** Whether the meeting may not be public yet; never so when the note is for everybody. */
  private boolean isUnderEmbargo(Meeting meeting) {
    Embargo embargo = meeting.handling().embargo();
    return embargo != null && embargo.holdsAt(moment.instant());
  }

  private LocalizedNotice notice(String kind, Map<String, Phrase> fills) {
    return new LocalizedNotice(
        kind, wording.phrase(wording.language().phrase("notice." + kind, fills)));
  }
}
