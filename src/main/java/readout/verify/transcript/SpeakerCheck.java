package readout.verify.transcript;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import readout.meeting.Group;
import readout.meeting.Meeting;
import readout.meeting.NameKey;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.Quote;
import readout.meeting.Text;
import readout.transcript.SpeakerLabel;

/** Says whether those whom a quote names may be the one whom a transcript names. */
final class SpeakerCheck {
  private SpeakerCheck() {}

  /** Whether one of a quote's speakers is called as the transcript says. */
  static boolean agrees(Quote quote, SpeakerLabel label) {
    return quote.speakers().stream().anyMatch(party -> isCalled(party, label));
  }

  /** The participant whom a record calls as the transcript says; empty when it has none. */
  static Optional<Participant> participant(Meeting meeting, SpeakerLabel label) {
    return meeting.people().participants().stream()
        .filter(person -> isCalled(person, label))
        .findFirst();
  }

  private static boolean isCalled(Party party, SpeakerLabel label) {
    Set<String> names = new HashSet<>();
    add(party, names);
    return names.contains(key(label.written())) || names.contains(key(label.name()));
  }

  private static void add(Party party, Set<String> names) {
    add(party.name(), names);
    if (party instanceof Participant person) {
      person.aliases().forEach(alias -> add(alias, names));
      if (person.item().id() != null) {
        names.add(key(person.item().id()));
      }
    }
    if (party instanceof Group group) {
      names.add(key(group.id()));
    }
  }

  private static void add(Text text, Set<String> names) {
    if (text != null) {
      text.variants().forEach(v -> names.add(key(v.value())));
    }
  }

  private static String key(String name) {
    return NameKey.of(name.replace('_', ' '));
  }
}
