package readout.diagnostic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Collects the diagnostics of one run, so that all of them are reported at once. Threads may add to
 * it at the same time; all else is for when they have ended.
 */
public final class Diagnostics {
  /** How many of each severity are kept for one file: it may hold a million mistakes. */
  public static final int OF_ONE_FILE = 1000;

  private final int limit;
  private final List<Diagnostic> found = new ArrayList<>();
  private final List<Waived> waived = new ArrayList<>();
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private int left;

  /** Keeps all it takes. */
  public Diagnostics() {
    this(Integer.MAX_VALUE);
  }

  /**
   * Keeps so many and only counts the rest.
   *
   * @param limit how many of each severity, at least 1
   */
  public Diagnostics(int limit) {
    this.limit = limit;
  }

  /** Takes one more. */
  public synchronized void add(Diagnostic diagnostic) {
    if (counts.merge(diagnostic.severity(), 1, Integer::sum) <= limit) {
      found.add(diagnostic);
    } else {
      left++;
    }
  }

  /** Takes all of another collection, which no thread adds to any more, with its counts. */
  public synchronized void addAll(Diagnostics others) {
    found.addAll(others.found);
    waived.addAll(others.waived);
    others.counts.forEach((severity, count) -> counts.merge(severity, count, Integer::sum));
    left += others.left;
  }

  /**
   * Sets aside what its file silences. A waiver that is over gives its warning back and is shown
   * with it.
   *
   * @param waivers the waivers of the one file that this collection is about
   * @param today the day they are judged on, in UTC
   * @return the waivers that met a warning
   */
  public List<Waiver> waive(List<Waiver> waivers, LocalDate today) {
    List<Waiver> used = new ArrayList<>();
    for (int i = 0; i < found.size() && !waivers.isEmpty(); i++) {
      Diagnostic d = found.get(i);
      Waiver waiver = waivers.stream().filter(w -> w.isFor(d)).findFirst().orElse(null);
      if (waiver == null) {
        continue;
      }
      used.add(waiver);
      if (waiver.isOver(today)) {
        found.set(i, d.also(waiver.place(), "this waiver ended on " + waiver.until()));
      } else {
        found.remove(i--);
        waived.add(new Waived(d, waiver));
        counts.merge(d.severity(), -1, Integer::sum);
      }
    }
    return used;
  }

  /** Keeps one of those that are equal, as threads report the same mistake of a template. */
  public void distinct() {
    Set<Diagnostic> seen = new HashSet<>();
    removeIf(d -> !seen.add(d));
  }

  /** Makes every warning that is not waived an error. */
  public void warningsAreErrors() {
    found.replaceAll(d -> d.severity() == Severity.WARNING ? d.asError() : d);
    counts.merge(Severity.ERROR, warnings(), Integer::sum);
    counts.put(Severity.WARNING, 0);
  }

  /** Forgets those that fit a condition. */
  public void removeIf(Predicate<Diagnostic> condition) {
    found.removeIf(
        d -> {
          boolean out = condition.test(d);
          if (out) {
            counts.merge(d.severity(), -1, Integer::sum);
          }
          return out;
        });
  }

  /** Forgets all but the errors. */
  public void keepErrors() {
    found.removeIf(d -> !d.isError());
    counts.keySet().removeIf(severity -> severity != Severity.ERROR);
  }

  /** Whether something was reported under a code. */
  public synchronized boolean has(Code code) {
    return found.stream().anyMatch(d -> d.code() == code);
  }

  /** Whether at least one is an error. */
  public boolean hasErrors() {
    return errors() > 0;
  }

  /** How many are errors. */
  public synchronized int errors() {
    return counts.getOrDefault(Severity.ERROR, 0);
  }

  /** How many are warnings. */
  public int warnings() {
    return counts.getOrDefault(Severity.WARNING, 0);
  }

  /** How many were counted and not kept. */
  public int left() {
    return left;
  }

  /** The warnings that their files silence, in the order of their files. */
  public List<Waived> waived() {
    return waived;
  }

  /** Whether there is nothing to report. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** All that were kept, by file, place and code; never null. */
  public List<Diagnostic> sorted() {
    List<Diagnostic> sorted = new ArrayList<>(found);
    if (sorted.size() > 1) {
      sorted.sort(Diagnostics::byPlace);
    }
    return sorted;
  }

  /** Written out: a chain of comparators takes five milliseconds of every start to put together. */
  private static int byPlace(Diagnostic a, Diagnostic b) {
    int order = file(a).compareTo(file(b));
    order = order != 0 ? order : Integer.compare(start(a), start(b));
    order = order != 0 ? order : a.severity().compareTo(b.severity());
    order = order != 0 ? order : a.code().compareTo(b.code());
    return order != 0 ? order : a.message().compareTo(b.message());
  }

  private static String file(Diagnostic d) {
    return d.file() == null ? "" : d.file().name();
  }

  private static int start(Diagnostic d) {
    return d.span() == null ? -1 : d.span().start();
  }
}
