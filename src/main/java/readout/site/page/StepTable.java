package readout.site.page;

import readout.note.view.Viewed;

/**
 * Next steps under a heading.
 *
 * @param label the heading
 * @param rows the rows of the table; HTML, so print it with three braces
 */
public record StepTable(String label, String rows) implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "label" -> label;
      case "rows" -> rows;
      default -> UNKNOWN;
    };
  }
}
