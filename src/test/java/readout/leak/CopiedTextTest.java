package readout.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copied files are searched when they are text, whatever they are called. */
class CopiedTextTest {
  private static final String WORDS = "José Núñez said that the night ferry is back.\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void everyUsualEncodingIsRead(String encoding) throws IOException {
    for (int lines : new int[] {1, 400}) {
      String text = WORDS.repeat(lines);
      byte[] bytes = text.getBytes(Charset.forName(encoding));
      assertThat(CopiedText.of(bytes)).hasValue(text);
      assertThat(shown(bytes, 1)).contains("José Núñez said").endsWith("is back.\n");
      assertThat(shown(bytes, 1 << 16)).contains("José Núñez said").endsWith("is back.\n");
    }
  }

  @Test
  void aCharacterMayGoOnAfterTheFirstBytes() {
    String text = "é".repeat(CopiedText.HEAD) + "end";
    for (String before : new String[] {"", "x"}) {
      assertThat(CopiedText.of((before + text).getBytes(StandardCharsets.UTF_8)))
          .hasValue(before + text);
    }
  }

  @Test
  void whatIsNotTextIsLetBy() throws IOException {
    byte[] bytes = new byte[1 << 14];
    new Random(1).nextBytes(bytes);
    System.arraycopy(
        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, 0, bytes, 0, 10);
    assertThat(CopiedText.of(bytes)).isEmpty();
    assertThat(shown(bytes, 512)).isEmpty();
  }

  @Test
  void anEmptyFileIsText() throws IOException {
    assertThat(CopiedText.of(new byte[0])).hasValue("");
    assertThat(shown(new byte[0], 1)).isEmpty();
  }

  /** What the reader of a copy is shown; the copy itself must be the same. */
  private static String shown(byte[] bytes, int step) throws IOException {
    StringBuilder shown = new StringBuilder();
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    try (OutputStream out = new SearchedCopy(copy, shown::append)) {
      for (int at = 0; at < bytes.length; at += step) {
        out.write(bytes, at, Math.min(step, bytes.length - at));
      }
    }
    assertThat(copy.toByteArray()).isEqualTo(bytes);
    return shown.toString();
  }
}
