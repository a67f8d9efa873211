package readout.preview;

import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * A folder in which changes of files matter.
 *
 * @param folder it, which need not be there yet
 * @param deep whether the folders in it count as well
 * @param matters tells by its path whether a file counts
 */
record Followed(Path folder, boolean deep, Predicate<Path> matters) {
  /** All files that are right in a folder. */
  static Followed flat(Path folder) {
    return new Followed(whole(folder), false, file -> true);
  }

  /** All files in a folder and the folders in it. */
  static Followed tree(Path folder) {
    return new Followed(whole(folder), true, file -> true);
  }

  /** One file. */
  static Followed file(Path file) {
    Path whole = whole(file);
    return new Followed(whole.getParent(), false, whole::equals);
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
