package readout.leak;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Hands the text that goes through it to a reader, a large piece at a time. */
public final class SearchedStream extends FilterOutputStream {
  private static final int PIECE = 1 << 18;

  /** So much is held where no line ends in time. */
  private static final int MOST = PIECE * 8;

  /** So much of a piece is shown with the next one once more, for what lies across their border. */
  private static final int AGAIN = 1 << 10;

  private final ByteArrayOutputStream piece = new ByteArrayOutputStream();
  private final Consumer<String> reader;
  private String before = "";

  public SearchedStream(OutputStream out, Consumer<String> reader) {
    super(out);
    this.reader = reader;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
    piece.write(bytes, from, length);
    boolean lineEnds = length > 0 && bytes[from + length - 1] == '\n';
    if (piece.size() >= (lineEnds ? PIECE : MOST)) {
      show();
    }
  }

  private void show() {
    String text = piece.toString(StandardCharsets.UTF_8);
    reader.accept(before + text);
    before = text.substring(Math.max(0, text.length() - AGAIN));
    piece.reset();
  }

  @Override
  public void close() throws IOException {
    show();
    super.close();
  }
}
