package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import readout.diagnostic.Explanations;

/**
 * The pages of {@code readout explain}: each example brings its code about, and each fix takes it
 * away. Examples that are neither YAML nor Mustache are for reading only; golden cases show them.
 */
class ExplainTest {
  private static final Path PAGES = Path.of("src/main/resources/readout/explain");
  private static final Pattern BLOCK =
      Pattern.compile("```(yaml|mustache)(?: ([a-z.]+))?\n(.*?\n?)```", Pattern.DOTALL);

  @Test
  void listsEveryPage() {
    List<String> pages =
        Folders.files(PAGES).stream()
            .map(f -> f.getFileName().toString())
            .filter(n -> n.endsWith(".md"))
            .map(n -> n.replace(".md", ""))
            .sorted()
            .toList();
    assertThat(Explanations.codes()).isEqualTo(pages).hasSizeGreaterThan(80);
  }

  @TestFactory
  Stream<DynamicTest> pages() {
    return Explanations.codes().stream().map(c -> DynamicTest.dynamicTest(c, () -> judge(c)));
  }

  private static void judge(String code) throws Exception {
    String page = Explanations.of(code).orElseThrow();
    assertThat(page).startsWith("# " + code + "\n\n").contains("\n## Fix\n");
    assertThat(page.lines()).allMatch(line -> line.length() <= 110);
    String[] halves = page.split("\n## Fix\n");
    Map<String, String> wrong = files(halves[0]);
    Map<String, String> right = files(halves[1]);
    assertThat(wrong.isEmpty()).isEqualTo(right.isEmpty());
    if (!wrong.isEmpty()) {
      assertThat(check(wrong)).as("the example of %s", code).contains("[" + code + "]");
      assertThat(check(right)).as("the fix of %s", code).doesNotContain("[" + code + "]");
    }
  }

  private static Map<String, String> files(String half) {
    Map<String, String> files = new TreeMap<>();
    Matcher matcher = BLOCK.matcher(half);
    while (matcher.find()) {
      String kind = matcher.group(1);
      String name = matcher.group(2);
      if (kind.equals("mustache")) {
        boolean named = name != null && name.endsWith(".mustache");
        String format = "html".equals(name) ? "html" : "md";
        files.put(named ? name : "note." + format + ".mustache", matcher.group(3));
      } else {
        String text = matcher.group(3);
        boolean record = !"house.yaml".equals(name) && !"people.yaml".equals(name);
        files.put(name == null ? "record.yaml" : name, record ? completed(text) : text);
      }
    }
    return files;
  }

  /** The page leaves out what every record begins with. */
  private static String completed(String yaml) {
    StringBuilder record = new StringBuilder(yaml);
    if (!yaml.startsWith("{")) {
      for (String line : List.of("date: 2026-05-13", "title: Meeting", "readout: 1")) {
        String key = line.substring(0, line.indexOf(':') + 1);
        if (yaml.lines().noneMatch(l -> l.startsWith(key))) {
          record.insert(0, line + "\n");
        }
      }
    }
    return record.toString();
  }

  private static String check(Map<String, String> files) throws Exception {
    Path folder = Files.createTempDirectory("explain");
    Folders.write(folder, files);
    List<String> arguments = new ArrayList<>(List.of("check", folder.toString()));
    files.keySet().stream()
        .filter(f -> f.startsWith("note."))
        .forEach(f -> arguments.addAll(List.of("--template", folder.resolve(f).toString())));
    String report = Notes.cli(new byte[0], arguments).out();
    if (arguments.contains("--template") && files.containsKey("record.yaml")) {
      arguments.set(0, "render");
      arguments.set(1, folder.resolve("record.yaml").toString());
      report += Notes.cli(new byte[0], arguments).err();
    }
    Folders.delete(folder);
    return report;
  }
}
