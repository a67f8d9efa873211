package readout.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** JSON inside a page ends no element of it. */
class ScriptSafeTest {
  @Test
  void whatCouldEndAScriptIsEscaped() {
    List<Object> tree = List.of("</script><!-- & \u2028\u2029", "é 🙂 \"plain\"");
    assertThat(Json.scriptSafe(tree))
        .isEqualTo(
            "[\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029\",\"é 🙂 \\\"plain\\\"\"]");
  }

  /** The generator hands on its buffer in pieces. */
  @Test
  void aLongTextIsEscapedThroughout() {
    String text = "a<".repeat(20_000);
    assertThat(Json.scriptSafe(text)).isEqualTo("\"" + "a\\u003c".repeat(20_000) + "\"");
  }
}
