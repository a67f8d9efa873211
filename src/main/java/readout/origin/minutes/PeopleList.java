package readout.origin.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import readout.document.SourceBlock;
import readout.draft.Draft;
import readout.draft.DraftItem;
import readout.origin.Remark;
import readout.origin.release.SpeechWords;
import readout.yaml.MappingNode;
import readout.yaml.Node;

/** The people that minutes list. */
final class PeopleList {
  private final MinutesWords words;
  private final SpeechWords offices;
  private final Map<String, PersonLine> people = new LinkedHashMap<>();
  private final Map<String, MappingNode> items = new LinkedHashMap<>();
  private final Map<String, String> delegations = new LinkedHashMap<>();

  /** The id of the delegation whose members follow; empty outside of one. */
  private String delegation = "";

  /** The heading that people are below; empty for none. */
  private String heading = "";

  /** Where that heading is; 0 once somebody is below it. */
  private int headingLine;

  private final List<Remark> remarks;
  private final PeopleLineReader reader;

  /**
   * A list without anybody.
   *
   * @param known whether the file writes a name in this order of words
   */
  PeopleList(MinutesWords words, List<Remark> remarks, Predicate<String> known) {
    this.words = words;
    this.offices = SpeechWords.of(words.language().tag());
    this.remarks = remarks;
    this.reader = new PeopleLineReader(offices, known);
  }

  /** A line or an item of a list of people; a strong one with others below it is a delegation. */
  void block(SourceBlock block, String usual) {
    boolean strong = block.markdown().matches("\\*\\*[^*]+\\*\\*");
    if (block.isItem() && block.level() == 1 && strong) {
      String id =
          block
              .text()
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^\\p{L}\\p{N}]+", "-")
              .replaceAll("^-|-$", "");
      delegations.put(id, block.text());
      delegation = id;
      return;
    }
    delegation = block.isItem() && block.level() == 1 ? "" : delegation;
    if (block.isItem()) {
      item(block.text(), usual, block.line());
    } else if (block.text().lines().count() > 1) {
      block.text().lines().forEach(line -> item(line, usual, block.line()));
    } else if (!words.isNone(block.text())) {
      all(reader.line(block.text()), usual, false, block.line());
    }
  }

  private void item(String line, String usual, int at) {
    if (!words.isNone(line)) {
      all(reader.item(line), usual, false, at);
    }
  }

  /** What is below belongs to a delegation, or not: a heading does not say where it ends. */
  void heading(String name, int line) {
    end();
    heading = name;
    headingLine = line;
    delegation = "";
  }

  /** Tells of a heading that nobody was below. */
  private void end() {
    if (!heading.isEmpty() && headingLine > 0) {
      remarks.add(new Remark(headingLine, heading, "no person is listed below this heading"));
    }
    heading = "";
  }

  /**
   * The cells of a row: a person, then what they are. A name that has the surname first is turned
   * where the file says elsewhere in which order it is.
   */
  void row(List<String> cells, String usual, int at) {
    PeopleInLine name = reader.item(cells.get(0));
    if (name.people().size() == 1 && name.left().isEmpty()) {
      List<String> person = new ArrayList<>(cells);
      person.set(0, name.people().get(0));
      add(String.join(", ", person), usual, false);
    } else {
      all(name, usual, false, at);
    }
  }

  /** Several in a line that says what they are: "Present: Ana Berg, Tom Ek". */
  void addAll(String line, String usual, boolean chair, int at) {
    if (!line.isBlank() && !words.isNone(line)) {
      all(reader.list(line), usual, chair, at);
    }
  }

  private void all(PeopleInLine read, String usual, boolean chair, int at) {
    read.people().forEach(person -> add(person.replaceFirst("\\.$", ""), usual, chair));
    for (String part : read.left()) {
      if (!words.isNone(part) && !PersonLine.isAttendance(part, words.language())) {
        remarks.add(new Remark(at, part, "not known to be a name or an office; not placed"));
      }
    }
  }

  /** One person; one who is named twice is one. */
  void add(String line, String usual, boolean chair) {
    PersonLine person = PersonLine.of(line, words.language(), offices);
    if (person.name().isEmpty() || words.isNone(person.name())) {
      return;
    }
    PersonLine known = people.get(person.name());
    boolean chairs = chair || person.chair() || known != null && known.chair();
    PersonLine fuller = known == null || known.role().isEmpty() ? person : known;
    if (known != null) {
      PersonLine other = fuller == known ? person : known;
      for (String more : List.of(other.role(), other.organization(), other.remark())) {
        boolean told = more.isEmpty() || fuller.says(more);
        fuller = told ? fuller : fuller.remarked(more);
      }
    }
    PersonLine one =
        new PersonLine(
            fuller.name(),
            fuller.role(),
            fuller.organization(),
            chairs,
            fuller.attendance(),
            fuller.email(),
            fuller.remark(),
            fuller.honorific());
    people.put(person.name(), one);
    if (!heading.isEmpty()) {
      headingLine = 0;
      one = one.remarked("below \"" + heading + "\"");
    }
    items.put(person.name(), one.item(usual, delegation));
  }

  /** The one whom words name: in full, or with what is after the name in the list. */
  Optional<String> named(String words) {
    String plain = words.strip();
    for (String name : people.keySet()) {
      if (plain.equals(name) || plain.startsWith(name + ",")) {
        return Optional.of(name);
      }
    }
    String first = plain.split("\\s*,")[0];
    for (PersonLine person : people.values()) {
      if (!person.honorific().isEmpty() && first.equals(person.honorific() + " " + person.name())) {
        return Optional.of(person.name());
      }
    }
    return Optional.empty();
  }

  /** Whether the list says of somebody all that words have after the name. */
  boolean saysAll(String name, String words) {
    PersonLine person = people.get(name);
    return Stream.of(words.split("[\\s,()]+")).allMatch(person::says);
  }

  void into(Draft draft) {
    end();
    List<Node> groups = new ArrayList<>();
    delegations.forEach(
        (id, name) -> groups.add(new DraftItem().text("id", id).text("name", name).node()));
    if (!groups.isEmpty()) {
      draft.put("delegations", DraftItem.list(groups));
    }
    if (!items.isEmpty()) {
      draft.put("participants", DraftItem.list(List.copyOf(items.values())));
    }
  }
}
