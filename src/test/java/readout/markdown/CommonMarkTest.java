package readout.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.decode.RecordDecoder;
import readout.decode.SourceMap;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.note.PlacedItems;
import readout.yaml.Sources;
import readout.yaml.YamlReader;

/** What a record's Markdown becomes, and that both its forms say the same. */
class CommonMarkTest {
  private static final Path RECORDS = Path.of("src/test/resources/real");
  private final CommonMark commonMark = new CommonMark();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# A                         | <h3>A</h3>",
        "##### A                     | <h3>A</h3>",
        "a <b>c</b>                  | <p>a &lt;b&gt;c&lt;/b&gt;</p>",
        "<script>x</script>          | <p>&lt;script&gt;x&lt;/script&gt;</p>",
        "[a](javascript:x)           | <p>a</p>",
        "[a](JaVaScript:x)           | <p>a</p>",
        "[a](data:text/html,x)       | <p>a</p>",
        "javascript://a.example/%0ax | <p>javascript://a.example/%0ax</p>",
        "<vbscript://a.example>      | <p>vbscript://a.example</p>",
        "[a](b.pdf)                  | <p><a href=\"b.pdf\">a</a></p>",
        "[a](tel:+351)               | <p><a href=\"tel:+351\">a</a></p>",
        "![a](https://x.example/a)   | <p><a href=\"https://x.example/a\">a</a></p>",
        "![](//x.example/a)          | <p><a href=\"//x.example/a\">//x.example/a</a></p>",
        "![a](b.png)                 | <p><img src=\"b.png\" alt=\"a\"></p>",
        "~~a~~                       | <p><del>a</del></p>",
        "[![a](//x.example/a)](b)    | <p><a href=\"b\">a</a></p>",
        "[![](//x.example/a)](b)     | <p><a href=\"b\">b</a></p>",
        "[![a](b.png)](c)            | <p><a href=\"c\"><img src=\"b.png\" alt=\"a\"></a></p>",
        "*![](javascript:x)* a       | <p> a</p>",
        "[a](<b c\\d.pdf>)            | <p><a href=\"b%20c%5Cd.pdf\">a</a></p>",
      })
  void becomesHtmlThatIsHarmless(String markdown, String html) {
    assertThat(commonMark.toHtml(markdown, 2, "p-", PlacedItems.NONE)).isEqualTo(html);
  }

  /** The library looks for addresses in texts whose places we changed. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Budget (~<i>https://a.example/x</i>)",
        "### *<i>https://a.example/x</i>",
        "- # _<b> a@b.example, https://a.example/x",
        "Budget\n[](u)<!-- c -->!<i>https://a.example/x\n===",
        "a | ~<i>https://a.example/x\n--|--\n_<i>www.a.example|b",
      })
  void findsAddressesAfterWhatBecomesText(String markdown) {
    assertThat(commonMark.toHtml(markdown, 2, "p-", PlacedItems.NONE))
        .contains("<a href=\"https://a.example/x\">");
    assertThat(commonMark.toMarkdown(markdown, 2, "p-", PlacedItems.NONE))
        .contains("https://a.example/x");
    assertThat(commonMark.toText(markdown, PlacedItems.NONE)).contains("https://a.example/x");
    assertThat(commonMark.targets(markdown)).contains("https://a.example/x");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 1000, 5000})
  void findsAddressesInParagraphsOfAnyLength(int words) {
    String prose = "some ".repeat(words);
    String markdown = prose + "https://a.example/x " + prose + " [b](c) " + prose + "a@b.example d";
    assertThat(commonMark.targets(markdown))
        .containsExactly("https://a.example/x", "c", "mailto:a@b.example");
    assertThat(commonMark.losses(markdown)).isEmpty();
    assertThat(commonMark.toText(markdown, PlacedItems.NONE)).contains("https://a.example/x");
  }

  /** Targets as browsers read them; beside each what is printed for a picture that has it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "//x.example/a               | <a href=\"//x.example/a\">i</a>",
        "\\\\\\\\x.example/a           | <a href=\"//x.example/a\">i</a>",
        "/\\x.example/a              | <a href=\"//x.example/a\">i</a>",
        "&#92;/x.example/a           | <a href=\"//x.example/a\">i</a>",
        "<\\\\\\\\x.example\\a>          | <a href=\"//x.example/a\">i</a>",
        "/&#9;/x.example/a           | <a href=\"//x.example/a\">i</a>",
        "/&#10;/x.example/a          | <a href=\"//x.example/a\">i</a>",
        "/&#13;/x.example/a          | <a href=\"//x.example/a\">i</a>",
        "&#9;//x.example/a           | <a href=\"//x.example/a\">i</a>",
        "&#1;&#32;//x.example/a      | <a href=\"//x.example/a\">i</a>",
        "http:/x.example/a           | <a href=\"http://x.example/a\">i</a>",
        "https:x.example/a           | <a href=\"https://x.example/a\">i</a>",
        "https:\\\\\\\\x.example/a     | <a href=\"https://x.example/a\">i</a>",
        "HTTPS:////x.example/a       | <a href=\"HTTPS://x.example/a\">i</a>",
        "ht&#9;tps://x.example/a     | <a href=\"https://x.example/a\">i</a>",
        "https://a.example&#92;@x.example/ | <a href=\"https://a.example/@x.example/\">i</a>",
        "/.//x.example/a             | <a href=\"/.//x.example/a\">i</a>",
        "../..//x.example/a          | <a href=\"../..//x.example/a\">i</a>",
        "java&#9;script:x            | i",
        "&#1;javascript:x            | i",
        "&#92;javascript:x           | i",
        "%2F%2Fx.example/a           | <img src=\"%2F%2Fx.example/a\" alt=\"i\">",
        "a//b                        | <img src=\"a//b\" alt=\"i\">",
        "/a.png?x=//b                | <img src=\"/a.png?x=//b\" alt=\"i\">",
        "a&#92;b.png                 | <img src=\"a%5Cb.png\" alt=\"i\">",
      })
  void aPictureFromElsewhereIsALinkHoweverItsTargetIsWritten(String target, String html) {
    assertThat(commonMark.toHtml("![i](" + target + ")", 2, "p-", PlacedItems.NONE))
        .isEqualTo("<p>" + html + "</p>");
  }

  /** What an author names, in each place where Markdown prints it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "```html\"><script>alert(1)</script>\ncode\n```",
        "~~~ `<img src=x onerror=alert(1)>`\ncode\n~~~",
        "a[^<img/src=x/onerror=alert(1)>]\n\n[^<img/src=x/onerror=alert(1)>]: b",
        "[a][<img src=x onerror=alert(1)>]\n\n[<img src=x onerror=alert(1)>]: /b",
        "- a\n\n  [<img src=x onerror=alert(1)>]: /b\n- c\n\n  [<img src=x>]: /d",
        "[a](/b '<img src=x onerror=alert(1)>')",
        "![a](/b '<img src=x onerror=alert(1)>')",
        "![<img src=x onerror=alert(1)>](/b)",
        "[a](</b<img src=x>)",
        "[a](/b&lt;img%20src=x&gt;)",
        "| <img src=x> |\n| --- |\n| <img src=x> |",
        "# <img src=x onerror=alert(1)>",
        "- [ ] <img src=x onerror=alert(1)>",
      })
  void nothingThatAnAuthorNamesIsATagInMarkdown(String markdown) {
    assertThat(commonMark.toMarkdown(markdown, 2, "p-", PlacedItems.NONE))
        .doesNotContainPattern("(?<!\\\\)<(img|script)");
    assertThat(commonMark.toHtml(markdown, 2, "p-", PlacedItems.NONE))
        .doesNotContainPattern("<(img src=x|script)");
  }

  @Test
  void wordsForAPictureAreNoLinks() {
    assertThat(
            commonMark.toMarkdown(
                "![Logo of www.a.example](https://a.example/a.png)", 2, "", PlacedItems.NONE))
        .isEqualTo("[Logo of www.a.example](https://a.example/a.png)");
    assertThat(commonMark.toMarkdown("![Logo of www.a.example](a.png)", 2, "", PlacedItems.NONE))
        .isEqualTo("![Logo of www.a.example](a.png)");
  }

  @Test
  void headingsFollowTheOneAboveAndLeaveNoLevelOut() {
    assertThat(commonMark.toMarkdown("### A\n\n# B\n\n##### C\n\n## D", 3, "", PlacedItems.NONE))
        .isEqualTo("#### A\n\n#### B\n\n##### C\n\n##### D");
    assertThat(commonMark.toMarkdown("# A\n\n## *B*\n\n- ### C", 5, "", PlacedItems.NONE))
        .isEqualTo("###### A\n\n__*B*__\n\n- **C**");
  }

  @Test
  void longParagraphsAreReadAsShortOnes() {
    String piece = "word *x* [a](b), `c` and\n__y *z*__ snake_case <https://a.example/_b_>; ";
    String html = commonMark.toHtml(piece.strip(), 2, "", PlacedItems.NONE);
    String inner = html.substring("<p>".length(), html.length() - "</p>".length());
    String many = commonMark.toHtml(piece.repeat(500).strip(), 2, "", PlacedItems.NONE);
    assertThat(many).isEqualTo("<p>" + (inner + " ").repeat(499) + inner + "</p>");
    String around = commonMark.toHtml("*o " + piece.repeat(500) + "c*", 2, "", PlacedItems.NONE);
    assertThat(around).isEqualTo("<p><em>o " + (inner + " ").repeat(500) + "c</em></p>");
  }

  @Test
  void tenThousandLinksInAParagraphTakeNoTime() {
    String text = "word *x* [a](b) ".repeat(40_000);
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () ->
            assertThat(commonMark.toHtml(text, 2, "", PlacedItems.NONE))
                .contains("<em>x</em> <a href=\"b\">"));
  }

  @Test
  void descriptionsHoldSentencesAlone() {
    assertThat(
            toProse(
                "# A\n\nIt is ~~8~~ 9[^1], see\n[the *plan*](a.pdf).\n\n| a |\n| - |\n| b |\n\n"
                    + "![f](f.png)\n\n---\n\n- [x] c\n\n> d\n\n[^1]: e"))
        .isEqualTo("It is  9, see the plan.");
    assertThat(toProse("> a\n\n| b |\n| - |\n| c |")).isEqualTo("a");
    assertThat(toProse("- [x] a\n- b\n  - c")).isEqualTo("a; b; c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "See the *plan* and ![the north quay](q.png). | See the plan and the north quay.",
        "![The *wall*](w.png \"W\") is cracked. | The wall is cracked.",
        "![Logo](l.png) The board met. | The board met.",
        "The board met. ![All of it](a.png) | The board met.",
        "The board met. ![Night](a.png) ![Day](b.png) and left. | The board met. Night Day and left.",
        "We saw [![a crack](s.png)](l.png), [the plan](javascript:x). | We saw a crack, the plan.",
        "It is ~~8~~, see ![](e.png). | It is, see.",
      })
  void aPictureInsideASentenceIsItsDescription(String markdown, String prose) {
    assertThat(toProse(markdown)).isEqualTo(prose);
  }

  private String toProse(String markdown) {
    return commonMark.toProse(markdown, PlacedItems.NONE);
  }

  @Test
  void manyPicturesTakeNoTime() {
    String text = "![a](b) ".repeat(20_000) + "is it.";
    assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> assertThat(toProse(text)).endsWith("is it."));
  }

  @Test
  void listsAreLooseAsInCommonMark() {
    assertThat(commonMark.toHtml("* a\n  > b\n  >\n* c", 2, "", PlacedItems.NONE))
        .contains("<li>c</li>");
    assertThat(commonMark.toHtml("- ### a\n\n  b", 2, "", PlacedItems.NONE)).contains("<p>b</p>");
    assertThat(commonMark.toMarkdown("- a\n  > b\n  >\n  > c\n- d", 2, "", PlacedItems.NONE))
        .isEqualTo("- a\n  > b\n  >\n  > c\n- d");
  }

  @Test
  void tellsTheTargetsThatAreNotKept() {
    assertThat(commonMark.targets("[a](javascript:x) ![b](data:y) [c](https://d)"))
        .containsExactly("javascript:x", "data:y", "https://d")
        .filteredOn(target -> !CommonMark.isSafe(target))
        .containsExactly("javascript:x", "data:y");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# A\n\ntext\n\n## B",
        "Setext\n======\n\ntext",
        "* a\n* b\n  * c\n\n    d\n* e",
        "1. a\n2. b\n   - c\n10. d",
        " - a\n - b\n   continued",
        "- [x] done\n- [ ] open",
        "> quote\n> more\n>\n> - list",
        "| a | b |\n| --- | :-: |\n| 1 \\| 2 | *c* |",
        "text[^1]\n\n[^1]: note",
        "```java\ncode\n\n\nmore\n```",
        "    indented\n    code",
        "a\\\nb  \nc",
        "*a* **b** `c` ~~d~~ https://e.example/f_g <mail@h.example>",
        "[a *b*](https://c.example/d \"t\") ![e](f.png)",
        "---\n\ntext",
        "1) a\n2) b",
        "a\n\n\n\nb",
        "<div>\n\nraw\n\n</div>",
        "\\# no heading\n\n1\\. no list\n\n\\- no list \\*no\\* &amp; &lt;",
        "- a\n\n- b\n\n      code",
      })
  void theMarkdownSaysWhatTheHtmlSays(String markdown) {
    assertThat(readAgain(markdown))
        .isEqualTo(commonMark.toHtml(markdown, 2, "p-", PlacedItems.NONE));
  }

  @Test
  void soDoRealSummaries() throws Exception {
    List<String> summaries = new ArrayList<>();
    try (Stream<Path> files = Files.walk(RECORDS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        Diagnostics sink = new Diagnostics();
        SourceFile source = Sources.read("x", Files.readAllBytes(file), sink).orElseThrow();
        RecordDecoder.decode(source, YamlReader.read(source, sink).orElseThrow(), "x", sink)
            .places()
            .markdown()
            .stream()
            .map(SourceMap.Written::value)
            .forEach(summaries::add);
      }
    }
    assertThat(summaries).hasSizeGreaterThan(20);
    for (String summary : summaries) {
      assertThat(readAgain(summary))
          .as(summary)
          .isEqualTo(commonMark.toHtml(summary, 2, "p-", PlacedItems.NONE));
    }
  }

  /** The HTML of the Markdown that a note holds. */
  private String readAgain(String markdown) {
    return commonMark.page(commonMark.toMarkdown(markdown, 2, "p-", PlacedItems.NONE)).strip();
  }
}
