package readout.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.language.Phrase;
import readout.meeting.Audience;
import readout.meeting.Embargo;
import readout.meeting.Meeting;
import readout.meeting.Quote;
import readout.meeting.Status;
import readout.meeting.Transcript;

/** What must be said at the very top of a note. */
final class Notices {
  private final Wording wording;
  private final Audience output;
  private final Moment moment;

  Notices(Wording wording, Audience output, Moment moment) {
    this.wording = wording;
    this.output = output;
    this.moment = moment;
  }

  /** The notices of a meeting, the weightiest first. */
  List<Object> list(Meeting meeting) {
    List<Object> list = new ArrayList<>();
    Status status = meeting.about().status();
    if (status == Status.WITHDRAWN || status == Status.CANCELLED) {
      list.add(notice(status.key(), Map.of()));
    }
    Embargo embargo = meeting.handling().embargo();
    if (embargo != null && embargo.holdsAt(moment.instant())) {
      String until = wording.language().instant(embargo.until(), embargo.zone());
      list.add(notice("embargo", Map.of("instant", Phrase.of(until))));
    }
    if (output != Audience.PUBLIC) {
      list.add(notice(output.key(), Map.of()));
    }
    if (status == Status.DRAFT) {
      list.add(notice(status.key(), Map.of()));
    }
    Transcript transcript = meeting.about().transcript();
    boolean quoted = meeting.content().utterances().stream().anyMatch(u -> u instanceof Quote);
    if (transcript != Transcript.VERBATIM && quoted) {
      list.add(notice("transcript-" + transcript.key(), Map.of()));
    }
    return list;
  }

  private Object notice(String kind, Map<String, Phrase> fills) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("kind", kind);
    map.put("text", wording.phrase(wording.language().phrase("notice." + kind, fills)));
    return map;
  }
}
