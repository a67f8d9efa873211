package readout.query.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.diagnostic.Diagnostics;
import readout.meeting.date.EdtfDate;
import readout.query.Answer;
import readout.query.AnswerOrder;
import readout.query.AnswerTable;
import readout.query.Conditions;
import readout.query.DayRange;
import readout.query.FollowedSteps;
import readout.query.FollowedSteps.Step;
import readout.query.QueryPipeline;
import readout.query.QueryRequest;
import readout.query.QueryResult;
import readout.query.index.RecordIndex;
import readout.query.item.Column;
import readout.query.item.ItemKind;
import readout.record.Progress;

/**
 * Finds what a follow-up meeting goes through. Only steps that a query would print are in a chain:
 * what the search for withheld words keeps back is in no history either.
 */
public final class FollowUpPipeline {
  private final FollowUpRequest request;

  /** All steps that may be printed, by their records and places. */
  private final Map<Step, Answer> known = new HashMap<>();

  private FollowedSteps steps;

  public FollowUpPipeline(FollowUpRequest request) {
    this.request = request;
  }

  /**
   * Finds them.
   *
   * @param progress is informed after every record that had to be read
   */
  public FollowUp run(Progress progress) {
    boolean narrowed = request.series() != null || request.owner() != null;
    Diagnostics diagnostics = new Diagnostics();
    RecordIndex index = RecordIndex.of(request.records(), progress, diagnostics);
    QueryResult all = ask(Conditions.NONE, index);
    QueryResult asked = narrowed ? ask(conditions(), index) : all;
    diagnostics.addAll(all.diagnostics());
    steps = all.steps();
    for (Answer answer : all.answers()) {
      known.put(steps.at(answer.record(), answer.place()), answer);
    }
    Set<String> names = new HashSet<>();
    asked.answers().forEach(answer -> names.add(name(answer)));
    Set<Step> selected = new LinkedHashSet<>();
    for (Answer answer : all.answers()) {
      if (names.contains(name(answer))) {
        selected.add(steps.at(answer.record(), answer.place()));
      }
    }
    List<StepChain> chains = new ArrayList<>();
    for (Step step : selected) {
      Set<Step> later = later(step);
      if (later.stream().noneMatch(selected::contains)) {
        chains.add(chain(step, later));
      }
    }
    chains.removeIf(chain -> chain.state().isClosed() && !isRecent(chain));
    chains.sort(Comparator.comparing(StepChain::state));
    return new FollowUp(
        chains, steps, request.at(), asked.withheld(), asked.unknown(), diagnostics);
  }

  private QueryResult ask(Conditions conditions, RecordIndex index) {
    return new QueryPipeline(
            new QueryRequest(
                ItemKind.STEPS,
                request.records(),
                conditions,
                request.audience(),
                request.at(),
                AnswerOrder.usual(ItemKind.STEPS),
                -1))
        .run(index);
  }

  private Conditions conditions() {
    return Conditions.ofSteps(request.series(), request.owner());
  }

  private static String name(Answer answer) {
    return answer.place() + "#" + answer.record().file();
  }

  private StepChain chain(Step step, Set<Step> later) {
    List<Step> before = new ArrayList<>();
    for (Step at = steps.before(step); at != null; at = steps.before(at)) {
      if (known.containsKey(at)) {
        before.add(0, at);
      }
    }
    List<Step> last = later.stream().filter(s -> after(s).isEmpty()).toList();
    return new StepChain(known.get(step), state(step, last), before, last);
  }

  private List<Step> after(Step step) {
    return steps.after(step).stream().filter(known::containsKey).toList();
  }

  private Set<Step> later(Step step) {
    Set<Step> found = new LinkedHashSet<>();
    List<Step> ahead = new ArrayList<>(after(step));
    while (!ahead.isEmpty()) {
      Step next = ahead.remove(0);
      if (found.add(next)) {
        ahead.addAll(after(next));
      }
    }
    return found;
  }

  private ChainState state(Step step, List<Step> last) {
    ChainState own = own(step);
    if (own.isClosed() || last.isEmpty()) {
      return own;
    }
    List<ChainState> theirs = last.stream().map(this::own).distinct().toList();
    return theirs.stream().allMatch(ChainState::isClosed)
        ? theirs.stream().min(Comparator.naturalOrder()).orElseThrow()
        : ChainState.TAKEN_UP;
  }

  private ChainState own(Step step) {
    return switch (AnswerTable.state(step.row(), false, request.at())) {
      case "done" -> ChainState.DONE;
      case "dropped" -> ChainState.DROPPED;
      case "overdue" -> ChainState.OVERDUE;
      default -> ChainState.OPEN;
    };
  }

  /** Whether what is closed may have been closed since the day that was asked for. */
  private boolean isRecent(StepChain chain) {
    if (request.since() == null) {
      return false;
    }
    Answer step = chain.step();
    List<Step> last =
        chain.after().isEmpty() ? List.of(steps.at(step.record(), step.place())) : chain.after();
    return last.stream().anyMatch(this::isRecent);
  }

  /** Without a date of its own, a step was closed at the meeting that says so, at the latest. */
  private boolean isRecent(Step step) {
    String done = step.row().text(Column.DONE);
    LocalDate latest = EdtfDate.parse(done).map(EdtfDate::latest).orElse(null);
    return latest != null
        ? !latest.isBefore(request.since())
        : new DayRange(request.since(), null).mayHold(step.record().meeting(0), Column.DATE);
  }
}
