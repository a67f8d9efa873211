package readout.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Which names are typed in two ways and are the same. */
class ComparedFormTest {
  @Test
  void whiteSpaceIsAlike() {
    assertThat(ComparedForm.of("\u00a0Ada\u202f \u3000Lund\t")).isEqualTo("Ada Lund");
    assertThat(ComparedForm.same("Ada Lund", "Ada\u00a0Lund")).isTrue();
    assertThat(ComparedForm.same("Ada Lund", "ada lund")).isFalse();
    assertThat(ComparedForm.same("Ada Lund", "AdaLund")).isFalse();
  }

  @Property
  void itIsTheSameForEveryNormalizationAndStaysAsItIs(@ForAll String text) {
    String form = ComparedForm.of(text);
    assertThat(ComparedForm.of(form)).isEqualTo(form);
    assertThat(ComparedForm.of(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(form);
  }
}
