package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The forms in which newspapers, content management systems and governments print quotations, each
 * with the answers to be given. {@code verify/pages.txt} has them: a format and the answers, then
 * the page. "exact" includes "exact but for" harmless foldings too.
 */
class VerifyPagesTest {
  private static final Path FOLDER = Path.of("src/test/resources/verify");

  private static final Map<String, String> WORDS =
      Map.of(
          "exact", "exact",
          "exact but for foldings", "exact",
          "without its negation", "negated",
          "by somebody else or in another part", "elsewhere",
          "not in the record", "unknown",
          "not to be published", "withheld");

  private static final Map<String, String> NAMES =
      Map.of("html", "page.html", "md", "page.md", "text", "page.txt");

  @TempDir static Path folder;

  @TestFactory
  Stream<DynamicTest> pages() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String page : Files.readString(FOLDER.resolve("pages.txt")).split("(?m)^---\n")) {
      String head = page.substring(0, page.indexOf('\n'));
      String name = head.substring(head.indexOf('|') + 1).strip();
      String format = head.substring(0, head.indexOf(' '));
      String answers = head.substring(head.indexOf(' '), head.indexOf('|')).strip();
      List<String> expected = answers.equals("none") ? List.of() : List.of(answers.split(", "));
      String text = page.substring(page.indexOf('\n') + 1);
      tests.add(DynamicTest.dynamicTest(name, () -> judge(format, text, expected)));
    }
    assertThat(tests).hasSizeGreaterThan(60);
    return tests.stream();
  }

  private static void judge(String format, String page, List<String> expected) throws IOException {
    Path file = Files.createTempDirectory(folder, "p").resolve(NAMES.get(format));
    Files.writeString(file, page);
    Notes.Run run = verify(file);
    JsonNode report = JsonSchemas.MAPPER.readTree(run.out());
    List<String> answers = new ArrayList<>();
    report.get("quotes").forEach(q -> answers.add(WORDS.get(q.get("answer").asString())));
    assertThat(answers).as(run.out()).isEqualTo(expected);
    boolean good = expected.stream().allMatch(a -> a.equals("exact"));
    assertThat(run.status()).isEqualTo(good ? 0 : 1);
  }

  /** Bytes that are not in the page's encoding make other words, or none. */
  @Test
  void refusesBytesOfAnotherEncoding() throws IOException {
    byte[] old = "\u0093Fog is an excuse.\u0094".getBytes(StandardCharsets.ISO_8859_1);
    for (String name : List.of("a.txt", "a.md", "a.html")) {
      Path file = folder.resolve(name);
      Files.write(file, old);
      Notes.Run run = verify(file);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("error[bad-encoding]").contains("UTF-8");
    }
    Path declared = folder.resolve("declared.html");
    Files.write(
        declared,
        "<meta charset=windows-1252><p>\u0093Fog is no excuse,\u0094 said Bo Lindqvist."
            .getBytes(StandardCharsets.ISO_8859_1));
    assertThat(verify(declared).status()).isZero();
  }

  private static Notes.Run verify(Path page) {
    String record = FOLDER.resolve("record.yaml").toString();
    return Notes.cli(new byte[0], List.of("verify", page.toString(), record, "-f", "json"));
  }
}
