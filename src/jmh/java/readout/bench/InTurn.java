package readout.bench;

import java.util.List;
import java.util.function.Function;

/**
 * Hands out different values one after the other, from the first again after the last: one value
 * repeated would flatter every branch. For one thread.
 *
 * @param <T> a value
 */
final class InTurn<T> {
  private final List<T> values;
  private int next;

  private InTurn(List<T> values) {
    this.values = values;
  }

  /** What is made of each sample. */
  static <T> InTurn<T> of(Function<Sample, T> made) {
    return new InTurn<>(Sample.all().stream().map(made).toList());
  }

  /** The next value. */
  T next() {
    T value = values.get(next);
    next = (next + 1) % values.size();
    return value;
  }
}
