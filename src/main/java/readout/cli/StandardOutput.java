package readout.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.Locale;

/** Standard output in UTF-8, whatever the locale, which knows why it could not write everything. */
public final class StandardOutput extends PrintStream {
  private final Remembering stream;

  /** The standard output of this process. */
  public StandardOutput() {
    this(new Remembering(new FileOutputStream(FileDescriptor.out)));
  }

  private StandardOutput(Remembering stream) {
    super(stream, false, StandardCharsets.UTF_8);
    this.stream = stream;
  }

  /** Why the first bytes were lost, in the words of the system; empty when its reader has gone. */
  String reason() {
    return stream.failure == null || readerHasGone() ? "" : stream.failure.getMessage();
  }

  /** A pipe fails for one reason alone, which the system says in the user's language. */
  private boolean readerHasGone() {
    try {
      String what =
          Files.readSymbolicLink(FileSystems.getDefault().getPath("/proc/self/fd/1")).toString();
      return what.startsWith("pipe:") || what.startsWith("socket:");
    } catch (IOException | UnsupportedOperationException e) {
      return String.valueOf(stream.failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
  }

  /** Keeps the first failure, which a print stream forgets; after it nothing more is written. */
  private static final class Remembering extends FilterOutputStream {
    private IOException failure;

    Remembering(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (failure != null) {
        throw failure;
      }
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
  }
}
