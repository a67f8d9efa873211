package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records are added one by one: no page of a site changes hands or goes away by it. */
class GrowingArchiveTest {
  private static final Pattern HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aRecordThatIsAddedMovesNoAddress(int seed) throws IOException {
    List<String> records = records();
    Collections.shuffle(records, new Random(seed));
    ArchiveSite archive = new ArchiveSite(folder, seed);
    Files.createDirectories(archive.records());
    Map<String, String> before = Map.of();
    for (String record : records) {
      Files.writeString(archive.records().resolve("r" + records.indexOf(record) + ".yaml"), record);
      Notes.Run run = archive.build("--at", "2026-06-01T00:00Z");
      assertThat(run.status()).as(run.err()).isZero();
      Map<String, String> after = headings(archive);
      assertThat(after).containsAllEntriesOf(before);
      before = after;
    }
    assertThat(before).hasSizeGreaterThan(60);
  }

  /** Names that a careless address would mix up, in records of their own. */
  private static List<String> records() {
    List<String> records = new ArrayList<>();
    List<String> names = List.of("Ada Berg", "O'Hara", "O’Hara", "O Hara", "Berg", "x", "+", "東 京");
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      records.add(
          "readout: 1\nid: m%d\ntitle: Talks %d\ndate: 2026-0%d-10\nseries: \"%s\"\n"
                  .formatted(i, i, 1 + i % 5, name)
              + "participants: [{name: \"%s\", organization: \"%s\"}]\n".formatted(name, name)
              + "tags: [\"%s\"]\ntopics: [{title: \"%s!\"}]\nplace: \"%s\"\n"
                  .formatted(name, name, name)
              + "next_steps: [{action: Do it, owner: \"%s\"}]\n".formatted(name));
    }
    records.add(
        "readout: 1\nid: with-id\ntitle: With an id\ndate: 2026-03-01\n"
            + "participants: [{id: x, name: Xenia Roy}, {id: o-hara, name: Omar Hara}]\n");
    return records;
  }

  private static Map<String, String> headings(ArchiveSite archive) {
    Map<String, String> headings = new HashMap<>();
    Folders.texts(archive.site())
        .forEach(
            (path, text) -> {
              Matcher heading = HEADING.matcher(text);
              if (path.endsWith(".html")) {
                headings.put(path, heading.find() ? heading.group(1) : "");
              }
            });
    return headings;
  }
}
