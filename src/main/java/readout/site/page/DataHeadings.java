package readout.site.page;

import readout.note.view.Viewed;

/**
 * The headings of the table of data.
 *
 * @param file of the names of files
 * @param size of their sizes
 * @param columns of the names of their columns
 */
public record DataHeadings(String file, String size, String columns) implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "file" -> file;
      case "size" -> size;
      case "columns" -> columns;
      default -> UNKNOWN;
    };
  }
}
