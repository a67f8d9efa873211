package readout.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Holds colours against figures of WCAG. */
class ColourTest {
  private static Colour colour(String text) {
    return Colour.parse(text).orElseThrow();
  }

  @Test
  void readsThreeAndSixDigits() {
    assertThat(colour("#1af")).isEqualTo(colour("#11AAff")).hasToString("#11aaff");
    for (String wrong :
        new String[] {"", "#", "1af", "#1a", "#1aff", "#12345g", "#1234567", "navy"}) {
      assertThat(Colour.parse(wrong)).as(wrong).isEmpty();
    }
  }

  /** #767676 is the lightest grey that can be read on white, as WCAG's own examples say. */
  @Test
  void measuresContrast() {
    assertThat(colour("#000").contrast(Colour.PAPER)).isCloseTo(21, within(1e-9));
    assertThat(colour("#767676").contrast(Colour.PAPER)).isCloseTo(4.54, within(0.005));
    assertThat(colour("#767676").isReadableOn(Colour.PAPER)).isTrue();
    assertThat(colour("#777777").isReadableOn(Colour.PAPER)).isFalse();
  }

  /** For every colour of a grid there is a readable one, and a readable one stays as it is. */
  @Test
  void findsOneThatCanBeRead() {
    for (int red = 0; red < 256; red += 51) {
      for (int green = 0; green < 256; green += 51) {
        for (int blue = 0; blue < 256; blue += 51) {
          Colour any = new Colour(red, green, blue);
          for (Colour paper : new Colour[] {Colour.PAPER, Colour.DARK_PAPER}) {
            Colour found = any.readableOn(paper);
            assertThat(found.isReadableOn(paper)).as("%s on %s", any, paper).isTrue();
            if (any.isReadableOn(paper)) {
              assertThat(found).isEqualTo(any);
            }
          }
        }
      }
    }
  }
}
