package readout.site.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Takes the bytes of an output for characters, one for each: what is filled in later has marks of
 * ASCII, which are found so without decoding the output.
 */
final class ByteText {
  private ByteText() {}

  /** Bytes as characters. */
  static String of(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }

  /** The bytes of a text, in UTF-8, as characters. */
  static String of(String text) {
    return of(text.getBytes(UTF_8));
  }

  /** The bytes that were taken for characters. */
  static byte[] bytes(String byteText) {
    return byteText.getBytes(ISO_8859_1);
  }
}
