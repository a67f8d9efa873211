package readout.meeting;

/**
 * A part of a record that has a place of its own there: an item, a text, its words in a language.
 */
public interface RecordPart {
  /**
   * The number of what was read from no place: a description of no person, a name made of an id.
   */
  int UNPLACED = -1;

  /** The number of the record as a whole, which is read first. */
  int RECORD = 0;

  /**
   * Its number: given when the record is read, and handed on to every part that is made of it, so
   * that a part can be found again in what was left of the meeting. It tells two parts apart that
   * say the same, and is for the program alone: no output has it.
   */
  int partNumber();
}
