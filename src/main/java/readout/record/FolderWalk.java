package readout.record;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Walks a folder by the rules that hold for every folder that is read: hidden files, devices and
 * links that lead out of it are left out.
 */
public abstract class FolderWalk extends SimpleFileVisitor<Path> {
  private static final String HIDDEN = "hidden (the name begins with a dot)";
  private static final String OUTSIDE = "not followed (links out of the folder, or to nothing)";
  private static final String SPECIAL = "neither files nor folders";

  private final Path root;
  private final Path real;
  private final LeftOut leftOut;

  /**
   * @param root the folder as the user named it
   * @param leftOut counts what is left out
   * @throws IOException when there is no such folder
   */
  protected FolderWalk(Path root, LeftOut leftOut) throws IOException {
    this.root = root;
    this.real = root.toRealPath();
    this.leftOut = leftOut;
  }

  /** Walks the folder. */
  public void run() throws IOException {
    Files.walkFileTree(real, this);
  }

  /** Takes a file of the folder. */
  protected abstract void file(Path file) throws IOException;

  /** Takes a link, which may lead anywhere; see {@link #target}. */
  protected abstract void link(Path link) throws IOException;

  /** Whether a file or folder is hidden by its own name. */
  protected boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  /** The file of the folder that a link leads to; null when it was left out. */
  protected Path target(Path link) {
    try {
      Path target = link.toRealPath();
      if (target.startsWith(real)) {
        return target;
      }
    } catch (IOException e) {
      // It leads to nothing.
    }
    leftOut.add(OUTSIDE, link);
    return null;
  }

  /** Leaves out a link to what is no file, or to a hidden one, and says so. */
  protected boolean isLeftOut(Path link, Path target) {
    if (!Files.isRegularFile(target)) {
      leftOut.add(SPECIAL, link);
      return true;
    }
    for (Path name : real.relativize(target)) {
      if (isHidden(name)) {
        leftOut.add(HIDDEN, link);
        return true;
      }
    }
    return false;
  }

  /** A path as it is seen from the folder. */
  protected Path inFolder(Path file) {
    return real.relativize(file);
  }

  /** A path as the user would type it: below the folder as it was named. */
  protected String name(Path file) {
    return root.resolve(inFolder(file)).normalize().toString();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
    if (!dir.equals(real) && isHidden(dir)) {
      leftOut.add(HIDDEN, dir);
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (isHidden(file)) {
      leftOut.add(HIDDEN, file);
    } else if (attributes.isSymbolicLink()) {
      link(file);
    } else if (!attributes.isRegularFile()) {
      leftOut.add(SPECIAL, file);
    } else {
      file(file);
    }
    return FileVisitResult.CONTINUE;
  }
}
