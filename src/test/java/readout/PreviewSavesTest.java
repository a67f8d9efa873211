package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every save reaches the page in a browser, however an editor saves. */
@Slow
class PreviewSavesTest {
  /** Each manner of saving five times. */
  private static final String SAVES = "20";

  @ParameterizedTest
  @ValueSource(strings = {"0", "1"})
  void everySaveIsShown(String poll) throws Exception {
    Tools.chromium();
    Tools.nodePackage("ws");
    Path node = Tools.program("node", "nodejs");
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                node.toString(),
                "src/test/bench/preview.js",
                SAVES,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "readout.Main"));
    builder.environment().put("PREVIEW_POLL", poll);
    builder.environment().put("CHROMIUM", Tools.chromium().toString());
    Process process = builder.redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    assertThat(out).contains(SAVES + " of " + SAVES + " saves shown").doesNotContain("not shown");
  }
}
