package readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Inputs made to hurt: each ends soon, with a diagnostic or a note, and never with a bug. */
@Slow
class HardInputsTest {
  private static final String HEAD = "readout: 1\ntitle: A meeting\ndate: 2026-05-13\n";

  /** Far more than any of them takes; nothing is said about how fast they are. */
  private static final Duration SOON = Duration.ofMinutes(10);

  @TestFactory
  Stream<DynamicTest> endWithADiagnosticOrANote() {
    Map<String, byte[]> inputs = new LinkedHashMap<>();
    texts().forEach((name, text) -> inputs.put(name, text.getBytes(StandardCharsets.UTF_8)));
    for (String charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE")) {
      byte[] bytes = HEAD.getBytes(Charset.forName(charset));
      inputs.put(charset, bytes);
      inputs.put(charset + " with a mark", ("\ufeff" + HEAD).getBytes(Charset.forName(charset)));
    }
    inputs.put("Latin-1", (HEAD + "place: Île\n").getBytes(StandardCharsets.ISO_8859_1));
    inputs.put(
        "a lone surrogate", "title: \u00ed\u00a0\u0080".getBytes(StandardCharsets.ISO_8859_1));
    byte[] binary = new byte[100_000];
    new Random(1).nextBytes(binary);
    inputs.put("binary", binary);
    byte[] noughts = new byte[1_000_000];
    inputs.put("a million noughts", noughts);
    byte[] letters = new byte[129 * 1024 * 1024];
    Arrays.fill(letters, (byte) 'a');
    inputs.put("129 MiB", letters);
    return inputs.entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> judge(e.getValue())));
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("nothing", "");
    texts.put("a mark and nothing", "\ufeff");
    texts.put("comments only", "# a\n# b\n");
    texts.put("YAML 1.1", "%YAML 1.1\n---\n" + HEAD);
    texts.put("a tag directive", "%TAG ! tag:a,2000:\n---\n" + HEAD);
    texts.put("carriage returns", HEAD.replace("\n", "\r"));
    texts.put("carriage returns and line feeds", HEAD.replace("\n", "\r\n"));
    texts.put("NUL", HEAD + "place: a\0b\n");
    texts.put("a merge", HEAD + "x-a: &a {b: c}\nx-d: {<<: *a}\n");
    texts.put("an alias of itself", "&a [*a]");
    texts.put("billion laughs", laughs());
    texts.put(
        "quadratic aliases", "a: &a " + "x".repeat(50_000) + "\nb: [" + "*a,".repeat(50_000) + "]");
    for (String opener :
        List.of("[", "{a: ", "- ", "? ", "a: ", "!", "&a ", "*a ", "%", "|", ">", "'")) {
      texts.put("many of " + opener, opener.repeat(200_000));
    }
    texts.put("a million items", HEAD + "tags: [" + "a,".repeat(1_000_001) + "]\n");
    texts.put("a long word", HEAD + "summary: " + "a".repeat(20_000_000) + "\n");
    texts.put("a long quoted word", HEAD + "summary: \"" + "a".repeat(20_000_000) + "\"\n");
    texts.put("a long comment", HEAD + "#" + "a".repeat(20_000_000) + "\n");
    texts.put("a long key", HEAD + "a".repeat(2_000_000) + ": b\n");
    texts.put(
        "a long number",
        HEAD + "figures: [{label: a, value: b, number: " + "9".repeat(1_000_000) + "}]");
    texts.put("a huge exponent", HEAD + "figures: [{label: a, value: b, number: 1e999999999}]");
    texts.put("a far year", HEAD.replace("2026-05-13", "Y999999999"));
    texts.put("many escapes", HEAD + "summary: \"" + "\\P".repeat(50_000) + "\"\n");
    texts.put("many unknown keys", HEAD + lines("key%d: 1", 40_000));
    texts.put(
        "many unknown keys in a line", "{" + lines("key%d: 1,", 40_000).replace("\n", "") + "}");
    texts.put("the same key", "a: 1\n".repeat(200_000));
    texts.put(
        "many unknown speakers",
        HEAD
            + "participants:\n"
            + lines("  - {name: Person Number %d}", 20_000)
            + "quotes:\n"
            + lines("  - {speaker: Persn Numbr %d, text: x}", 20_000));
    texts.put(
        "many of one name",
        HEAD
            + "participants:\n"
            + lines("  - {name: Person Number, id: p%d}", 50_000)
            + "quotes:\n"
            + lines("  - {speaker: Person, text: x}", 50_000));
    texts.put(
        "many delegations on no list",
        HEAD + "participants:\n" + lines("  - {name: P %d, delegation: D %1$d}", 20_000));
    texts.put(
        "many topics and waivers",
        HEAD
            + "topics:\n"
            + lines("  - {id: t%d, title: TBD, summary: x}", 30_000)
            + "waivers:\n"
            + lines("  - {code: placeholder, reason: r, until: 2099-01-01, for: t%d}", 30_000));
    texts.put("brackets in Markdown", HEAD + "summary: \"" + "[".repeat(200_000) + "](http://\"\n");
    texts.put("stars in Markdown", HEAD + "summary: \"" + "*a **b ".repeat(50_000) + "\"\n");
    texts.put("quotations in Markdown", HEAD + "summary: \"" + "> ".repeat(20_000) + "a\"\n");
    texts.put(
        "marks in a quote",
        HEAD + "quotes: [{speaker: {name: A}, text: \"" + "(“".repeat(200_000) + "\"}]");
    texts.put("nested topics", HEAD + nested(70));
    return texts;
  }

  private static String lines(String format, int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(String.format(format, i)).append('\n');
    }
    return lines.toString();
  }

  private static String laughs() {
    StringBuilder text = new StringBuilder("a0: &a0 [lol]\n");
    for (int i = 1; i < 30; i++) {
      String before = "*a" + (i - 1);
      text.append("a" + i + ": &a" + i + " [" + (before + ", ").repeat(9) + before + "]\n");
    }
    return text.toString();
  }

  private static String nested(int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      text.append(" ".repeat(2 * i))
          .append("topics:\n")
          .append(" ".repeat(2 * i))
          .append("- title: T\n");
    }
    return text.toString();
  }

  private static void judge(byte[] input) {
    Assertions.assertTimeoutPreemptively(
        SOON,
        () -> {
          Notes.Run check = Notes.cli(input, List.of("check", "-"));
          assertThat(check.status()).as(check.err()).isIn(0, 1);
          assertThat(check.status() == 1).isEqualTo(Notes.hasError(check.out()));
          assertThat(check.out().length()).isLessThan(2_000_000);
          if (input.length < 3_000_000) {
            Notes.Run run = Notes.run(input, "--audience", "internal");
            assertThat(run.status()).as(run.err()).isEqualTo(check.status());
          }
        });
  }

  @Test
  void aFolderAPipeAndALinkToItselfAreNoRecords() throws Exception {
    Path folder = Files.createTempDirectory("hard");
    Path loop = folder.resolve("loop.yaml");
    Files.createSymbolicLink(loop, loop);
    Path pipe = folder.resolve("pipe.yaml");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Path outside = Files.createTempFile("outside", ".yaml");
    Files.createSymbolicLink(folder.resolve("out.yaml"), outside);
    Files.createDirectory(folder.resolve("sub.yaml"));
    Files.writeString(folder.resolve("good.yaml"), HEAD);
    Files.createSymbolicLink(folder.resolve("again.yaml"), folder.resolve("good.yaml"));
    Files.createSymbolicLink(folder.resolve("sub.yaml/up"), folder);
    for (Path file : List.of(loop, pipe, folder.resolve("none.yaml"))) {
      Notes.Run run = Notes.cli(new byte[0], List.of("check", file.toString()));
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out()).startsWith("error[unreadable-input]");
      assertThat(Notes.cli(new byte[0], List.of("render", file.toString())).status()).isEqualTo(2);
    }
    assertThat(Notes.cli(new byte[0], List.of("render", folder.toString())).status()).isEqualTo(2);
    Notes.Run whole = Notes.cli(new byte[0], List.of("check", folder.toString()));
    assertThat(whole.status()).as(whole.out()).isZero();
    assertThat(whole.out())
        .contains("1 record: no errors, no warnings")
        .contains("2 not followed (links out of the folder, or to nothing)")
        .contains("2 not read twice (links to what is in the folder anyway)")
        .contains("1 neither files nor folders");
    Folders.delete(folder);
    Files.delete(outside);
  }

  @Test
  void aFileThatMayNotBeReadIsNoBug() throws Exception {
    Path file = Files.createTempFile("closed", ".yaml");
    assumeThat(file.toFile().setReadable(false) && !Files.isReadable(file)).isTrue();
    Notes.Run run = Notes.cli(new byte[0], List.of("check", file.toString()));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).contains("you may not read it");
    Files.delete(file);
  }
}
