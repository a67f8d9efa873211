package readout.site.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.Mistakes;
import readout.check.copies.RecordTies;
import readout.check.links.FileMentions;
import readout.record.NamedFile;
import readout.record.NamedPeople;
import readout.site.cache.KeptRecord;
import readout.site.model.Variant;

/** What is printed of a link to a record that is not in the site: its words, in every form. */
class FileLinksTest {
  private static final String HASH = "0123456789abcdef".repeat(4);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p><a href=\"LOST#step-x\" title=\"t\">the <em>plan</em></a>. | <p>the <em>plan</em>.",
        "<p><img src=\"LOST\" alt=\"a map\">. | <p>a map.",
        "\\u003ca href=\\\"LOST#x\\\"\\u003ethe plan\\u003c/a\\u003e. | the plan.",
        "\\u003cimg src=\\\"LOST\\\" alt=\\\"a map\\\"\\u003e. | a map.",
        "[the *plan* \\[a\\]](LOST#step-x). | the *plan* \\[a\\].",
        "[the plan](LOST?q#step-x \"of May\"). | the plan.",
        "[the plan](LOST?q#step-x \\\"of May\\\"). | the plan.",
        "[see](KEPT) [the plan](LOST#step-x). | [see](../m2.html) the plan.",
        "[![a map](KEPT)](LOST#step-x). | ![a map](../m2.html).",
        "[![a map](LOST)](KEPT#step-x). | [a map](../m2.html#step-x).",
        "the plan <LOST#step-x>. | the plan.",
        "the plan \\u003cLOST#step-x\\u003e. | the plan.",
        "{\"url\":\"LOST#step-x\"} | {\"url\":\"\"}",
        "{\"url\":\"KEPT#step-x\"} | {\"url\":\"../m2.html#step-x\"}",
      })
  void aLinkThatLeadsNowhereIsItsWords(String output, String closed) {
    FileLinks links =
        new FileLinks(record(), file -> file.address().equals("kept.yaml") ? "../m2.html" : "");
    FileMarks marks = new FileMarks(HASH);
    String marked =
        output.replace("LOST", marks.mark("sealed.yaml")).replace("KEPT", marks.mark("kept.yaml"));
    assertThat(links.closed(marked)).isEqualTo(closed);
  }

  @Test
  void aBracketMayHoldALongText() {
    String words = "agreed on tariffs, ".repeat(20_000);
    FileLinks links = new FileLinks(record(), file -> "");
    String mark = new FileMarks(HASH).mark("sealed.yaml");
    assertThat(links.closed("[" + words + "[the plan](" + mark + ")"))
        .isEqualTo("[" + words + "the plan");
  }

  private static KeptRecord record() {
    return new KeptRecord(
        HASH,
        Variant.original("m", "en"),
        List.of(),
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        RecordTies.of(Mistakes.ofRest("").meeting(), List.of()),
        List.of(NamedFile.unknown("sealed.yaml"), NamedFile.unknown("kept.yaml")),
        FileMentions.NONE,
        false,
        NamedPeople.NONE);
  }
}
