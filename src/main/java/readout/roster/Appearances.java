package readout.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.meeting.ComparedForm;
import readout.meeting.Meeting;
import readout.meeting.NextStep;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.Quote;
import readout.meeting.Utterance;
import readout.people.PeopleFile;
import readout.people.Person;

/** Collects where the people of a people file appear, and who appears without being in it. */
public final class Appearances {
  private final PeopleFile file;
  private final Map<Person, List<Appearance>> known = new LinkedHashMap<>();

  /** Those whom the file lacks, by the id or name that the records give them. */
  private final Map<String, Stranger> strangers = new LinkedHashMap<>();

  /**
   * @param file the file that holds for the records; that of no people when there is none
   */
  public Appearances(PeopleFile file) {
    this.file = file;
  }

  /** Whether there is a people file. */
  public boolean hasFile() {
    return file.exists();
  }

  /** The people file. */
  public PeopleFile file() {
    return file;
  }

  /**
   * Takes all people of a record.
   *
   * @param record what users call its file
   */
  public void add(String record, Meeting meeting) {
    String date = meeting.occasion().date().edtf();
    Map<Integer, Set<String>> as = new LinkedHashMap<>();
    for (Utterance utterance : meeting.content().utterances()) {
      if (utterance instanceof Quote quote) {
        note(quote.speakers(), "quoted", as);
      }
    }
    for (NextStep step : meeting.content().nextSteps()) {
      note(step.owners(), "owner", as);
    }
    for (Participant p : meeting.people().participants()) {
      Set<String> what = new LinkedHashSet<>(List.of(p.attendance().key()));
      if (p.chair()) {
        what.add("chair");
      }
      what.addAll(as.getOrDefault(p.partNumber(), Set.of()));
      Appearance appearance = new Appearance(record, date, List.copyOf(what));
      Person person = person(p);
      if (person != null) {
        known.computeIfAbsent(person, any -> new ArrayList<>()).add(appearance);
      } else if (!p.name().variants().get(0).value().isEmpty()) {
        strangers.computeIfAbsent(key(p), any -> new Stranger()).add(p, appearance);
      }
    }
  }

  private static void note(List<Party> parties, String as, Map<Integer, Set<String>> all) {
    for (Party party : parties) {
      if (party instanceof Participant) {
        all.computeIfAbsent(party.partNumber(), any -> new LinkedHashSet<>()).add(as);
      }
    }
  }

  /** The person of the file that a record names: by the id, or else by a name that only one has. */
  private Person person(Participant p) {
    Person byId = p.item().id() == null ? null : file.find(p.item().id());
    if (byId != null) {
      return byId;
    }
    List<Person> named =
        file.people().stream()
            .filter(
                person -> p.name().variants().stream().anyMatch(v -> person.isCalled(v.value())))
            .toList();
    return named.size() == 1 ? named.get(0) : null;
  }

  private static String key(Participant p) {
    return ComparedForm.of(p.name().variants().get(0).value());
  }

  /** Where a person of the file appears, in the order in which the records were taken. */
  public List<Appearance> of(Person person) {
    return known.getOrDefault(person, List.of());
  }

  /** Who appears in the records and is not in the file, in the order of their first appearance. */
  public List<Stranger> strangers() {
    return List.copyOf(strangers.values());
  }
}
