package readout.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The rewriting of old class files, tried on the jar of picocli. */
class NewerClassesTest {
  @TempDir Path folder;
  private Path jar;

  @BeforeEach
  void rewrite() throws Exception {
    jar = folder.resolve("picocli.jar");
    Files.copy(original(), jar, StandardCopyOption.REPLACE_EXISTING);
    NewerClasses.main(new String[] {jar.toString()});
  }

  @Test
  void noClassFileIsOld() throws Exception {
    try (ZipFile old = new ZipFile(original().toFile());
        ZipFile zip = new ZipFile(jar.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName).toList())
          .isEqualTo(old.stream().map(ZipEntry::getName).toList());
      for (String name : classes(zip)) {
        byte[] classFile = zip.getInputStream(zip.getEntry(name)).readAllBytes();
        assertThat(NewerClasses.version(classFile))
            .as(name)
            .isGreaterThanOrEqualTo(NewerClasses.OLDEST);
      }
    }
  }

  /** Java verifies a class before it initializes it. */
  @Test
  void javaTakesEveryClass() throws Exception {
    try (ZipFile zip = new ZipFile(jar.toFile());
        URLClassLoader loader =
            new URLClassLoader(
                new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      List<String> names = classes(zip);
      assertThat(names).hasSizeGreaterThan(200);
      for (String name : names) {
        if (!name.endsWith("module-info.class")) {
          String type = name.replace(".class", "").replace('/', '.');
          assertThat(Class.forName(type, true, loader).getClassLoader()).isSameAs(loader);
        }
      }
    }
  }

  @Test
  void whatIsNewEnoughIsLeftAlone() throws Exception {
    String name = "/" + NewerClassesTest.class.getName().replace('.', '/') + ".class";
    byte[] own = NewerClassesTest.class.getResourceAsStream(name).readAllBytes();

    assertThat(NewerClasses.newer(own)).isSameAs(own);
  }

  @Test
  void sameJarSameBytes() throws Exception {
    byte[] once = Files.readAllBytes(jar);
    rewrite();

    assertThat(Files.readAllBytes(jar)).isEqualTo(once);
  }

  private static Path original() throws Exception {
    return Path.of(CommandLine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static List<String> classes(ZipFile zip) {
    List<String> names = new ArrayList<>();
    zip.stream().map(ZipEntry::getName).filter(n -> n.endsWith(".class")).forEach(names::add);
    return names;
  }
}
