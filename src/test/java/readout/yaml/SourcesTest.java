package readout.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.Mistakes;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostics;

class SourcesTest {
  @Test
  void aByteOrderMarkIsDropped() {
    byte[] bytes = "\uFEFFtitle: a".getBytes(StandardCharsets.UTF_8);
    assertThat(Sources.read("r", bytes, new Diagnostics()).orElseThrow().text())
        .isEqualTo("title: a");
  }

  @Test
  void theFirstBadByteIsPointedTo() {
    byte[] bytes = "readout: 1\ntitle: é?\n".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xE9;
    Mistakes mistakes = Mistakes.of(bytes);
    assertThat(mistakes.places()).containsExactly("2:9 bad-encoding");
    assertThat(mistakes.words()).contains("not UTF-8", "save the file as UTF-8");
  }

  @Test
  void aCharacterCutOffAtTheEndIsPointedTo() {
    byte[] bytes = {'a', ':', ' ', (byte) 0xE2, (byte) 0x82};
    assertThat(Mistakes.of(bytes).places()).containsExactly("1:4 bad-encoding");
  }

  @Test
  void aSurrogateInUtf8IsNoUtf8() {
    byte[] bytes = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80};
    assertThat(Mistakes.of(bytes).places()).containsExactly("1:2 bad-encoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"})
  void otherEncodingsOfUnicodeAreNamed(String charset) {
    Mistakes mistakes = Mistakes.of("title: a".getBytes(Charset.forName(charset)));
    assertThat(mistakes.only().code()).isEqualTo(Code.BAD_ENCODING);
    assertThat(mistakes.words()).contains("UTF-16 or UTF-32");
  }

  @Test
  void theCharacterZeroIsNoText() {
    assertThat(Mistakes.of("title: a\0b").places()).containsExactly("1:9 control-character");
  }

  @Test
  void aFileOverTheLimitIsRefused() {
    Mistakes mistakes = Mistakes.of(new byte[Sources.BYTE_LIMIT + 1]);
    assertThat(mistakes.places()).containsExactly("- too-large");
    assertThat(mistakes.words()).contains("128 MiB");
  }
}
