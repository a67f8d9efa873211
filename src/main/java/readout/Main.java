package readout;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import readout.cli.Cli;
import readout.cli.Console;
import readout.cli.StandardInput;
import readout.cli.StandardOutput;

/** Starts the program with the streams of the process, and ends it with an exit status. */
public final class Main {
  private Main() {}

  /** Runs the program; the process ends with its exit status. */
  public static void main(String[] args) {
    PrintStream out = new StandardOutput();
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
    Console console =
        new Console(
            new StandardInput(System.in),
            out,
            err,
            System.getenv(),
            System.console() != null,
            Instant::now);
    int status = new Cli(console).run(args);
    out.flush();
    err.flush();
    if (status != 0) { // Java asks for its logger before it exits, and takes milliseconds for it
      System.exit(status);
    }
  }
}
