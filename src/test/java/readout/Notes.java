package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.cli.Cli;
import readout.cli.Console;

/** Makes notes within the test's own process, for tests that make thousands. */
final class Notes {
  static final List<String> TEMPLATES =
      List.of(
          "briefing-note",
          "readout",
          "press-release",
          "minutes",
          "transcript",
          "quote-sheet",
          "clearance-sheet",
          "next-steps");
  static final List<String> FORMATS = List.of("markdown", "html", "fragment", "text");

  /** Where sites keep their state when a test does not say where; gone when the tests end. */
  private static final Path CACHES = caches("readout-test-caches");

  private Notes() {}

  private static Path caches(String prefix) {
    try {
      Path folder = Files.createTempDirectory(prefix).toAbsolutePath();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** This program's folder among them. */
  static Path caches() {
    return CACHES.resolve("readout");
  }

  /** What a process knows of the user's folders. */
  static Map<String, String> environment() {
    return Map.of("XDG_CACHE_HOME", CACHES.toString());
  }

  /**
   * How a run ended.
   *
   * @param status its exit status
   * @param out standard output
   * @param err standard error
   */
  record Run(int status, String out, String err) {}

  /** The note of a record; the run must end well. */
  static String of(String record, String... options) {
    Run run = run(record.getBytes(StandardCharsets.UTF_8), options);
    assertThat(run.status()).as(run.err()).isZero();
    return run.out();
  }

  /** Runs {@code readout render -} with a record as standard input. */
  static Run run(byte[] record, String... options) {
    List<String> arguments = new ArrayList<>(List.of("render", "-"));
    arguments.addAll(List.of(options));
    return cli(record, arguments);
  }

  /** Runs the program with any arguments. */
  static Run cli(byte[] input, List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            environment(),
            false,
            () -> Instant.parse("2026-01-01T00:00:00Z"));
    int status = new Cli(console).run(arguments.toArray(new String[0]));
    console.out().flush();
    console.err().flush();
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Whether an error was printed; the lines of a record that are shown may hold the same word. */
  static boolean hasError(String printed) {
    return printed.startsWith("error[") || printed.contains("\nerror[");
  }

  /** A text as a YAML scalar in double quotation marks. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
              } else if (c < ' ' || c >= 0x7F && c < 0xA0 || c == 0x2028 || c == 0x2029) {
                out.append(String.format("\\u%04x", c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.append('"').toString();
  }
}
