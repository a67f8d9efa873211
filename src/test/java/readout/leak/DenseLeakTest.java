package readout.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.Mistakes;
import readout.meeting.Audience;
import readout.meeting.Meeting;
import readout.release.Release;

/** The second wall in scripts that write no space between words. */
class DenseLeakTest {
  private static final String PROMISE =
      "Names and sentences are found within running text of scripts that write no spaces between"
          + " words.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>陈大文说：不。</p>",
        "<p>会上陈大文表示反对。</p>",
        "<p>会上陈<b>大文</b>表示反对。</p>",
        "<p>局长说灯塔明年春天出售给商人。</p>",
        "<p>高橋太郎大臣は反対した。</p>",
        "<p>高橋 太郎</p>",
        "<p>太郎 高橋</p>",
        "<p>&#39640;橋太郎</p>",
        "<p>昨日アンナ・シュミットが来た</p>",
        "<p>昨日アンナシュミットが来た</p>",
        "<p>รัฐมนตรีสมชาย รักดีกล่าว</p>",
        "<p>รัฐมนตรีสมชายรักดีกล่าว</p>",
        "<p>ข่าวว่าจะขายประภาคารทางเหนือแล้ว</p>"
      })
  @DisplayName(PROMISE)
  void whatIsWithheldIsFoundInRunningText(String page) {
    LeakDetector wall = wall();
    assertThat(wall.inPage(page)).isPresent();
    assertThat(wall.inText(page.replaceAll("</?[pb]>", "").replace("&#39640;", "高"))).isPresent();
    assertThat(
            new JointLeakDetector(List.of(wall.secrets()), run -> true).inPage(page, run -> true))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>陈先生说：大文在家。</p>",
        "<ul><li>小陈</li><li>大文</li></ul>",
        "<p>灯塔很重要。春天到了。</p>",
        "<p>李四光说灯塔很重要。</p>",
        "<p>高橋さんと太郎さん</p>",
        "<p>ประภาคารสำคัญ</p>"
      })
  @DisplayName("Words of two list items, cells or paragraphs are not taken for a phrase.")
  void otherWordsAreNot(String page) {
    assertThat(wall().inPage(page)).isEmpty();
  }

  @Test
  void whatTheReadersMaySeeIsNoLeak() {
    assertThat(wall().inPage("<p>李四光和王芳讨论了灯塔的将来和港口。</p>")).isEmpty();
  }

  private static LeakDetector wall() {
    Meeting whole =
        Mistakes.ofRest(
                """
                participants:
                  - {name: 李四光}
                  - {name: 陈大文, audience: internal}
                  - {name: 高橋 太郎, audience: internal}
                  - {name: アンナ・シュミット, audience: internal}
                  - {name: สมชาย รักดี, audience: internal}
                summary: 李四光和王芳讨论了灯塔的将来和港口。灯塔很重要。
                background: 大家知道灯塔明年春天出售给商人，讨论了灯塔的将来和港口。
                quotes:
                  - {speaker: 李四光, attribution: off-the-record, text: เราจะขายประภาคารทางเหนือ}
                """)
            .meeting();
    Meeting seen = Release.of(whole, Audience.PUBLIC, Instant.EPOCH).meeting();
    return LeakDetector.between(whole, seen, () -> "");
  }
}
