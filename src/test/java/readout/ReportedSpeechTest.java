package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.language.Language;
import readout.language.Lexicon;

/** The sense of what was said looks like no quotation: in any language, template and format. */
class ReportedSpeechTest {
  private static final String SENSE = "Both ports want the pilots back";
  private static final String NAME = "Ada Lund";
  private static final String FIRST_STRONG_ISOLATE = "\u2068";
  private static final String POP_ISOLATE = "\u2069";

  static Stream<String> languages() {
    return Lexicon.tags().stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noMarksNoBlockAndNoNameBeforeTheWords(String tag) throws Exception {
    Language language = Language.of(tag);
    for (String template : Notes.TEMPLATES) {
      String markdown = note(tag, template, "markdown");
      assertThat(markdown).as(template).contains("\n" + SENSE + ". ").doesNotContain("> " + SENSE);
      assertThat(markdown.lines().filter(l -> l.contains(SENSE)).findFirst().orElseThrow())
          .as(template)
          .matches(line -> line.indexOf(NAME) > line.indexOf(SENSE))
          .doesNotContain(marks(language));
      assertThat(markdown.lines().filter(l -> l.startsWith("#")))
          .as(template)
          .noneMatch(l -> l.endsWith(" " + language.label("label.quotes")));
      String text = note(tag, template, "text");
      assertThat(text.lines().filter(l -> l.contains(SENSE)).findFirst().orElseThrow())
          .as(template)
          .startsWith(SENSE);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void pagesHaveNoFigureAndNoQuotation(String tag) throws Exception {
    for (String template : Notes.TEMPLATES) {
      Document page = Jsoup.parse(note(tag, template, "html"));
      assertThat(page.select("blockquote, q, figure, cite, .quote")).as(template).isEmpty();
      assertThat(page.select("p.reported").text())
          .as(template)
          .startsWith(SENSE)
          .contains(NAME)
          .doesNotContain(marks(Language.of(tag)));
      assertThat(page.select("script").html()).as(template).doesNotContain("Quotation", SENSE);
    }
  }

  private static String[] marks(Language language) {
    List<String> marks = new ArrayList<>(List.of("\"", "“", "”", "„", "«", "»", "「", "」"));
    for (String key : List.of("quote.open", "quote.close")) {
      marks.add(language.label(key).strip());
    }
    return marks.toArray(String[]::new);
  }

  private static String note(String tag, String template, String format) throws Exception {
    String record =
        """
        readout: 1
        title: Ports
        date: 2026-05-13
        language: %s
        kind: press-conference
        participants: [{id: a, name: %s}]
        topics: [{id: t, title: One}]
        quotes:
          - {speaker: a, reported: %3$s.}
          - {speaker: a, reported: %3$s., topic: t}
        """
            .formatted(tag, NAME, SENSE);
    String note = Notes.of(record, "-t", template, "-f", format);
    return note.replace(FIRST_STRONG_ISOLATE, "").replace(POP_ISOLATE, "");
  }
}
