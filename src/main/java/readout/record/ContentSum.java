package readout.record;

import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Sums up bytes in 64 bits, to tell whether a file is what it was: two cyclic sums, for which
 * processors have instructions. It keeps nothing secret, and nobody gains by two contents of the
 * same sum; where that is otherwise, {@link Digests} are used.
 */
public final class ContentSum implements Checksum {
  private final CRC32 ieee = new CRC32();
  private final CRC32C castagnoli = new CRC32C();

  /** 16 hexadecimal digits. */
  public static String of(byte[] bytes) {
    ContentSum sum = new ContentSum();
    sum.update(bytes, 0, bytes.length);
    return sum.hex();
  }

  /** 16 hexadecimal digits of what was taken. */
  public String hex() {
    return HexFormat.of().toHexDigits(getValue());
  }

  @Override
  public void update(int b) {
    ieee.update(b);
    castagnoli.update(b);
  }

  @Override
  public void update(byte[] bytes, int from, int length) {
    ieee.update(bytes, from, length);
    castagnoli.update(bytes, from, length);
  }

  @Override
  public long getValue() {
    return ieee.getValue() << Integer.SIZE | castagnoli.getValue();
  }

  @Override
  public void reset() {
    ieee.reset();
    castagnoli.reset();
  }
}
