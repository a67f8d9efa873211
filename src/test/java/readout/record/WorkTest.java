package readout.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Everything is worked on once, and a failure is reported when no work is left. */
class WorkTest {
  private static final List<Integer> THINGS = IntStream.range(0, 1_000).boxed().toList();

  @Test
  void everyThingIsWorkedOnOnce() {
    List<Integer> done = Collections.synchronizedList(new ArrayList<>());
    Work.each(THINGS, done::add);
    assertThat(done).containsExactlyInAnyOrderElementsOf(THINGS);
  }

  @Test
  void whatComesOfThingsIsHandedOnInTheirOrder() {
    List<String> results = new ArrayList<>();
    Set<Thread> sinks = ConcurrentHashMap.newKeySet();
    Work.inOrder(
        THINGS,
        thing -> "of " + thing,
        result -> {
          sinks.add(Thread.currentThread());
          results.add(result);
        });
    assertThat(results).isEqualTo(THINGS.stream().map(thing -> "of " + thing).toList());
    assertThat(sinks).containsExactly(Thread.currentThread());
  }

  @Test
  void nobodyWorksAfterAFailureWasThrown() {
    ForkJoinPool pool = new ForkJoinPool(4);
    try {
      for (int round = 0; round < 20; round++) {
        AtomicInteger working = new AtomicInteger();
        Set<Integer> begun = ConcurrentHashMap.newKeySet();
        assertThatThrownBy(
                () -> pool.submit(() -> Work.each(THINGS, i -> work(i, working, begun))).get())
            .hasRootCauseMessage("thing 7");
        assertThat(working).hasValue(0);
        assertThat(begun.size()).isLessThan(THINGS.size());
      }
    } finally {
      pool.shutdown();
    }
  }

  private static void work(int thing, AtomicInteger working, Set<Integer> begun) {
    working.incrementAndGet();
    try {
      begun.add(thing);
      Thread.sleep(1);
      if (thing == 7) {
        throw new IllegalStateException("thing 7");
      }
      Thread.sleep(thing % 5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      working.decrementAndGet();
    }
  }
}
