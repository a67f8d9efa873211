package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import readout.decode.RecordDecoder;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.meeting.Meeting;
import readout.meeting.Participant;
import readout.meeting.Quote;
import readout.meeting.Text;
import readout.meeting.Topic;
import readout.meeting.Utterance;
import readout.yaml.Node;
import readout.yaml.Sources;
import readout.yaml.YamlReader;

/** Real meetings: nothing of them may be lost. */
class RealRecordsTest {
  private static final Path RECORDS = Path.of("src/test/resources/real");

  /** A folder with more of them, of your own. */
  private static final String MORE = System.getProperty("readout.records");

  @Test
  void nothingIsLostInAnyTemplateOrFormat() {
    List<Path> records = records(RECORDS);
    assertThat(records).hasSize(20);
    records.parallelStream().forEach(RealRecordsTest::check);
  }

  @Test
  @EnabledIfSystemProperty(named = "readout.records", matches = ".+")
  void nothingIsLostOfMore() {
    List<Path> records = records(Path.of(MORE));
    assertThat(records).isNotEmpty();
    records.parallelStream().forEach(RealRecordsTest::check);
  }

  private static List<Path> records(Path folder) {
    return Folders.files(folder).stream().filter(f -> f.toString().endsWith(".yaml")).toList();
  }

  private static void check(Path path) {
    byte[] bytes = bytes(path);
    Meeting meeting = meeting(path, bytes);
    for (String template :
        List.of("briefing-note", "minutes", "press-release", "transcript", "quote-sheet")) {
      for (String format : Notes.FORMATS) {
        Notes.Run run = Notes.run(bytes, "-t", template, "-f", format, "--audience", "internal");
        assertThat(run.status()).as(path + ": " + run.err()).isZero();
        String seen =
            switch (format) {
              case "markdown" -> MarkdownWords.of(run.out());
              case "html", "fragment" -> BrowserText.of(run.out());
              default -> run.out();
            };
        contains(seen, meeting, path + " " + template + " " + format);
      }
    }
  }

  private static void contains(String seen, Meeting meeting, String what) {
    String flat = flat(seen);
    assertThat(flat).as(what).contains(flat(first(meeting.about().title())));
    for (Participant p : meeting.people().participants()) {
      assertThat(flat).as(what).contains(flat(first(p.name())));
      if (p.role() != null) {
        assertThat(flat).as(what).contains(flat(first(p.role())));
      }
    }
    for (Utterance utterance : meeting.content().utterances()) {
      if (utterance instanceof Quote quote && quote.text() != null) {
        for (String line : first(quote.text()).split("\n")) {
          assertThat(flat).as(what).contains(flat(line));
        }
      }
    }
    if (Stream.of("quote-sheet", "next-steps", "transcript").noneMatch(what::contains)) {
      titles(meeting.content().topics(), flat, what);
    }
  }

  private static void titles(List<Topic> topics, String flat, String what) {
    for (Topic topic : topics) {
      assertThat(flat).as(what).contains(flat(first(topic.title())));
      titles(topic.topics(), flat, what);
    }
  }

  private static String first(Text text) {
    return text.variants().get(0).value();
  }

  private static Meeting meeting(Path path, byte[] bytes) {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile file = Sources.read(path.toString(), bytes, diagnostics).orElseThrow();
    Node root = YamlReader.read(file, diagnostics).orElseThrow();
    Meeting meeting = RecordDecoder.decode(file, root, "id", diagnostics).meeting();
    assertThat(diagnostics.errors()).as(path.toString()).isZero();
    return meeting;
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Line breaks may be laid out again, and a space at a wrapped line's end with them. */
  private static String flat(String text) {
    return text.replace("\n", "").replace(" ", "").replace("\r", "");
  }

  /** The templates that print the story in place of the topics. */
  private static final Set<String> STORY_FIRST = Set.of("press-release", "readout");

  @Test
  void theKazakhstanMeetingReadsAsItWas() throws IOException {
    Path path = Path.of("examples/kazakhstan-eu.yaml");
    String record = Files.readString(path, StandardCharsets.UTF_8);
    for (String template : Notes.TEMPLATES) {
      for (String format : Notes.FORMATS) {
        String note = Notes.of(record, "-t", template, "-f", format);
        String seen =
            switch (format) {
              case "markdown" -> MarkdownWords.of(note);
              case "html", "fragment" -> BrowserText.of(note);
              default -> note;
            };
        String folded = seen.replaceAll("[ \n]+", " ");
        assertThat(folded)
            .as("%s as %s", template, format)
            .contains("Roman Vassilenko", "Deputy Minister of Foreign Affairs", "Luc Devigne")
            .contains("Standing Rapporteur on Kazakhstan");
        if (template.equals("clearance-sheet")) {
          // What was said alone, by speakers.
          assertThat(folded).contains("it is ready to raise it", "New Kazakhstan");
          continue;
        }
        assertThat(folded)
            .as("%s as %s", template, format)
            .contains("Kassym-Jomart Tokayev")
            .contains("19th meeting of the EU–Kazakhstan Cooperation Council")
            .contains("in June 2022 (date uncertain)")
            .contains("Assem Zhanmukhanova", "Galiya Khassenkhanova", "New Kazakhstan");
        if (!STORY_FIRST.contains(template)) {
          assertThat(folded).contains("Green energy and climate");
          contains(seen, meeting(path, bytes(path)), template + " " + format);
        }
        if (!template.equals("transcript")) {
          assertThat(folded).contains("40 percent", "29", "by 2060");
        }
      }
    }
  }
}
