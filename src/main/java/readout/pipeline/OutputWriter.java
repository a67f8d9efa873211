package readout.pipeline;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Writes files whole or not at all: all are staged beside their places, then moved there. */
public final class OutputWriter {
  private OutputWriter() {}

  /**
   * Writes outputs that each have a path. What cannot be staged (a full disk, a folder that may not
   * be written) leaves every place as it was.
   *
   * @throws IOException naming the file that could not be written
   */
  public static void write(List<Output> outputs) throws IOException {
    List<Path> staged = new ArrayList<>();
    try {
      for (Output output : outputs) {
        staged.add(stage(output));
      }
      for (int i = 0; i < staged.size(); i++) {
        move(staged.get(i), target(outputs.get(i).path()));
      }
    } finally {
      for (Path path : staged) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static Path stage(Output output) throws IOException {
    Path target = target(output.path());
    Path folder = target.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    // The time tells processes apart, and a file that is there already ends the run where it does
    // not; to ask for the number of the process takes Java a millisecond.
    String own = Long.toString(System.nanoTime(), Character.MAX_RADIX);
    Path staged = target.resolveSibling("." + target.getFileName() + "." + own + ".part");
    ByteBuffer bytes = ByteBuffer.wrap(output.text().getBytes(StandardCharsets.UTF_8));
    FileChannel channel =
        FileChannel.open(staged, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    boolean complete = false;
    try (channel) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      sync(staged);
      complete = true;
    } finally {
      if (!complete) {
        Files.deleteIfExists(staged);
      }
    }
    return staged;
  }

  /**
   * Waits until a file is on disk. A channel could do it, but loads classes for it that no cache
   * holds.
   */
  private static void sync(Path file) throws IOException {
    try (FileOutputStream again = new FileOutputStream(file.toFile(), true)) {
      again.getFD().sync();
    }
  }

  /** A link is followed, so that the file it names is replaced and the link stays. */
  private static Path target(Path path) throws IOException {
    return Files.isSymbolicLink(path) && Files.exists(path) ? path.toRealPath() : path;
  }

  private static void move(Path staged, Path target) throws IOException {
    if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(target.toString(), null, "is a folder");
    }
    try {
      Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(staged, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
