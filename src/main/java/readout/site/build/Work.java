package readout.site.build;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Work on many things at once, by the threads of the pool that the run is in. A thread that is
 * ready takes the next item, so that a few slow ones keep no thread waiting if they come first.
 */
final class Work {
  private Work() {}

  /**
   * Works on all things, in any order. The first failure ends the work: no thing is begun after it,
   * and it is thrown when no thread works on anything any more.
   */
  static <T> void each(List<T> things, Consumer<T> work) {
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
