package readout.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import readout.cli.Cli;
import readout.cli.Console;

/** A folder of records that all vary one example, and the site that is made of it. */
final class MadeUpArchive {
  private static final int RECORDS = 200;
  private static final String TITLE = "\ntitle: ";
  private static final String DATE = "\ndate: 2022-05?";

  private final Path folder;
  private final String example;
  private int changes;

  private MadeUpArchive(Path folder, String example) {
    this.folder = folder;
    this.example = example;
  }

  static MadeUpArchive create() throws IOException {
    MadeUpArchive archive =
        new MadeUpArchive(
            Files.createTempDirectory("readout-bench"),
            Files.readString(Path.of("examples/kazakhstan-eu.yaml")));
    Files.createDirectory(archive.records());
    for (int i = 0; i < RECORDS; i++) {
      archive.write(i, "Round " + i + ", ");
    }
    return archive;
  }

  private Path records() {
    return folder.resolve("records");
  }

  private void write(int number, String before) throws IOException {
    String date = "\ndate: %d-%02d-%02d".formatted(2000 + number % 20, 1 + number % 12, 13);
    String record = example.replace(TITLE, TITLE + before).replace(DATE, date);
    Files.writeString(records().resolve("m" + number + ".yaml"), record);
  }

  /** Gives one record another title. */
  void changeOne() throws IOException {
    write(0, "Changed " + ++changes + " times, ");
  }

  /** Builds the site, as far as it is not what it should be. */
  int build() {
    PrintStream quiet = new PrintStream(PrintStream.nullOutputStream());
    Console console =
        new Console(InputStream.nullInputStream(), quiet, quiet, Map.of(), false, () -> Sample.AT);
    String[] arguments = {"archive", records().toString(), "-o", folder.resolve("site").toString()};
    int status = new Cli(console).run(arguments);
    if (status != 0) {
      throw new IllegalStateException("the archive ended with " + status);
    }
    return status;
  }

  /** Takes away the site and all that is known of it. */
  void forget() throws IOException {
    delete(folder.resolve("site"));
    delete(folder.resolve(".site.readout"));
  }

  void delete() throws IOException {
    delete(folder);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
