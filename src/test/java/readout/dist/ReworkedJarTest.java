package readout.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import com.github.mangstadt.vinnie.io.VObjectReader;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jdom2.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.core.JsonParser;

/** The rewriting of jars, tried on that of picocli and that of Jackson. */
class ReworkedJarTest {
  @TempDir Path folder;
  private Path picocli;
  private Path jackson;

  @BeforeEach
  void rework() throws Exception {
    picocli = reworked(CommandLine.class);
    jackson = reworked(JsonParser.class);
  }

  @Test
  void noClassFileIsOld() throws Exception {
    try (ZipFile old = new ZipFile(original(CommandLine.class).toFile());
        ZipFile zip = new ZipFile(picocli.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName).toList())
          .isEqualTo(old.stream().map(ZipEntry::getName).toList());
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
    for (Path jar : List.of(picocli, jackson)) {
      try (ZipFile zip = new ZipFile(jar.toFile());
          URLClassLoader loader = loader(jar)) {
        List<String> names = classes(zip);
        assertThat(names).hasSizeGreaterThan(150);
        for (String name : names) {
          if (!name.endsWith("module-info.class") && !name.startsWith("META-INF/")) {
            assertThat(Class.forName(type(name), true, loader).getClassLoader()).isSameAs(loader);
          }
        }
      }
    }
  }

  /** The same of libraries that need others, which the tests have. */
  @Test
  void javaTakesEveryClassThatWasOld() throws Exception {
    for (Class<?> type : List.of(Biweekly.class, Document.class, VObjectReader.class)) {
      Path jar = reworked(type);
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

  /** Looks for classes in a jar before it looks on the class path. */
  private static final class OwnFirst extends URLClassLoader {
    OwnFirst(Path jar) throws Exception {
      super(new URL[] {jar.toUri().toURL()}, ReworkedJarTest.class.getClassLoader());
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

  @Test
  void whatIsNewEnoughIsLeftAlone() throws Exception {
    byte[] own = classFile(ReworkedJarTest.class.getName());

    assertThat(NewerClasses.newer(own)).isSameAs(own);
    assertThat(new LaterDecimals().later(own)).isSameAs(own);
  }

  /** Constants of the same names that nodes have are others. */
  @Test
  void parsersElsewhereLookInTheOtherPlaceToo() throws Exception {
    byte[] parser = classFile("tools.jackson.databind.util.TokenBuffer$Parser");
    byte[] node = classFile("tools.jackson.databind.node.ValueNode");

    assertThat(new LaterDecimals().later(parser)).isNotEqualTo(parser);
    assertThat(new LaterDecimals().later(node)).isSameAs(node);
  }

  /** When Jackson makes its decimals elsewhere, or later by itself, the moving can go. */
  @Test
  void fourDecimalsAreMoved() throws Exception {
    try (URLClassLoader loader = loader(jackson)) {
      assertThat(decimals(loader.loadClass(type(LaterDecimals.PARSER)))).isZero();
      assertThat(decimals(loader.loadClass(type(LaterDecimals.HOLDER)))).isEqualTo(4);
    }
    assertThat(decimals(Class.forName(type(LaterDecimals.PARSER)))).isEqualTo(4);
  }

  @Test
  void onlyWhatHasToDoWithTheDecimalsIsOther() throws Exception {
    List<String> others = new ArrayList<>();
    try (ZipFile old = new ZipFile(original(JsonParser.class).toFile());
        ZipFile zip = new ZipFile(jackson.toFile())) {
      for (String name : classes(zip)) {
        ZipEntry before = old.getEntry(name);
        if (before == null || !Arrays.equals(content(old, name), content(zip, name))) {
          others.add(name);
        }
      }
    }
    assertThat(others)
        .containsExactlyInAnyOrder(
            LaterDecimals.PARSER + ".class",
            LaterDecimals.HOLDER + ".class",
            "tools/jackson/core/base/ParserBase.class");
  }

  /** The decimals are where numbers are compared with them. */
  @Test
  void numbersEndWhereTheyDid() throws Throwable {
    try (URLClassLoader loader = loader(jackson)) {
      assertThat(read(loader, "getLongValue", "9223372036854775807.0")).isEqualTo(Long.MAX_VALUE);
      assertThat(read(loader, "getLongValue", "-9223372036854775808.0")).isEqualTo(Long.MIN_VALUE);
      assertThat(read(loader, "getIntValue", "2147483647.0")).isEqualTo(Integer.MAX_VALUE);
      assertThat(read(loader, "getIntValue", "-2147483648.0")).isEqualTo(Integer.MIN_VALUE);
      assertThatThrownBy(() -> read(loader, "getLongValue", "9223372036854775808.0"))
          .hasMessageContaining("out of range of `long`");
      assertThatThrownBy(() -> read(loader, "getIntValue", "-2147483649.0"))
          .hasMessageContaining("out of range of `int`");
    }
  }

  @Test
  void secondTimeChangesNothing() throws Exception {
    for (Path jar : List.of(picocli, jackson)) {
      byte[] once = Files.readAllBytes(jar);
      ReworkedJar.main(new String[] {jar.toString()});

      assertThat(Files.readAllBytes(jar)).isEqualTo(once);
    }
  }

  /** A number that a parser of the reworked jar has read as a decimal before. */
  private static Object read(ClassLoader loader, String method, String number) throws Throwable {
    Class<?> context = loader.loadClass("tools.jackson.core.ObjectReadContext");
    Object factory =
        loader.loadClass("tools.jackson.core.json.JsonFactory").getConstructor().newInstance();
    Object parser =
        factory
            .getClass()
            .getMethod("createParser", context, String.class)
            .invoke(factory, context.getMethod("empty").invoke(null), number);
    Class<?> type = loader.loadClass("tools.jackson.core.JsonParser");
    type.getMethod("nextToken").invoke(parser);
    type.getMethod("getDecimalValue").invoke(parser);
    Method get = type.getMethod(method);
    try {
      return get.invoke(parser);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static byte[] classFile(String type) throws Exception {
    String name = "/" + type.replace('.', '/') + ".class";
    try (InputStream in = ReworkedJarTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  /** The class of a file in a jar, with its ending or without. */
  private static String type(String file) {
    return file.replace(".class", "").replace('/', '.');
  }

  private static long decimals(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(field -> field.getType() == BigDecimal.class)
        .count();
  }

  private Path reworked(Class<?> type) throws Exception {
    Path original = original(type);
    Path jar = folder.resolve(original.getFileName());
    Files.copy(original, jar, StandardCopyOption.REPLACE_EXISTING);
    ReworkedJar.main(new String[] {jar.toString()});
    return jar;
  }

  private static URLClassLoader loader(Path jar) throws Exception {
    return new URLClassLoader(
        new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
  }

  private static Path original(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static byte[] content(ZipFile zip, String name) throws Exception {
    return zip.getInputStream(zip.getEntry(name)).readAllBytes();
  }

  private static List<String> classes(ZipFile zip) {
    List<String> names = new ArrayList<>();
    zip.stream().map(ZipEntry::getName).filter(n -> n.endsWith(".class")).forEach(names::add);
    return names;
  }
}
