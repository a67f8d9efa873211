package readout.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {
  @ParameterizedTest
  @CsvSource({
    "::warning::x,<U+003A>:warning::x",
    "'  ::add-mask::x','  <U+003A>:add-mask::x'",
    "a::b,a::b",
    "see ##[error]x,see <U+0023>#[error]x",
    "##vso[task.complete]x,<U+0023>#vso[task.complete]x",
    "##VSO[x]y,<U+0023>#VSO[x]y",
    "x ##teamcity[x],x <U+0023>#teamcity[x]",
    "## heading,## heading",
  })
  void commandsOfServicesAreShown(String text, String line) {
    assertThat(VisibleText.line(text)).isEqualTo(line);
  }

  @Test
  void whatActsOnATerminalIsShown() {
    assertThat(VisibleText.line("a\nb\r\u001b[2J\u0085\u2028\u202e\u061c\u007f"))
        .isEqualTo("a<U+000A>b<U+000D><U+001B>[2J<U+0085><U+2028><U+202E><U+061C><U+007F>");
    assertThat(VisibleText.line("né 港 👩‍🚀 ב")).isEqualTo("né 港 👩‍🚀 ב");
  }

  @Test
  void aLineStaysALine() {
    assertThat(VisibleText.line("name\n::warning::x")).doesNotContain("\n");
    assertThat(VisibleText.onOneLine("::x")).isEqualTo("::x");
  }
}
