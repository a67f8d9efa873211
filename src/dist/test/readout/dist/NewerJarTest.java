package readout.dist;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import com.github.mangstadt.vinnie.io.VObjectReader;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jdom2.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The upgrade of class files, tried on libraries that have old ones. */
class NewerJarTest {
  @TempDir Path folder;

  @Test
  void noClassFileIsOld() throws Exception {
    Path original = original(CommandLine.class);
    try (ZipFile old = new ZipFile(original.toFile());
        ZipFile zip = new ZipFile(newer(original, "newer.jar").toFile())) {
      assertThat(names(zip)).isEqualTo(names(old));
      for (String name : classes(zip)) {
        assertThat(NewerClasses.version(content(zip, name)))
            .as(name)
            .isGreaterThanOrEqualTo(NewerClasses.OLDEST);
      }
    }
  }

  /** Java verifies a class before it initializes it. */
  @Test
  void javaTakesEveryClass() throws Exception {
    Path jar = newer(original(CommandLine.class), "newer.jar");
    try (ZipFile zip = new ZipFile(jar.toFile());
        URLClassLoader loader =
            new URLClassLoader(
                new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      List<String> names = classes(zip);
      assertThat(names).hasSizeGreaterThan(150);
      for (String name : names) {
        if (!name.endsWith("module-info.class") && !name.startsWith("META-INF/")) {
          assertThat(Class.forName(type(name), true, loader).getClassLoader()).isSameAs(loader);
        }
      }
    }
  }

  /** The same of libraries that need others, which the tests have. */
  @Test
  void javaTakesEveryClassThatWasOld() throws Exception {
    for (Class<?> type : List.of(Biweekly.class, Document.class, VObjectReader.class)) {
      Path jar = newer(original(type), type.getSimpleName() + ".jar");
      try (ZipFile zip = new ZipFile(jar.toFile());
          URLClassLoader loader = new OwnFirst(jar)) {
        int taken = 0;
        for (String name : classes(zip)) {
          assertThat(NewerClasses.version(content(zip, name)))
              .isGreaterThanOrEqualTo(NewerClasses.OLDEST);
          try {
            Class.forName(type(name), true, loader);
            taken++;
          } catch (NoClassDefFoundError e) {
            continue; // what it may be used with, and readout does not
          }
        }
        assertThat(taken).as(jar.toString()).isGreaterThan(classes(zip).size() * 3 / 4);
      }
    }
  }

  @Test
  void whatIsNewEnoughIsLeftAlone() throws Exception {
    byte[] own;
    try (InputStream in = NewerJarTest.class.getResourceAsStream("NewerJarTest.class")) {
      own = in.readAllBytes();
    }

    assertThat(NewerClasses.newer(own)).isSameAs(own);
  }

  @Test
  void secondTimeChangesNothing() throws Exception {
    Path once = newer(original(CommandLine.class), "once.jar");
    Path twice = newer(once, "twice.jar");

    assertThat(Files.mismatch(once, twice)).isEqualTo(-1);
  }

  /** Looks for classes in a jar before it looks on the class path. */
  private static final class OwnFirst extends URLClassLoader {
    OwnFirst(Path jar) throws Exception {
      super(new URL[] {jar.toUri().toURL()}, NewerJarTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      Class<?> known = findLoadedClass(name);
      if (known == null && findResource(name.replace('.', '/') + ".class") != null) {
        known = findClass(name);
      }
      return known == null ? super.loadClass(name, resolve) : known;
    }
  }

  private Path newer(Path jar, String name) throws Exception {
    Path copy = folder.resolve(name);
    NewerJar.main(new String[] {jar.toString(), copy.toString()});
    return copy;
  }

  /** The class of a file in a jar. */
  private static String type(String file) {
    return file.replace(".class", "").replace('/', '.');
  }

  private static Path original(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static byte[] content(ZipFile zip, String name) throws Exception {
    try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return in.readAllBytes();
    }
  }

  private static List<String> names(ZipFile zip) {
    List<String> names = new ArrayList<>();
    zip.stream().map(ZipEntry::getName).forEach(names::add);
    return names;
  }

  private static List<String> classes(ZipFile zip) {
    return names(zip).stream().filter(name -> name.endsWith(".class")).toList();
  }
}
