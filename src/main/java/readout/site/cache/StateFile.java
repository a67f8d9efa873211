package readout.site.cache;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import readout.record.NamedFailure;

/**
 * Keeps the state of a site in a file, as the package describes it. What is read back is checked.
 * What is known of the meetings stays on disk until it is asked for, so that the file stays open
 * until this is closed.
 */
public final class StateFile implements Closeable {
  private static final String NAME = "state";

  /** Raised when bytes of the same shape mean something else; another shape needs nothing. */
  private static final int FORMAT = 24;

  private static final Codec<SiteState> CODEC = RecordCodec.of(SiteState.class);

  private static final int HEAD = 2 * Integer.BYTES;
  private static final int TAIL = 2 * Long.BYTES;

  private final SiteState state;
  private final FileChannel file;

  private StateFile(SiteState state, FileChannel file) {
    this.state = state;
    this.file = file;
  }

  /** What the last run left; {@link SiteState#none} when there is nothing that can be read. */
  public static StateFile open(Path cache) {
    Path path = cache.resolve(NAME);
    if (!Files.isRegularFile(path)) {
      return none();
    }
    FileChannel file = null;
    try {
      file = FileChannel.open(path);
      return new StateFile(read(file), file);
    } catch (IOException | UncheckedIOException | BrokenState e) {
      // It is as if there were none.
      new StateFile(SiteState.none(), file).close();
      return none();
    }
  }

  /** The sum that a state has written of itself; empty when there is none. */
  public static String sum(Path cache) throws IOException {
    Path path = cache.resolve(NAME);
    if (!Files.isRegularFile(path) || Files.size(path) < HEAD + TAIL) {
      return "";
    }
    try (FileChannel file = FileChannel.open(path)) {
      return Long.toHexString(bytes(file, file.size() - Long.BYTES, Long.BYTES).getLong());
    }
  }

  /** Before the first run. */
  public static StateFile none() {
    return new StateFile(SiteState.none(), null);
  }

  /** What it holds; what is known of meetings cannot be read any more once this is closed. */
  public SiteState state() {
    return state;
  }

  @Override
  public void close() {
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SiteState read(FileChannel file) throws IOException {
    long end = file.size() - TAIL;
    if (end < HEAD) {
      throw new BrokenState("too short");
    }
    ByteBuffer head = bytes(file, 0, HEAD);
    ByteBuffer tail = bytes(file, end, TAIL);
    long beside = end - tail.getLong();
    if (head.getInt() != FORMAT || head.getInt() != shape() || beside < HEAD || beside > end) {
      throw new BrokenState("of another format");
    }
    if (sum(file, end + Long.BYTES) != tail.getLong()) {
      throw new BrokenState("not what was written");
    }
    ByteSource in =
        new ByteSource(
            Channels.newInputStream(file.position(HEAD)), beside - HEAD, file, beside, end);
    SiteState state = CODEC.read(in);
    in.finish();
    if (!state.staysInside()) {
      throw new BrokenState("leads out of the site");
    }
    return state;
  }

  private static ByteBuffer bytes(FileChannel file, long from, int count) {
    return ByteBuffer.wrap(new ByteRange(null, file, from, count).bytes());
  }

  private static int shape() {
    CRC32C sum = new CRC32C();
    sum.update(CODEC.shape().getBytes(StandardCharsets.UTF_8));
    return (int) sum.getValue();
  }

  /** The sum of the first bytes of a file. */
  private static long sum(FileChannel file, long end) throws IOException {
    CRC32C sum = new CRC32C();
    ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 18);
    for (long at = 0; at < end; ) {
      buffer.clear().limit((int) Math.min(buffer.capacity(), end - at));
      int more = file.read(buffer, at);
      if (more < 0) {
        throw new BrokenState("shorter than it was");
      }
      at += more;
      sum.update(buffer.flip());
    }
    return sum.getValue();
  }

  /** Writes a state whole or not at all; no run is left half done then. */
  public static void save(SiteState state, Path cache) throws IOException {
    SiteCache.makeFolder(cache);
    Path staged = cache.resolve(NAME + ".part");
    CRC32C sum = new CRC32C();
    try (FileChannel channel = SiteCache.create(staged);
        OutputStream file = NamedFailure.stream(staged, Channels.newOutputStream(channel));
        DataOutputStream out =
            new DataOutputStream(
                new BufferedOutputStream(new CheckedOutputStream(file, sum), 1 << 16))) {
      write(state, out);
      out.flush();
      out.writeLong(sum.getValue());
      out.flush();
      channel.force(true);
    }
    Files.move(staged, cache.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    PendingFiles.forget(cache);
  }

  private static void write(SiteState state, DataOutputStream out) throws IOException {
    out.writeInt(FORMAT);
    out.writeInt(shape());
    ByteSink sink = new ByteSink(out);
    try {
      CODEC.write(state, sink);
      sink.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    long beside = 0;
    for (ByteRange place : sink.beside()) {
      out.write(place.bytes());
      beside += place.length();
    }
    out.writeLong(beside);
  }
}
