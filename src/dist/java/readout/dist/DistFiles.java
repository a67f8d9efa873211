package readout.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import readout.cli.Cli;

/** Writes what a distribution has beside the program: completions and manual pages. */
public final class DistFiles {
  private DistFiles() {}

  /**
   * Writes the files.
   *
   * @param args the folder, the version of the program, and the time of its release
   */
  public static void main(String[] args) throws IOException {
    for (Map.Entry<String, String> file : all(args[1], args[2].substring(0, 10)).entrySet()) {
      Path path = Path.of(args[0]).resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  /** All files by their name. */
  static Map<String, String> all(String version, String date) {
    CommandSpec root = new Cli(null).tree().getCommandSpec();
    ManPage manual = new ManPage(version, date);
    Map<String, String> files = new TreeMap<>();
    files.put("completions/readout.bash", ShellCompletions.bash(root));
    files.put("completions/_readout", ShellCompletions.zsh(root));
    files.put("completions/readout.fish", FishCompletions.of(root));
    files.put("man/readout.1", manual.of(root));
    Visible.commands(root)
        .forEach((name, command) -> files.put("man/readout-" + name + ".1", manual.of(command)));
    return files;
  }
}
