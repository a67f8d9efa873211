package readout.output;

import java.util.Arrays;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;

/** Finds files that differ from what would be written in their line ends alone. */
public final class LineEnds {
  private LineEnds() {}

  /** Whether bytes are others only because lines end otherwise, as git changes them. */
  static boolean areAllThatDiffers(byte[] there, byte[] made) {
    return !Arrays.equals(there, made) && Arrays.equals(withLineFeeds(there), withLineFeeds(made));
  }

  /** The same bytes with LF for every CR LF. */
  public static byte[] withLineFeeds(byte[] bytes) {
    byte[] out = new byte[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      boolean pair = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
      if (!pair) {
        out[length++] = bytes[i];
      }
    }
    return Arrays.copyOf(out, length);
  }

  /**
   * What to do about messages, whose lines must end with CR LF.
   *
   * @param files how many there are
   */
  public static Diagnostic noteOfMessages(int files) {
    return note(files, "LF instead of CRLF", "*.eml -text");
  }

  /** What to do about them, once for all. */
  public static Diagnostic note(int files) {
    return note(files, "CRLF instead of LF", "* text=auto eol=lf");
  }

  private static Diagnostic note(int files, String what, String attributes) {
    return Diagnostic.note(
            Code.LINE_ENDS,
            null,
            null,
            (files == 1 ? "1 file differs" : files + " files differ")
                + " only in line ends ("
                + what
                + ")")
        .help("git changed them: commit a .gitattributes with the line `" + attributes + "`")
        .help("then check the files out again, or write them again");
  }
}
