package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reader views of browsers, which throw away what looks like no part of the text, keep it all. */
@Slow
class ReaderViewTest {
  /** Ids and words that reader views take for navigation and advertisements. */
  private static final String AWKWARD =
      """
      readout: 1
      title: Waterworks meet the allotment holders
      date: 2026-03-04
      participants:
        - {id: comment, name: Olga Brandt, role: Manager, organization: Waterworks, chair: true}
        - {id: sidebar, name: Pal Imre, organization: Allotments, attendance: remote}
        - {name: Ruth Oko, attendance: apologies}
      summary: |
        The waterworks and the holders talked, for most of a wet afternoon, about the pump, the price of water and the path.

        %2$s
      topics:
        - {id: media, title: The pump, summary: It is old., outcome: It is replaced.}
        - {id: footer, title: The path, outcome: "- wider\\n- drier"}
      quotes:
        - {id: promo, speaker: comment, original: de, topic: media, text: "%1$s"}
        - {id: share, speaker: sidebar, topic: footer, reported: "%1$s"}
        - {speaker: sidebar, text: Thank you., check_against_delivery: true}
      decisions:
        - {id: contact, text: The price of water rises by a third., status: rejected}
        - {text: The path is widened., topic: footer, status: proposed, vote: {for: 3, against: [comment]}}
      figures:
        - {label: Allotments, value: "212", as_of: "2025?"}
      agreements:
        - {title: Order for a pump, parties: [Waterworks, Allotments], signed_by: [comment]}
      next_steps:
        - {action: Order the pump, owner: comment, due: 2026-05}
        - {action: Close the old well, status: dropped}
      questions:
        - {question: Will it be dear?, answer: No., audience: public}
      next_meeting: {date: 2026-09}
      contacts:
        - {name: Sue Hale, email: press@water.example, phone: +44 20 0000 0000}
      documents:
        - {title: "https://water.example/plan.pdf", url: "https://water.example/plan.pdf"}
      sources:
        - {title: The log}
      tags: [water, allotments]
      """;

  @TempDir Path folder;

  @Test
  void everyWordOfEveryTemplateIsKept() throws Exception {
    Tools.nodePackage("jsdom");
    Tools.nodePackage("@mozilla/readability");
    Map<String, String> pages = new LinkedHashMap<>();
    for (String template : Notes.TEMPLATES) {
      for (String audience : List.of("public", "internal")) {
        for (int length : List.of(1, 12)) {
          String name = template + "-" + audience + "-" + length + ".html";
          pages.put(
              name, note(AWKWARD.formatted(speech(length), prose(length)), template, audience));
        }
        pages.put(
            template + "-" + audience + "-foreign.html",
            note("language: fr\n" + AWKWARD.formatted(speech(12), prose(12)), template, audience));
        String everything = Files.readString(Path.of("examples/everything.yaml"));
        pages.put(template + "-" + audience + ".html", note(everything, template, audience));
      }
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(folder.resolve(page.getKey()), page.getValue());
    }
    JsonNode kept = kept();
    for (Map.Entry<String, String> page : pages.entrySet()) {
      List<String> lost = words(page.getValue(), "article");
      List<String> seen = words(kept.path(page.getKey()).asString(), "body");
      assertThat(lost).hasSizeGreaterThan(40);
      seen.forEach(lost::remove);
      assertThat(lost).as(page.getKey()).isEmpty();
    }
  }

  private static String note(String record, String template, String audience) throws IOException {
    return Notes.of(
        record,
        "-t",
        template,
        "-f",
        "html",
        "--audience",
        audience,
        "--language",
        "en",
        "--at",
        "2026-06-10T00:00Z");
  }

  /** Long speeches must not be treated as the whole text. */
  private static String speech(int lines) {
    String line = "We waited, and we hoped, and now, at long last, there is a pump that works.";
    return String.join("\\n", Collections.nCopies(lines, line));
  }

  private static String prose(int paragraphs) {
    String paragraph =
        "They spoke of pumps, pipes, wells, rain, ducks and drought, and of money.\n\n    ";
    return String.join("", Collections.nCopies(paragraphs, paragraph)).strip();
  }

  private JsonNode kept() throws Exception {
    Process process =
        new ProcessBuilder(
                Tools.program("node").toString(),
                Path.of("src/test/resources/reader-view.mjs").toString(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(15, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    return new JsonMapper().readTree(said);
  }

  private static List<String> words(String html, String element) {
    List<String> words = new ArrayList<>();
    Jsoup.parse(html)
        .selectFirst(element)
        .nodeStream(TextNode.class)
        .flatMap(text -> Stream.of(text.getWholeText().split("\\s+")))
        .filter(word -> !word.isEmpty())
        .forEach(words::add);
    return words;
  }
}
