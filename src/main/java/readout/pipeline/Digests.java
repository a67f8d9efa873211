package readout.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of bytes, as far as needed to tell one content from another. */
final class Digests {
  private static final int BYTES = 16;

  private Digests() {}

  /** 32 hexadecimal digits. */
  static String of(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same of a text. */
  static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }
}
