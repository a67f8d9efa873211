package readout.query;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import readout.markdown.MarkdownText;

/** Prints a table as Markdown. */
public final class MarkdownTable {
  private MarkdownTable() {}

  /** A table with the notices that are above it; at its end is a line break. */
  public static String print(TableCells cells) {
    StringBuilder out = new StringBuilder();
    for (String notice : cells.notices()) {
      out.append("**").append(MarkdownText.escape(notice)).append("**\n\n");
    }
    out.append(line(cells.headings()));
    out.append(line(Collections.nCopies(cells.headings().size(), "---")));
    for (List<String> row : cells.rows()) {
      out.append(line(row.stream().map(MarkdownTable::cell).toList()));
    }
    return out.toString();
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  /** Bars end cells, in whatever they are. */
  private static String cell(String text) {
    return text.lines()
        .map(line -> MarkdownText.escape(line).replaceAll("(?<!\\\\)\\|", "\\\\|"))
        .collect(Collectors.joining("<br>"));
  }
}
