package readout.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diff.Difference.Kind;
import readout.yaml.Node;
import readout.yaml.YamlReader;

/** Changes records at random and holds what is reported against the list of what was changed. */
class TreeDiffTest {
  private static final List<Node> RECORDS = records();

  private static List<Node> records() {
    List<Node> records = new ArrayList<>();
    for (Path folder : List.of(Path.of("examples"), Path.of("../shared/records"))) {
      if (!Files.isDirectory(folder)) {
        continue;
      }
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : new TreeSet<>(files.toList())) {
          String name = file.getFileName().toString();
          if (name.endsWith(".yaml") && Files.size(file) < 300_000) {
            Diagnostics none = new Diagnostics();
            YamlReader.read(new SourceFile(name, Files.readString(file)), none)
                .ifPresent(records::add);
          }
        }
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
    return records;
  }

  @Example
  void thereAreRecordsToChange() {
    assertThat(RECORDS).hasSizeGreaterThan(5);
  }

  @Property(tries = 300)
  void editsAreReportedExactly(@ForAll long seed) {
    Node record = RECORDS.get(new Random(seed).nextInt(RECORDS.size()));
    EditedRecord edited = new EditedRecord(record, seed).edited(1 + new Random(seed).nextInt(6));
    Node changed = edited.node();
    TreeDiff diff = TreeDiff.of(EditedRecord.node(RecordJson.of(record)), changed);
    List<String> reported = new ArrayList<>();
    for (Difference d : diff.differences()) {
      Pointer place = d.kind() == Kind.REMOVED ? d.oldPlace() : d.newPlace();
      reported.add(d.kind().word() + " " + place.text());
    }
    reported.sort(null);
    assertThat(reported).isEqualTo(edited.expected());
    assertThat(applied(record, diff)).isEqualTo(RecordJson.of(changed));
  }

  /** Whatever two trees have in common, the operations make one of the other. */
  @Property(tries = 400)
  void thePatchMakesTheNewVersion(@ForAll long seed) {
    Random random = new Random(seed);
    Object before = tree(random, 0);
    Object after = random.nextBoolean() ? tree(random, 0) : shaken(before, random);
    Node one = EditedRecord.node(before);
    Node other = EditedRecord.node(after);
    TreeDiff diff = TreeDiff.of(one, other);
    assertThat(applied(one, diff)).isEqualTo(RecordJson.of(other));
    assertThat(diff.differences().isEmpty()).isEqualTo(diff.patch().isEmpty());
    assertThat(TreeDiff.of(one, one).differences()).isEmpty();
  }

  private static Object applied(Node record, TreeDiff diff) {
    return JsonPatch.apply(
        RecordJson.of(record), diff.patch().stream().map(PatchOperation::json).toList());
  }

  private static Object tree(Random random, int depth) {
    int kind = depth == 0 ? 0 : depth > 3 ? 2 : random.nextInt(3);
    if (kind == 0) {
      Map<String, Object> map = new LinkedHashMap<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        map.put(
            List.of("id", "text", "a/b", "x-~", "topics", "en").get(random.nextInt(6)),
            tree(random, depth + 1));
      }
      return map;
    }
    if (kind == 1) {
      List<Object> list = new ArrayList<>();
      for (int i = random.nextInt(6); i > 0; i--) {
        list.add(tree(random, depth + 1));
      }
      return list;
    }
    return List.of("one word", "two words", "", "no", true, "three more words")
        .get(random.nextInt(6));
  }

  private static Object shaken(Object value, Random random) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((key, inner) -> copy.put((String) key, shaken(inner, random)));
      return copy;
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(inner -> copy.add(shaken(inner, random)));
      java.util.Collections.shuffle(copy, random);
      if (!copy.isEmpty() && random.nextBoolean()) {
        copy.remove(0);
      }
      return copy;
    }
    return random.nextInt(4) == 0 ? "another" : value;
  }
}
