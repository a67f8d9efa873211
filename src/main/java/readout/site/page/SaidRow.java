package readout.site.page;

import java.util.List;
import readout.note.view.Inlined;
import readout.note.view.Viewed;

/**
 * A quote or reported speech, with its meeting.
 *
 * @param words what was said
 * @param attribution who said it and what else readers must know of it
 * @param href the address of its place on the meeting's page
 * @param date the date of the meeting in words
 */
public record SaidRow(SaidWords words, SaidBy attribution, String href, String date)
    implements Viewed {
  @Override
  public Object get(String name) {
    Object found =
        switch (name) {
          case "href" -> href;
          case "date" -> date;
          default -> words.get(name);
        };
    return found == UNKNOWN ? attribution.get(name) : found;
  }

  /**
   * What was said.
   *
   * @param paragraphs the words, or their sense
   * @param lang their BCP 47 tag
   * @param dir {@code ltr} or {@code rtl}
   * @param open the quotation mark before them; empty for reported speech
   * @param close the quotation mark after them
   */
  public record SaidWords(
      List<String> paragraphs, String lang, String dir, String open, String close)
      implements Inlined {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "paragraphs" -> paragraphs;
        case "lang" -> lang;
        case "dir" -> dir;
        case "open" -> open;
        case "close" -> close;
        default -> UNKNOWN;
      };
    }
  }

  /**
   * Who said something, and what else readers must know of it.
   *
   * @param attribution name and function in a line, or empty
   * @param speaker the address of the speaker's page; empty where the page is theirs, and for
   *     several speakers
   * @param reported it is reported speech: the sense and not the words
   * @param reportedLine whose sense it is
   * @param translation from which language the words are a translation
   * @param remarks what else there is to say of the words: that they are edited or restricted
   */
  public record SaidBy(
      String attribution,
      String speaker,
      boolean reported,
      String reportedLine,
      String translation,
      List<String> remarks)
      implements Inlined {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "attribution" -> attribution;
        case "speaker" -> speaker;
        case "reported" -> reported;
        case "reported_line" -> reportedLine;
        case "translation" -> translation;
        case "remarks" -> remarks;
        default -> UNKNOWN;
      };
    }
  }
}
