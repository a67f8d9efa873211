package readout.note;

import java.util.List;

/**
 * Literal text in the language that fits the reader best.
 *
 * @param text the characters
 * @param lang BCP 47 tag
 * @param dir {@code ltr} or {@code rtl}
 * @param foreign it is in another language than the note
 * @param isolate it has words that run against the note; Markdown isolates them by itself (U+2068,
 *     U+2069), pages with {@code bdi}
 * @param paragraphs the lines of the record's text that hold something
 */
public record LocalizedText(
    String text, String lang, String dir, boolean foreign, boolean isolate, List<String> paragraphs)
    implements Viewed, Worded {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "text" -> text;
      case "lang" -> lang;
      case "dir" -> dir;
      case "foreign" -> foreign;
      case "isolate" -> isolate;
      case "paragraphs" -> paragraphs;
      default -> UNKNOWN;
    };
  }
}
