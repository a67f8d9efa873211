package readout.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Makes files and folders that their owner alone may read, where systems know permissions. */
public final class PrivateFiles {
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  private static final FileAttribute<?>[] NONE = {};
  private static final FileAttribute<?>[] FILE = POSIX ? attribute("rw-------") : NONE;
  private static final FileAttribute<?>[] FOLDER = POSIX ? attribute("rwx------") : NONE;

  private PrivateFiles() {}

  private static FileAttribute<?>[] attribute(String permissions) {
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
    };
  }

  /** Makes a folder that its owner alone may open, and those above it. */
  public static void makeFolder(Path folder) throws IOException {
    Files.createDirectories(folder, FOLDER);
  }

  /** Begins a file again that its owner alone may read. */
  public static FileChannel create(Path file) throws IOException {
    Files.deleteIfExists(file);
    return open(
        file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /** Opens a file that its owner alone may read when this makes it. */
  public static FileChannel open(Path file, OpenOption... options) throws IOException {
    return FileChannel.open(file, Set.of(options), FILE);
  }

  /** Makes an empty file beside another, with a name of its own: several runs may do so at once. */
  public static Path newBeside(Path file) throws IOException {
    return Files.createTempFile(
        file.toAbsolutePath().getParent(), file.getFileName().toString(), ".part", FILE);
  }
}
