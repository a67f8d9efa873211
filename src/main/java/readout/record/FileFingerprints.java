package readout.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Tells files that cannot have changed since a run read them, as git's index does: by their inode,
 * size and times. The time of the last change of an inode cannot be set by a program, so that a
 * file which was touched, copied or moved is another. A file that changed just before the run, or
 * on a system without such times, has no stamp and is always read.
 */
public final class FileFingerprints {
  /** File systems may round their times as far as this. */
  private static final long ROUNDING = TimeUnit.SECONDS.toMillis(2);

  private static final String ATTRIBUTES = "unix:dev,ino,size,lastModifiedTime,ctime";

  private final Map<String, String> before;
  private final Map<String, String> now = new ConcurrentHashMap<>();
  private final long young;

  /**
   * @param before the stamps that the last run took, by the names of files
   * @param start when this run began, by the clock of the file system
   */
  public FileFingerprints(Map<String, String> before, FileTime start) {
    this.before = before;
    this.young = start.toMillis() - ROUNDING;
  }

  /** Takes the stamp of a file that is about to be read: whether it must be what it was. */
  public boolean take(String name) {
    String stamp = ofName(name);
    if (stamp.isEmpty()) {
      return false;
    }
    now.put(name, stamp);
    return stamp.equals(before.get(name));
  }

  private String ofName(String name) {
    try {
      return of(Path.of(name));
    } catch (InvalidPathException e) {
      return "";
    }
  }

  /** The stamps that this run took. */
  public Map<String, String> taken() {
    return now;
  }

  /** The stamp of a file; empty when it has none. */
  String of(Path file) {
    try {
      Map<String, Object> found = Files.readAttributes(file, ATTRIBUTES);
      FileTime changed = (FileTime) found.get("ctime");
      return changed.toMillis() >= young
          ? ""
          : String.join(
              " ",
              found.get("dev").toString(),
              found.get("ino").toString(),
              found.get("size").toString(),
              nanos(found.get("lastModifiedTime")),
              nanos(changed));
    } catch (IOException | UnsupportedOperationException e) {
      return "";
    }
  }

  private static String nanos(Object time) {
    return Long.toString(((FileTime) time).to(TimeUnit.NANOSECONDS));
  }
}
