package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files and values of records are no commands: not to a terminal, not to a CI service. */
@Slow
class HostileNamesTest {
  private static final String NAME = "::warning::a\n::error::b\r\u001b[2J\u202e##[command]c.yaml";
  private static final String RECORD =
      """
      readout: 1
      title: "Talks \\u001b[2J ##vso[task.complete]"
      date: 2026-05-13
      participants:
        - {name: "Ana\\n::stop-commands::x"}
      quotes:
        - {speaker: "##[error]\\u001b[31m::warning::", text: "We sail."}
      """;

  @TempDir Path folder;

  @BeforeEach
  void files() {
    Folders.write(folder, Map.of(NAME, RECORD, "records/" + NAME, RECORD));
    Folders.write(folder, Map.of("good" + NAME, RECORD.substring(0, RECORD.indexOf("quotes:"))));
  }

  private void harmless(String... arguments) {
    Program.Result result = Program.run(folder, List.of(arguments));
    List<String> lines = new ArrayList<>(result.stderr().lines().toList());
    lines.addAll(result.stdout().lines().toList());
    assertThat(lines).isNotEmpty();
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(line.strip())
                  .doesNotStartWith("::warning::")
                  .doesNotStartWith("::error::");
              assertThat(line.strip()).doesNotStartWith("::stop-commands::");
              assertThat(line).doesNotContain("##[").doesNotContain("##vso[");
              assertThat(line.chars()).noneMatch(c -> c < ' ' || c == 0x202E || c == 0x7F);
            });
    assertThat(result.status()).isNotEqualTo(70);
  }

  @ParameterizedTest
  @ValueSource(strings = {"human", "short", "json", "sarif", "github", "junit"})
  void reportsHaveNone(String format) {
    harmless("check", NAME, "-f", format);
    harmless("check", NAME + ".missing", "-f", format);
  }

  @Test
  void messagesHaveNone() {
    harmless("render", NAME);
    harmless("render", "good" + NAME, "-o", "::error::x");
    harmless("render", "good" + NAME, "--audience", "::warning::\n::error::x");
    harmless("render", "good" + NAME, "-o", "good" + NAME + "/x.md");
    harmless("render", "good" + NAME, "--check", "-f", "markdown", "-o", NAME + ".md");
    harmless("render", "good" + NAME, "-t", NAME + ".md.mustache");
    harmless("render", "good" + NAME, "--labels", NAME + ".properties");
    harmless("archive", "records", "-o", "site");
    harmless("archive", "records", "-o", "site", "--keep-going");
    harmless("verify", NAME, "good" + NAME);
    harmless("new", NAME);
    harmless("templates", "export", NAME);
    harmless("templates", "show", NAME);
    harmless("explain", NAME);
    harmless(NAME);
  }
}
