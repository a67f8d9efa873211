package readout.check.across;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.check.across.RecordSketch.Mention;
import readout.diagnostic.Code;
import readout.meeting.ComparedForm;
import readout.meeting.NameKey;
import readout.words.FoldedName;
import readout.words.PersonName;

/**
 * Warns of people, organizations and subjects that are probably the same but are written in two
 * ways.
 */
final class Spellings {
  /** What is asked of two ways of writing. */
  private enum Doubt {
    PERSON(
        Code.NAME_SPELLED_TWO_WAYS,
        "one person or two?",
        "for one person, write one name, or add the other to `aliases`"),
    ORGANIZATION(
        Code.ORGANIZATION_NEARLY_SAME,
        "one organization or two?",
        "for one organization, write one name"),
    SUBJECT(Code.SPELLED_TWO_WAYS, "an archive treats both as one", "spell it in one way");

    private final Code code;
    private final String label;
    private final String help;

    Doubt(Code code, String label, String help) {
      this.code = code;
      this.label = label;
      this.help = help;
    }
  }

  private Spellings() {}

  /**
   * One way of writing a name.
   *
   * @param text the name
   * @param record where it is met first
   * @param mention its place there
   * @param declared the other ways that the same participant gives itself
   * @param count in how many places it is met; one element
   */
  private record Spelling(
      String text, RecordSketch record, Mention mention, Set<String> declared, int[] count) {}

  static void people(CrossRecordCheck across) {
    Map<String, Set<String>> alike = new LinkedHashMap<>();
    for (RecordSketch record : across.records()) {
      for (RecordSketch.Person person : record.people()) {
        for (Mention name : person.names()) {
          join(alike, PersonName.of(name.text()).keys());
        }
      }
    }
    Map<String, Map<String, Spelling>> byKey = new LinkedHashMap<>();
    for (RecordSketch record : across.records()) {
      for (RecordSketch.Person person : record.people()) {
        for (Mention name : person.names()) {
          Set<String> keys = PersonName.of(name.text()).keys();
          String key = keys.isEmpty() ? "" : alike.get(keys.iterator().next()).iterator().next();
          collect(byKey, key, record, name, person.names());
        }
      }
    }
    for (Map<String, Spelling> ways : byKey.values()) {
      if (ways.size() > 1) {
        report(across, new ArrayList<>(ways.values()), Doubt.PERSON);
      }
    }
  }

  /** Keys that one name has become one set, with all that they were one with before. */
  private static void join(Map<String, Set<String>> alike, Set<String> keys) {
    Set<String> all = null;
    for (String key : keys) {
      Set<String> known = alike.computeIfAbsent(key, k -> new LinkedHashSet<>(List.of(k)));
      if (all == null) {
        all = known;
      } else if (all != known) {
        for (String moved : known) {
          all.add(moved);
          alike.put(moved, all);
        }
      }
    }
  }

  static void organizations(CrossRecordCheck across) {
    Map<String, Map<String, Spelling>> byKey = new LinkedHashMap<>();
    for (RecordSketch record : across.records()) {
      for (Mention name : record.organizations()) {
        collect(byKey, FoldedName.of(name.text()), record, name, List.of());
      }
    }
    for (Map<String, Spelling> ways : byKey.values()) {
      if (ways.size() > 1) {
        report(across, new ArrayList<>(ways.values()), Doubt.ORGANIZATION);
      }
    }
    for (List<String> pair : NearlySame.pairs(byKey.keySet())) {
      List<Spelling> ways = new ArrayList<>();
      pair.forEach(key -> ways.add(byKey.get(key).values().iterator().next()));
      report(across, ways, Doubt.ORGANIZATION);
    }
  }

  /**
   * Tags, topics and series that an archive takes for one, as they differ in case or width only.
   */
  static void subjects(CrossRecordCheck across) {
    for (RecordSketch.Subjects subjects : RecordSketch.Subjects.values()) {
      Map<String, Map<String, Spelling>> byKey = new LinkedHashMap<>();
      for (RecordSketch record : across.records()) {
        for (Mention name : record.subjects().getOrDefault(subjects, List.of())) {
          collect(byKey, NameKey.of(name.text()), record, name, List.of());
        }
      }
      for (Map<String, Spelling> ways : byKey.values()) {
        if (ways.size() > 1) {
          report(across, new ArrayList<>(ways.values()), Doubt.SUBJECT);
        }
      }
    }
  }

  private static void collect(
      Map<String, Map<String, Spelling>> byKey,
      String key,
      RecordSketch record,
      Mention name,
      List<Mention> others) {
    if (key.isEmpty()) {
      return;
    }
    Spelling way =
        byKey
            .computeIfAbsent(key, k -> new LinkedHashMap<>())
            .computeIfAbsent(
                ComparedForm.of(name.text()),
                t -> new Spelling(name.text(), record, name, new HashSet<>(), new int[1]));
    way.count()[0]++;
    others.forEach(other -> way.declared().add(other.text()));
  }

  /** The most usual way is taken for right, the first one among equals. */
  private static void report(CrossRecordCheck across, List<Spelling> ways, Doubt doubt) {
    Spelling usual = ways.get(0);
    for (Spelling way : ways) {
      usual = way.count()[0] > usual.count()[0] ? way : usual;
    }
    for (Spelling way : ways) {
      boolean reported = doubt == Doubt.PERSON && way.record() == usual.record();
      if (way == usual
          || reported
          || way.declared().contains(usual.text())
          || usual.declared().contains(way.text())) {
        continue;
      }
      String where = across.address(usual.record(), usual.mention().place());
      int more = usual.count()[0] - 1;
      across.warn(
          way.record(),
          doubt.code,
          way.mention().place(),
          "\"" + way.text() + "\" is written \"" + usual.text() + "\" elsewhere",
          doubt.label,
          "that is in "
              + where
              + (more == 0 ? "" : " and in " + more + " more place" + (more == 1 ? "" : "s"))
              + "; "
              + doubt.help);
    }
  }
}
