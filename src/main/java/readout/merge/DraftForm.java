package readout.merge;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * How drafts are written, as far as adding one to a record depends on it.
 *
 * @param order the keys of a record in their order
 * @param namesOf all names of somebody of the people file, by the id; empty for others
 * @param left what is left of a comment, the second, once the key that is the first has a value;
 *     empty for nothing
 */
public record DraftForm(
    List<String> order, Function<String, List<String>> namesOf, BinaryOperator<String> left) {
  /** Copies the order. */
  public DraftForm {
    order = List.copyOf(order);
  }
}
