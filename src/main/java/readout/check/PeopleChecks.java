package readout.check;

import java.util.HashMap;
import java.util.Map;
import readout.diagnostic.Span;
import readout.meeting.InLanguage;
import readout.meeting.Participant;

/** Two people of one name cannot be told apart by readers. */
final class PeopleChecks {
  private PeopleChecks() {}

  static void run(Subject subject) {
    Map<String, Span> seen = new HashMap<>();
    for (Participant person : subject.meeting().people().participants()) {
      InLanguage name = person.name().variants().get(0);
      Span span = subject.places().of(name);
      Span first = name.value().isEmpty() ? null : seen.putIfAbsent(name.value(), span);
      if (first != null) {
        subject.add(
            subject
                .warning("same-name", span, "two participants are called \"" + name.value() + "\"")
                .label("second time")
                .also(first, "first time")
                .help("if they are one person, keep one entry")
                .help("if they are two, tell them apart with `role` and refer to them by `id`"));
      }
    }
  }
}
