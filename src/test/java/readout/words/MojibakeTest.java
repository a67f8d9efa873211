package readout.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an encoder garbles is repaired, and what people write is left alone. */
class MojibakeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Café",
        "it’s",
        "“Über”",
        "Señor Núñez",
        "Łódź",
        "10 € – 12 £",
        "Привет",
        "Γειά σου",
        "שלום",
        "مرحبا",
        "日本語",
        "naïve façade",
        "👍 yes"
      })
  void textReadAsWindows1252IsRepaired(String text) {
    String garbled = text;
    for (int times = 1; times <= 2; times++) {
      garbled = readAs1252(garbled);
      assertThat(Mojibake.repaired(garbled)).as("%s", garbled).isEqualTo(text);
    }
  }

  /** As browsers do: the five bytes that Windows-1252 leaves open are control characters. */
  private static String readAs1252(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String read = new String(new byte[] {b}, Charset.forName("windows-1252"));
      out.append(read.equals("\uFFFD") ? Character.toString(b & 0xFF) : read);
    }
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Привет", "Переговоры о порте"})
  void textReadAsWindows1251IsRepaired(String text) {
    String garbled =
        new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1251"));
    assertThat(Mojibake.repaired(garbled)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Café, «CAFÉ», « été », déjà\u00a0»",
        "«INFORMAÇÃO», AMANHÃ”, SÃO",
        "Â, â, Ärger, Öl, ÜBER“, „MENÜ“, GRÜN»",
        "România: Ân, În",
        "Россия, Сочи, СССР, РФ»",
        "√2 and √3 — 5 °C",
        "Ðurđevac, Þing, Ñandú",
        "à\u00a0»",
        "© 2026 ® ™ €",
        ""
      })
  void whatPeopleWriteIsLeftAlone(String text) {
    assertThat(Mojibake.repaired(text)).isEqualTo(text);
  }
}
