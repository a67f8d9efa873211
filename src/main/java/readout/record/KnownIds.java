package readout.record;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.people.PeopleFile;
import readout.people.Person;

/** Offers the people of the people file in a new record, as comments under {@code participants}. */
public final class KnownIds {
  private static final int SHOWN = 20;
  private static final Pattern PARTICIPANTS = Pattern.compile("(?m)^participants:\n");

  private KnownIds() {}

  /**
   * A new record with the ids that it may name.
   *
   * @param record its text
   * @param files finds the people file; without one the text stays as it is
   * @param name what users call the record
   */
  public static String in(String record, PeopleFiles files, String name) {
    PeopleFile file = files.file(name);
    Matcher list = PARTICIPANTS.matcher(record);
    if (file.people().isEmpty() || !list.find()) {
      return record;
    }
    int blank = record.indexOf("\n\n", list.end());
    String listed = record.substring(list.end(), blank < 0 ? record.length() : blank + 1);
    List<Person> people =
        file.people().stream().filter(person -> !isListed(person.id(), listed)).toList();
    if (people.isEmpty()) {
      return record;
    }
    StringBuilder lines = new StringBuilder("  # In ");
    lines.append(file.name()).append("; take out the # before whoever takes part:\n");
    for (Person person : people.subList(0, Math.min(SHOWN, people.size()))) {
      lines.append("  #- ").append(person.id()).append("  # ").append(person.firstName());
      lines.append('\n');
    }
    if (people.size() > SHOWN) {
      lines.append("  # and ").append(people.size() - SHOWN);
      lines.append(" more in ").append(file.name()).append('\n');
    }
    return record.substring(0, list.end()) + lines + record.substring(list.end());
  }

  private static boolean isListed(String id, String lines) {
    return Pattern.compile("(?m)(?:- |person: )" + Pattern.quote(id) + "[ ,}]*(?:#.*)?$")
        .matcher(lines)
        .find();
  }
}
