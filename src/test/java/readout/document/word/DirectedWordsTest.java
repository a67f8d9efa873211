package readout.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readout.document.Inline;
import readout.document.Line;
import readout.document.TextStyle;

class DirectedWordsTest {
  private static final TextStyle PLAIN = TextStyle.plain("");

  private static Inline words(String text) {
    return new Inline.Words(text, PLAIN);
  }

  /** Runs from right to left are in angle brackets. */
  private static String of(boolean rightToLeft, Inline... parts) {
    return DirectedWords.of(new Line(List.of(parts), rightToLeft)).stream()
        .map(
            piece -> {
              String text = piece.part() instanceof Inline.Words w ? w.text() : "|";
              return piece.rightToLeft() ? "<" + text + ">" : text;
            })
        .collect(Collectors.joining());
  }

  @Test
  void latinIsOneRun() {
    assertThat(of(false, words("a (b), 12."))).isEqualTo("a (b), 12.");
  }

  @Test
  void digitsStayWithTheTextAroundThem() {
    assertThat(of(true, words("שלום 12 (abc) שלום."))).isEqualTo("<שלום 12 (>abc<) שלום.>");
    assertThat(of(false, words("in שלום 12 km"))).isEqualTo("in <שלום 12> km");
  }

  @Test
  void anIsolateTakesTheDirectionOfItsFirstLetter() {
    Inline name = new Inline.Isolate(List.of(words("שלום!")), null);
    assertThat(of(false, words("a "), name, words(", b"))).isEqualTo("a <שלום!>\u200e, b");
    assertThat(of(false, words("a "), name)).isEqualTo("a <שלום!>");
  }

  @Test
  void anIsolateOfTheSameDirectionNeedsNoMark() {
    Inline name = new Inline.Isolate(List.of(words("שלום")), true);
    assertThat(of(true, name, words(", "), name)).isEqualTo("<שלום><, ><שלום>");
  }

  @Test
  void whatIsNoTextIsNeutral() {
    assertThat(of(true, words("א"), new Inline.Break(), words("א"))).isEqualTo("<א><|><א>");
    assertThat(of(false, new Inline.Isolate(List.of(new Inline.Tab()), null))).isEqualTo("|");
  }
}
