package readout.meeting;

import java.util.Objects;

/**
 * A passage in one language.
 *
 * @param language its BCP 47 tag, or null for the language of the record
 * @param value the characters as written, never null
 * @param partNumber its number, see {@link RecordPart}
 */
public record InLanguage(String language, String value, int partNumber) implements RecordPart {
  /** The words with spaces for line breaks, as a sentence takes them. */
  public String inOneLine() {
    return value.indexOf('\n') < 0 ? value : value.replaceAll("[ \t]*\n[ \t\n]*", " ");
  }

  /** Words are equal that say the same, wherever they are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof InLanguage o
        && value.equals(o.value)
        && Objects.equals(language, o.language);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
