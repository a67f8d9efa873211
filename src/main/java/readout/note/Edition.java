package readout.note;

import readout.note.view.Viewed;

/**
 * The note in one of its languages.
 *
 * @param lang BCP 47 tag
 * @param dir {@code ltr} or {@code rtl}
 * @param name the language's own name
 * @param href where it is, seen from the others
 * @param current it is this very note
 */
public record Edition(String lang, String dir, String name, String href, boolean current)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "lang" -> lang;
      case "dir" -> dir;
      case "name" -> this.name;
      case "href" -> href;
      case "current" -> current;
      default -> UNKNOWN;
    };
  }
}
