package readout.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Which next steps continue which, as {@code follows} says. Where steps follow each other in a
 * circle, the earliest one is taken for the first.
 *
 * @param <S> a step
 */
public final class StepOrder<S> {
  private final Function<S, ?> key;
  private final Map<Object, S> before = new HashMap<>();
  private final Map<Object, List<S>> after = new HashMap<>();

  /**
   * @param all the steps
   * @param key tells steps apart
   * @param followed gives the step that one follows, or null
   * @param inTime the earliest first
   */
  public StepOrder(
      List<S> all, Function<S, ?> key, UnaryOperator<S> followed, Comparator<S> inTime) {
    this.key = key;
    List<S> following = new ArrayList<>();
    for (S step : all) {
      S earlier = followed.apply(step);
      if (earlier != null) {
        before.put(key.apply(step), earlier);
        following.add(step);
      }
    }
    following.sort(inTime);
    following.forEach(this::openCircle);
    for (S step : following) {
      S earlier = before(step);
      if (earlier != null) {
        after.computeIfAbsent(key.apply(earlier), k -> new ArrayList<>()).add(step);
      }
    }
  }

  /** Forgets what the earliest step of a circle follows, and what follows itself. */
  private void openCircle(S step) {
    Object own = key.apply(step);
    Set<Object> way = new HashSet<>();
    for (S at = step; at != null && way.add(key.apply(at)); at = before(at)) {
      S next = before(at);
      if (next != null && key.apply(next).equals(own)) {
        before.remove(own);
        return;
      }
    }
  }

  /** The step before one, or null. */
  public S before(S step) {
    return before.get(key.apply(step));
  }

  /** The steps that take up one directly, earliest first. */
  public List<S> after(S step) {
    return after.getOrDefault(key.apply(step), List.of());
  }
}
