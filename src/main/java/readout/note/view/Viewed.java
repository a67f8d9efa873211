package readout.note.view;

/**
 * A value of the note into which templates look by name.
 *
 * <p>It is a record, and the record is where its shape is declared: its components are the names,
 * in the order in which JSON prints them ({@code countryCode} is {@code country_code} to a
 * template), their types are the kinds of value, and their Javadoc is the documentation of
 * templates. {@link View} tells all this to those who check, print or document; reading a value
 * takes nothing but {@link #get}.
 */
public interface Viewed {
  /** What {@link #get} gives for a name that the value does not have. */
  Object UNKNOWN = new Object();

  /**
   * The value of a name: a text, a flag, a list, another value of the note, data of a record's own,
   * or a supplier of one of these.
   *
   * @param name as templates write it
   * @return null when there is no such value, {@link #UNKNOWN} when there is no such name
   */
  Object get(String name);
}
