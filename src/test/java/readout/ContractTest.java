package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
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
import readout.note.LocalizedNote;
import readout.note.Note;
import readout.note.build.NoteBuilder;
import readout.note.build.NoteRequest;
import readout.note.view.Inlined;
import readout.note.view.Shape;
import readout.note.view.View;
import readout.note.view.Viewed;
import readout.release.Release;
import readout.yaml.Sources;
import readout.yaml.YamlReader;

/** What templates see is a public contract, which the records of the note declare. */
class ContractTest {
  private static final Path DOCUMENTATION = Path.of("src/site/markdown/templates.md");
  private static final Shape.Fields NOTE = View.shape(LocalizedNote.class);

  @ParameterizedTest
  @ValueSource(strings = {"everything", "kazakhstan-eu", "port", "festival"})
  void everyValueIsOfTheKindThatIsDeclared(String example) throws Exception {
    for (Audience audience : Audience.values()) {
      compare("note", note(example, audience).content(), NOTE);
    }
  }

  @Test
  void everyNameGivesTheComponentThatDeclaresIt() throws Exception {
    Set<Class<?>> read = new HashSet<>();
    for (Audience audience : Audience.values()) {
      read(note("everything", audience).content(), read);
    }
    Set<String> declared = new TreeSet<>();
    View.of(LocalizedNote.class).names().forEach(n -> declared.add(n.declaredIn().getSimpleName()));
    declared.addAll(Set.of("LocalizedNote", "LocalizedQuote", "SpokenIn", "Votes", "Follows"));
    assertThat(read).extracting(Class::getSimpleName).containsAll(declared);
  }

  @Test
  void noNameGivesNothing() throws Exception {
    LocalizedNote note = note("everything", Audience.INTERNAL).content();
    for (String name : List.of("", "class", "getClass", "toString", "frame", "titles", "Title")) {
      assertThat(note.get(name)).as(name).isSameAs(Viewed.UNKNOWN);
    }
  }

  /** Labels too, which are no record's; {@link TemplateNamesTest} holds all others. */
  @Test
  void theDocumentationTellsEveryName() throws IOException {
    String documentation = Files.readString(DOCUMENTATION);
    Set<String> names = new TreeSet<>();
    names(NOTE, names, new HashSet<>());
    assertThat(names).allMatch(name -> documentation.contains("`" + name + "`"), "documented");
  }

  /** Reads a value and all below it by the names of their components. */
  private static void read(Object value, Set<Class<?>> read) throws Exception {
    if (value instanceof List<?> list) {
      for (Object item : list) {
        read(item, read);
      }
    }
    if (!(value instanceof Viewed viewed)) {
      return;
    }
    read.add(viewed.getClass());
    for (RecordComponent component : viewed.getClass().getRecordComponents()) {
      Object held = component.getAccessor().invoke(viewed);
      if (!(held instanceof Inlined)) {
        String name = nameOf(component);
        assertThat(viewed.get(name)).as(viewed.getClass() + " " + name).isEqualTo(held);
      }
      read(held, read);
    }
  }

  private static String nameOf(RecordComponent component) {
    return View.of(component.getDeclaringRecord()).names().stream()
        .filter(name -> name.declaredAs().equals(component.getName()))
        .map(View.Name::name)
        .findFirst()
        .orElseThrow();
  }

  private static void compare(String path, Object value, Shape shape) {
    Object plain = value instanceof Supplier<?> lazy ? lazy.get() : value;
    if (plain instanceof Viewed viewed) {
      Shape.Fields fields = View.shape(viewed.getClass());
      assertThat(shape).as(path).isSameAs(fields);
      for (String name : fields.names()) {
        assertThat(viewed.get(name)).as(path + "." + name).isNotSameAs(Viewed.UNKNOWN);
        compare(path + "." + name, viewed.get(name), fields.get(name));
      }
    } else if (shape instanceof Shape.Fields fields && plain instanceof Map<?, ?> labels) {
      assertThat(labels.keySet()).as(path).isEqualTo(fields.names());
    } else if (shape instanceof Shape.Fields) {
      assertThat(plain).as(path).isNull();
    } else if (shape instanceof Shape.Many many) {
      assertThat(plain).as(path).isInstanceOf(List.class);
      ((List<?>) plain).forEach(child -> compare(path + "[]", child, many.item()));
    } else if (shape == Shape.Plain.FLAG) {
      assertThat(plain).as(path).isInstanceOf(Boolean.class);
    } else if (shape == Shape.Plain.TEXT) {
      assertThat(plain).as(path).isInstanceOf(String.class);
    } else {
      assertThat(plain).as(path).isInstanceOf(Map.class);
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
