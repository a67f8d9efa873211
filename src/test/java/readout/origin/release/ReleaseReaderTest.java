package readout.origin.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

  /** An office is written without the article that its sentence needs. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "en; “We waited for this lamp,” said Mara Lind, the Ambassador of Varn.; Ambassador of Varn",
        "en; The Ambassador of Varn, Mara Lind, said: “We waited for this lamp.”; Ambassador of Varn",
        "en; “We waited for this lamp,” said Mara Lind, its director and an adviser.; director and an adviser",
        "de; „Wir warten seit Jahren“, sagte Mara Lind, die Botschafterin von Varn.; Botschafterin von Varn",
        "de; „Wir warten seit Jahren“, sagte der Botschafter von Varn, Tom Ek.; Botschafter von Varn",
        "fr; « Nous l’attendons depuis longtemps », a déclaré Mara Lind, l’ambassadrice de Varn.; ambassadrice de Varn",
        "fr; « Nous l’attendons depuis longtemps », a déclaré la ministre des ports, Mara Lind.; ministre des ports",
        "es; «Lo esperamos desde hace años», dijo Mara Lind, la embajadora de Varn.; embajadora de Varn",
        "it; «Lo aspettiamo da undici anni», ha detto Mara Lind, l'ambasciatrice di Varn.; ambasciatrice di Varn",
        "it; «Lo aspettiamo da undici anni», ha detto Luca Neri, il sindaco di Varn.; sindaco di Varn",
        "pt; “Esperamos por isto há anos”, disse Mara Lind, a ministra dos portos.; ministra dos portos",
        "nl; ‘Wij wachten hier al jaren op’, zei Mara Lind, de burgemeester van Varn.; burgemeester van Varn",
      })
  void leavesTheArticleOutOfAnOffice(String language, String paragraph, String office) {
    assertThat(read(paragraph, language).people())
        .extracting(ReadRelease.NamedPerson::role)
        .containsExactly(office);
  }

  /** What is above the text: who sends it out, that it is a release, its number, place and day. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; PRESS RELEASE|Port Ministry||4 June 2026||The lamp is lit; 2026-06-04",
        "en; Port Ministry|PRESS RELEASE|4 June 2026||The lamp is lit; 2026-06-04",
        "en; Port Ministry||Harbour Office||Varn, 4 June 2026||The lamp is lit; 2026-06-04",
        "en; The lamp is lit||4 June 2026; 2026-06-04",
        "fr; COMMUNIQUÉ DE PRESSE|Ministère des ports||Varn, le 4 juin 2026||La lampe est allumée; 2026-06-04",
        "de; Pressemitteilung Nr. 12|Hafenministerium|4. Juni 2026||Die Lampe brennt; 2026-06-04",
        "de; 1. Juni 2026||Die Lampe brennt; 2026-06-01",
        "ru; Пресс-релиз|Министерство портов||4 июня 2026||Лампа горит; 2026-06-04",
        "pt; NOTA DE IMPRENSA|Ministério dos Portos||Varn, 4 de junho de 2026||A lâmpada está acesa; 2026-06-04",
      })
  void findsTheHeadline(String language, String head, String day) {
    String prose = "\n\n" + "Long prose about the lamp follows here, in one sentence. ".repeat(4);
    ReadRelease release = whole(head.replace('|', '\n') + prose, language);

    assertThat(head.split("[|]")).contains(release.title());
    assertThat(release.title()).doesNotContainPattern("(?i)minist|press|office|\\d");
    assertThat(release.date()).isEqualTo(day);
    assertThat(release.story()).isEqualTo(prose.strip());
  }

  /** A number at the beginning of a line is a list's only where it counts. */
  @Test
  void keepsNumbersThatAreNoList() {
    String text = "The lamp\n\n12. The council lit it.\n\n3. It burns.\n\n1. One\n2. Two\n";

    assertThat(read(text, "en").story())
        .contains("12. The council lit it.", "3. It burns.", "1. One\n1. Two");
  }

  /** The words that somebody denied, did not say, may say or is only said to have said. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "en; Mara Lind denied having said “we will sell the lamp tomorrow”.",
        "en; Mara Lind declined to say “we will sell the lamp tomorrow”.",
        "en; Mara Lind, Port Minister, did not say: “We will sell the lamp.”",
        "en; “We will sell the lamp,” Mara Lind never said.",
        "en; “We will sell the lamp,” said nobody at the port.",
        "en; Mara Lind would say: “We will sell the lamp.”",
        "en; Mara Lind will say: “We will sell the lamp.”",
        "en; Unless Mara Lind says: “We will sell the lamp”, it stays.",
        "en; Mara Lind was asked: “Will you sell the lamp?”",
        "en; Mara Lind allegedly said: “We will sell the lamp.”",
        "en; Tom Ek said that Mara Lind had told him: “We will sell the lamp.”",
        "en; Mara Lind was quoted as saying “we will sell the lamp”.",
        "en; Mara Lind said: “The lamp stays with us.” Tom Ek laughed. She said: “All of it is ours.”",
        "de; Mara Lind bestritt, gesagt zu haben: „Wir verkaufen die Lampe.“",
        "de; Ministerin Mara Lind sagte nicht: „Wir verkaufen die Lampe.“",
        "de; „Wir verkaufen die ganze Lampe“, soll Mara Lind gesagt haben.",
        "de; „Wir verkaufen die ganze Lampe“, sagte Mara Lind nie.",
        "fr; La ministre Mara Lind n’a pas dit : « Nous vendons la lampe. »",
        "fr; La ministre Mara Lind aurait déclaré : « Nous vendons la lampe. »",
        "es; La ministra Mara Lind no dijo: «Vamos a vender la lámpara.»",
        "it; La ministra Mara Lind non ha detto: «Vendiamo la lampada domani.»",
        "pt; A ministra Mara Lind não disse: “Vamos vender a lâmpada.”",
        "nl; Minister Mara Lind zei niet: “Wij verkopen de lamp.”",
        "sv; Minister Mara Lind sade aldrig: ”Vi säljer hela lampan.”",
        "da; Minister Mara Lind sagde ikke: ”Vi sælger hele lampen.”",
        "nb; Minister Mara Lind sa ikke: «Vi selger hele lampen.»",
        "fi; Ministeri Mara Lind ei sanonut: ”Me myymme koko lampun.”",
        "fi; Ministeri Mara Lind ei koskaan sanoi: ”Me myymme koko lampun.”",
        "pl; Minister Jan Lis nie powiedział: „Sprzedajemy naszą starą lampę.”",
        "cs; Ministr Jan Lis popřel, že řekl: „Prodáváme naši starou lampu.“",
        "ru; Министр Мара Линд не сказала: «Мы продаём нашу лампу.»",
        "uk; Міністр Ігор Краль не сказав: «Ми продаємо нашу лампу.»",
        "kk; Министр Мара Линд ешқашан айтты: «Біз шамды сатамыз ертең.»",
        "tr; Ulaştırma Bakanı Ayşe Yılmaz, “Biz bu lambayı satıyoruz.” demedi.",
        "ar; نفى وزير النقل محمد الطالبي أنه قال: «سنبيع المصباح القديم غدا.»",
        "fa; وزیر محمد طالبی تکذیب کرد که گفت: «ما چراغ را می‌فروشیم.»",
        "he; השר דוד לוי לא אמר: \"אנחנו מוכרים את המנורה.\"",
        "zh; 交通部长王明没有表示：“我们明天就卖掉这盏灯。”",
        "zh; 交通部长王明否认曾说：“我们明天就卖掉这盏灯。”",
        "ja; 田中花子局長は「私たちは明日その灯を売ります。」と述べていない。",
        "ko; 홍길동 장관은 \"우리는 내일 등을 팔 것입니다.\"라고 말하지 않았다.",
        "el; Η υπουργός Μάρα Λιντ δεν είπε: «Πουλάμε τη λάμπα αύριο.»",
        "ro; Ministra Mara Lind nu a declarat: „Vindem lampa noastră mâine.”",
        "bg; Министър Мара Линд не каза: «Ние продаваме нашата лампа.»",
      })
  void leavesAndListsWhatIsNotSaidForSure(String language, String paragraph) {
    ReadRelease release = read(paragraph, language);
    String words = paragraph.replaceFirst("^.*[“„«\"”「]([^”“»\"」]+)[”“»\"」]\\.?.*$", "$1").strip();

    assertThat(release.quotes()).extracting(ReleaseQuote::words).doesNotContain(words);
    assertThat(release.remarks()).extracting(r -> r.words()).contains(words);
    assertThat(release.story()).contains(words);
  }

  /** A "not" within what somebody said, or about somebody else, is no doubt. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "en; Mara Lind said that the port would not close: “We stay open all year.”; Mara Lind",
        "en; Tom Ek, who could not come, said: “We stay open all year.”; Tom Ek",
        "de; Mara Lind sagte, der Hafen werde nicht schließen: „Wir bleiben immer offen.“; Mara Lind",
        "sv; Minister Mara Lind sade att hamnen inte stängs: ”Vi har alltid öppet här.”; Mara Lind",
      })
  void takesWhatIsSaidForSure(String language, String paragraph, String speaker) {
    assertThat(read(paragraph, language).quotes())
        .extracting(ReleaseQuote::speaker)
        .containsExactly(speaker);
  }

  @Test
  void goesOnAfterTheSpeaker() {
    ReadRelease release = read("“We are tired here,” Tom Ek said. “We sleep.” He left.", "en");

    assertThat(release.quotes())
        .extracting(ReleaseQuote::speaker, ReleaseQuote::words)
        .containsExactly(tuple("Tom Ek", "We are tired here,"), tuple("Tom Ek", "We sleep."));
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
    return whole("Lamps\n\n" + text, language);
  }

  private static ReadRelease whole(String text, String language) {
    return ReleaseReader.ofText(text, words -> words, language);
  }
}
