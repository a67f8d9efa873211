package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import readout.decode.RecordDecoder;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.meeting.Meeting;
import readout.yaml.Sources;
import readout.yaml.YamlReader;

/** {@code examples/everything.yaml} uses every field of the format. */
class EveryFieldTest {
  @Test
  void everyComponentOfTheDomainHasAValueSomewhere() throws Exception {
    Path path = Path.of("examples/everything.yaml");
    Diagnostics diagnostics = new Diagnostics();
    SourceFile file = Sources.read("x", Files.readAllBytes(path), diagnostics).orElseThrow();
    Meeting meeting =
        RecordDecoder.decode(
                file, YamlReader.read(file, diagnostics).orElseThrow(), "x", diagnostics)
            .meeting();
    assertThat(diagnostics.isEmpty()).isTrue();
    Set<String> all = new TreeSet<>();
    Set<String> used = new TreeSet<>();
    walk(meeting, all, used);
    all.removeAll(used);
    all.remove("Participant.career");
    all.remove(
        "Participant.titles"); // it comes of a people file, with an office that is not public
    assertThat(all).as("never used").isEmpty();
    assertThat(used).hasSizeGreaterThan(100);
  }

  /** Every component of every record that the meeting holds, and those that have a value. */
  private static void walk(Object value, Set<String> all, Set<String> used) throws Exception {
    if (value instanceof Collection<?> list) {
      for (Object item : list) {
        walk(item, all, used);
      }
    } else if (value instanceof Record holder) {
      for (RecordComponent component : holder.getClass().getRecordComponents()) {
        String name = holder.getClass().getSimpleName() + "." + component.getName();
        Object child = component.getAccessor().invoke(holder);
        all.add(name);
        if (isValue(child)) {
          used.add(name);
        }
        if (holder.getClass().getPackageName().equals("readout.meeting")) {
          walk(child, all, used);
        }
      }
    }
  }

  private static boolean isValue(Object child) {
    return child != null
        && !(child instanceof Collection<?> list && list.isEmpty())
        && !(child instanceof Map<?, ?> map && map.isEmpty())
        && !Boolean.FALSE.equals(child);
  }
}
