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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one record on its way to one page loads: a number that is steady where times are not. */
@Slow
class LoadedClassesTest {
  /**
   * Classes of readout and its libraries; raise it knowingly, for each costs a press officer time.
   */
  private static final int BUDGET = 870;

  private static final String LOOK =
      """
      To look further, compare what this lists with and without your change:
        mvn -q -DskipTests package
        java -Xlog:class+load:file=classes.txt -jar target/readout.jar render examples/kazakhstan-eu.yaml -o note.html
        grep 'source: file:' classes.txt
      The same of the bundle, whose cache shows as "shared objects file":
        READOUT_JAVA_OPTS=-Xlog:class+load:file=classes.txt bin/readout render …
      Classes loaded, by package:\s""";

  private static final Pattern LOADED = Pattern.compile("\\] ([\\w.$]+)\\S* source: (\\S+)");

  @TempDir Path folder;

  @Test
  void oneRecordStaysWithinItsBudget() throws Exception {
    Map<String, Integer> packages = new TreeMap<>();
    for (String name : loaded()) {
      packages.merge(name.substring(0, name.lastIndexOf('.')), 1, Integer::sum);
    }
    int all = packages.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(all).as(LOOK + packages).isBetween(BUDGET / 2, BUDGET);
    assertThat(packages.keySet())
        .as(LOOK + packages)
        .noneMatch(
            name ->
                Stream.of(
                        "com.ibm.icu",
                        "com.rometools",
                        "biweekly",
                        "org.apache.commons.csv",
                        "readout.site",
                        "tools.jackson.databind")
                    .anyMatch(name::startsWith));
  }

  private List<String> loaded() throws Exception {
    Path log = folder.resolve("classes");
    List<String> command =
        new ArrayList<>(
            Program.command(
                List.of(
                    "render",
                    Path.of("examples/kazakhstan-eu.yaml").toAbsolutePath().toString(),
                    "-o",
                    folder.resolve("note.html").toString())));
    command.add(1, "-Xlog:class+load:file=" + log);
    assertThat(new ProcessBuilder(command).directory(folder.toFile()).start().waitFor()).isZero();
    assertThat(folder.resolve("note.html")).exists();
    List<String> names = new ArrayList<>();
    for (String line : Files.readAllLines(log)) {
      Matcher matcher = LOADED.matcher(line);
      if (matcher.find() && matcher.group(2).startsWith("file:")) {
        names.add(matcher.group(1));
      }
    }
    return names;
  }
}
