package readout.note;

import java.util.List;
import readout.note.view.TemplatesOnly;
import readout.note.view.Viewed;

/**
 * Words ready-made in the note's language that may hold words in others.
 *
 * @param text all its characters
 * @param parts its stretches, each in one language
 * @param names the same, in which each name that leads to a page is a stretch of its own
 */
public record LocalizedPhrase(String text, List<Stretch> parts, @TemplatesOnly List<Stretch> names)
    implements Viewed {
  /**
   * A stretch of a phrase in one language.
   *
   * @param text the characters
   * @param lang BCP 47 tag
   * @param dir {@code ltr} or {@code rtl}
   * @param foreign it is in another language than the note
   * @param isolate it has words that run against the note
   * @param page the address of the page of what it names, on the pages of an archive
   */
  public record Stretch(
      String text,
      String lang,
      String dir,
      boolean foreign,
      boolean isolate,
      @TemplatesOnly String page)
      implements Viewed, Worded {
    /** The same as a text by itself. */
    public LocalizedText words() {
      return new LocalizedText(text, lang, dir, foreign, isolate, List.of(text), page);
    }

    @Override
    public Object get(String name) {
      return switch (name) {
        case "text" -> text;
        case "lang" -> lang;
        case "dir" -> dir;
        case "foreign" -> foreign;
        case "isolate" -> isolate;
        case "page" -> page;
        default -> UNKNOWN;
      };
    }
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "text" -> text;
      case "parts" -> parts;
      case "names" -> names;
      default -> UNKNOWN;
    };
  }
}
