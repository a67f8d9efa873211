package readout.site.cache;

import java.util.Arrays;
import java.util.Random;

/** Damages bytes as disks and strangers do. */
final class Damage {
  private Damage() {}

  /** Other bytes: some are flipped, and perhaps the end is torn off. */
  static byte[] of(byte[] bytes, Random random) {
    byte[] other = bytes.clone();
    for (int i = random.nextInt(4); i >= 0 && other.length > 0; i--) {
      other[random.nextInt(other.length)] ^= (byte) (1 + random.nextInt(255));
    }
    return random.nextInt(4) == 0 ? Arrays.copyOf(other, random.nextInt(other.length + 1)) : other;
  }
}
