package readout.document.reference;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps of a PNG file what is needed to show it: no texts, times, profiles or anything after it.
 */
final class PngFile {
  static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a};

  private static final Set<String> SHOWN =
      Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "pHYs");

  /** The length, the type and the checksum of a chunk, around its data. */
  private static final int FRAME = 12;

  private PngFile() {}

  /** The same picture without the rest; empty when the file is damaged. */
  static Optional<byte[]> cleaned(byte[] bytes) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    kept.writeBytes(SIGNATURE);
    int at = SIGNATURE.length;
    while (at + FRAME <= bytes.length) {
      int length = ByteBuffer.wrap(bytes, at, Integer.BYTES).getInt();
      if (length < 0 || length > bytes.length - at - FRAME) {
        return Optional.empty();
      }
      String type = new String(bytes, at + Integer.BYTES, 4, StandardCharsets.ISO_8859_1);
      int end = at + FRAME + length;
      if (SHOWN.contains(type)) {
        kept.writeBytes(Arrays.copyOfRange(bytes, at, end));
      }
      if (type.equals("IEND")) {
        return Optional.of(kept.toByteArray());
      }
      at = end;
    }
    return Optional.empty();
  }
}
