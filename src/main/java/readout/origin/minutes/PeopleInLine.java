package readout.origin.minutes;

import java.util.List;

/**
 * The people of a line.
 *
 * @param people one for each person, with the office where the line has one
 * @param left parts that are not known to be a name or an office
 */
record PeopleInLine(List<String> people, List<String> left) {
  /** Copies the lists. */
  PeopleInLine {
    people = List.copyOf(people);
    left = List.copyOf(left);
  }
}
