package readout.query.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.query.AnswerFormat;
import readout.query.AnswerTable;
import readout.query.MarkdownTable;
import readout.query.RowFormat;
import readout.query.TerminalTable;
import readout.query.item.ItemKind;

/** Prints what a follow-up meeting goes through. */
public final class FollowUpFormat {
  /** The column that has what happened to a step before. */
  private static final String HISTORY = "history";

  private FollowUpFormat() {}

  /**
   * Prints it.
   *
   * @param format one of those for rows
   * @param owner whose steps were asked for, or null
   * @param width how many columns a table of a terminal may have
   */
  public static String print(
      AnswerFormat format, FollowUp followUp, FollowUpGrouping by, String owner, int width) {
    return switch (format) {
      case TABLE -> TerminalTable.print(new FollowUpCells(followUp, by, owner), width);
      case MARKDOWN -> MarkdownTable.print(new FollowUpCells(followUp, by, owner));
      case JSONL -> RowFormat.jsonl(rows(followUp));
      case CSV -> RowFormat.csv(columns(), rows(followUp));
      default -> throw new IllegalArgumentException(format + " is for no rows");
    };
  }

  private static List<String> columns() {
    List<String> columns = new ArrayList<>(AnswerTable.columns(ItemKind.STEPS));
    columns.add(HISTORY);
    return columns;
  }

  private static List<Map<String, Object>> rows(FollowUp followUp) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (StepChain chain : followUp.chains()) {
      Map<String, Object> row =
          new LinkedHashMap<>(AnswerTable.row(chain.step(), followUp.steps(), followUp.at()));
      row.put(AnswerTable.STATE, chain.state().key());
      row.put(HISTORY, ChainHistory.of(chain));
      rows.add(row);
    }
    return rows;
  }
}
