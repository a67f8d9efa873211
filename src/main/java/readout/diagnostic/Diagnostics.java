package readout.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the diagnostics of one run, so that all of them are reported at once. */
public final class Diagnostics {
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing((Diagnostic d) -> d.file() == null ? "" : d.file().name())
          .thenComparingInt(d -> d.span() == null ? -1 : d.span().start())
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  private final List<Diagnostic> found = new ArrayList<>();
  private int errors;

  /** Takes one more. */
  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
    if (diagnostic.isError()) {
      errors++;
    }
  }

  /** Takes all of another collection. */
  public void addAll(Diagnostics others) {
    others.found.forEach(this::add);
  }

  /** Whether at least one is an error. */
  public boolean hasErrors() {
    return errors > 0;
  }

  /** How many are errors. */
  public int errors() {
    return errors;
  }

  /** How many are warnings. */
  public int warnings() {
    return found.size() - errors;
  }

  /** Whether there is nothing to report. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** All of them, by file, place and code; never null. */
  public List<Diagnostic> sorted() {
    List<Diagnostic> sorted = new ArrayList<>(found);
    sorted.sort(BY_PLACE);
    return sorted;
  }
}
