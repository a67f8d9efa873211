package readout.document.reference;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/**
 * Keeps of an enhanced metafile what is drawn: not its description, which names the program and the
 * file it was made from, and no comments but those that draw (EMF+). See [MS-EMF].
 */
final class EmfFile {
  private static final int HEADER = 1;
  private static final int END = 14;
  private static final int COMMENT = 70;
  private static final int EMF_PLUS = 0x2b464d45;
  private static final int SIGNATURE_AT = 40;
  private static final int SIGNATURE = 0x464d4520;
  private static final int BYTES_AT = 48;
  private static final int RECORDS_AT = 52;
  private static final int DESCRIPTION_AT = 60;
  private static final int OFFSET_AT = 64;
  private static final int SMALLEST_HEADER = 88;
  private static final int RECORD_HEAD = 8;

  private EmfFile() {}

  static boolean isEmf(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    return bytes.length >= SMALLEST_HEADER
        && in.getInt(0) == HEADER
        && in.getInt(SIGNATURE_AT) == SIGNATURE;
  }

  /** The same picture without the rest; empty when the file is damaged. */
  static Optional<byte[]> cleaned(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int records = 0;
    int at = 0;
    while (at + RECORD_HEAD <= bytes.length) {
      int type = in.getInt(at);
      int size = in.getInt(at + Integer.BYTES);
      if (size < RECORD_HEAD || size > bytes.length - at || (type == HEADER) != (at == 0)) {
        return Optional.empty();
      }
      byte[] record = Arrays.copyOfRange(bytes, at, at + size);
      if (type != COMMENT || isDrawn(in, at, size)) {
        out.writeBytes(type == HEADER ? withoutDescription(record) : record);
        records++;
      }
      if (type == END) {
        ByteBuffer whole = ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        whole.putInt(BYTES_AT, whole.capacity()).putInt(RECORDS_AT, records);
        return Optional.of(whole.array());
      }
      at += size;
    }
    return Optional.empty();
  }

  private static boolean isDrawn(ByteBuffer in, int at, int size) {
    return size >= RECORD_HEAD * 2 && in.getInt(at + RECORD_HEAD + Integer.BYTES) == EMF_PLUS;
  }

  /** The header with blanks where its description was, which is at its end. */
  private static byte[] withoutDescription(byte[] header) {
    ByteBuffer record = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
    int from = record.getInt(OFFSET_AT);
    long to = from + 2L * record.getInt(DESCRIPTION_AT);
    if (from >= SMALLEST_HEADER && to > from && to <= header.length) {
      Arrays.fill(header, from, (int) to, (byte) 0);
    } else if (header.length > SMALLEST_HEADER + 20) {
      Arrays.fill(header, SMALLEST_HEADER + 20, header.length, (byte) 0);
    }
    record.putInt(DESCRIPTION_AT, 0).putInt(OFFSET_AT, 0);
    return header;
  }
}
