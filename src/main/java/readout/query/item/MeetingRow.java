package readout.query.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import readout.meeting.Meeting;
import readout.meeting.Text;
import readout.note.LocalizedNote;
import readout.note.LocalizedPlace;
import readout.note.LocalizedText;
import readout.note.LocalizedTopic;
import readout.note.Note;
import readout.note.NoteAbout;

/** Makes the row of a meeting itself, by which all its items are found too. */
final class MeetingRow {
  private final String id;
  private final LocalizedNote note;
  private final Meeting meeting;
  private final TopicKeys topics;
  private final RowWriter row;

  MeetingRow(Note note, Meeting meeting, TopicKeys topics, RowWriter row) {
    this.id = note.id();
    this.note = note.content();
    this.meeting = meeting;
    this.topics = topics;
    this.row = row;
  }

  void write() {
    NoteAbout about = note.about();
    boolean whole = !about.withdrawn();
    PartyKeys people = PartyKeys.of(whole ? meeting.people().participants() : List.of());
    PartyKeys sides = PartyKeys.of(whole ? meeting.people().delegations() : List.of());
    Set<String> allSides = new LinkedHashSet<>(people.sides());
    allSides.addAll(sides.sides());
    LocalDate first = meeting.occasion().date().earliest();
    row.put(Column.MEETING_ID, id)
        .put(Column.FIRST_DAY, first == null ? "" : first.toString())
        .put(Column.MEETING_DATE, note.occasion().date().text())
        .put(Column.MEETING_TITLE, about.title().text())
        .put(Column.SUBTITLE, Cells.text(about.subtitle()))
        .put(Column.DATE, note.occasion().date().edtf())
        .put(Column.KIND, kind())
        .put(Column.SERIES, Cells.text(about.series()))
        .put(Column.SERIES_NUMBER, about.number())
        .put(Column.PLACE, place())
        .put(Column.STATUS, about.status().key())
        .put(Column.LANG, about.title().lang())
        .put(Column.PEOPLE, Cells.names(note.people().participants()))
        .put(
            Column.DELEGATIONS,
            note.people().delegations().stream().map(d -> d.name().text()).toList())
        .put(Column.TOPICS, titles(note.content().topics(), new ArrayList<>()))
        .put(Column.TAGS, note.closing().tags().stream().map(LocalizedText::text).toList())
        .put(Column.NOTICES, notices())
        .put(Column.LINE, "1")
        .put(Column.WHO, people.who())
        .put(Column.BODIES, people.bodies())
        .put(Column.SIDES, List.copyOf(allSides))
        .put(Column.SUBJECTS, whole ? topics.all() : List.of())
        .words(words())
        .days(meeting.occasion().date())
        .put(Column.SERIES_KEYS, names(meeting.about().series().name()))
        .put(Column.KIND_KEYS, kinds())
        .put(Column.TAG_KEYS, whole ? tags() : List.of())
        .end();
  }

  /**
   * Those of all that the meeting holds; how near its quotes are to what was said is beside them.
   */
  private List<String> notices() {
    return note.readers().notices().stream()
        .filter(notice -> !notice.kind().startsWith("transcript-"))
        .map(notice -> notice.text().text())
        .toList();
  }

  /** The word of the format, or the record's own. */
  private String kind() {
    String key = note.about().kind().key();
    return key.isEmpty() ? note.about().kind().text() : key;
  }

  private List<String> kinds() {
    Set<String> kinds = new LinkedHashSet<>();
    kinds.add(Names.words(note.about().kind().key()));
    kinds.add(Names.words(note.about().kind().text()));
    PartyKeys.names(meeting.about().kind().text(), kinds);
    return List.copyOf(kinds);
  }

  private List<String> tags() {
    Set<String> tags = new LinkedHashSet<>();
    meeting.closing().tags().forEach(tag -> PartyKeys.names(tag, tags));
    return List.copyOf(tags);
  }

  private static List<String> names(Text name) {
    Set<String> names = new LinkedHashSet<>();
    PartyKeys.names(name, names);
    return List.copyOf(names);
  }

  private String place() {
    LocalizedPlace place = note.occasion().place();
    return place == null ? "" : Cells.text(place.line());
  }

  private String words() {
    NoteAbout about = note.about();
    return Cells.words(
        about.title().text(),
        Cells.text(about.subtitle()),
        Cells.text(about.series()),
        place(),
        Cells.text(note.content().summary()),
        Cells.text(note.content().story()));
  }

  private static List<String> titles(List<LocalizedTopic> topics, List<String> titles) {
    for (LocalizedTopic topic : topics) {
      titles.add(topic.title().text());
      titles(topic.topics(), titles);
    }
    return titles;
  }
}
