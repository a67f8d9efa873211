package readout;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.cli.Cli;
import readout.cli.Console;

/**
 * A process that runs the program many times in one folder, a run after the other: what hundreds of
 * processes would say, in a tenth of their time. The streams are {@link Console}'s, not the
 * process's own; {@link Program} is for what depends on those.
 */
final class WarmProgram implements AutoCloseable {
  private final Path folder;
  private final Process process;
  private final DataOutputStream requests;
  private final DataInputStream answers;

  WarmProgram() throws IOException {
    folder = Files.createTempDirectory("warm");
    List<String> command = Program.command(List.of());
    command.set(command.indexOf("readout.Main"), WarmProgram.class.getName());
    process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  /** Where the program runs; empty at first, and for the caller to empty again. */
  Path folder() {
    return folder;
  }

  /** Runs the program. */
  Program.Result run(List<String> arguments, byte[] input) throws IOException {
    requests.writeInt(arguments.size());
    for (String argument : arguments) {
      write(argument.getBytes(StandardCharsets.UTF_8), requests);
    }
    write(input, requests);
    requests.flush();
    int status = answers.readInt();
    return new Program.Result(status, text(answers), text(answers));
  }

  @Override
  public void close() throws IOException {
    requests.close();
    Folders.delete(folder);
  }

  /**
   * The other side, which knows nothing of the runs before: answers until there are no more
   * requests.
   */
  public static void main(String[] none) throws IOException {
    DataInputStream requests = new DataInputStream(new BufferedInputStream(System.in));
    DataOutputStream answers = new DataOutputStream(new BufferedOutputStream(System.out));
    for (int count = next(requests); count >= 0; count = next(requests)) {
      String[] arguments = new String[count];
      for (int i = 0; i < count; i++) {
        arguments[i] = text(requests);
      }
      answer(arguments, requests.readNBytes(requests.readInt()), answers);
    }
  }

  private static int next(DataInputStream requests) throws IOException {
    requests.mark(1);
    if (requests.read() < 0) {
      return -1;
    }
    requests.reset();
    return requests.readInt();
  }

  private static void answer(String[] arguments, byte[] input, DataOutputStream answers)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, false, StandardCharsets.UTF_8);
    PrintStream said = new PrintStream(err, false, StandardCharsets.UTF_8);
    Path caches = Files.createTempDirectory("caches");
    Map<String, String> environment = new HashMap<>(Map.of("XDG_CACHE_HOME", caches.toString()));
    environment.put("SOURCE_DATE_EPOCH", Program.FIXED_TIME);
    Console console =
        new Console(
            new ByteArrayInputStream(input), printed, said, environment, false, Instant::now);
    int status = new Cli(console).run(arguments);
    Folders.delete(caches);
    printed.flush();
    said.flush();
    answers.writeInt(status);
    write(out.toByteArray(), answers);
    write(err.toByteArray(), answers);
    answers.flush();
  }

  private static void write(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
