package readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the locale has no bytes for the name of a file, that is said, and what helps. */
@Slow
class LocaleTest {
  private static final String RECORD = "readout: 1\ntitle: A meeting\ndate: 2026-05-13\n";

  @TempDir Path folder;

  @BeforeEach
  void namesOfOtherScriptsAreThere() {
    assumeTrue(System.getProperty("os.name").equals("Linux"));
    assumeTrue(System.getProperty("sun.jnu.encoding").equals("UTF-8"));
  }

  @Test
  void anOutputThatCannotBeNamed() throws Exception {
    Files.writeString(folder.resolve("record.yaml"), RECORD);
    Program.Result run = posix("render", "record.yaml", "-o", "заметка.html");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.stderr()).contains("error[cannot-write]: this locale", "LC_ALL=C.UTF-8");
  }

  @Test
  void aRecordThatCannotBeNamed() throws Exception {
    Files.writeString(folder.resolve("встреча.yaml"), RECORD);
    Program.Result run = posix("check", "встреча.yaml");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.stdout()).contains("error[unreadable-input]", "LC_ALL=C.UTF-8");
  }

  private Program.Result posix(String... arguments) {
    return Program.run(folder, List.of(arguments), new byte[0], Map.of("LC_ALL", "POSIX"));
  }
}
