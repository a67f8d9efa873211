package readout.query.steps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import readout.query.Answer;
import readout.query.AnswerCells;
import readout.query.QueryResult;
import readout.query.TableCells;
import readout.query.item.Column;
import readout.query.item.ItemKind;
import readout.query.item.Names;

/** Chains of steps as people read them, one line each; by what they are grouped comes first. */
final class FollowUpCells implements TableCells {
  private static final String OWNER = "Owner";
  private static final String STATE = "State";
  private static final String STEP = "Next step";
  private static final String AGREED = "Agreed";
  private static final String PLACE = "Place";

  private final FollowUpGrouping by;
  private final List<StepChain> chains = new ArrayList<>();

  /** The owner under whose name each is. */
  private final List<String> owners = new ArrayList<>();

  private final AnswerCells cells;

  FollowUpCells(FollowUp followUp, FollowUpGrouping by, String owner) {
    this.by = by;
    if (by == FollowUpGrouping.OWNER) {
      for (OwnerSteps one : OwnerSteps.of(followUp.chains(), owner)) {
        for (StepChain chain : one.chains()) {
          chains.add(chain);
          owners.add(one.name());
        }
      }
    } else {
      chains.addAll(followUp.chains());
    }
    if (by == FollowUpGrouping.SERIES) {
      chains.sort(Comparator.comparing(FollowUpCells::seriesKey));
    }
    List<Answer> answers = chains.stream().map(StepChain::step).toList();
    cells =
        new AnswerCells(
            ItemKind.STEPS,
            new QueryResult(answers, followUp.steps(), 0, List.of(), followUp.diagnostics()),
            followUp.at());
  }

  /** Meetings of no series come last. */
  private static String seriesKey(StepChain chain) {
    String series = series(chain);
    return series.isEmpty() ? "1" : "0" + Names.words(series);
  }

  private static String series(StepChain chain) {
    return chain.step().meeting().text(Column.SERIES);
  }

  @Override
  public List<String> notices() {
    return cells.notices();
  }

  @Override
  public List<String> headings() {
    List<String> first =
        switch (by) {
          case STATE -> List.of(STATE, "Due", OWNER);
          case OWNER -> List.of(OWNER, STATE, "Due");
          case SERIES -> List.of("Series", STATE, "Due", OWNER);
        };
    List<String> all = new ArrayList<>(first);
    all.addAll(List.of(STEP, "History", AGREED, "Meeting", PLACE));
    return all;
  }

  @Override
  public int main() {
    return headings().indexOf(STEP);
  }

  @Override
  public boolean isWhole(int column) {
    String heading = headings().get(column);
    return heading.equals(STATE) || heading.equals(AGREED) || heading.equals(PLACE);
  }

  @Override
  public List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    List<List<String>> plain = cells.rows();
    for (int i = 0; i < chains.size(); i++) {
      StepChain chain = chains.get(i);
      List<String> row = plain.get(i);
      String state = chain.state().key();
      String history = ChainHistory.line(chain);
      String agreed = chain.step().meeting().text(Column.DATE);
      List<String> end = List.of(row.get(2), history, agreed, row.get(4), row.get(5));
      List<String> cellsOfRow = new ArrayList<>();
      switch (by) {
        case STATE -> cellsOfRow.addAll(List.of(state, row.get(0), row.get(1)));
        case OWNER -> cellsOfRow.addAll(List.of(owners.get(i), state, row.get(0)));
        case SERIES -> cellsOfRow.addAll(List.of(series(chain), state, row.get(0), row.get(1)));
      }
      cellsOfRow.addAll(end);
      rows.add(cellsOfRow);
    }
    return rows;
  }
}
