package readout.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import readout.language.Phrase.Part;

/** Filled patterns keep the language of what filled them. */
class PhraseTest {
  private static Phrase fill(String pattern, Map<String, Phrase> fills) {
    return new LabelPattern(pattern).phrase(fills::get);
  }

  @Test
  void whatFillsAPlaceKeepsItsLanguage() {
    Phrase line =
        fill("{name}, {role}", Map.of("name", Phrase.of("Ана", "kk"), "role", Phrase.of("chair")));
    assertThat(line.parts())
        .containsExactly(new Part("Ана", "kk", null), new Part(", chair", null, null));
    assertThat(line.text()).isEqualTo("Ана, chair");
  }

  @Test
  void neighboursInOneLanguageOtherThanTheNotesStayApart() {
    Phrase both = Phrase.join(List.of(Phrase.of("a", "fr"), Phrase.of("b", "fr")), "");
    assertThat(both.text()).isEqualTo("ab");
    assertThat(both.parts())
        .allMatch(part -> part.text().isEmpty() || "fr".equals(part.language()));
  }

  @Test
  void aNameKeepsItsPage() {
    Phrase name = Phrase.of("Ada").leadingTo("ada.html");
    Phrase line = fill("{name}, {role}", Map.of("name", name, "role", Phrase.of("chair")));
    assertThat(line.parts())
        .containsExactly(new Part("Ada", null, "ada.html"), new Part(", chair", null, null));
    assertThat(name.leadingTo(null)).isEqualTo(name);
  }

  @Test
  void aPlaceThatNothingFillsIsABug() {
    assertThatThrownBy(() -> fill("until {date}", Map.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("{date}");
  }

  @Test
  void emptyWordsHaveNoParts() {
    assertThat(Phrase.of("").parts()).isEmpty();
    assertThat(fill("{a}", Map.of("a", Phrase.of(""))).text()).isEmpty();
  }

  @Property
  void whatFillsAPlaceIsNeverTakenForAPattern(@ForAll String a, @ForAll String b) {
    Map<String, Phrase> fills = Map.of("a", Phrase.of("{b}" + a, "la"), "b", Phrase.of(b + "{a}"));
    assertThat(fill("x{a}y{b}{a}", fills).text()).isEqualTo("x{b}" + a + "y" + b + "{a}{b}" + a);
  }
}
