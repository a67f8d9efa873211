package readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the programs and packages that some tests need and a machine may lack. Where one is
 * missing, the test that asks for it is skipped; under {@code -Dtools=required} it fails. {@code
 * .ci/run} installs them all.
 */
public final class Tools {
  private static final boolean REQUIRED = "required".equals(System.getProperty("tools"));

  private Tools() {}

  /** A program of the system, by the first of its names that is on the path. */
  public static Path program(String... names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return found(
        Arrays.stream(names)
            .flatMap(
                name ->
                    Stream.of(path.split(File.pathSeparator)).map(at -> Path.of(at).resolve(name)))
            .filter(Files::isExecutable)
            .findFirst(),
        names[0]);
  }

  /** Chromium, or a browser made of it. */
  static Path chromium() {
    return program("chromium", "chromium-browser", "google-chrome");
  }

  /**
   * A file of a package of Node.js, in the folder that READOUT_TEST_TOOLS names.
   *
   * @param file its path, which begins with the name of the package
   */
  static Path nodePackage(String file) {
    return found(
        Optional.ofNullable(System.getenv("READOUT_TEST_TOOLS"))
            .map(folder -> Path.of(folder, "node_modules").resolve(file))
            .filter(Files::exists),
        file + " (in the folder that READOUT_TEST_TOOLS names)");
  }

  private static Path found(Optional<Path> tool, String name) {
    if (REQUIRED) {
      assertThat(tool).as("-Dtools=required: %s", name).isPresent();
    }
    assumeTrue(tool.isPresent(), name + " is not installed");
    return tool.orElseThrow();
  }
}
