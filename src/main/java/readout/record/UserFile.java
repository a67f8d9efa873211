package readout.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files of the user's that are not text: fonts, the office's Word file. */
public final class UserFile {
  private static final int MEGABYTE = 1_000_000;

  private UserFile() {}

  /** A file that cannot be used, with the reason in words. */
  public static final class Unusable extends Exception {
    private static final long serialVersionUID = 1;

    private Unusable(String why) {
      super(why);
    }
  }

  /**
   * The bytes of a file.
   *
   * @param megabytes how many it may have
   */
  public static byte[] read(Path file, int megabytes) throws Unusable {
    String why = Files.exists(file) ? UserText.obstacle(file) : "there is no such file";
    if (!why.isEmpty()) {
      throw new Unusable(why);
    }
    try {
      if (Files.size(file) > (long) megabytes * MEGABYTE) {
        throw new Unusable("it has more than " + megabytes + " MB");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new Unusable("it cannot be read (" + e.getMessage() + ")");
    }
  }
}
