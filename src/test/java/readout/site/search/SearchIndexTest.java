package readout.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.site.model.Passage;
import readout.site.model.Passage.Kind;
import readout.site.model.SearchText.Block;
import readout.words.SearchWords;

/** The words of the search's index, and the numbers beside them. */
class SearchIndexTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The NIGHT berth's tariff | the night berth s tariff",
        "Łódź, Straße, Ærø, Ñandú | lodz strasse aero nandu",
        "кеңестің Йошкар-Ола | кеңестің иошкар ола",
        "مُقَدِّمة | مقدمة",
        "Ὀδυσσεύς | οδυσσευσ",
        "港湾料金 | 港湾 湾料 料金 金",
        "カー | カー ー",
        "ｶｰ２０ | カー ー 20",
        "COVID19感染 | covid19 感染 染",
        "항만 | 항만",
        "ที่ | ที่",
        "1.2 % | 1 2"
      })
  void wordsAreInSmallLettersWithoutMarks(String text, String words) {
    List<String> found = new ArrayList<>();
    SearchWords.of(text, found::add);
    assertThat(String.join(" ", found)).isEqualTo(words);
  }

  @Property
  void numbersComeBack(@ForAll @Size(max = 60) Set<@IntRange(min = 0, max = 5_000) Integer> some) {
    int[] numbers = some.stream().mapToInt(Integer::intValue).sorted().toArray();
    StringBuilder row = new StringBuilder();
    SignNumbers.appendRow(numbers, numbers.length, row);
    assertThat(numbers(row.toString())).containsExactly(numbers);
    assertThat(row.chars().noneMatch(Character::isLetterOrDigit)).isTrue();
    assertThat(row.toString()).doesNotContain("\"", "\\", "<", "&", "%", "|", " ");
  }

  /** Half of all numbers up to one: a bit for each is shorter. */
  @Test
  void manyNumbersAreBits() {
    int[] numbers = new int[300];
    Arrays.setAll(numbers, i -> 2 * i);
    StringBuilder row = new StringBuilder();
    SignNumbers.appendRow(numbers, numbers.length, row);
    assertThat(row).startsWith("^").hasSizeLessThan(160);
    assertThat(numbers(row.toString())).containsExactly(numbers);
  }

  /** As {@code search.js} reads them. */
  private static int[] numbers(String row) {
    List<Integer> numbers = new ArrayList<>();
    if (row.startsWith("^")) {
      for (int i = 1; i < row.length(); i++) {
        for (int bit = 0; bit < 4; bit++) {
          if ((SignNumbers.SIGNS.indexOf(row.charAt(i)) >> bit & 1) == 1) {
            numbers.add((i - 1) * 4 + bit);
          }
        }
      }
      return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
    int next = 0;
    int before = 0;
    for (char sign : row.toCharArray()) {
      int digit = SignNumbers.SIGNS.indexOf(sign);
      if (digit >= 12) {
        before = before * 11 + digit - 11;
      } else {
        next += before * 12 + digit;
        numbers.add(next++);
        before = 0;
      }
    }
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  @Test
  void aChangedWordChangesFewFiles() {
    List<String> before = files("Ships pay more at night, the pilots say.");
    List<String> after = files("Ships pay less at night, the pilots say.");
    long changed =
        Stream.iterate(0, i -> i < 64, i -> i + 1)
            .filter(i -> !before.get(i).equals(after.get(i)))
            .count();
    assertThat(changed).isEqualTo(2);
    assertThat(files("Ships pay more at night, the pilots say.")).isEqualTo(before);
  }

  @Test
  void rowsTellNamesFromWordsInPassing() {
    TermIndex index = new TermIndex();
    index.add(new Block(List.of(passage(Kind.TITLE, "Berths"), passage(Kind.QUOTE, "berths pay"))));
    index.add(new Block(List.of(passage(Kind.QUOTE, "Berths, berths, berths"))));
    index.add(new Block(List.of(passage(Kind.QUOTE, "No berths"))));
    Map<String, String> rows = new TreeMap<>();
    for (String file : index.files(4)) {
      for (String entry : file.split("\\|")) {
        String[] word = entry.split(" ", 2);
        rows.put(word[0], word.length > 1 ? word[1] : "");
      }
    }
    assertThat(rows).containsEntry("berths", "$ # !").containsEntry("pay", "!");
  }

  /** What the search for withheld words finds in passages is all that files of words can hold. */
  @Test
  void everyWordOfTheIndexIsInAPassage() {
    Set<String> words = new TreeSet<>();
    for (String file : files("Ships pay more at night, the pilots say.")) {
      for (String entry : file.split("\\|")) {
        words.add(entry.split(" ")[0]);
      }
    }
    words.remove("");
    Set<String> said = new TreeSet<>();
    passages("Ships pay more at night, the pilots say.")
        .forEach(p -> SearchWords.of(p.text() + " " + p.by() + " " + p.remarks(), said::add));
    assertThat(words).isEqualTo(said);
  }

  private static List<String> files(String quote) {
    TermIndex index = new TermIndex();
    index.add(new Block(passages(quote)));
    return index.files(64);
  }

  private static List<Passage> passages(String quote) {
    return List.of(
        passage(Kind.TITLE, "Berths"),
        new Passage(Kind.QUOTE, "quote-1", quote, "", "“", "”", "Ana Duarte, Pilot", ""));
  }

  private static Passage passage(Kind kind, String text) {
    return new Passage(kind, "", text, "", "", "", "", "");
  }
}
