package readout.document.reference;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Keeps of a GIF file what is needed to show it: no comments, texts or data of applications. */
final class GifFile {
  private static final int HEADER = 13;
  private static final int EXTENSION = 0x21;
  private static final int CONTROL = 0xf9;
  private static final int IMAGE = 0x2c;
  private static final int END = 0x3b;
  private static final int IMAGE_HEADER = 10;

  private final byte[] bytes;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

  private GifFile(byte[] bytes) {
    this.bytes = bytes;
  }

  static boolean isGif(byte[] bytes) {
    return new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1)
        .equals("GIF8");
  }

  /** The same picture without the rest; empty when the file is damaged. */
  static Optional<byte[]> cleaned(byte[] bytes) {
    GifFile file = new GifFile(bytes);
    try {
      return file.read() ? Optional.of(file.kept.toByteArray()) : Optional.empty();
    } catch (ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private boolean read() {
    int at = keep(0, HEADER + colours(10));
    while (at < bytes.length) {
      switch (bytes[at] & 0xff) {
        case EXTENSION -> {
          int end = blocks(at + 2);
          at = (bytes[at + 1] & 0xff) == CONTROL ? keep(at, end) : end;
        }
        case IMAGE -> at = keep(at, blocks(at + IMAGE_HEADER + colours(at + 9) + 1));
        case END -> {
          kept.write(END);
          return true;
        }
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /** The bytes of the table of colours that a byte of flags tells of. */
  private int colours(int flags) {
    int value = bytes[flags];
    return (value & 0x80) == 0 ? 0 : 3 << (value & 7) + 1;
  }

  /** The end of a row of blocks, each with its length before it. */
  private int blocks(int from) {
    int at = from;
    while (bytes[at] != 0) {
      at += 1 + (bytes[at] & 0xff);
    }
    return at + 1;
  }

  private int keep(int from, int end) {
    if (end > bytes.length) {
      throw new ArrayIndexOutOfBoundsException(end);
    }
    kept.writeBytes(Arrays.copyOfRange(bytes, from, end));
    return end;
  }
}
