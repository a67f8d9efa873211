package readout.cldr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of CLDR's words beside those of each language are what ICU4J gives. */
class CldrTest {
  private static final Path FOLDER = Path.of("src/main/resources/readout/language");

  static Stream<String> languages() throws Exception {
    return Files.readAllLines(FOLDER.resolve("languages.txt")).stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void filesAreWhatCldrHas(String tag) throws Exception {
    hold(FOLDER.resolve("cldr/" + tag + ".properties"), CldrWords.of(tag));
    hold(FOLDER.resolve("names/" + tag + ".properties"), CldrNames.of(tag));
    hold(FOLDER.resolve("zones/" + tag + ".properties"), CldrZones.of(tag));
  }

  static Stream<String> regions() throws Exception {
    return Files.readAllLines(FOLDER.resolve("regions.txt")).stream();
  }

  @ParameterizedTest
  @MethodSource("regions")
  void filesOfRegionsAreWhatCldrHas(String tag) throws Exception {
    hold(FOLDER.resolve("cldr/regions/" + tag + ".properties"), CldrRegions.of(tag));
  }

  @Test
  void otherNamesOfZonesAreWhatCldrHas() throws Exception {
    hold(FOLDER.resolve("zones/links.properties"), CldrZones.links());
  }

  private static void hold(Path file, String expected) throws Exception {
    if ("update".equals(System.getProperty("golden"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, expected);
    }
    assertThat(file).hasContent(expected);
  }
}
