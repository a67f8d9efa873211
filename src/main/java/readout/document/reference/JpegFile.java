package readout.document.reference;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Keeps of a JPEG file what is needed to show it: no Exif, XMP, IPTC, profiles, comments,
 * thumbnails or anything after it.
 */
final class JpegFile {
  private static final int START = 0xd8;
  private static final int END = 0xd9;
  private static final int SCAN = 0xda;
  private static final int COMMENT = 0xfe;
  private static final int FIRST_APPLICATION = 0xe0;
  private static final int LAST_APPLICATION = 0xef;

  /** The segment by which Adobe's programs say how colours are coded. */
  private static final int ADOBE = 0xee;

  private static final int ADOBE_LENGTH = 14;
  private static final int RESTART = 0xd0;

  private final byte[] bytes;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

  private JpegFile(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The same picture without the rest; empty when the file is damaged. */
  static Optional<byte[]> cleaned(byte[] bytes) {
    JpegFile file = new JpegFile(bytes);
    return file.read() ? Optional.of(file.kept.toByteArray()) : Optional.empty();
  }

  private boolean read() {
    marker(START);
    int at = 2;
    while (at + 4 <= bytes.length && at(at) == 0xff) {
      int marker = at(at + 1);
      if (marker == 0xff) {
        at++;
        continue;
      }
      if (marker == END) {
        marker(END);
        return true;
      }
      int end = at + 2 + (at(at + 2) << 8 | at(at + 3));
      if (end > bytes.length) {
        return false;
      }
      if (isShown(marker, at, end)) {
        kept.writeBytes(Arrays.copyOfRange(bytes, at, end));
      }
      at = marker == SCAN ? scan(end) : end;
      if (at + 2 == bytes.length && at(at) == 0xff && at(at + 1) == END) {
        marker(END);
        return true;
      }
    }
    return false;
  }

  /** Keeps the picture's data, and gives the place of the marker after it. */
  private int scan(int from) {
    int at = from;
    while (at + 1 < bytes.length && !(at(at) == 0xff && isMarker(at(at + 1)))) {
      at++;
    }
    kept.writeBytes(Arrays.copyOfRange(bytes, from, at));
    return at;
  }

  /** In the data, 00 after FF is FF itself, and eight markers divide it. */
  private static boolean isMarker(int code) {
    return code != 0 && (code < RESTART || code >= START) && code != 0xff;
  }

  private boolean isShown(int marker, int at, int end) {
    if (marker == COMMENT) {
      return false;
    }
    boolean application = marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION;
    boolean adobe = marker == ADOBE && end - at == ADOBE_LENGTH + 2 && at(at + 4) == 'A';
    return !application || adobe;
  }

  private void marker(int code) {
    kept.write(0xff);
    kept.write(code);
  }

  private int at(int index) {
    return bytes[index] & 0xff;
  }
}
