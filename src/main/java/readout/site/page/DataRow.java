package readout.site.page;

import readout.note.view.Viewed;

/**
 * A file of data on its page.
 *
 * @param label what it has
 * @param file its name
 * @param href its address
 * @param size how large it is
 * @param columns the names of its columns
 */
public record DataRow(String label, String file, String href, String size, String columns)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "label" -> label;
      case "file" -> file;
      case "href" -> href;
      case "size" -> size;
      case "columns" -> columns;
      default -> UNKNOWN;
    };
  }
}
