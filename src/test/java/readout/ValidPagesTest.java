package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Every built-in template's page passes the Nu HTML checker, without errors and warnings. */
@Slow
class ValidPagesTest {
  private static final String ARABIC =
      """
      readout: 1
      title: اجتماع هيئة الميناء مع اتحاد الشاحنين
      date: 2026-05-13
      language: ar
      participants:
        - {id: a, name: أمينة الحسن, role: مديرة الميناء, organization: Port of Sesimbra}
      summary: اتفق الجانبان على فتح الرصيف (12) ليلا.
      quotes:
        - {speaker: a, text: "نستطيع أن نبدأ في 1 سبتمبر."}
        - {speaker: {name: {en: Ivo Lund}}, text: {en: "We can start."}, original: de}
      """;

  private static final String ODD =
      """
      readout: 1
      title: A <meeting> & "more"
      date: 2026-05?
      participants:
        - {name: A, delegation: Party of the Left}
        - {name: A, delegation: "Party\u00a0of the Left"}
      summary: |
        one<br>two\\
        three

        ---

        ![x](a.png) <hr /> [y](b 'c />')
      topics:
        - {id: "2", title: One, topics: [{title: Two}]}
      quotes:
        - {speaker: {name: a}, text: "\u202b<b>\u200d"}
      """;

  @Test
  void pagesOfTheExamples() throws IOException {
    List<String> records = new ArrayList<>(List.of(ARABIC));
    for (Path file : Folders.files(Path.of("examples"))) {
      if (file.toString().endsWith(".yaml")) {
        records.add(Files.readString(file));
      }
    }
    records.add(ODD);
    records.add("readout: 1\ntitle: A meeting\ndate: 2026\n");
    records.add("readout: 1\ntitle: A meeting\ndate: 2026\nstatus: withdrawn\n");
    for (String record : records) {
      for (String template : Notes.TEMPLATES) {
        // What the public may not see is left out of the same pages.
        boolean both = record.equals(ODD) || template.equals("minutes");
        for (String audience : both ? List.of("internal", "public") : List.of("internal")) {
          String page =
              Notes.of(
                  record,
                  "-t",
                  template,
                  "-f",
                  "html",
                  "--audience",
                  audience,
                  "--at",
                  "2026-07-01T00:00Z");
          assertThat(messages(page)).as("%s %s", template, audience).isEmpty();
        }
      }
    }
  }

  @Test
  void theCheckerFindsWhatIsWrong() {
    assertThat(messages("<!doctype html><title>x</title><p><b>y</p>")).isNotEmpty();
  }

  /**
   * What the checker says of a page, a line each; nothing when it is content. Of the page's policy
   * it is wrong twice: it takes JSON-LD for a script, and for it a page without an address of its
   * own has no pictures beside it.
   */
  static String messages(String page) {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    try {
      return validator
          .validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))
          .lines()
          .filter(line -> !line.contains("info warning: Inline script violates Content Security"))
          .filter(line -> !line.contains("blocked by “img-src” directive"))
          .collect(Collectors.joining("\n"));
    } catch (IOException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }
}
