package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The line that says how far a long run has come. */
class ProgressLineTest {
  private static final String SHOWN = "records read: 200 of 300, 200 a second, 1 s left";

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong millis = new AtomicLong();

  private ProgressLine line(boolean terminal) {
    PrintStream stream = new PrintStream(err, false, StandardCharsets.UTF_8);
    Console console =
        new Console(
            InputStream.nullInputStream(), stream, stream, Map.of(), terminal, () -> Instant.EPOCH);
    return new ProgressLine(console, () -> millis.get() * 1_000_000);
  }

  private String printed() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void isSilentForASecondAndGoesAway() {
    ProgressLine line = line(true);
    millis.set(999);
    line.step("records read", 1, 300);
    assertThat(printed()).isEmpty();
    millis.set(1000);
    line.step("records read", 200, 300);
    millis.set(1050);
    line.step("records read", 201, 300);
    assertThat(printed()).isEqualTo("\r" + SHOWN);
    line.clear();
    assertThat(printed()).endsWith("\r" + " ".repeat(SHOWN.length()) + "\r");
  }

  @Test
  void everyStageIsTimedByItself() {
    ProgressLine line = line(true);
    millis.set(9000);
    line.step("records read", 300, 300);
    line.step("files made", 1, 100);
    millis.set(10_000);
    line.step("files made", 20, 100);
    assertThat(printed()).contains("files made: 20 of 100, 20 a second, 4 s left");
  }

  @Test
  void everyStageHasTakenItsTime() {
    ProgressLine line = line(false);
    millis.set(200);
    line.step("records read", 300, 300);
    millis.set(250);
    line.step("files made", 1, 2);
    millis.set(900);
    line.step("files made", 2, 2);
    millis.set(1000);
    assertThat(line.milliseconds())
        .containsExactly(
            Map.entry("records_read", 200), Map.entry("files_made", 700), Map.entry("total", 1000));
  }

  @Test
  void isForTerminalsOnly() {
    ProgressLine line = line(false);
    millis.set(5000);
    line.step("records read", 1, 300);
    line.clear();
    assertThat(printed()).isEmpty();
  }
}
