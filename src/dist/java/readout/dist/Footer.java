package readout.dist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is below the options in the help, as roff.
 *
 * @param remarks lines that go on with the description
 * @param sections the sections on the exit status and with examples
 */
record Footer(List<String> remarks, List<String> sections) {
  private static final List<String> HEADINGS = List.of("Exit status:", "Examples:");

  /** Parts the paragraphs of a footer. */
  static Footer of(List<String> lines) {
    Footer footer = new Footer(new ArrayList<>(), new ArrayList<>());
    List<String> target = footer.remarks;
    boolean starts = true;
    boolean literal = false;
    for (String line : lines) {
      String heading = HEADINGS.stream().filter(line::startsWith).findFirst().orElse("");
      boolean example = line.startsWith("  ");
      if (literal && !example) {
        target.addAll(List.of(".fi", ".RE"));
      }
      if (!heading.isEmpty()) {
        target = footer.sections;
        target.add(".SH " + heading.replace(":", "").toUpperCase(Locale.ROOT));
      } else if (starts && !line.isEmpty()) {
        target = footer.remarks;
        target.add(".PP");
      }
      if (example && !literal) {
        target.addAll(List.of(".RS 4", ".nf"));
      }
      String text = line.substring(heading.length()).strip();
      if (!text.isEmpty()) {
        target.add(ManPage.escape(text));
      }
      literal = example;
      starts = line.isEmpty();
    }
    if (literal) {
      target.addAll(List.of(".fi", ".RE"));
    }
    return footer;
  }
}
