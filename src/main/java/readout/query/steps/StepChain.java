package readout.query.steps;

import java.util.List;
import readout.query.Answer;
import readout.query.FollowedSteps.Step;

/**
 * Steps that continue each other, as one line of an agenda: the last of them that was asked about.
 *
 * @param step that last one
 * @param state how far it has come
 * @param before the steps before it, earliest first
 * @param after where it is taken up by steps that were not asked about: the last ones
 */
public record StepChain(Answer step, ChainState state, List<Step> before, List<Step> after) {
  /** Copies the lists. */
  public StepChain {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
