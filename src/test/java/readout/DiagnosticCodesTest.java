package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readout.diagnostic.Code;
import readout.diagnostic.Explanations;

/** Holds codes, their pages, their golden cases and the list of them against each other. */
class DiagnosticCodesTest {
  private static final Pattern PRINTED = Pattern.compile("(?:error|warning|note)\\[([a-z-]+)\\]");
  private static final Pattern NAMED = Pattern.compile("\\bCode\\.([A-Z0-9_]+)\\b");

  /**
   * What only a disk, an earlier run, a limit of memory or a bug brings about; other tests try
   * them.
   */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "bug",
          "site-busy",
          "line-ends",
          "large-site",
          "cannot-read",
          "cannot-write",
          "too-large",
          "template-too-large");

  @Test
  void everyCodeHasAPageAndAGoldenCase() throws Exception {
    Set<String> codes = new TreeSet<>(Explanations.codes());
    Set<String> printed = new TreeSet<>();
    for (Path file : Folders.files(Path.of("src/test/resources/golden"))) {
      if (Set.of("stderr", "stdout").contains(file.getFileName().toString())) {
        Matcher matcher = PRINTED.matcher(Files.readString(file));
        while (matcher.find()) {
          printed.add(matcher.group(1));
        }
      }
    }
    assertThat(codes).as("printed codes have pages").containsAll(printed);
    codes.removeAll(ELSEWHERE);
    codes.removeAll(printed);
    assertThat(codes).as("codes without a golden case").isEmpty();
  }

  @Test
  void everyCodeIsReportedSomewhere() throws Exception {
    Set<String> reported = new TreeSet<>();
    for (Path file : Folders.files(Path.of("src/main/java"))) {
      Matcher matcher = NAMED.matcher(Files.readString(file));
      while (matcher.find()) {
        reported.add(matcher.group(1));
      }
    }
    assertThat(reported).containsAll(Stream.of(Code.values()).map(Code::name).toList());
  }

  /** What each code is said to weigh is what it is printed with. */
  @Test
  void everyCodeHasItsSeverity() throws Exception {
    Pattern line = Pattern.compile("(?m)^(error|warning|note)\\[([a-z-]+)\\]");
    for (Path file : Folders.files(Path.of("src/test/resources/golden"))) {
      boolean raised = file.toString().contains("warnings-as-errors");
      if (!raised && Set.of("stderr", "stdout").contains(file.getFileName().toString())) {
        Matcher matcher = line.matcher(Files.readString(file));
        while (matcher.find()) {
          assertThat(Explanations.severities().get(matcher.group(2)))
              .as("%s in %s", matcher.group(2), file)
              .contains(matcher.group(1));
        }
      }
    }
  }

  /** The list for readers is that of the program. */
  @Test
  void theListOfCodesIsComplete() throws Exception {
    StringBuilder rows = new StringBuilder();
    for (String code : Explanations.codes()) {
      String page = Explanations.of(code).orElseThrow();
      String meaning = page.substring(page.indexOf("\n\n") + 2, page.indexOf("\n\n## Example"));
      rows.append("### ").append(code).append("\n\n");
      rows.append("*").append(Explanations.severities().get(code)).append("* — ");
      rows.append(meaning).append("\n\n");
    }
    Path file = Path.of("src/site/markdown/diagnostics.md");
    String text = Files.readString(file);
    String head = text.substring(0, text.indexOf("## All codes"));
    String whole = head + "## All codes\n\n" + rows.toString().stripTrailing() + "\n";
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(file, whole);
    }
    assertThat(Files.readString(file)).isEqualTo(whole);
  }
}
