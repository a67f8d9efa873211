package readout;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.document.mail.MessageReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads the messages of every template back, with other programs. */
class EmailTest {
  private static final Path EXAMPLES = Path.of("examples");
  private static final Path READER = Path.of("src/test/resources/email/read.py");
  private static final String NAME = "Әсел Lund, Ministry of \"Ports\"";
  private static final List<String> FORMS = List.of("html", "md", "txt", "json");
  private static final List<String> COMMON =
      List.of("--audience", "internal", "--at", "2026-05-14T00:00Z");

  @TempDir Path folder;

  static List<String> templates() {
    return Notes.TEMPLATES;
  }

  private static String note(Path record, String template, String language, String... more) {
    List<String> arguments = new ArrayList<>(List.of("render", record.toString(), "-t", template));
    arguments.addAll(COMMON);
    arguments.addAll(language.isEmpty() ? List.of() : List.of("--language", language));
    arguments.addAll(List.of(more));
    Notes.Run run = Notes.cli(new byte[0], arguments);
    assertThat(run.status()).as(run.err()).isZero();
    return run.out();
  }

  private static String message(Path record, String template, String language) {
    return note(
        record,
        template,
        language,
        "-f",
        "eml",
        "--from",
        "press@port.example",
        "--to",
        NAME + " <desk@port.example>",
        "--attach",
        String.join(",", FORMS));
  }

  /** What mail programs show, without white space. */
  private static String words(String html) {
    Element body = Jsoup.parse(html).body();
    body.select(".steps caption, .footnote-backref").remove();
    return body.wholeText().replaceAll("\\s+", "");
  }

  private static MimeMessage parsed(String message) throws Exception {
    Properties strict = new Properties();
    strict.setProperty("mail.mime.address.strict", "true");
    return new MimeMessage(
        Session.getInstance(strict),
        new ByteArrayInputStream(message.getBytes(StandardCharsets.US_ASCII)));
  }

  private static byte[] bytes(BodyPart part) throws Exception {
    try (InputStream in = part.getInputStream()) {
      return in.readAllBytes();
    }
  }

  private static String text(BodyPart part) throws Exception {
    return new String(bytes(part), StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @Slow
  @ParameterizedTest
  @MethodSource("templates")
  void giveBackWhatOtherFormsSay(String template) throws Exception {
    Path record = EXAMPLES.resolve("everything.yaml");
    for (String language : List.of("en", "ar", "zh")) {
      MimeMessage message = parsed(message(record, template, language));
      assertThat(message.getSubject()).startsWith("[").endsWith(title(record, language));
      assertThat(((InternetAddress) message.getAllRecipients()[0]).getPersonal()).isEqualTo(NAME);
      assertThat(message.getHeader("Content-Language")).containsExactly(language);
      Multipart mixed = (Multipart) message.getContent();
      Multipart both = (Multipart) mixed.getBodyPart(0).getContent();
      assertThat(text(both.getBodyPart(0)))
          .isEqualTo(note(record, template, language, "-f", "text"));
      assertThat(words(text(both.getBodyPart(1))))
          .isEqualTo(words(note(record, template, language, "-f", "fragment")));
      for (int i = 0; i < FORMS.size(); i++) {
        BodyPart file = mixed.getBodyPart(i + 1);
        assertThat(file.getFileName()).endsWith("." + FORMS.get(i));
        assertThat(new String(bytes(file), StandardCharsets.UTF_8))
            .isEqualTo(note(record, template, language, "-f", FORMS.get(i)));
      }
    }
  }

  private static String title(Path record, String language) {
    return Jsoup.parse(note(record, "readout", language, "-f", "html")).title();
  }

  /** Each element has its style, and nothing that mail programs drop or load. */
  @ParameterizedTest
  @MethodSource("templates")
  void sayAllInAttributes(String template) throws Exception {
    Path record = EXAMPLES.resolve("everything.yaml");
    Document page = Jsoup.parse(decoded(record, template, ""));
    assertThat(page.select("style, link, script, [class], [id], [srcset], svg")).isEmpty();
    assertThat(page.select("article, section, header, footer, main, nav, figure")).isEmpty();
    assertThat(page.select("a:not([href^=http]):not([href^=mailto])")).isEmpty();
    assertThat(page.select("img:not([src^=cid:])")).isEmpty();
    assertThat(page.select("h1:not([style]), h2:not([style]), p:not([style])")).isEmpty();
    assertThat(page.select("table:not([role]):not(:has(th))")).isEmpty();
    assertThat(page.select("[style*=var], [style*=flex], [style*=grid], [style*=inline-st]"))
        .isEmpty();
    assertThat(page.select("[style~=(^|; )(color|background)]")).isEmpty();
    Element cell = page.expectFirst("td[lang][dir]");
    assertThat(cell.closest("table").attr("width")).isEqualTo("600");
  }

  @Test
  void mirrorWithTheLanguage() {
    Path record = EXAMPLES.resolve("everything.yaml");
    assertThat(decoded(record, "press-release", "en"))
        .contains("padding-left: 16px")
        .doesNotContain("padding-right: 16px");
    assertThat(decoded(record, "press-release", "ar"))
        .contains("padding-right: 16px", "dir=\"rtl\"");
  }

  /** The page of a message. */
  private static String decoded(Path record, String template, String language) {
    return MessageReader.read(note(record, template, language, "-f", "eml")).stream()
        .filter(content -> content.type().equals("text/html"))
        .map(MessageReader.Content::text)
        .findFirst()
        .orElseThrow();
  }

  @Test
  @Slow
  void pythonReadsEveryMessageWithoutADefect() throws Exception {
    Path python = Tools.program("python3");
    Map<String, String> messages = new LinkedHashMap<>();
    List<String> others = List.of("ar", "zh-Hant", "kk");
    try (Stream<Path> records = Files.list(EXAMPLES)) {
      for (Path record : records.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        for (String template : Notes.TEMPLATES) {
          String other = others.get(messages.size() / 2 % others.size());
          for (String language : List.of("", other)) {
            String name = record.getFileName() + " " + template + " " + language + ".eml";
            messages.put(name, message(record, template, language));
            Files.writeString(folder.resolve(name), messages.get(name));
          }
        }
      }
    }
    Process process =
        new ProcessBuilder(python.toString(), READER.toString(), folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    assertThat(process.waitFor()).isZero();
    assertThat(lines).hasSameSizeAs(messages.keySet()).hasSizeGreaterThan(150);
    for (String line : lines) {
      JsonNode found = new ObjectMapper().readTree(line);
      same(messages.get(found.get(0).asString()), found.get(1), found.get(0).asString());
    }
  }

  /** What Python read is what another library reads. */
  private static void same(String printed, JsonNode found, String name) throws Exception {
    MimeMessage message = parsed(printed);
    Multipart mixed = (Multipart) message.getContent();
    assertThat(found.get("defects")).as(name).isEmpty();
    assertThat(found.get("subject").asString()).as(name).isEqualTo(message.getSubject());
    assertThat(found.get("to").get(0).get(0).asString()).as(name).isEqualTo(NAME);
    Multipart both = (Multipart) mixed.getBodyPart(0).getContent();
    assertThat(found.get("text").asString()).as(name).isEqualTo(text(both.getBodyPart(0)));
    if (both.getBodyPart(1).getContent() instanceof Multipart related) {
      assertThat(found.get("html").asString()).isEqualTo(text(related.getBodyPart(0)));
    } else {
      assertThat(found.get("html").asString()).isEqualTo(text(both.getBodyPart(1)));
    }
    for (int i = 1; i < mixed.getCount(); i++) {
      BodyPart file = mixed.getBodyPart(i);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes(file));
      assertThat(found.get("files").get(file.getFileName()).asString())
          .as(name + " " + file.getFileName())
          .isEqualTo(HexFormat.of().formatHex(hash));
    }
  }
}
