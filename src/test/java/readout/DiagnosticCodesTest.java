package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every code that the program can print has a golden case that prints it. */
class DiagnosticCodesTest {
  private static final Pattern PRINTED = Pattern.compile("(?:error|warning)\\[([a-z0-9-]+)\\]");
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:error|warning|passed|limit|report|refuse)\\(\\s*\"([a-z]+(?:-[a-z]+)+)\"");

  /** What only a disk, a limit of memory or a bug brings about; other tests try them. */
  private static final Set<String> ELSEWHERE =
      Set.of("cannot-read", "cannot-write", "too-large", "too-many", "template-too-large");

  @Test
  void everyCodeHasAGoldenCase() throws Exception {
    Set<String> written = new TreeSet<>();
    for (Path file : Folders.files(Path.of("src/main/java"))) {
      Matcher matcher = WRITTEN.matcher(Files.readString(file));
      while (matcher.find()) {
        written.add(matcher.group(1));
      }
    }
    Set<String> printed = new TreeSet<>();
    for (Path file : Folders.files(Path.of("src/test/resources/golden"))) {
      if (file.getFileName().toString().equals("stderr")) {
        Matcher matcher = PRINTED.matcher(Files.readString(file));
        while (matcher.find()) {
          printed.add(matcher.group(1));
        }
      }
    }
    written.removeAll(printed);
    written.removeAll(ELSEWHERE);
    assertThat(written).as("codes without a golden case").isEmpty();
    assertThat(printed).hasSizeGreaterThan(40);
  }
}
