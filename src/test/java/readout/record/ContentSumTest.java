package readout.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CheckedOutputStream;
import org.junit.jupiter.api.Test;

/** The sum of a file is that of its bytes, however they come. */
class ContentSumTest {
  private static final byte[] DIGITS = "123456789".getBytes(UTF_8);

  @Test
  void isMadeOfTheTwoSumsThatAreKnownOfTheseDigits() {
    assertThat(ContentSum.of(DIGITS)).isEqualTo("cbf43926e3069283");
  }

  @Test
  void isTheSameForBytesThatComeOneAfterTheOther() throws IOException {
    ContentSum sum = new ContentSum();
    try (OutputStream out = new CheckedOutputStream(OutputStream.nullOutputStream(), sum)) {
      out.write(DIGITS[0]);
      out.write(DIGITS, 1, 8);
    }
    assertThat(sum.hex()).isEqualTo(ContentSum.of(DIGITS));
  }

  @Test
  void isAnotherWhenAnyBitIs() {
    for (int bit = 0; bit < DIGITS.length * Byte.SIZE; bit++) {
      byte[] changed = DIGITS.clone();
      changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      assertThat(ContentSum.of(changed)).isNotEqualTo(ContentSum.of(DIGITS));
    }
  }
}
