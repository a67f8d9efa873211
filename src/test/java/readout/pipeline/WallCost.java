package readout.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import readout.diagnostic.Diagnostics;
import readout.language.Language;
import readout.meeting.Audience;
import readout.note.Note;
import readout.note.NoteBuilder;
import readout.note.NoteRequest;
import readout.release.Release;
import readout.release.Released;
import readout.render.CommonMark;

/**
 * Measures what the second wall costs beside the rest of the way from a record to its page: run by
 * {@code src/test/bench/wall.sh}, over the records of the folders named.
 */
public final class WallCost {
  private static final int ROUNDS = 6;
  private static final Instant AT = Instant.parse("2026-12-01T00:00:00Z");

  private final CommonMark commonMark = new CommonMark();
  private final NotePrinter printer;
  private final RequiredNotices required;
  private long rest;
  private long wall;
  private long notices;

  private WallCost() {
    Diagnostics diagnostics = new Diagnostics();
    TemplateChoice choice = TemplateChoice.of("minutes", null, Format.HTML, diagnostics);
    printer = new NotePrinter(choice, commonMark, diagnostics);
    required = new RequiredNotices(choice, commonMark);
  }

  /** Prints milliseconds a record, with and without the wall, of the last of some rounds. */
  public static void main(String[] folders) throws Exception {
    List<Path> files = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> walk = Files.walk(Path.of(folder))) {
        walk.filter(f -> f.toString().endsWith(".yaml")).sorted().forEach(files::add);
      }
    }
    WallCost cost = new WallCost();
    System.out.println(
        "round  records  ms/record without  ms/record of the wall  share  notices of an internal one");
    for (int round = 1; round <= ROUNDS; round++) {
      cost.rest = 0;
      cost.wall = 0;
      cost.notices = 0;
      int records = 0;
      for (Path file : files) {
        records += cost.one(file) ? 1 : 0;
      }
      double each = 1e6 * Math.max(1, records);
      System.out.printf(
          "%5d %8d %18.3f %22.3f %5.1f%% %27.3f%n",
          round,
          records,
          cost.rest / each,
          cost.wall / each,
          100.0 * cost.wall / Math.max(1, cost.rest),
          cost.notices / each);
    }
  }

  private boolean one(Path file) throws Exception {
    long start = System.nanoTime();
    RecordInput input = RecordInput.read(file.toString(), System.in, RecordReader.BYTE_LIMIT);
    RecordReader.Read read = new RecordReader(commonMark).read(input, List.of(Audience.PUBLIC), AT);
    if (!read.isGood()) {
      return false;
    }
    Released released = Release.of(read.decoded().meeting(), Audience.PUBLIC, AT);
    if (released.meeting() == null) {
      return false;
    }
    Note note =
        new NoteBuilder(commonMark)
            .build(released.meeting(), NoteRequest.of(Audience.PUBLIC, null, AT));
    String page = printer.print(note).orElseThrow();
    long printed = System.nanoTime();
    boolean leaks =
        new Leaks(
                read,
                released.meeting(),
                Audience.PUBLIC,
                List.of(Language.of(note.language())),
                Safeguards.BOTH)
            .in(page, Format.HTML)
            .isPresent();
    long walled = System.nanoTime();
    if (leaks) {
      throw new IllegalStateException("a leak in " + file);
    }
    notices += noticesOfInternal(read);
    rest += printed - start;
    wall += walled - printed;
    return true;
  }

  /** A public note of a final record has no notices; an internal one always has. */
  private long noticesOfInternal(RecordReader.Read read) {
    Note note =
        new NoteBuilder(commonMark)
            .build(
                Release.of(read.decoded().meeting(), Audience.INTERNAL, AT).meeting(),
                NoteRequest.of(Audience.INTERNAL, null, AT));
    String page = printer.print(note).orElseThrow();
    long start = System.nanoTime();
    if (!required.missingIn(note, page).isEmpty()) {
      throw new IllegalStateException("a notice is missing: " + note.id());
    }
    return System.nanoTime() - start;
  }
}
