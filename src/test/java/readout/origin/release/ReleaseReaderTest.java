package readout.origin.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.origin.release.ReadRelease.ReleaseQuote;

/** Who says what in a release, by the words beside a quotation in many languages. */
class ReleaseReaderTest {
  /**
   * The paragraphs are apart by a bar; the speaker of the last quote is empty when none is sure.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "en; “We waited for this,” said Mara Lind, the port’s director.; Mara Lind",
        "en; Port Minister Mara Lind said: “We waited for this lamp.”; Mara Lind",
        "en; Mara Lind, Port Minister, said on Monday: “We waited for this lamp.”; Mara Lind",
        "en; Tom Ek, who met Port Minister Mara Lind, said: “We waited for this lamp.”; Tom Ek",
        "en; The port director, Mara Lind, said: “We waited for this lamp.”; Mara Lind",
        "en; “We waited for this lamp,” Dr Mara Lind said.; Mara Lind",
        "en; Mara Lind and Tom Ek said: “We waited for this lamp.”; Mara Lind and Tom Ek",
        "en; She read “The Lamp and the Long Night” to the forum.; ",
        "en; The ‘harbour forum of the north’ met Mara Lind.; ",
        "de; „Darauf haben wir lange gewartet“, sagte Verkehrsministerin Mara Lind in Varn.; Mara Lind",
        "de; »Darauf haben wir lange gewartet«, so Bürgermeister Tom Ek.; Tom Ek",
        "fr; « Nous l’attendons depuis longtemps », a déclaré la ministre Mara Lind.; Mara Lind",
        "fr; Le maire, Luc Aubert, a souligné : « Le tarif ne change pas. »; Luc Aubert",
        "es; «Lo esperamos desde hace años», dijo la ministra Mara Lind.; Mara Lind",
        "it; «Lo aspettiamo da undici anni», ha detto il sindaco Luca Neri.; Luca Neri",
        "pt; “Esperamos por isto há anos”, disse a ministra Mara Lind.; Mara Lind",
        "nl; ‘Wij wachten hier al jaren op’, zei minister Mara Lind.; Mara Lind",
        "pl; „Czekaliśmy na to wiele lat” – powiedział minister Jan Lis.; Jan Lis",
        "sv; ”Vi har väntat i elva år”, sade minister Mara Lind.; Mara Lind",
        "ru; «Мы ждали этого много лет», – заявила министр Мара Линд.; Мара Линд",
        "uk; «Ми чекали на це багато років», – сказав міністр Ігор Краль.; Ігор Краль",
        "tr; Ulaştırma Bakanı Ayşe Yılmaz, “Bunu uzun yıllardır hep bekliyorduk.” dedi.; Ayşe Yılmaz",
        "ar; قال وزير النقل محمد الطالبي: «انتظرنا هذا اليوم أحد عشر عاما.»; محمد الطالبي",
        "zh; 交通部长王明表示：“我们等这一天等了很多年。”; 王明",
        "ja; 田中花子局長は「私たちは長い間待っていました。」と述べた。; 田中花子局長",
        "ko; 홍길동 장관은 \"우리는 오랫동안 기다려 왔습니다.\"라고 말했다.; 홍길동",
      })
  void namesTheSpeaker(String language, String paragraph, String speaker) {
    List<ReleaseQuote> quotes = read(paragraph, language).quotes();

    if (speaker == null) {
      assertThat(quotes).isEmpty();
    } else {
      assertThat(quotes).extracting(ReleaseQuote::speaker).containsExactly(speaker);
      assertThat(paragraph).contains(quotes.get(0).words());
    }
  }

  @Test
  void listsWhatItDoesNotTake() {
    ReadRelease release = read("“We waited for eleven long years.”\n\nThe lamps are lit.", "en");

    assertThat(release.quotes()).isEmpty();
    assertThat(release.remarks()).singleElement().extracting(r -> r.line()).isEqualTo(3);
    assertThat(release.story()).contains("“We waited for eleven long years.”");
  }

  @Test
  void joinsParagraphsThatOpenTheMarkAgain() {
    ReadRelease release =
        read("Mara Lind said:\n\n“The lamps are lit.\n\n“The pilots are on duty.”", "en");

    assertThat(release.quotes())
        .extracting(ReleaseQuote::words)
        .containsExactly("The lamps are lit.\nThe pilots are on duty.");
    assertThat(release.story()).isEqualTo("Mara Lind said:\n\n[quote: lind-1]");
  }

  @Test
  void takesNoSpeechFromNotesToEditors() {
    String text = "Notes to editors\n\n“The lamps are all lit now,” said Mara Lind.";

    assertThat(read(text, "en").quotes()).isEmpty();
  }

  @Test
  void keepsAnEmbargoAndTellsItsDay() {
    ReadRelease release =
        ReleaseReader.ofText(
            "EMBARGOED UNTIL 18:00 ON 4 JUNE 2026\n\nLamps lit\n\nVarn, 5 June 2026 – The lamps.",
            text -> text,
            "en");

    assertThat(release.embargo()).isEqualTo("EMBARGOED UNTIL 18:00 ON 4 JUNE 2026");
    assertThat(release.title()).isEqualTo("Lamps lit");
    assertThat(release.date()).isEqualTo("2026-06-05");
  }

  private static ReadRelease read(String text, String language) {
    return ReleaseReader.ofText("Lamps\n\n" + text, words -> words, language);
  }
}
