package readout.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtNameTest {
  @ParameterizedTest
  @CsvSource({
    "山田太郎, 山田太郎氏が話した。, 山田太郎",
    "山田 太郎, 昨日、山田太郎氏が話した。, 山田太郎",
    "山田太郎, 山田 太郎 が話した。, 山田 太郎",
    "山田　太郎, 会議で山田　太郎が話した。, 会議で山田　太郎が話した",
    "สมชาย ใจดี, กับสมชายใจดี, สมชายใจดี",
  })
  void aNameInAScriptWithoutSpacesIsFoundWithASpaceAndWithout(
      String name, String text, String words) {
    SoughtName.Found found = SoughtName.ofPerson(name, Set.of()).wholeIn(FoldedText.of(text)).get();
    assertThat(text.substring(found.start(), found.end())).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"山田太郎, 山田さんと太郎さん", "山田 太郎, 太郎と山田", "山田太郎, 山 田 太 郎"})
  void wordsOfOthersAreNotIt(String name, String text) {
    assertThat(SoughtName.ofPerson(name, Set.of()).wholeIn(FoldedText.of(text))).isEmpty();
  }
}
