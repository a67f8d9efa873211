package readout.check.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What samples tell of the texts that they are of. */
class WordSampleTest {
  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }

  private static WordSample sample(String... texts) {
    return WordSample.of(List.of(texts));
  }

  @ParameterizedTest
  @CsvSource({"40, 40, 1", "40, 20, 0.5", "4000, 4000, 1", "4000, 2000, 0.5", "4000, 0, 0"})
  void tellsWhatPartIsShared(int size, int common, double part) {
    WordSample one = sample(words(0, size));
    WordSample other = sample(words(size - common, 2 * size - common));
    assertThat(one.shared(other, 12)).isCloseTo(part, within(0.2));
    assertThat(other.shared(one, 12)).isEqualTo(one.shared(other, 12));
  }

  @Test
  void aTextInALongerOneIsWhollyThere() {
    assertThat(sample(words(0, 300)).shared(sample(words(0, 900)), 12)).isEqualTo(1);
  }

  @Test
  void aShortTextCannotBeComparedWithAVeryLongOne() {
    assertThat(sample(words(0, 40)).shared(sample(words(0, 9000)), 12)).isEqualTo(-1);
  }

  @Test
  void caseAccentsAndPunctuationAreNothing() {
    assertThat(sample("Zoë, opens — the BERTH."))
        .usingRecursiveComparison()
        .isEqualTo(sample("zoe opens the berth"));
  }

  @Test
  void writingWithoutSpacesHasWordsToo() {
    assertThat(sample("港口管理局与航运公司会面").runs()).isEqualTo(10);
  }

  @Test
  void keepsNoMoreThanItsSizeOfAnyText() {
    assertThat(sample(words(0, 100_000)).hashes()).hasSize(WordSample.SIZE);
  }

  @Test
  void manyTextsOfTheSameFewWordsAreNotCompared() {
    Random random = new Random(1);
    List<WordSample> texts =
        IntStream.range(0, 2000)
            .mapToObj(i -> sample(words(0, 60) + " " + "x" + random.nextInt()))
            .toList();
    SharedRuns.pairs(texts, 30, (one, other) -> assertThat(one).as("compared").isEqualTo(-1));
  }
}
