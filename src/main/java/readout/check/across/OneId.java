package readout.check.across;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.check.across.RecordSketch.Mention;
import readout.check.across.RecordSketch.Person;
import readout.diagnostic.Code;
import readout.meeting.ComparedForm;
import readout.words.PersonName;

/** Finds one id that two records give to people whose names have nothing in common. */
final class OneId {
  private OneId() {}

  /** Where an id is met first. */
  private record First(RecordSketch record, Person person) {}

  static void check(CrossRecordCheck across) {
    Map<String, First> byId = new HashMap<>();
    for (RecordSketch record : across.records()) {
      for (Person person : record.people()) {
        if (person.id().isEmpty() || person.names().isEmpty()) {
          continue;
        }
        String id = ComparedForm.of(person.id());
        First first = byId.putIfAbsent(id, new First(record, person));
        if (first != null && areUnrelated(first.person(), person)) {
          Mention own = person.names().get(0);
          Mention other = first.person().names().get(0);
          across.warn(
              record,
              Code.ONE_ID_TWO_PEOPLE,
              own.place(),
              "the id \"" + person.id() + "\" belongs to \"" + other.text() + "\" elsewhere",
              "one person or two?",
              "that is in "
                  + across.address(first.record(), other.place())
                  + "; give one of them another id, or list the other name under `aliases`");
        }
      }
    }
  }

  /** Whether names in one script have no word in common; what is transliterated proves nothing. */
  private static boolean areUnrelated(Person one, Person other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    boolean comparable =
        words.stream().anyMatch(w -> others.stream().anyMatch(o -> script(w) == script(o)));
    return comparable && others.stream().noneMatch(words::contains);
  }

  private static Character.UnicodeScript script(String word) {
    return Character.UnicodeScript.of(word.codePointAt(0));
  }

  private static Set<String> words(Person person) {
    Set<String> words = new HashSet<>();
    for (Mention name : person.names()) {
      PersonName folded = PersonName.of(name.text());
      words.addAll(folded.words());
      folded.keys().forEach(key -> words.addAll(List.of(key.split(" "))));
    }
    return words;
  }
}
