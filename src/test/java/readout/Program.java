package readout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the program as its users do: as a process of its own, in a folder of its own. */
final class Program {
  /** The time of every run, in seconds of the epoch. */
  static final String FIXED_TIME = "1767225600";

  private Program() {}

  /**
   * How a run ended.
   *
   * @param status its exit status
   * @param stdout what it wrote to standard output
   * @param stderr what it wrote to standard error
   */
  record Result(int status, String stdout, String stderr) {}

  /** Runs the program in a folder, without input. */
  static Result run(Path folder, List<String> arguments) {
    return run(folder, arguments, new byte[0], Map.of());
  }

  /** Runs the program in a folder with standard input and more environment variables. */
  static Result run(
      Path folder, List<String> arguments, byte[] input, Map<String, String> environment) {
    List<String> command = command(arguments);
    try {
      Path out = Files.createTempFile("readout", ".out");
      Path err = Files.createTempFile("readout", ".err");
      Path in = Files.createTempFile("readout", ".in");
      Files.write(in, input);
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().put("SOURCE_DATE_EPOCH", FIXED_TIME);
      builder.environment().putAll(Notes.environment());
      builder.environment().putAll(environment);
      Process process = builder.start();
      if (!process.waitFor(10, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("no end after ten minutes: " + arguments);
      }
      Result result =
          new Result(
              process.exitValue(),
              Files.readString(out, StandardCharsets.UTF_8),
              Files.readString(err, StandardCharsets.UTF_8));
      for (Path file : List.of(in, out, err)) {
        Files.delete(file);
      }
      return result;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The command that runs the program. */
  static List<String> command(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.addAll(List.of("-XX:-UsePerfData", "-cp", System.getProperty("java.class.path")));
    command.add("readout.Main");
    command.addAll(arguments);
    return command;
  }
}
