package readout.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import readout.decode.Decoded;
import readout.decode.RecordDecoder;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.markdown.CommonMark;
import readout.meeting.Audience;
import readout.meeting.Meeting;
import readout.note.Note;
import readout.note.build.NoteBuilder;
import readout.note.build.NoteRequest;
import readout.release.Release;
import readout.yaml.Node;
import readout.yaml.Sources;
import readout.yaml.YamlReader;

/**
 * A record on its way to a public note, stage by stage.
 *
 * @param name of its file
 * @param bytes its file
 */
record Sample(String name, byte[] bytes) {
  static final Instant AT = Instant.parse("2026-12-01T00:00:00Z");
  static final Audience READERS = Audience.PUBLIC;
  static final CommonMark COMMON_MARK = new CommonMark();

  /** All examples, and real meetings of the tests, in the order of their paths. */
  static List<Sample> all() {
    return Stream.of(Path.of("examples"), Path.of("src/test/resources/real"))
        .flatMap(Sample::files)
        .sorted()
        .map(Sample::of)
        .toList();
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The example that withholds the most. */
  static Sample guarded() {
    return of(Path.of("examples", "everything.yaml"));
  }

  private static Sample of(Path file) {
    try {
      return new Sample(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SourceFile file() {
    return Sources.read(name, bytes, new Diagnostics()).orElseThrow();
  }

  static Node tree(SourceFile file) {
    return YamlReader.read(file, new Diagnostics()).orElseThrow();
  }

  Decoded decoded(SourceFile file, Node tree) {
    return RecordDecoder.decode(file, tree, name, new Diagnostics());
  }

  Meeting meeting() {
    SourceFile file = file();
    return decoded(file, tree(file)).meeting();
  }

  static Meeting released(Meeting meeting) {
    return Release.of(meeting, READERS, AT).meeting();
  }

  static Note note(Meeting released) {
    return new NoteBuilder(COMMON_MARK).build(released, NoteRequest.of(READERS, null, AT));
  }
}
