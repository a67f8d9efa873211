package readout.proof;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Which canaries an output for an audience may hold, and which the model must. */
final class Expected {
  private final Set<String> may = new HashSet<>();
  private final Set<String> must = new HashSet<>();

  /** Takes canaries that the model must hold. */
  void must(Collection<String> canaries) {
    may.addAll(canaries);
    must.addAll(canaries);
  }

  void must(String... canaries) {
    for (String canary : canaries) {
      if (canary != null) {
        may.add(canary);
        must.add(canary);
      }
    }
  }

  /** Takes canaries that may be there and that no note prints, or not always. */
  void may(String... canaries) {
    for (String canary : canaries) {
      if (canary != null) {
        may.add(canary);
      }
    }
  }

  Set<String> mayBeThere() {
    return may;
  }

  Set<String> mustBeThere() {
    return must;
  }
}
