package readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import readout.diagnostic.Code;
import readout.output.OutputWriter;
import readout.record.InputFiles;

/** Says on the console why a file must not be, or could not be, written. */
final class OutputFile {
  private OutputFile() {}

  /**
   * Whether a file must not be written: it is a folder, the command reads it, or it is there and
   * may not be replaced. A file that is read is never replaced, by no name and through no link.
   *
   * @param file null for standard output
   * @param read what the command reads, as typed; a null is nothing
   * @param force whether a file that is there may be replaced
   */
  static boolean isRefused(Path file, List<String> read, boolean force, Console console) {
    if (file == null || OutputWriter.isStream(file)) {
      return false;
    }
    if (Files.isDirectory(file)) {
      console.fail(
          Code.CANNOT_WRITE,
          "cannot write " + file + ": it is a folder",
          "name a file in it, such as " + file.resolve("draft.yaml"));
      return true;
    }
    InputFiles inputs = new InputFiles();
    read.stream().filter(Objects::nonNull).forEach(name -> inputs.add(name, name));
    String name = inputs.at(file);
    if (name != null) {
      console.fail(
          Code.OUTPUT_IS_RECORD,
          "the output \"" + file + "\" would overwrite \"" + name + "\", which is read",
          "choose another name with -o; --force does not replace what is read");
      return true;
    }
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !force) {
      console.fail(
          Code.FILE_EXISTS,
          "there is a file \"" + file + "\" already",
          "choose another name, or replace the old file with --force");
      return true;
    }
    return false;
  }

  /** Says that a file could not be written, and why. */
  static void failed(IOException e, Console console) {
    console.fail(
        Code.CANNOT_WRITE,
        "cannot write " + e.getMessage(),
        "what was there before is unchanged; choose another place with -o");
  }
}
