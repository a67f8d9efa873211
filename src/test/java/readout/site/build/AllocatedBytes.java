package readout.site.build;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import readout.cli.Cli;
import readout.cli.Console;
import readout.meeting.Audience;
import readout.site.build.ArchivePipeline.Mode;

/**
 * Counts the bytes that work on records allocates, by the JVM's own counter of one thread. When all
 * that is kept for good has been made, every run allocates the same, if no compiler leaves out
 * allocations: it is to be run with {@code -XX:TieredStopAtLevel=1}.
 */
final class AllocatedBytes {
  private static final Instant AT = Instant.parse("2026-12-01T00:00:00Z");

  /** Runs before the one that counts. */
  private static final int WARM = 2;

  private AllocatedBytes() {}

  /** Prints bytes a record: of notes, of a site from nothing, of a site in which all is known. */
  public static void main(String[] args) throws Exception {
    int count = Integer.parseInt(args[0]);
    Path work = Path.of(args[1]);
    Path records = work.resolve("records");
    UsualRecords.write(count, records);
    System.out.println("notes " + last(() -> notes(records, work)) / count);
    int[] runs = {0};
    System.out.println(
        "site " + last(() -> site(records, work.resolve("site" + runs[0]++))) / count);
    System.out.println("unchanged " + last(() -> site(records, work.resolve("site0"))) / count);
  }

  private static long last(Runnable work) throws Exception {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    ForkJoinPool alone = new ForkJoinPool(1);
    try {
      long allocated = 0;
      for (int run = 0; run <= WARM; run++) {
        allocated =
            alone
                .submit(
                    () -> {
                      long before = threads.getCurrentThreadAllocatedBytes();
                      work.run();
                      return threads.getCurrentThreadAllocatedBytes() - before;
                    })
                .get();
      }
      return allocated;
    } finally {
      alone.shutdown();
    }
  }

  private static void notes(Path records, Path work) {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(messages, true, StandardCharsets.UTF_8);
    Console console =
        new Console(InputStream.nullInputStream(), err, err, Map.of(), false, () -> AT);
    try (Stream<Path> files = Files.walk(records)) {
      for (Path record : files.filter(Files::isRegularFile).sorted().toList()) {
        Path note = work.resolve("notes").resolve(record.getFileName() + ".html");
        int status =
            new Cli(console).run(new String[] {"render", record.toString(), "-o", note.toString()});
        if (status != 0) {
          throw new IllegalStateException(messages.toString(StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void site(Path records, Path folder) {
    try {
      ArchiveRequest request = ArchiveRequests.of(records, folder, Audience.PUBLIC, AT);
      ArchiveResult result =
          new ArchivePipeline(request, (stage, done, total) -> {}).run(Mode.BUILD);
      if (result.diagnostics().hasErrors()) {
        throw new IllegalStateException(result.diagnostics().sorted().toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
