package readout.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import readout.resource.Resources;

/** The keys that are offered in place of others are keys of the format, and each is looked up. */
class KeySynonymsTest {
  @Test
  void everyKeyThatIsOfferedIsInASchema() {
    Set<String> keys = new HashSet<>();
    String schemas =
        Resources.text("schema/record.schema.json") + Resources.text("schema/people.schema.json");
    Matcher key = Pattern.compile("\"([a-z_]+)\" ?:").matcher(schemas);
    while (key.find()) {
      keys.add(key.group(1));
    }
    Set<String> seen = new HashSet<>();
    for (String line : Resources.text("keys/synonyms.txt").split("\n")) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] row = line.split(" = ");
      assertThat(seen.add(row[0])).as(line).isTrue();
      assertThat(row[0]).as(line).doesNotContain("_", "-", " ");
      assertThat(keys).as(line).contains(row[1].split(", "));
      for (String meant : row[1].split(", ")) {
        assertThat(KeyMistake.meant(row[0], Set.of(meant))).as(line).contains(meant);
      }
    }
  }
}
