package readout.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who may do what with a file, on systems that know it. */
public final class FilePermissions {
  private static final Set<PosixFilePermission> WRITE =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private FilePermissions() {}

  /** Whether a file is not to be changed; an administrator could, and still should not. */
  public static boolean isReadOnly(Path file) throws IOException {
    PosixFileAttributeView view = view(file);
    boolean nobody =
        view != null && view.readAttributes().permissions().stream().noneMatch(WRITE::contains);
    return nobody || !Files.isWritable(file);
  }

  /** Gives a new file the permissions and, where that is allowed, the owners of an old one. */
  public static void copy(Path from, Path to) throws IOException {
    PosixFileAttributeView old = view(from);
    PosixFileAttributeView view = view(to);
    if (old == null || view == null) {
      return;
    }
    PosixFileAttributes wanted = old.readAttributes();
    PosixFileAttributes own = view.readAttributes();
    try {
      if (!own.group().equals(wanted.group())) {
        view.setGroup(wanted.group());
      }
      if (!own.owner().equals(wanted.owner())) {
        view.setOwner(wanted.owner());
      }
    } catch (IOException e) {
      // Only some may give files away; the permissions matter more.
    }
    view.setPermissions(wanted.permissions());
  }

  /**
   * Creates an empty file, in its folder, that only those may read who may read all of some old
   * ones; those that are not files, such as standard input, do not count.
   *
   * @return false, and nothing is created, when the new one is there
   */
  public static boolean createLike(List<Path> old, Path file) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    Files.createFile(file);
    for (Path one : old) {
      if (Files.isRegularFile(one)) {
        narrow(one, file);
      }
    }
    return true;
  }

  private static void narrow(Path old, Path file) throws IOException {
    PosixFileAttributeView from = view(old);
    PosixFileAttributeView to = view(file);
    if (from != null && to != null) {
      Set<PosixFilePermission> allowed = from.readAttributes().permissions();
      Set<PosixFilePermission> kept = EnumSet.noneOf(PosixFilePermission.class);
      for (PosixFilePermission permission : to.readAttributes().permissions()) {
        if (permission == PosixFilePermission.OWNER_WRITE || allowed.contains(permission)) {
          kept.add(permission);
        }
      }
      to.setPermissions(kept);
    }
  }

  private static PosixFileAttributeView view(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class);
  }
}
