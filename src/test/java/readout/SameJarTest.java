package readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same sources give the same bytes of the jar: in whichever folder, zone and language they are
 * built, and whenever.
 */
@DisabledOnOs(OS.WINDOWS)
class SameJarTest {
  @TempDir Path folder;

  @Test
  void twoBuildsGiveTheSameJar() throws Exception {
    Optional<Path> maven = maven();
    assumeTrue(maven.isPresent(), "there is no mvn on the PATH to build the jar with");
    Path one = build(maven.get(), "one", Map.of("TZ", "UTC", "LC_ALL", "C.UTF-8"));
    Path other =
        build(maven.get(), "a place/elsewhere", Map.of("TZ", "Asia/Kolkata", "LC_ALL", "C"));

    assertThat(difference(entries(one), entries(other))).isEmpty();
    assertThat(Files.mismatch(one, other)).as("the first byte that differs").isEqualTo(-1);
  }

  private static Optional<Path> maven() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(place -> Path.of(place, "mvn"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private Path build(Path maven, String name, Map<String, String> environment) throws Exception {
    Path copy = folder.resolve(name);
    List<Path> sources = new ArrayList<>(List.of(Path.of("pom.xml")));
    sources.addAll(Folders.files(Path.of(".mvn")));
    sources.addAll(Folders.files(Path.of("src/main")));
    for (String tool : List.of("ReworkedJar", "NewerClasses", "LaterDecimals")) {
      sources.add(Path.of("src/test/java/readout/dist/" + tool + ".java"));
    }
    Folders.copy(Path.of(""), sources, copy);
    Path log = folder.resolve("log");
    ProcessBuilder builder =
        new ProcessBuilder(maven.toString(), "-B", "-q", "-DskipTests", "package")
            .directory(copy.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    String repository = System.getProperty("localRepository");
    if (repository != null) {
      builder.command().add("-Dmaven.repo.local=" + repository);
    }
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertThat(ended).as("Maven ends").isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    return copy.resolve("target/readout.jar");
  }

  private static List<String> difference(Map<String, String> one, Map<String, String> other) {
    return Stream.concat(one.keySet().stream(), other.keySet().stream())
        .distinct()
        .filter(name -> !Objects.equals(one.get(name), other.get(name)))
        .map(name -> name + ": " + one.get(name) + ", then " + other.get(name))
        .limit(10)
        .toList();
  }

  /** What the entries are, for a difference that can be read. */
  private static Map<String, String> entries(Path jar) throws Exception {
    Map<String, String> entries = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .forEach(
              e ->
                  entries.put(
                      e.getName(), e.getTimeLocal() + " " + e.getSize() + " " + e.getCrc()));
    }
    return entries;
  }
}
