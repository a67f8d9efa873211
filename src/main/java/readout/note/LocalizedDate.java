package readout.note;

import readout.note.view.Viewed;

/**
 * A date.
 *
 * @param text in words
 * @param sentence as in a sentence, "in June 2022"
 * @param edtf as the record writes it
 * @param datetime for {@code time datetime}, empty for a vague date
 */
public record LocalizedDate(String text, String sentence, String edtf, String datetime)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "text" -> text;
      case "sentence" -> sentence;
      case "edtf" -> edtf;
      case "datetime" -> datetime;
      default -> UNKNOWN;
    };
  }
}
