package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import readout.diagnostic.Explanations;

/** The page for contributors names files that exist, all packages, and where codes are reported. */
class ArchitecturePageTest {
  private static final Path PAGE = Path.of("src/site/markdown/architecture.md");
  private static final Path SOURCES = Path.of("src/main/java/readout");
  private static final String LIST = "## Where each diagnostic is reported\n";
  private static final Pattern REPORTED = Pattern.compile("\\bCode\\.([A-Z_]+)\\b");

  @Test
  void everyPathExists() throws Exception {
    List<String> paths =
        new ArrayList<>(
            Pattern.compile("`((?:src|\\.ci|\\.github)/[^`]+)`")
                .matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .toList());
    paths.remove("src/main/resources/readout/explain/CODE.md");
    assertThat(paths).hasSizeGreaterThan(50).allMatch(path -> Files.exists(Path.of(path)));
  }

  @Test
  void everyPackageHasItsRow() throws Exception {
    String page = Files.readString(PAGE);
    for (Path file : Folders.files(SOURCES)) {
      if (file.endsWith("package-info.java")) {
        String name = SOURCES.relativize(file.getParent()).toString().replace('/', '.');
        assertThat(page).contains("\n| `" + name + "` | ");
      }
    }
  }

  /** The list is written from the sources: {@code -Dgolden=update} writes it again. */
  @Test
  void everyCodeHasTheClassesThatReportIt() throws Exception {
    String page = Files.readString(PAGE);
    String whole = page.substring(0, page.indexOf(LIST)) + LIST + "\n" + table();
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, whole);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(whole);
  }

  private static String table() throws Exception {
    Map<String, TreeSet<String>> classes = new TreeMap<>();
    for (Path file : Folders.files(SOURCES)) {
      Matcher matcher = REPORTED.matcher(Files.readString(file));
      while (matcher.find()) {
        String name = SOURCES.relativize(file).toString().replace('\\', '/');
        classes.computeIfAbsent(matcher.group(1), code -> new TreeSet<>()).add("`" + name + "`");
      }
    }
    StringBuilder table = new StringBuilder("| Code | Files below `src/main/java/readout` |\n");
    table.append("| --- | --- |\n");
    for (String code : Explanations.codes()) {
      String constant = code.toUpperCase(Locale.ROOT).replace('-', '_');
      table.append("| ").append(code).append(" | ");
      table.append(String.join(", ", classes.get(constant))).append(" |\n");
    }
    return table.toString();
  }
}
