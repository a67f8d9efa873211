package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * Holds the page on confidentiality to its tests: each sentence under "What holds" is the display
 * name of one test or more, and no test has the name of a sentence that is not there.
 */
class ConfidentialityPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/confidentiality.md");

  @Test
  void everyPromiseHasATestOfItsNameAndEveryNameIsAPromise() throws Exception {
    Set<String> promises = promises(Files.readString(PAGE));
    assertThat(promises).hasSizeGreaterThan(25);
    assertThat(proofs().stream().map(ConfidentialityPageTest::name))
        .as("sentences that tests are named after")
        .containsAll(promises)
        .allSatisfy(name -> assertThat(promises).as("sentences of the page").contains(name));
  }

  @Test
  void noProofIsSwitchedOff() throws Exception {
    assertThat(proofs())
        .allSatisfy(
            method -> {
              assertThat(method.isAnnotationPresent(Disabled.class)).as(method.getName()).isFalse();
              assertThat(
                      method.isAnnotationPresent(Test.class)
                          || method.isAnnotationPresent(ParameterizedTest.class))
                  .as(method.getName())
                  .isTrue();
            });
  }

  @Test
  void aSentenceIsFoundWhereverItBreaks() {
    String page =
        "# Page\n\nNot one.\n\n## What holds\n\nOf notes:\n\n- One of\n  `two` lines. Two.\n- Three.\n\n"
            + "| a. | b. |\n\n## What does not\n\n- Four.\n";
    assertThat(promises(page)).containsExactlyInAnyOrder("One of `two` lines.", "Two.", "Three.");
  }

  /** The sentences of the lists under "What holds". */
  private static Set<String> promises(String page) {
    String after = page.substring(page.indexOf("## What holds"));
    String section = after.substring(0, after.indexOf("\n## "));
    return Arrays.stream(section.split("\n(?=- )|\n\n"))
        .filter(part -> part.startsWith("- "))
        .map(part -> part.substring(2).replaceAll("\\s+", " ").strip())
        .flatMap(part -> Arrays.stream(part.split("(?<=\\.) ")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The tests that have a name in words. */
  private static List<Method> proofs() throws Exception {
    Path classes =
        Path.of(
            ConfidentialityPageTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    List<Method> proofs = new ArrayList<>();
    for (Path file : Folders.files(classes)) {
      String name = classes.relativize(file).toString().replace(File.separatorChar, '.');
      if (name.endsWith(".class")) {
        String type = name.substring(0, name.length() - ".class".length());
        Method[] methods =
            Class.forName(type, false, ConfidentialityPageTest.class.getClassLoader())
                .getDeclaredMethods();
        Stream.of(methods)
            .filter(method -> method.isAnnotationPresent(DisplayName.class))
            .forEach(proofs::add);
      }
    }
    return proofs;
  }

  private static String name(Method method) {
    return method.getAnnotation(DisplayName.class).value();
  }
}
