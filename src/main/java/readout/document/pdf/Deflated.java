package readout.document.pdf;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.util.Arrays;

/**
 * Compresses bytes. The JDK does so with the zlib of the system, which is not the same everywhere
 * and does not give the same bytes; this one is written in Java.
 */
final class Deflated {
  private static final int ROOM = 64;

  private Deflated() {}

  /** The bytes in the form of zlib (RFC 1950). */
  static byte[] of(byte[] bytes) {
    try {
      Deflater deflater = new Deflater(JZlib.Z_DEFAULT_COMPRESSION);
      byte[] output = new byte[bytes.length + bytes.length / 500 + ROOM];
      deflater.setInput(bytes);
      deflater.setOutput(output);
      int status = deflater.deflate(JZlib.Z_FINISH);
      if (status != JZlib.Z_STREAM_END) {
        throw new IllegalStateException("zlib gives " + status);
      }
      byte[] deflated = Arrays.copyOf(output, (int) deflater.getTotalOut());
      deflater.end();
      return deflated;
    } catch (GZIPException e) {
      throw new IllegalStateException(e);
    }
  }
}
