package readout.output;

import java.io.ByteArrayInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import readout.record.FilePermissions;
import readout.record.NamedFailure;
import readout.record.Work;

/**
 * Writes files whole or not at all: all are staged beside their places, then moved there. A file
 * that is there keeps its permissions, a link stays a link, and a device or pipe is written to.
 */
public final class OutputWriter {
  private static final int SMALLEST_PIECE = 1 << 12;
  private static final int MOST_LINKS = 40;

  private OutputWriter() {}

  /**
   * Writes outputs that each have a path. What cannot be staged (a full disk, a folder that may not
   * be written) leaves every place as it was.
   *
   * @param copies files that are put beside them, where they are not there yet
   * @throws IOException naming the file that could not be written
   */
  public static void write(List<Output> outputs, List<FileCopy> copies) throws IOException {
    List<Output> streams = new ArrayList<>();
    List<Staged> files = new ArrayList<>();
    for (Output output : outputs) {
      if (isStream(output.path())) {
        streams.add(output);
      } else {
        files.add(new Staged(output.path(), output, null));
      }
    }
    for (FileCopy copy : copies) {
      if (copy.isStale()) {
        files.add(new Staged(copy.to(), null, copy));
      }
    }
    try {
      Work.each(files, Staged::stage);
      for (Staged file : files) {
        if (file.failure != null) {
          throw file.failure;
        }
      }
      for (Staged file : files) {
        move(file.staged, file.target);
      }
    } finally {
      for (Staged file : files) {
        if (file.staged != null) {
          Files.deleteIfExists(file.staged);
        }
      }
    }
    for (Output output : streams) {
      try {
        pour(output);
      } catch (IOException e) {
        throw NamedFailure.named(output.path(), e);
      }
    }
  }

  /** A file beside its place. Each waits for the disk, so that many are staged at once. */
  private static final class Staged {
    private final Path path;
    private final Output output;
    private final FileCopy copy;
    private Path target;
    private Path staged;
    private IOException failure;

    /** Of an output or a copy; the other is null. */
    Staged(Path path, Output output, FileCopy copy) {
      this.path = path;
      this.output = output;
      this.copy = copy;
    }

    private InputStream open() throws IOException {
      return output == null
          ? Files.newInputStream(copy.from(), LinkOption.NOFOLLOW_LINKS)
          : new ByteArrayInputStream(output.bytes());
    }

    void stage() {
      try (InputStream bytes = open()) {
        target = target(path);
        staged = OutputWriter.stage(target, bytes);
      } catch (IOException e) {
        failure = NamedFailure.named(path, e);
      }
    }
  }

  /** Whether a path names something that is neither file nor folder: a device, pipe or socket. */
  public static boolean isStream(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  /** Writes to what is there and will stay there. */
  private static void pour(Output output) throws IOException {
    try (FileOutputStream out = new FileOutputStream(output.path().toFile(), true)) {
      out.write(output.bytes());
    }
  }

  private static Path stage(Path target, InputStream bytes) throws IOException {
    boolean replaces = Files.isRegularFile(target);
    if (replaces && FilePermissions.isReadOnly(target)) {
      throw new FileSystemException(target.toString(), null, "it is read-only");
    }
    Path folder = target.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    // The time tells processes apart, and a file that is there already ends the run where it does
    // not; to ask for the number of the process takes Java a millisecond.
    String own = Long.toString(System.nanoTime(), Character.MAX_RADIX);
    Path staged = target.resolveSibling("." + target.getFileName() + "." + own + ".part");
    FileChannel channel =
        FileChannel.open(staged, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    boolean complete = false;
    try (channel) {
      byte[] piece = new byte[Math.max(SMALLEST_PIECE, Math.min(bytes.available(), 1 << 16))];
      for (int length = bytes.read(piece); length >= 0; length = bytes.read(piece)) {
        ByteBuffer rest = ByteBuffer.wrap(piece, 0, length);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
      }
      sync(staged);
      if (replaces) {
        FilePermissions.copy(target, staged);
      }
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

  /** Links are followed, so that the file they name is replaced, or made, and they stay. */
  private static Path target(Path path) throws IOException {
    Path target = path;
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemException(path.toString(), null, "its links lead round in a circle");
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
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
