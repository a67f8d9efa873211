package readout.decode;

import readout.diagnostic.Diagnostics;
import readout.people.PeopleFile;

/** Gives the people file that holds for a record, when the record first names somebody of it. */
@FunctionalInterface
public interface KnownPeople {
  /** No people file. */
  KnownPeople NONE = mistakes -> PeopleFile.NONE;

  /**
   * The file; {@link PeopleFile#NONE} when there is none.
   *
   * @param mistakes takes the errors of the file
   */
  PeopleFile file(Diagnostics mistakes);
}
