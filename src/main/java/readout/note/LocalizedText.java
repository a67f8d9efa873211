package readout.note;

import java.util.List;
import readout.note.view.TemplatesOnly;
import readout.note.view.Viewed;

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
 * @param page the address of the page of what it names, on the pages of an archive
 */
public record LocalizedText(
    String text,
    String lang,
    String dir,
    boolean foreign,
    boolean isolate,
    List<String> paragraphs,
    @TemplatesOnly String page)
    implements Viewed, Worded {
  /**
   * The same as a name that leads to a page.
   *
   * @param address of the page; null for nowhere
   */
  public LocalizedText leadingTo(String address) {
    return address == null
        ? this
        : new LocalizedText(text, lang, dir, foreign, isolate, paragraphs, address);
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "text" -> text;
      case "lang" -> lang;
      case "dir" -> dir;
      case "foreign" -> foreign;
      case "isolate" -> isolate;
      case "paragraphs" -> paragraphs;
      case "page" -> page;
      default -> UNKNOWN;
    };
  }
}
