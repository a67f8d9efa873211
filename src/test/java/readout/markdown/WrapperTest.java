package readout.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import readout.diagnostic.DisplayWidth;

/** Lines are broken, and nothing else happens to the text. */
class WrapperTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "word", "a", " ", "  ", "\u00a0", "東京", "。", "「", "é", "longer-word", "مرحبا")
        .list()
        .ofMaxSize(60)
        .map(list -> String.join("", list));
  }

  @Property
  void noCharacterIsLost(@ForAll("texts") String text) {
    List<String> lines = Wrapper.wrap(text, 20);
    int at = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      assertThat(text.substring(at)).startsWith(line);
      at += line.length();
      boolean last = i == lines.size() - 1;
      boolean space = !last && text.charAt(at) == ' ';
      assertThat(last || space || isBetweenWide(text, at)).isTrue();
      at += space ? 1 : 0;
    }
    assertThat(at).isEqualTo(text.length());
  }

  private static boolean isBetweenWide(String text, int at) {
    return DisplayWidth.isWide(text.codePointAt(at))
        && DisplayWidth.isWide(text.codePointBefore(at));
  }

  @Test
  void aLineIsAsWideAsItMayBe() {
    assertThat(Wrapper.wrap("one two three four", 9)).containsExactly("one two", "three", "four");
  }

  @Test
  void aRunOfSpacesIsNeverBroken() {
    assertThat(Wrapper.wrap("one two  three", 8)).containsExactly("one", "two  three");
  }

  @Test
  void closingPunctuationNeverBeginsALine() {
    assertThat(Wrapper.wrap("東京東京。東京", 8)).containsExactly("東京東", "京。東京");
  }
}
