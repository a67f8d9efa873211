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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the packages against the compiled classes: who uses whom, and who knows which library. */
class ArchitectureTest {
  private static final Path CLASSES = Path.of("target/classes");

  /** What each package may use besides itself and {@code java.*}: other packages, and libraries. */
  private static final Map<String, Set<String>> PACKAGES =
      packages(
          """
          readout: cli
          cli: diagnostic meeting resource record roster clearance check output verify verify.transcript diff report template \
              intake site.build site.cache site.model preview query query.index query.item query.note query.steps \
              query.phrases document.pdf meeting.date picocli
          diagnostic:
          yaml: diagnostic tools.jackson org.snakeyaml
          decode: diagnostic yaml house meeting people words markdown resource meeting.date
          meeting: meeting.date
          meeting.date:
          house: meeting
          people: meeting meeting.date
          words:
          release: diagnostic meeting words meeting.date
          language: meeting resource meeting.date com.ibm.icu
          note: meeting language note.view
          note.build: house language meeting note meeting.date
          note.view: language
          json: tools.jackson
          roster: diagnostic yaml decode meeting people record json csv meeting.date
          csv: org.apache.commons.csv
          chart:
          document:
          document.word: document resource
          document.mail: document
          document.pdf: document language resource org.apache.fontbox org.apache.pdfbox com.jcraft.jzlib
          document.reference: diagnostic document document.word
          html: document org.jsoup
          resource:
          markdown: diagnostic meeting note org.commonmark org.nibor.autolink
          record: diagnostic yaml decode house meeting people language resource meeting.date
          template: diagnostic note markdown record json resource note.view com.samskivert
          leak: diagnostic decode house meeting words release language note markdown template html record
          clearance: diagnostic yaml decode meeting record
          check: diagnostic clearance yaml decode house meeting people language markdown record check.across check.copies \
              check.facts check.identity check.links check.quotes check.subject check.text
          check.across: check.copies decode diagnostic meeting words meeting.date
          check.copies: diagnostic leak meeting record release words yaml meeting.date
          check.facts: check.subject decode diagnostic meeting words meeting.date
          check.identity: check.subject decode diagnostic meeting record release words meeting.date
          check.links: check.subject check.text decode diagnostic html markdown record
          check.quotes: check.subject decode diagnostic meeting release words
          check.subject: decode diagnostic meeting record release words
          check.text: check.subject decode diagnostic html meeting words
          output: diagnostic clearance decode document document.mail document.pdf document.word document.reference house \
              meeting release language note markdown template html json record leak check resource site.export transcript \
              verify.transcript check.links note.build note.view
          verify: diagnostic yaml decode document.pdf house meeting words release language markdown template html \
              record leak check
          verify.transcript: diagnostic yaml decode meeting words record transcript
          diff: diagnostic yaml decode house meeting words release language json markdown resource template leak record \
              verify meeting.date com.github.difflib
          report: diagnostic json words diff verify verify.transcript
          query.item: meeting words note meeting.date
          query.index: diagnostic decode people meeting release leak note markdown record query.item note.build
          query: chart diagnostic decode house meeting release leak language note markdown json csv record query.item \
              query.index meeting.date
          query.steps: diagnostic document.mail meeting query query.item query.index record meeting.date
          query.note: diagnostic house language leak markdown meeting note output query query.index query.item record release \
              template note.build
          query.phrases: diagnostic diff markdown meeting query query.item query.index record
          source: diagnostic yaml meeting meeting.date
          site.model: meeting language note record note.view meeting.date
          site.page: chart meeting language note site.model note.view meeting.date
          site.search: language json record words site.model site.page
          site.export: meeting language note json csv site.model site.page site.search meeting.date com.rometools org.jdom2 \
              biweekly com.github.mangstadt
          site.cache: meeting record leak site.model site.export check.copies check.links
          site.build: diagnostic decode document document.pdf document.word house meeting people release language note \
              markdown html template record leak check output resource source site.model site.page site.search site.export \
              site.cache check.copies check.identity check.links note.build note.view
          transcript: diagnostic words json resource
          draft: diagnostic yaml
          origin: document language resource yaml draft
          origin.calendar: diagnostic document html yaml language draft resource origin biweekly
          origin.release: diagnostic document html yaml language draft resource origin words
          origin.minutes: diagnostic document yaml language draft resource origin origin.release
          merge: diagnostic yaml words
          intake: diagnostic document document.reference html markdown merge yaml meeting origin \
              origin.calendar origin.minutes origin.release people record transcript draft
          preview: diagnostic decode meeting language json record template output resource site.build \
              site.cache site.model com.sun.net.httpserver
          """);

  /** The packages that open files; all others are handed what is in them. */
  private static final Set<String> WITH_FILES =
      Set.of(
          "readout.cli",
          "readout.record",
          "readout.resource",
          "readout.template",
          "readout.output",
          "readout.preview",
          "readout.query.index",
          "readout.site.build",
          "readout.site.cache");

  private static Map<String, Set<String>> packages(String table) {
    Map<String, Set<String>> packages = new TreeMap<>();
    for (String line : table.lines().toList()) {
      String[] words = line.split("[: ]+");
      packages.put(
          words[0].equals("readout") ? words[0] : "readout." + words[0],
          Stream.of(words).skip(1).collect(Collectors.toSet()));
    }
    Set<String> names = Set.copyOf(packages.keySet());
    packages.replaceAll(
        (pkg, uses) ->
            uses.stream()
                .map(use -> names.contains("readout." + use) ? "readout." + use : use)
                .collect(Collectors.toSet()));
    return packages;
  }

  @Test
  void everyPackageUsesOnlyWhatItMay() {
    Map<String, Set<String>> uses = uses();
    assertThat(uses.keySet()).isEqualTo(new TreeSet<>(PACKAGES.keySet()));
    uses.forEach(
        (pkg, used) ->
            assertThat(used)
                .as("what %s uses", pkg)
                .allMatch(
                    other ->
                        other.equals(pkg)
                            || PACKAGES.get(pkg).stream()
                                .anyMatch(
                                    may ->
                                        other.equals(may)
                                            || !may.startsWith("readout")
                                                && other.startsWith(may + "."))));
  }

  @Test
  void everyPackageUsesAllThatItMay() {
    Map<String, Set<String>> uses = uses();
    PACKAGES.forEach(
        (pkg, may) ->
            assertThat(may)
                .as("what %s may use", pkg)
                .allMatch(
                    name ->
                        uses.get(pkg).stream()
                            .anyMatch(use -> use.equals(name) || use.startsWith(name + "."))));
  }

  @Test
  void noPackagesUseEachOther() {
    Map<String, Set<String>> left = new TreeMap<>(PACKAGES);
    while (left.entrySet().removeIf(r -> r.getValue().stream().noneMatch(left::containsKey))) {
      continue;
    }
    assertThat(left.keySet()).as("packages in a cycle, and those above them").isEmpty();
  }

  /** Jackson prints JSON and reads YAML; biweekly writes calendars and reads invitations. */
  @Test
  void everyLibraryIsKnownToOnePackage() {
    Map<String, Long> packages =
        PACKAGES.values().stream()
            .flatMap(Set::stream)
            .filter(name -> !name.startsWith("readout"))
            .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    assertThat(packages.remove("tools.jackson")).isEqualTo(2);
    assertThat(packages.remove("biweekly")).isEqualTo(2);
    assertThat(packages.values()).as(packages.toString()).containsOnly(1L);
  }

  @Test
  void fewPackagesOpenFiles() throws Exception {
    for (Path file : Folders.files(Path.of("src/main/java"))) {
      String text = Files.readString(file);
      if (text.contains("import java.nio.file.Files;")) {
        String pkg = text.substring(text.indexOf("package ") + 8, text.indexOf(';'));
        assertThat(WITH_FILES).as(file.toString()).contains(pkg);
      }
    }
  }

  @Test
  void onlyTheCommandLineAsksTheClock() throws Exception {
    for (Path file : Folders.files(Path.of("src/main/java"))) {
      if (!file.startsWith("src/main/java/readout/cli")) {
        assertThat(Files.readString(file))
            .as(file.toString())
            .doesNotContain("Instant.now(", "LocalDate.now(", "currentTimeMillis(", "systemUTC(");
      }
    }
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws Exception {
    Path sources = Path.of("src/main/java");
    try (Stream<Path> all = Files.walk(sources)) {
      List<Path> packages =
          all.filter(Files::isDirectory)
              .filter(d -> !sources.equals(d) && !sources.resolve("readout").equals(d))
              .filter(d -> !sources.resolve("readout/site").equals(d))
              .toList();
      assertThat(packages).allMatch(pkg -> Files.exists(pkg.resolve("package-info.java")));
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
    for (String line : out.toString().lines().toList()) {
      String[] words = line.trim().split(" +");
      if (words.length > 2 && words[1].equals("->") && words[0].startsWith("readout")) {
        Set<String> used = uses.computeIfAbsent(words[0], pkg -> new TreeSet<>());
        if (!words[words.length - 1].startsWith("java.")) {
          used.add(words[2]);
        }
      }
    }
    return uses;
  }
}
