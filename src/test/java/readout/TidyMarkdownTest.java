package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Whichever fields a record has: no empty heading, no stray blank line, one line break at the end.
 */
@Slow
class TidyMarkdownTest {
  private static final int RECORDS = 80;

  private static final Map<String, String> FIELDS = new LinkedHashMap<>();

  static {
    FIELDS.put("subtitle", "subtitle: A second line\n");
    FIELDS.put("kind", "kind: council\n");
    FIELDS.put("series", "series: Port talks\nnumber: 3\n");
    FIELDS.put("place", "place: {name: Old Hall, city: Sesimbra, country: PT}\n");
    FIELDS.put("status", "status: draft\n");
    FIELDS.put("transcript", "transcript: edited\n");
    FIELDS.put("corrections", "corrections:\n  - {date: 2026-05-20, text: A number was wrong.}\n");
    FIELDS.put("delegations", "delegations:\n  - {id: port, name: Port side}\n");
    FIELDS.put("groups", "groups:\n  - {id: both, name: both sides}\n");
    FIELDS.put(
        "participants",
        "participants:\n  - {id: duarte, name: Ana Duarte, role: Harbour Master, delegation: port}\n"
            + "  - {name: Rui Sol, attendance: apologies}\n");
    FIELDS.put("summary", "summary: |\n  Both sides met.\n\n  - one\n  - two\n");
    FIELDS.put("background", "background: There is no other bidder.\n");
    FIELDS.put("key_messages", "key_messages:\n  - The berth is safe.\n");
    FIELDS.put(
        "topics",
        "topics:\n  - {id: t, title: The berth, summary: Two lamps., outcome: It opens.}\n"
            + "  - {title: Any other business, topics: [{title: The ferry}]}\n");
    FIELDS.put(
        "quotes",
        "quotes:\n  - {speaker: {name: a reporter}, text: And who pays?}\n  - aside: Laughter.\n"
            + "  - {speaker: {name: a pilot}, reported: The pilots agree.}\n");
    FIELDS.put("figures", "figures:\n  - {label: Lamps, value: \"40\", as_of: 2026-05}\n");
    FIELDS.put(
        "decisions", "decisions:\n  - Open the berth.\n  - {text: Count., vote: {for: 2}}\n");
    FIELDS.put("agreements", "agreements:\n  - {title: Memorandum, parties: [Port]}\n");
    FIELDS.put(
        "next_steps", "next_steps:\n  - {action: Publish, due: 2025-06}\n  - action: Sign\n");
    FIELDS.put("questions", "questions:\n  - {question: Who pays?, answer: The port.}\n");
    FIELDS.put("next_meeting", "next_meeting: {title: Third talks, date: XXXX-06}\n");
    FIELDS.put("contacts", "contacts:\n  - {name: Mira Lind, email: press@port.example}\n");
    FIELDS.put("documents", "documents:\n  - {title: Chart, url: chart.pdf}\n");
    FIELDS.put("sources", "sources:\n  - {title: The log}\n");
    FIELDS.put("credits", "credits:\n  - {role: editing, name: Tom Arve}\n");
    FIELDS.put("tags", "tags: [port, night]\n");
  }

  @Test
  void everySubsetOfFieldsIsLaidOutWell() throws Exception {
    Path folder = Files.createTempDirectory("tidy");
    Random random = new Random(7);
    for (int i = 0; i < RECORDS; i++) {
      String record = record(random, i);
      for (String template : Notes.TEMPLATES) {
        for (String audience : List.of("public", "internal")) {
          String note = Notes.of(record, "-t", template, "--audience", audience);
          judge(note, template + "\n" + record);
          Files.writeString(folder.resolve(template + "-" + audience + "-" + i + ".md"), note);
        }
      }
    }
    lint(folder);
    Folders.delete(folder);
  }

  /** The first records have no field, all fields, and each field alone; the others are drawn. */
  private static String record(Random random, int number) {
    List<String> names = new ArrayList<>(FIELDS.keySet());
    StringBuilder record = new StringBuilder("readout: 1\ntitle: Port talks\ndate: 2026-05-13\n");
    for (int i = 0; i < names.size(); i++) {
      boolean all = number == 1;
      boolean alone = number - 2 == i;
      boolean drawn = number >= names.size() + 2 && random.nextBoolean();
      if (all || alone || drawn) {
        record.append(FIELDS.get(names.get(i)));
      }
    }
    return record.toString();
  }

  private static void judge(String note, String what) {
    assertThat(note).as(what).startsWith("# Port talks\n").endsWith("\n");
    assertThat(note).as(what).doesNotContain("\n\n\n").doesNotEndWith("\n\n");
    List<String> lines = note.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i)).as(what).doesNotEndWith(" ");
      if (lines.get(i).startsWith("## ")) {
        assertThat(i + 2)
            .as("an empty heading: %s\n%s", lines.get(i), what)
            .isLessThan(lines.size());
        boolean next = lines.get(i + 2).startsWith("## ");
        assertThat(next).as("an empty heading: %s\n%s", lines.get(i), what).isFalse();
      }
    }
  }

  /** Asks markdownlint, where it is installed; {@code .ci/run} installs it. */
  private static void lint(Path folder) throws Exception {
    Tools.nodePackage("markdownlint");
    Process process =
        new ProcessBuilder(
                Tools.program("node").toString(),
                Path.of("src/test/resources/markdownlint.mjs").toString(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(15, TimeUnit.MINUTES)).isTrue();
    assertThat(said).isEmpty();
    assertThat(process.exitValue()).isZero();
  }
}
