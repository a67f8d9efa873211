package readout.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What each code means, with an example and how to fix it: the pages of the diagnostics. */
public final class Explanations {
  private static final String FOLDER = "/readout/explain/";

  private Explanations() {}

  /** The page of a code, in Markdown; empty when there is no such code. */
  public static Optional<String> of(String code) {
    boolean plain = code.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-');
    return plain ? read(code + ".md") : Optional.empty();
  }

  /** Every code, sorted. */
  public static List<String> codes() {
    return List.copyOf(severities().keySet());
  }

  /**
   * How much each code weighs, in words, by code: "error", "warning", "note" or "error or warning";
   * sorted.
   */
  public static SortedMap<String, String> severities() {
    SortedMap<String, String> severities = new TreeMap<>();
    for (Code code : Code.values()) {
      severities.put(code.key(), code.severity());
    }
    return severities;
  }

  private static Optional<String> read(String file) {
    try (InputStream in = Explanations.class.getResourceAsStream(FOLDER + file)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("a resource of the jar cannot be read: " + file, e);
    }
  }
}
