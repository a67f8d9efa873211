package readout.check.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import readout.check.subject.Subject;
import readout.diagnostic.Span;
import readout.meeting.About;
import readout.meeting.GivenIds;
import readout.meeting.InLanguage;
import readout.meeting.MeetingTexts.Sort;
import readout.meeting.RecordPart;
import readout.words.SoughtName.Found;

/** Finds where the record has what an output says. */
final class ToldPlaces {
  private final Subject subject;

  /** The items of the record by their ids; made when a place is asked for. */
  private final Map<String, RecordPart> givers = new HashMap<>();

  ToldPlaces(Subject subject) {
    this.subject = subject;
  }

  /** Where words of a text are; of an id or an address, where that is given. */
  Span of(Told text, Found found) {
    if (text.part() instanceof InLanguage words) {
      Span first = subject.character(words, found.start());
      Span last = subject.character(words, text.value().offsetByCodePoints(found.end(), -1));
      return first.start() <= last.start() ? new Span(first.start(), last.end()) : first;
    }
    if (text.sort() == Sort.ADDRESS) {
      return address(text);
    }
    if (text.sort() != Sort.ID) {
      return subject.places().of(text.part());
    }
    if (text.part() instanceof About about) {
      return address(about, text.value());
    }
    RecordPart part = giver(text.value());
    return subject.places().of(part == null ? text.part() : part, "id");
  }

  /** Where an address is written: under the key of its item that has these characters. */
  private Span address(Told text) {
    Span item = subject.places().of(text.part());
    return Stream.of("url", "email", "phone")
        .map(key -> subject.places().of(text.part(), key))
        .filter(span -> !span.equals(item))
        .filter(span -> subject.file().text().startsWith(text.value(), unquoted(span)))
        .findFirst()
        .orElse(item);
  }

  /** Where a record has an id of its own, of the time before, or of another record. */
  private Span address(About about, String id) {
    if (id.equals(about.id())) {
      return subject.places().of(subject.meeting(), "id");
    }
    if (!about.aliases().contains(id)) {
      String key = id.equals(about.related().partOf()) ? "part_of" : "translation_of";
      return subject.places().of(subject.meeting(), key);
    }
    Span first = subject.places().of(subject.meeting(), "aliases");
    int at = subject.file().text().indexOf(id, first.start());
    return at < 0 ? first : new Span(at, at + id.length());
  }

  private int unquoted(Span span) {
    return span.start() + ("\"'".indexOf(subject.file().text().charAt(span.start())) < 0 ? 0 : 1);
  }

  /** The item of the record that has an id, whoever refers to it; null when none has. */
  private RecordPart giver(String id) {
    if (givers.isEmpty()) {
      GivenIds.each(subject.meeting(), givers::putIfAbsent);
    }
    return givers.get(id);
  }
}
