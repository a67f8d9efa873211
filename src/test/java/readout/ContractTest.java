package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.decode.RecordDecoder;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.markdown.CommonMark;
import readout.meeting.Audience;
import readout.meeting.Meeting;
import readout.note.Contract;
import readout.note.Note;
import readout.note.NoteBuilder;
import readout.note.NoteRequest;
import readout.note.Shape;
import readout.note.View;
import readout.note.Viewed;
import readout.release.Release;
import readout.yaml.Sources;
import readout.yaml.YamlReader;

/** The template context is a public contract: every note has exactly its names. */
class ContractTest {
  private static final Path DOCUMENTATION = Path.of("src/site/markdown/templates.md");

  @ParameterizedTest
  @ValueSource(strings = {"everything", "kazakhstan-eu", "port", "festival"})
  void everyNoteHasExactlyTheNamesOfTheContract(String example) throws IOException {
    for (Audience audience : Audience.values()) {
      compare("note", note(example, audience).context(), Contract.shape());
    }
  }

  @Test
  void theDocumentationTellsEveryName() throws IOException {
    String documentation = Files.readString(DOCUMENTATION);
    Set<String> names = new TreeSet<>();
    names(Contract.shape(), names, new HashSet<>());
    assertThat(names).allMatch(name -> documentation.contains("`" + name + "`"), "documented");
  }

  @Test
  void theDocumentationTellsNoOtherNames() throws IOException {
    Set<String> names = new TreeSet<>();
    names(Contract.shape(), names, new HashSet<>());
    names.addAll(Set.of("any", "-first", "-last", "."));
    List<String> documented =
        Files.readAllLines(DOCUMENTATION).stream()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.substring(3, line.indexOf('`', 3)))
            .toList();
    assertThat(documented).isNotEmpty().allMatch(names::contains, "in the contract");
  }

  private static void compare(String path, Object value, Shape shape) {
    Object made = value instanceof Supplier<?> lazy ? lazy.get() : value;
    if (made instanceof Viewed viewed) {
      assertThat(View.shape(viewed.getClass())).as(path).isSameAs(shape);
      ((Shape.Fields) shape)
          .names()
          .forEach(
              name ->
                  compare(path + "." + name, viewed.get(name), ((Shape.Fields) shape).get(name)));
      return;
    }
    Object plain = made == null ? "" : made;
    if (shape instanceof Shape.Fields fields && plain instanceof Map<?, ?> map) {
      assertThat(new TreeSet<>(map.keySet().stream().map(Object::toString).toList()))
          .as(path)
          .isEqualTo(new TreeSet<>(fields.names()));
      map.forEach((name, child) -> compare(path + "." + name, child, fields.get(name.toString())));
    } else if (shape instanceof Shape.Fields) {
      assertThat(plain).as(path).isEqualTo("");
    } else if (shape instanceof Shape.Many many) {
      assertThat(plain).as(path).isInstanceOf(List.class);
      ((List<?>) plain).forEach(child -> compare(path + "[]", child, many.item()));
    } else if (shape == Shape.Plain.FLAG) {
      assertThat(plain).as(path).isInstanceOf(Boolean.class);
    } else if (shape == Shape.Plain.TEXT) {
      assertThat(plain).as(path).isInstanceOf(String.class);
    }
  }

  private static void names(Shape shape, Set<String> names, Set<Shape> seen) {
    if (shape instanceof Shape.Many many) {
      names(many.item(), names, seen);
    } else if (shape instanceof Shape.Fields fields && seen.add(fields)) {
      for (String name : fields.names()) {
        names.add(name);
        names(fields.get(name), names, seen);
      }
    }
  }

  private static Note note(String example, Audience audience) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Path path = Path.of("examples", example + ".yaml");
    SourceFile file =
        Sources.read(path.toString(), Files.readAllBytes(path), diagnostics).orElseThrow();
    Meeting meeting =
        RecordDecoder.decode(
                file, YamlReader.read(file, diagnostics).orElseThrow(), example, diagnostics)
            .meeting();
    NoteRequest request = NoteRequest.of(audience, null, Instant.parse("2026-06-10T00:00:00Z"));
    return new NoteBuilder(new CommonMark())
        .build(Release.of(meeting, audience, request.at()).meeting(), request);
  }
}
