package readout.record;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Gives failures of files the name that users know: a full disk does not say where it was full. */
public final class NamedFailure {
  private NamedFailure() {}

  /** Something that may fail. */
  public interface Action {
    /** Does it. */
    void run() throws IOException;
  }

  /**
   * Does something with a file.
   *
   * @throws IOException naming the file
   */
  public static void of(Path file, Action action) throws IOException {
    try {
      action.run();
    } catch (IOException e) {
      throw named(file, e);
    }
  }

  /** The failure under the name of a file, whatever name it has been given so far. */
  public static IOException named(Path file, IOException e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    if (e instanceof FileSystemException f && reason == null) {
      reason = reason(f);
    }
    FileSystemException named = new FileSystemException(file.toString(), null, reason);
    named.initCause(e);
    return named;
  }

  private static String reason(FileSystemException e) {
    return switch (e.getClass().getSimpleName()) {
      case "AccessDeniedException" -> "permission denied";
      case "NoSuchFileException" -> "no such file or folder";
      case "FileAlreadyExistsException" -> "a file already exists";
      case "NotDirectoryException" -> "it is not a folder";
      case "DirectoryNotEmptyException" -> "the folder is not empty";
      default -> e.getClass().getSimpleName();
    };
  }

  /** A stream whose failures name a file. */
  public static OutputStream stream(Path file, OutputStream to) {
    return new FilterOutputStream(to) {
      @Override
      public void write(int b) throws IOException {
        of(file, () -> out.write(b));
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        of(file, () -> out.write(bytes, offset, length));
      }

      @Override
      public void close() throws IOException {
        of(file, out::close);
      }
    };
  }
}
