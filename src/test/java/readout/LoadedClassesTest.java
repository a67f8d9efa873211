package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What one record on its way to one page loads: a number that is steady where times are not. It may
 * grow by a tenth over what is recorded, by package, in {@code loaded-classes.txt}; {@code
 * -Dgolden=update} records it again.
 */
@Slow
class LoadedClassesTest {
  private static final Path RECORD = Path.of("src/test/resources/loaded-classes.txt");

  /** Packages that a note has no use for. */
  private static final List<String> UNUSED =
      List.of(
          "com.ibm.icu",
          "com.rometools",
          "biweekly",
          "org.apache.commons.csv",
          "readout.site",
          "tools.jackson.databind");

  private static final Pattern LOADED = Pattern.compile("\\] ([\\w.$]+)\\S* source: (\\S+)");

  @TempDir Path folder;

  @Test
  void oneRecordLoadsHardlyMoreThanIsRecorded() throws Exception {
    Map<String, TreeSet<String>> loaded = loaded();
    if ("update".equals(System.getProperty("golden"))) {
      StringBuilder counts = new StringBuilder();
      loaded.forEach((name, classes) -> counts.append(classes.size() + " " + name + "\n"));
      Files.writeString(RECORD, counts);
    }
    Map<String, Integer> recorded = recorded();
    int before = recorded.values().stream().mapToInt(Integer::intValue).sum();
    int now = loaded.values().stream().mapToInt(TreeSet::size).sum();
    assertThat(now).as(() -> grown(loaded, recorded)).isBetween(before / 2, before + before / 10);
    assertThat(loaded.keySet()).noneMatch(name -> UNUSED.stream().anyMatch(name::startsWith));
  }

  /** The packages that grew, each with all its classes; the most grown come first. */
  private static String grown(Map<String, TreeSet<String>> loaded, Map<String, Integer> recorded) {
    ToIntFunction<String> growth = name -> loaded.get(name).size() - recorded.getOrDefault(name, 0);
    return loaded.keySet().stream()
        .filter(name -> growth.applyAsInt(name) > 0)
        .sorted(Comparator.comparingInt(growth).reversed())
        .map(name -> name + " +" + growth.applyAsInt(name) + ": " + loaded.get(name))
        .collect(Collectors.joining("\n", "classes of a note, packages that grew:\n", "\n"));
  }

  private static Map<String, Integer> recorded() throws IOException {
    Map<String, Integer> recorded = new TreeMap<>();
    for (String line : Files.readAllLines(RECORD)) {
      int space = line.indexOf(' ');
      recorded.put(line.substring(space + 1), Integer.valueOf(line.substring(0, space)));
    }
    return recorded;
  }

  /** The classes of readout and its libraries that were loaded, by package. */
  private Map<String, TreeSet<String>> loaded() throws Exception {
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
    Map<String, TreeSet<String>> loaded = new TreeMap<>();
    for (String line : Files.readAllLines(log)) {
      Matcher matcher = LOADED.matcher(line);
      if (matcher.find() && matcher.group(2).startsWith("file:")) {
        int dot = matcher.group(1).lastIndexOf('.');
        loaded
            .computeIfAbsent(matcher.group(1).substring(0, dot), name -> new TreeSet<>())
            .add(matcher.group(1).substring(dot + 1));
      }
    }
    return loaded;
  }
}
