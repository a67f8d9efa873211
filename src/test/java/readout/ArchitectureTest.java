package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the rooms against the compiled classes: who uses whom, and who knows which library. */
class ArchitectureTest {
  private static final Path CLASSES = Path.of("target/classes");

  /** What each room may use besides itself and {@code java.*}. */
  private static final Map<String, Set<String>> ROOMS =
      Map.ofEntries(
          Map.entry("readout", Set.of("readout.cli")),
          Map.entry(
              "readout.cli",
              Set.of(
                  "readout.pipeline",
                  "readout.report",
                  "readout.diagnostic",
                  "readout.meeting",
                  "picocli")),
          Map.entry(
              "readout.pipeline",
              Set.of(
                  "readout.yaml",
                  "readout.decode",
                  "readout.check",
                  "readout.meeting",
                  "readout.release",
                  "readout.wall",
                  "readout.page",
                  "readout.verify",
                  "readout.language",
                  "readout.note",
                  "readout.archive",
                  "readout.render",
                  "readout.resource",
                  "readout.files",
                  "readout.diagnostic")),
          Map.entry("readout.yaml", Set.of("readout.diagnostic", "tools.jackson")),
          Map.entry(
              "readout.decode",
              Set.of(
                  "readout.yaml",
                  "readout.meeting",
                  "readout.words",
                  "readout.resource",
                  "readout.diagnostic")),
          Map.entry("readout.meeting", Set.of()),
          Map.entry("readout.words", Set.of()),
          Map.entry("readout.files", Set.of()),
          Map.entry("readout.wall", Set.of("readout.meeting", "readout.page", "readout.words")),
          Map.entry("readout.release", Set.of("readout.meeting", "readout.words")),
          Map.entry(
              "readout.language", Set.of("readout.meeting", "readout.resource", "com.ibm.icu")),
          Map.entry(
              "readout.archive",
              Set.of(
                  "readout.meeting",
                  "readout.language",
                  "readout.note",
                  "readout.json",
                  "readout.files",
                  "com.rometools",
                  "org.jdom2",
                  "biweekly",
                  "com.github.mangstadt",
                  "org.apache.commons")),
          Map.entry("readout.note", Set.of("readout.meeting", "readout.language")),
          Map.entry(
              "readout.check",
              Set.of(
                  "readout.decode",
                  "readout.meeting",
                  "readout.language",
                  "readout.release",
                  "readout.page",
                  "readout.words",
                  "readout.diagnostic")),
          Map.entry("readout.page", Set.of("org.jsoup")),
          Map.entry(
              "readout.verify",
              Set.of(
                  "readout.meeting",
                  "readout.release",
                  "readout.page",
                  "readout.words",
                  "readout.diagnostic")),
          Map.entry(
              "readout.report", Set.of("readout.json", "readout.verify", "readout.diagnostic")),
          Map.entry("readout.json", Set.of("tools.jackson")),
          Map.entry(
              "readout.render",
              Set.of(
                  "readout.note",
                  "readout.json",
                  "readout.diagnostic",
                  "com.samskivert",
                  "org.commonmark",
                  "org.nibor.autolink")),
          Map.entry("readout.resource", Set.of()),
          Map.entry("readout.diagnostic", Set.of()));

  @Test
  void everyRoomUsesOnlyWhatItMay() {
    Map<String, Set<String>> uses = uses();
    assertThat(uses.keySet()).isEqualTo(new TreeSet<>(ROOMS.keySet()));
    uses.forEach(
        (room, used) ->
            assertThat(used)
                .as("what %s uses", room)
                .allMatch(
                    other ->
                        other.equals(room)
                            || ROOMS.get(room).stream()
                                .anyMatch(
                                    may ->
                                        other.equals(may)
                                            || !may.startsWith("readout")
                                                && other.startsWith(may + "."))));
  }

  @Test
  void everyRoomSaysWhatItIsFor() throws Exception {
    Path sources = Path.of("src/main/java");
    try (Stream<Path> all = Files.walk(sources)) {
      List<Path> rooms =
          all.filter(Files::isDirectory)
              .filter(d -> !sources.equals(d) && !sources.resolve("readout").equals(d))
              .toList();
      assertThat(rooms).allMatch(room -> Files.exists(room.resolve("package-info.java")));
    }
  }

  @Test
  void onlyMainEndsTheProcess() throws Exception {
    for (Path file : Folders.files(Path.of("src/main/java"))) {
      if (!file.endsWith("Main.java")) {
        assertThat(Files.readString(file)).as(file.toString()).doesNotContain("System.exit");
      }
    }
  }

  /** The packages each package depends on, as jdeps tells, without those of the JDK. */
  private static Map<String, Set<String>> uses() {
    StringWriter out = new StringWriter();
    int status =
        ToolProvider.findFirst("jdeps")
            .orElseThrow()
            .run(
                new PrintWriter(out),
                new PrintWriter(out),
                "--ignore-missing-deps",
                "-verbose:package",
                "--multi-release",
                "base",
                "-cp",
                System.getProperty("java.class.path"),
                CLASSES.toString());
    assertThat(status).as(out.toString()).isZero();
    Map<String, Set<String>> uses = new TreeMap<>();
    String room = "";
    for (String line : out.toString().lines().toList()) {
      String[] words = line.trim().split(" +");
      if (words[0].equals("->") && line.startsWith("      ")) {
        if (!words[1].startsWith("java.")) {
          uses.get(room).add(words[1]);
        }
      } else if (line.startsWith("   ") && !words[0].equals("->")) {
        room = words[0];
        uses.putIfAbsent(room, new TreeSet<>());
      }
    }
    return uses;
  }
}
