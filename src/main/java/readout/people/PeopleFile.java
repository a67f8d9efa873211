package readout.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.meeting.ComparedForm;
import readout.meeting.Text;

/** The people that records of a folder may name by their ids. Immutable once it is made. */
public final class PeopleFile {
  /** That of records which have none. */
  public static final PeopleFile NONE = new PeopleFile("", null, List.of(), true);

  private final String name;
  private final String language;
  private final List<Person> people;
  private final boolean whole;
  private final Map<String, Person> byId = new LinkedHashMap<>();

  /**
   * @param name what users call the file; empty for {@link #NONE}
   * @param language BCP 47 tag of texts that name no language; null when the file does not say
   * @param people in the order of the file
   * @param whole whether the file has no mistakes, so that who is not in it is unknown
   */
  public PeopleFile(String name, String language, List<Person> people, boolean whole) {
    this.name = name;
    this.language = language;
    this.people = List.copyOf(people);
    this.whole = whole;
    people.forEach(person -> byId.putIfAbsent(ComparedForm.of(person.id()), person));
  }

  /** What users call it; empty for {@link #NONE}. */
  public String name() {
    return name;
  }

  /** BCP 47 tag of texts that name no language, or null. */
  public String language() {
    return language;
  }

  /** All people, in the order of the file; never null. */
  public List<Person> people() {
    return people;
  }

  /** Whether there is a file. */
  public boolean exists() {
    return !name.isEmpty();
  }

  /** Whether the file has no mistakes. */
  public boolean isWhole() {
    return whole;
  }

  /** The person of an id, or null when there is none. */
  public Person find(String id) {
    return byId.get(ComparedForm.of(id));
  }

  /** All ids, in the order of the file. */
  public Set<String> ids() {
    return byId.keySet();
  }

  /**
   * All that the file says of some people, in one text, which is another when any of it is; not
   * where in the file it says so.
   *
   * @param ids those of the people, or ids that the file does not have
   */
  public String contentOf(List<String> ids) {
    StringBuilder content = new StringBuilder(language + "\n" + whole + "\n");
    for (String id : ids) {
      Person person = find(id);
      content.append(id).append('\n');
      if (person != null) {
        text(person.name(), content);
        person.aliases().forEach(alias -> text(alias, content));
        text(person.honorific(), content);
        value(person.country(), content);
        value(person.url(), content);
        for (Office office : person.offices()) {
          text(office.role(), content.append("office\n"));
          text(office.organization(), content);
          value(office.delegation(), content);
          text(office.honorific(), content);
          value(office.term().from() == null ? null : office.term().from().edtf(), content);
          value(office.term().to() == null ? null : office.term().to().edtf(), content);
          value(office.audience() == null ? null : office.audience().key(), content);
        }
      }
    }
    return content.toString();
  }

  private static void text(Text text, StringBuilder content) {
    if (text != null) {
      text.variants().forEach(v -> value(v.language() + " " + v.value(), content));
    }
    content.append(";\n");
  }

  private static void value(String value, StringBuilder content) {
    content.append(value == null ? -1 : value.length()).append(' ').append(value).append('\n');
  }
}
