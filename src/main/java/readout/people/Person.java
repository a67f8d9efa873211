package readout.people;

import java.util.List;
import readout.meeting.ComparedForm;
import readout.meeting.Text;
import readout.meeting.date.EdtfDate;

/**
 * A person of the people file.
 *
 * @param id how records refer to them
 * @param name the full name
 * @param aliases other names
 * @param honorific such as "H.E.", or null; that of an office comes before it
 * @param country an ISO 3166 code or a name, or null
 * @param url a page about them, or null
 * @param offices what they held, in the order in which they count
 * @param line of the file
 */
public record Person(
    String id,
    Text name,
    List<Text> aliases,
    Text honorific,
    String country,
    String url,
    List<Office> offices,
    int line) {
  /** Copies the lists. */
  public Person {
    aliases = List.copyOf(aliases);
    offices = List.copyOf(offices);
  }

  /** What they held at a meeting, as far as the dates tell. */
  public HeldOffices at(EdtfDate meeting) {
    return HeldOffices.of(offices, meeting);
  }

  /** Whether they have a name, in any language, or an alias. */
  public boolean isCalled(String other) {
    return has(name, other) || aliases.stream().anyMatch(alias -> has(alias, other));
  }

  private static boolean has(Text text, String value) {
    return text.variants().stream().anyMatch(v -> ComparedForm.same(v.value(), value));
  }

  /** The name in the first language that the file gives. */
  public String firstName() {
    return name.variants().get(0).value();
  }
}
