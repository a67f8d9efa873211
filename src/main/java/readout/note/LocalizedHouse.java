package readout.note;

import java.util.List;
import readout.note.view.Viewed;

/**
 * What the style file of a house gives a note.
 *
 * @param head there is a name, a logo or a line to print at the head of a page
 * @param name what the house is called
 * @param logo its picture as a {@code data:} address
 * @param letterhead the lines of its letterhead
 * @param accent its colour on white, such as {@code #123f73}; empty for the program's
 * @param colours rules of CSS that set its colours
 * @param endMark what is printed where a release ends, in place of the language's usual mark
 * @param about what releases say of the house at their end
 */
public record LocalizedHouse(
    boolean head,
    LocalizedText name,
    String logo,
    List<LocalizedText> letterhead,
    String accent,
    String colours,
    LocalizedText endMark,
    LocalizedMarkdown about)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "head" -> head;
      case "name" -> this.name;
      case "logo" -> logo;
      case "letterhead" -> letterhead;
      case "accent" -> accent;
      case "colours" -> colours;
      case "end_mark" -> endMark;
      case "about" -> about;
      default -> UNKNOWN;
    };
  }
}
