package readout.meeting;

/**
 * A passage in one language.
 *
 * @param language its BCP 47 tag, or null for the language of the record
 * @param value the characters as written, never null
 */
public record InLanguage(String language, String value) {}
