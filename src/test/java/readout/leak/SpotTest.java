package readout.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import readout.words.FoldedText;
import readout.words.WordNumbers;

/** A few words around tell as much of a phrase as the whole output. */
class SpotTest {
  @Provide
  Arbitrary<String> outputs() {
    return Arbitraries.of(
            "Noé",
            "Ferrand",
            "ada",
            "x",
            " ",
            " ",
            ", ",
            ",",
            ". ",
            "\n",
            "\n\n",
            "\\n",
            "\"",
            "\": \"",
            "<b>",
            "</b>",
            "<li>",
            "</li>",
            "<br>",
            "<!-- ",
            " -->",
            "<",
            ">",
            "&eacute;",
            "&amp",
            "&#233",
            "%20",
            "%C3%A9",
            "%",
            "\\u00e9",
            "\\",
            "|",
            "-",
            "–",
            "\u00ad",
            "\u001e",
            "+",
            "=",
            "title=\"")
        .list()
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }

  @Property
  void aSpotIsJudgedAsInTheWholeOutput(
      @ForAll("outputs") String output, @ForAll boolean withoutTags) {
    String text = Unwrapped.text(output, withoutTags);
    FoldedText whole = FoldedText.inCharacters(text);
    WordNumbers words = Unwrapped.words(output, withoutTags);
    assertThat(words.size()).isEqualTo(whole.size());
    for (int from = 0; from < whole.size(); from++) {
      assertThat(words.number(from)).isEqualTo(WordNumbers.ofWord(whole.word(from)));
      for (int to = from + 1; to <= Math.min(whole.size(), from + Phrases.LONGEST); to++) {
        Spot spot = Spot.of(output, words, from, to, piece -> Unwrapped.text(piece, withoutTags));
        assertThat(spot.shown()).isEqualTo(text.substring(whole.start(from), whole.end(to - 1)));
        for (int allowed : List.of(Separation.NONE, Separation.INVERTED, Separation.SIGN)) {
          assertThat(spot.isPhrase(allowed))
              .as("%s in %s", spot.shown(), output)
              .isEqualTo(Separation.allows(allowed, text, whole, from, to));
        }
      }
    }
  }
}
