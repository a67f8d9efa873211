package readout.note;

import java.util.List;
import readout.note.view.TemplatesOnly;
import readout.note.view.Viewed;

/**
 * A word of the format in the reader's language, or the record's own in its place.
 *
 * @param text the word for readers
 * @param lang BCP 47 tag
 * @param dir {@code ltr} or {@code rtl}
 * @param foreign it is in another language than the note
 * @param isolate it has words that run against the note
 * @param paragraphs its lines
 * @param key the word of the format, such as {@code in-progress}
 * @param page the address of the page of what it names, on the pages of an archive
 */
public record LocalizedWord(
    String text,
    String lang,
    String dir,
    boolean foreign,
    boolean isolate,
    List<String> paragraphs,
    String key,
    @TemplatesOnly String page)
    implements Viewed, Worded {
  /** A text that is the word of a key. */
  public static LocalizedWord of(LocalizedText text, String key) {
    return new LocalizedWord(
        text.text(),
        text.lang(),
        text.dir(),
        text.foreign(),
        text.isolate(),
        text.paragraphs(),
        key,
        text.page());
  }

  /**
   * The same as a name that leads to a page.
   *
   * @param address of the page; null for nowhere
   */
  public LocalizedWord leadingTo(String address) {
    return address == null
        ? this
        : new LocalizedWord(text, lang, dir, foreign, isolate, paragraphs, key, address);
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
      case "key" -> key;
      case "page" -> page;
      default -> UNKNOWN;
    };
  }
}
