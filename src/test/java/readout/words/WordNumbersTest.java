package readout.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Words as numbers are the words of a folded text. */
class WordNumbersTest {
  @Property
  void areThoseOfTheFoldedWords(@ForAll String text) {
    isTheSame(text);
  }

  @Test
  void areThoseOfTheFoldedWordsInAnyScript() {
    isTheSame(
        "Łukasz O’Neill, Éva-*Mária* Þórsdóttir; ΠΑΠΠΆΣ Ёлкина الحسن 李鈴木a1ガｶﾞか\u3099 รัฐมนตรีสมชาย가나 2026年に \u00adx ﬁn İstanbul 𝔄da");
  }

  private static void isTheSame(String text) {
    FoldedText folded = FoldedText.inCharacters(text);
    WordNumbers numbers = WordNumbers.of(text);
    assertThat(numbers.size()).as(text).isEqualTo(folded.size());
    for (int i = 0; i < folded.size(); i++) {
      assertThat(numbers.number(i)).isEqualTo(WordNumbers.ofWord(folded.word(i)));
    }
  }

  @Test
  void areNotTheSameForWordsThatDifferInTwoLetters() {
    Set<Long> numbers = new HashSet<>();
    int words = 0;
    for (char a = '0'; a <= 'z'; a++) {
      for (char b = '0'; b <= 'z'; b++) {
        if (Character.isLetterOrDigit(a) && Character.isLetterOrDigit(b)) {
          numbers.add(WordNumbers.ofWord("m" + a + b));
          words++;
        }
      }
    }
    assertThat(numbers).hasSize(words);
  }
}
