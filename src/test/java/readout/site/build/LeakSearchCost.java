package readout.site.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import readout.diagnostic.Diagnostic;
import readout.meeting.Audience;
import readout.site.build.ArchivePipeline.Mode;

/**
 * Measures which share of an archive's processor time the wall takes, by samples of the Java Flight
 * Recorder: run by {@code src/test/bench/wall.sh}.
 */
public final class LeakSearchCost {
  private static final String NOTES = "notes and pages of meetings";
  private static final String SITE = "files made of many records";
  private static final String REST = "the rest";

  private LeakSearchCost() {}

  /** Makes a site of as many made-up records as the first argument says, or of a folder. */
  public static void main(String[] args) throws Exception {
    Path work = Files.createTempDirectory("wall");
    try {
      Path records = work.resolve("records");
      if (args[0].matches("\\d+")) {
        MadeUpRecords.write(Integer.parseInt(args[0]), records);
      } else {
        records = Path.of(args[0]);
      }
      measure(records, work);
    } finally {
      try (Stream<Path> files = Files.walk(work)) {
        files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
      }
    }
  }

  private static void measure(Path records, Path work) throws Exception {
    Path samples = work.resolve("samples.jfr");
    try (Recording recording = new Recording()) {
      recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
      recording.setDestination(samples);
      recording.start();
      ArchiveResult result =
          new ArchivePipeline(
                  ArchiveRequests.of(
                      records, work, Audience.PUBLIC, Instant.parse("2026-12-01T00:00:00Z")),
                  (what, done, all) -> {})
              .run(Mode.BUILD);
      recording.stop();
      if (result.end() != ArchiveResult.End.DONE) {
        Diagnostic first = result.diagnostics().sorted().get(0);
        throw new IllegalStateException(first.message() + " " + first.help());
      }
      System.out.println(result.records() + " records, " + result.written().size() + " files");
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put(NOTES, 0);
    counts.put(SITE, 0);
    counts.put(REST, 0);
    Map<String, Integer> methods = new LinkedHashMap<>();
    for (RecordedEvent event : RecordingFile.readAllEvents(samples)) {
      if (event.getStackTrace() != null) {
        String kind = kind(event.getStackTrace().getFrames());
        counts.merge(kind, 1, Integer::sum);
        if (!kind.equals(REST)) {
          methods.merge(name(event.getStackTrace().getFrames().get(0)), 1, Integer::sum);
        }
      }
    }
    int all = counts.values().stream().mapToInt(i -> i).sum();
    counts.forEach(
        (kind, count) ->
            System.out.printf("%-30s %6d samples %5.1f %%%n", kind, count, 100.0 * count / all));
    methods.entrySet().stream()
        .sorted((a, b) -> b.getValue() - a.getValue())
        .limit(8)
        .forEach(m -> System.out.printf("  %-50s %6d%n", m.getKey(), m.getValue()));
  }

  private static String kind(List<RecordedFrame> frames) {
    boolean site = frames.stream().anyMatch(f -> type(f).contains(".SiteLeaks"));
    boolean wall =
        frames.stream()
            .map(LeakSearchCost::type)
            .filter(type -> !type.contains(".Safeguards")) // It hands on the release as well.
            .anyMatch(type -> type.startsWith("readout.leak.") || type.contains(".SiteLeaks"));
    boolean notices = frames.stream().anyMatch(f -> type(f).endsWith(".RequiredNotices"));
    return site ? SITE : wall && !notices ? NOTES : REST;
  }

  private static String type(RecordedFrame frame) {
    return frame.getMethod().getType().getName();
  }

  private static String name(RecordedFrame frame) {
    String type = type(frame);
    return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethod().getName();
  }
}
