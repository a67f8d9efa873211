package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of a quote, in every template and format that prints quotes. */
@Slow
class QuoteLawsTest {
  private static final String OPEN = "“";

  /** Comes between the mark and words that run the other way (UAX #9). */
  private static final String ISOLATE = "\u2068";

  private static final String CLOSE = "”";
  private static final List<String> QUOTING =
      List.of("briefing-note", "readout", "press-release", "minutes", "transcript", "quote-sheet");

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
            "We",
            "can",
            "start",
            "*",
            "_x_",
            "# a",
            "> b",
            "`c`",
            "[d](e)",
            "<b>",
            "&amp;",
            "{{f}}",
            "  ",
            "\u00a0",
            "e\u0301",
            "👩‍👩‍👧",
            "字",
            "שלום",
            "مرحبا",
            "\u202b",
            "1. ",
            "- ",
            "…",
            "'g'",
            "\"h\"",
            "\\",
            "|",
            "~i~",
            "https://j.example/k_l",
            "\u00ad",
            "\u2009",
            "\n",
            "!")
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(list -> String.join(" ", list))
        .filter(text -> !text.isBlank());
  }

  @Property(tries = 30)
  void theWordsAreNeverChanged(@ForAll("words") String words) {
    String record = record("text: " + Notes.quoted(words));
    for (String template : QUOTING) {
      for (String format : Notes.FORMATS) {
        String seen = seen(record, template, format);
        for (String line : linesOf(words)) {
          assertThat(flat(seen)).as("%s as %s", template, format).contains(flat(line));
        }
        String first = flat(linesOf(words).get(0));
        String open = template.equals("transcript") ? "IvoLund:" : OPEN;
        assertThat(flat(seen)).containsAnyOf(open + first, open + ISOLATE + first);
      }
    }
  }

  @Property(tries = 30)
  void reportedSpeechNeverStandsInQuotationMarks(@ForAll("words") String words) {
    String record = record("reported: " + Notes.quoted(words));
    for (String template : QUOTING) {
      for (String format : Notes.FORMATS) {
        String seen = seen(record, template, format);
        for (String line : linesOf(words)) {
          assertThat(flat(seen)).as("%s as %s", template, format).contains(flat(line));
        }
        assertThat(seen).doesNotContain(OPEN).doesNotContain(CLOSE);
      }
    }
  }

  @Property(tries = 12)
  void aTranslationSaysThatItIsOne(@ForAll("words") String words) {
    String record = record("text: " + Notes.quoted(words) + ", original: kk");
    for (String template : QUOTING) {
      for (String format : Notes.FORMATS) {
        assertThat(flat(seen(record, template, format)))
            .as("%s as %s", template, format)
            .contains("Translatedfrom" + "Kazakh");
      }
    }
  }

  @Property(tries = 12)
  void whoIsNotOnTheRecordIsInNoOutput(@ForAll("words") String words) {
    for (String rule :
        List.of("background", "chatham-house", "deep-background", "off-the-record")) {
      String record =
          """
          readout: 1
          title: A meeting
          date: 2026-05-13
          participants:
            - {id: zzid, name: Zzname, role: Zzrole, organization: Zzorg, attendance: mentioned}
          quotes:
            - id: zzquote
              speaker: zzid
              credited_as: Zzcredit
              attribution: %s
              attributed_to: an official
              text: %s
          """
              .formatted(rule, Notes.quoted(words));
      for (String audience : List.of("public", "press")) {
        for (String template : Notes.TEMPLATES) {
          for (String format : List.of("markdown", "html", "fragment", "text", "json")) {
            String note = Notes.of(record, "-t", template, "-f", format, "--audience", audience);
            assertThat(note)
                .as("%s %s %s", rule, template, format)
                .doesNotContainIgnoringCase("zz");
          }
        }
      }
    }
  }

  private static String record(String quote) {
    return """
        readout: 1
        title: A meeting
        date: 2026-05-13
        participants:
          - {id: lund, name: Ivo Lund}
        quotes:
          - {speaker: lund, %s}
        """
        .formatted(quote);
  }

  /** The note as its reader sees it. */
  private static String seen(String record, String template, String format) {
    String note = Notes.of(record, "-t", template, "-f", format);
    return switch (format) {
      case "markdown" -> MarkdownWords.of(note);
      case "html", "fragment" -> BrowserText.of(note);
      default -> note;
    };
  }

  private static List<String> linesOf(String words) {
    List<String> lines = new ArrayList<>();
    for (String line : words.split("\n")) {
      if (!line.isBlank()) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** Without line breaks and the single spaces that may be in their place, and nothing else. */
  private static String flat(String text) {
    return text.replace("\n", "").replace(" ", "");
  }
}
