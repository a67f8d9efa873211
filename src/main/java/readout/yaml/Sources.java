package readout.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;

/** Turns bytes into text: UTF-8 only. */
public final class Sources {
  /** The largest file that is read, in bytes. */
  public static final int BYTE_LIMIT = 128 * 1024 * 1024;

  private static final String HELP = "save the file as UTF-8 in your editor";

  /** What Java reads in place of a byte that belongs to no character; a file may hold it too. */
  private static final char REPLACED = '\uFFFD';

  private Sources() {}

  /**
   * The text of a file, without a byte-order mark.
   *
   * @param name what users call the file
   * @param bytes its content; at most one byte more than the limit needs to be there
   * @param sink takes {@code bad-encoding} and {@code too-large}
   */
  public static Optional<SourceFile> read(String name, byte[] bytes, Diagnostics sink) {
    if (bytes.length > BYTE_LIMIT) {
      sink.add(
          Diagnostic.error(
                  Code.TOO_LARGE,
                  new SourceFile(name, ""),
                  null,
                  "the file is larger than 128 MiB, which is the limit")
              .help("split it into several records with `part_of`"));
      return Optional.empty();
    }
    int start = hasMark(bytes) ? 3 : 0;
    String read = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    if (read.indexOf(REPLACED) < 0 && read.indexOf('\0') < 0) {
      return Optional.of(new SourceFile(name, read));
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    int good = out.position();
    String text = out.flip().toString();
    if (result.isError()) {
      String rest =
          new String(bytes, in.position(), bytes.length - in.position(), StandardCharsets.UTF_8);
      sink.add(badEncoding(new SourceFile(name, text + rest), good, bytes));
      return Optional.empty();
    }
    if (text.indexOf('\0') >= 0) {
      SourceFile file = new SourceFile(name, text);
      int at = text.indexOf('\0');
      sink.add(
          isWide(bytes)
              ? badEncoding(file, at, bytes)
              : Diagnostic.error(
                      Code.CONTROL_CHARACTER,
                      file,
                      new Span(at, at + 1),
                      "the file holds the character U+0000, which is not allowed in a text")
                  .help("delete it"));
      return Optional.empty();
    }
    return Optional.of(new SourceFile(name, text));
  }

  private static Diagnostic badEncoding(SourceFile file, int at, byte[] bytes) {
    boolean wide = isWide(bytes);
    String message =
        wide
            ? "the file is UTF-16 or UTF-32, not UTF-8"
            : "the file is not UTF-8: this byte belongs to no character";
    return Diagnostic.error(Code.BAD_ENCODING, file, new Span(at, at + 1), message).help(HELP);
  }

  private static boolean hasMark(byte[] b) {
    return b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF;
  }

  private static boolean isWide(byte[] b) {
    if (b.length < 2) {
      return false;
    }
    boolean mark = (b[0] & 0xFF) + (b[1] & 0xFF) == 0xFF + 0xFE;
    return mark || b[0] == 0 || b[1] == 0;
  }
}
