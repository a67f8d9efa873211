package readout.check.across;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.check.copies.RecordTies;
import readout.decode.Decoded;
import readout.decode.SourceMap;
import readout.diagnostic.Span;
import readout.meeting.Approval;
import readout.meeting.ComparedForm;
import readout.meeting.InLanguage;
import readout.meeting.Meeting;
import readout.meeting.NextStep;
import readout.meeting.Participant;
import readout.meeting.Topic;

/**
 * What the other records of an archive must know of one: little, for there may be thousands.
 *
 * @param file the record's name for users
 * @param id its id
 * @param idPlace where the id is; the start of the file when its name gives it
 * @param aliasPlace where the ids begin that it had before; the start of the file without any
 * @param ties what ties it to the others
 * @param stepIds the ids of its next steps, in the form in which they compare
 * @param references the records and steps it refers to
 * @param people its participants
 * @param organizations the organizations of its participants
 * @param subjects its tags, topics and series
 * @param meeting what the later meetings of its series must know of it
 */
public record RecordSketch(
    String file,
    String id,
    Span idPlace,
    Span aliasPlace,
    RecordTies ties,
    Set<String> stepIds,
    List<Reference> references,
    List<Person> people,
    List<Mention> organizations,
    Map<Subjects, List<Mention>> subjects,
    MeetingSketch meeting) {

  /** What meetings may share by its name alone. */
  enum Subjects {
    TAGS,
    TOPICS,
    SERIES
  }

  /**
   * A reference to another record.
   *
   * @param key the key it is under
   * @param own the id of the step that refers to another one, or null
   * @param record the id of the record
   * @param step the id of its step, or null
   * @param place where it is
   */
  public record Reference(String key, String own, String record, String step, Span place) {}

  /**
   * A participant.
   *
   * @param id the id, or empty
   * @param names the ways the name is written, aliases included
   */
  public record Person(String id, List<Mention> names) {}

  /**
   * A name as it is written.
   *
   * @param text the name
   * @param place where it is
   */
  public record Mention(String text, Span place) {}

  /** The sketch of a record that has no errors. */
  public static RecordSketch of(String file, Decoded decoded) {
    Meeting meeting = decoded.meeting();
    SourceMap places = decoded.places();
    Set<String> steps = new HashSet<>();
    List<Reference> references = new ArrayList<>();
    reference("part_of", meeting.about().related().partOf(), meeting, places, references);
    reference(
        "translation_of", meeting.about().related().translationOf(), meeting, places, references);
    for (Approval approval : meeting.formalities().approvals()) {
      references.add(new Reference("approves", null, approval.record(), null, places.of(approval)));
    }
    for (NextStep step : meeting.content().nextSteps()) {
      if (step.item().id() != null) {
        steps.add(ComparedForm.of(step.item().id()));
      }
      if (step.follows() != null) {
        String record = step.follows().record();
        Span place = places.of(step, "follows");
        references.add(
            new Reference("follows", step.item().id(), record, step.follows().step(), place));
      }
    }
    List<Person> people = new ArrayList<>();
    List<Mention> organizations = new ArrayList<>();
    for (Participant person : meeting.people().participants()) {
      List<Mention> names = mentions(person.name().variants(), places);
      person.aliases().forEach(alias -> names.addAll(mentions(alias.variants(), places)));
      String personId = person.item().id();
      people.add(new Person(personId == null ? "" : personId, names));
      if (person.organization() != null) {
        organizations.addAll(mentions(person.organization().variants(), places));
      }
    }
    Span id = places.of(meeting, "id");
    return new RecordSketch(
        file,
        meeting.about().id(),
        id,
        places.of(meeting, "aliases"),
        RecordTies.of(meeting, decoded.waivers()),
        steps,
        references,
        people,
        organizations,
        subjects(meeting, places),
        MeetingSketch.of(meeting, places));
  }

  private static Map<Subjects, List<Mention>> subjects(Meeting meeting, SourceMap places) {
    Map<Subjects, List<Mention>> subjects = new EnumMap<>(Subjects.class);
    List<Mention> tags = new ArrayList<>();
    meeting.closing().tags().forEach(tag -> tags.addAll(mentions(tag.variants(), places)));
    subjects.put(Subjects.TAGS, tags);
    List<Mention> topics = new ArrayList<>();
    topics(meeting.content().topics(), places, topics);
    subjects.put(Subjects.TOPICS, topics);
    if (meeting.about().series().name() != null) {
      subjects.put(Subjects.SERIES, mentions(meeting.about().series().name().variants(), places));
    }
    return subjects;
  }

  private static void topics(List<Topic> topics, SourceMap places, List<Mention> mentions) {
    for (Topic topic : topics) {
      mentions.addAll(mentions(topic.title().variants(), places));
      topics(topic.topics(), places, mentions);
    }
  }

  private static void reference(
      String key, String record, Meeting meeting, SourceMap places, List<Reference> references) {
    if (record != null) {
      references.add(new Reference(key, null, record, null, places.of(meeting, key)));
    }
  }

  private static List<Mention> mentions(List<InLanguage> variants, SourceMap places) {
    List<Mention> mentions = new ArrayList<>();
    variants.forEach(v -> mentions.add(new Mention(v.value(), places.of(v))));
    return mentions;
  }
}
