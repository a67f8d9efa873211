package readout;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import readout.cli.Cli;
import readout.cli.Console;

/** Streams in, exit status out. */
public final class Main {
  private Main() {}

  /** Runs the program; the process ends with its exit status. */
  public static void main(String[] args) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    Console console =
        new Console(System.in, out, err, System.getenv(), System.console() != null, Instant::now);
    int status = new Cli(console).run(args);
    out.flush();
    err.flush();
    if (status != 0) { // Java asks for its logger before it exits, and takes milliseconds for it
      System.exit(status);
    }
  }

  /** UTF-8 whatever the locale, and buffered until a command ends. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
