package readout.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Work on many things at once, by the threads of the pool that the run is in. A thread that is
 * ready takes the next item, so that a few slow ones keep no thread waiting if they come first.
 */
public final class Work {
  /** How many results wait for their turn: all of them together may take much memory. */
  private static final int BATCH = 128;

  private Work() {}

  /**
   * Works on all things, in any order. The first failure ends the work: no thing is begun after it,
   * and it is thrown when no thread works on anything any more.
   */
  public static <T> void each(List<T> things, Consumer<T> work) {
    if (things.size() < 2) {
      for (T thing : things) {
        work.accept(thing);
      }
      return;
    }
    AtomicInteger next = new AtomicInteger();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    IntStream.range(0, Math.min(things.size(), workers()))
        .parallel()
        .forEach(worker -> take(things, next, work, failure));
    if (failure.get() instanceof Error error) {
      throw error;
    }
    if (failure.get() instanceof RuntimeException exception) {
      throw exception;
    }
  }

  /**
   * Works on all things, and hands on what comes of them in their order, by the thread that calls.
   * One thing alone is worked on by that thread too.
   */
  public static <T, R> void inOrder(List<T> things, Function<T, R> work, Consumer<R> sink) {
    if (things.size() < 2) {
      for (T thing : things) {
        sink.accept(work.apply(thing));
      }
      return;
    }
    for (int from = 0; from < things.size(); from += BATCH) {
      List<T> batch = things.subList(from, Math.min(from + BATCH, things.size()));
      List<R> results = new ArrayList<>(Collections.nCopies(batch.size(), null));
      List<Integer> places = IntStream.range(0, batch.size()).boxed().toList();
      each(places, place -> results.set(place, work.apply(batch.get(place))));
      results.forEach(sink);
    }
  }

  private static <T> void take(
      List<T> things, AtomicInteger next, Consumer<T> work, AtomicReference<Throwable> failure) {
    try {
      for (int i = next.getAndIncrement(); i < things.size(); i = next.getAndIncrement()) {
        work.accept(things.get(i));
      }
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e);
      next.set(things.size());
    }
  }

  private static int workers() {
    ForkJoinPool pool = ForkJoinTask.getPool();
    return pool == null ? ForkJoinPool.getCommonPoolParallelism() + 1 : pool.getParallelism();
  }
}
