package readout.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** The law of literal text: escaped, printed and read again, it is the same text. */
class MarkdownTextTest {
  private static final Parser PLAIN = Parser.builder().build();
  private static final Parser EXTENDED =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  StrikethroughExtension.create(),
                  AutolinkExtension.create(),
                  FootnotesExtension.create(),
                  TaskListItemsExtension.create()))
          .build();

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> marks =
        Arbitraries.strings()
            .withChars("*_<>&#[]()!|~`+-=.:;\"'\\^{} \t0123456789ax")
            .ofMaxLength(24);
    Arbitrary<String> letters =
        Arbitraries.strings()
            .withChars(
                "aé߀字が한שא مرZ\u00a0\u00ad\u200d\u0301\u202e\u2009\u3000\u0085\u2028\u0001\u0007\u000b\f\u001c\u001f\u007f")
            .ofMaxLength(10);
    Arbitrary<String> pieces =
        Arbitraries.of(
            "&amp;",
            "&#35;",
            "http://a.b/_c_*d*",
            "www.x.org",
            "a@b.cc",
            "<b>",
            "<!-- x -->",
            "1. ",
            "12) ",
            "- ",
            "+ ",
            "# ",
            "## x #",
            "---",
            "===",
            "> ",
            "    ",
            "~~~",
            "```",
            "[x]",
            "[^1]",
            "[a](b)",
            "![i](j)",
            "**b**",
            "__i__",
            "_",
            "snake_case",
            "👩‍👩‍👧",
            "😀",
            ":--",
            "|-|",
            "[ ] ",
            "\\",
            "\\\\",
            "{{x}}",
            "<http://x>",
            "C:\\path",
            "R&D",
            "a < b",
            "#1",
            "#",
            "C#",
            " #",
            "!",
            "&T",
            "\u00a0",
            "a\\b",
            "^]:",
            "<1@x.yz>",
            "-:",
            "-");
    return Arbitraries.oneOf(marks, letters, pieces)
        .list()
        .ofMaxSize(5)
        .map(list -> String.join("", list))
        .filter(text -> !text.isEmpty());
  }

  @Property(tries = 2000)
  void atTheStartOfALine(@ForAll("texts") String text) {
    assertThat(read(PLAIN, MarkdownText.escape(text))).isEqualTo(text);
    assertThat(read(EXTENDED, MarkdownText.escape(text))).isEqualTo(text);
  }

  @Property(tries = 1000)
  void inAHeading(@ForAll("texts") String text) {
    assertThat(read(PLAIN, "# " + MarkdownText.escape(text))).isEqualTo(text);
    assertThat(read(EXTENDED, "# " + MarkdownText.escape(text))).isEqualTo(text);
  }

  @Property(tries = 1000)
  void inAListItem(@ForAll("texts") String text) {
    assertThat(read(PLAIN, "- " + MarkdownText.escape(text))).isEqualTo(text);
    Assume.that(!looksLikeATask(text));
    assertThat(read(EXTENDED, "- " + MarkdownText.escape(text))).isEqualTo(text);
  }

  @Property(tries = 1000)
  void inABlockQuoteBetweenMarks(@ForAll("texts") String text) {
    String markdown = "> “" + MarkdownText.escape(text) + "”";
    assertThat(read(PLAIN, markdown)).isEqualTo("“" + text + "”");
    assertThat(read(EXTENDED, markdown)).isEqualTo("“" + text + "”");
  }

  @Property(tries = 1000)
  void afterALabel(@ForAll("texts") String text) {
    String markdown = "- **Label:** " + MarkdownText.escape(text);
    assertThat(read(PLAIN, markdown)).isEqualTo("Label: " + text);
    assertThat(read(EXTENDED, markdown)).isEqualTo("Label: " + text);
  }

  @Property(tries = 1000)
  void inATableCell(@ForAll("texts") String text) {
    String markdown = "| a | b |\n| --- | --- |\n| " + MarkdownText.escape(text) + " | c |";
    assertThat(read(EXTENDED, markdown)).isEqualTo("ab" + text + "c");
  }

  @Property(tries = 1000)
  void asTheTextOfALink(@ForAll("texts") String text) {
    String markdown = "[" + MarkdownText.escape(text) + "](https://x.example)";
    assertThat(read(PLAIN, markdown)).isEqualTo(text);
    assertThat(read(EXTENDED, markdown)).isEqualTo(text);
  }

  @Property(tries = 1000)
  void inEmphasis(@ForAll("texts") String text) {
    String markdown = "**" + MarkdownText.escape(text) + "**";
    assertThat(read(PLAIN, markdown)).isEqualTo(text);
    assertThat(read(EXTENDED, markdown)).isEqualTo(text);
  }

  @Property(tries = 1000)
  void whereATaskCouldBegin(@ForAll("texts") String text) {
    assertThat(read(PLAIN, "- " + MarkdownText.escape("[ ] x" + text))).isEqualTo("[ ] x" + text);
  }

  @Property(tries = 1000)
  void beforeWhatTheTemplateGoesOnWith(@ForAll("texts") String text) {
    String value = MarkdownText.escapeForLayout(MarkdownLayout.encode(text));
    for (String after : List.of("[a](b)", ";", "; b")) {
      String expected = text + (after.startsWith("[") ? "a" : after);
      String markdown = MarkdownLayout.finish(value + after + "\n");
      assertThat(read(PLAIN, markdown)).isEqualTo(expected);
      assertThat(read(EXTENDED, MarkdownText.escape(text) + after)).isEqualTo(expected);
    }
  }

  @Property(tries = 1000)
  void withLineBreaks(@ForAll("texts") String first, @ForAll("texts") String second) {
    String text = first + "\n" + second;
    String value = MarkdownText.escapeForLayout(MarkdownLayout.encode(text));
    for (String before : List.of("", "- ", "> ", "> - ", "1. ", "**Label:** ")) {
      String label = before.startsWith("*") ? "Label: " : "";
      String markdown = MarkdownLayout.finish(before + value + "\n");
      assertThat(read(PLAIN, markdown)).as(before).isEqualTo(label + text);
      if (!before.endsWith("- ") && !before.equals("1. ") || !looksLikeATask(text)) {
        assertThat(read(EXTENDED, markdown)).as(before).isEqualTo(label + text);
      }
    }
    for (String before : List.of("# ", "> ## ")) {
      String markdown = MarkdownLayout.finish(before + value + "\n");
      assertThat(read(EXTENDED, markdown)).as(before).isEqualTo(text.replace('\n', ' '));
    }
  }

  @Test
  void whatReadsWellAlreadyStaysAsItIs() {
    for (String text :
        List.of(
            "R&D at AT&T, a < b, <5 > 3, x = y + z",
            "snake_case and C# and C:\\path",
            "#1 of 3 (50 %) – “good”, isn't it?",
            "-5 °C, +7 701, 2026-05-04, 10.30",
            "a - b + c # d > e: (f)")) {
      assertThat(literal(text)).isEqualTo(text);
    }
    assertThat(literal("Welcome!")).isEqualTo("Welcome!");
    assertThat(literal("AT&T")).isEqualTo("AT&T");
  }

  @Test
  void addressesStayAddresses() {
    assertThat(literal("See https://a.example/plan, or www.a.example."))
        .isEqualTo("See https://a.example/plan, or www.a.example.");
    assertThat(literal("(https://a.example/P_(town)/_x_) “https://a.example/b”"))
        .isEqualTo("(<https://a.example/P_(town)/_x_>) “<https://a.example/b>”");
    assertThat(literal("www.a.example/_x_ and https://a.example/a|b"))
        .isEqualTo(
            "[www.a.example/\\_x\\_](http://www.a.example/_x_) and"
                + " [https://a.example/a\\|b](https://a.example/a%7Cb)");
    assertThat(literal("ana_b@a.example, _x_@a.example"))
        .isEqualTo("ana_b@a.example, <_x_@a.example>");
  }

  @Test
  void addressesInLinksHaveNoEscapesInTheTargetAndNoLinkInTheWords() {
    String words = MarkdownText.escapeForLayout("Plan https://a.example/_x_");
    String target = MarkdownText.escapeForLayout("https://a.example/_x_[1]");
    String file = MarkdownText.escapeForLayout("a_[b]_c.pdf");
    assertThat(MarkdownLayout.finish("- [" + words + "](<" + target + ">)"))
        .isEqualTo("- [Plan https://a.example/\\_x\\_](<https://a.example/_x_[1]>)\n");
    assertThat(MarkdownLayout.finish("- [a](<" + file + ">)")).isEqualTo("- [a](<a_[b]_c.pdf>)\n");
  }

  @Test
  void whatWouldBeMarkupIsEscaped() {
    assertThat(literal("2 * 3 [x] `y` ~z~")).isEqualTo("2 \\* 3 \\[x\\] \\`y\\` \\~z\\~");
    assertThat(literal("&amp; &#35; <b> <1a@b.cc>")).isEqualTo("\\&amp; \\&#35; \\<b> \\<1a@b.cc>");
    assertThat(literal("1. a\n2. b\n# c")).isEqualTo("1\\. a\n2\\. b\n\\# c");
    assertThat(literal("a\\*")).isEqualTo("a\\\\\\*");
    assertThat(literal(" a \n b")).isEqualTo("&#32;a&#32;\n&#32;b");
    assertThat(literal("a\tb\rc")).isEqualTo("a&#9;b&#13;c");
  }

  private static String literal(String text) {
    String value = MarkdownText.escapeForLayout(MarkdownLayout.encode(text));
    return MarkdownLayout.finish(value + "\n").stripTrailing();
  }

  @Property(tries = 1000)
  void throughATemplate(@ForAll("texts") String text) {
    String value = MarkdownText.escapeForLayout(MarkdownLayout.encode(text));
    for (String before : List.of("", "- ", "> ", "> - ", "# ")) {
      String markdown = MarkdownLayout.finish(before + value + "\n");
      assertThat(read(PLAIN, markdown)).as(before).isEqualTo(text);
      if (!before.endsWith("- ") || !looksLikeATask(text)) {
        assertThat(read(EXTENDED, markdown)).as(before).isEqualTo(text);
      }
    }
  }

  /**
   * commonmark-java's task items look at the text after its escapes were resolved, so that no
   * escape can stop them; GitHub's own reader looks at the source.
   */
  private static boolean looksLikeATask(String text) {
    return text.matches("(?s)\\[[ xX]\\]\\s.*");
  }

  private static String read(Parser parser, String markdown) {
    StringBuilder out = new StringBuilder();
    Node document = parser.parse(markdown);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            out.append(text.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak lineBreak) {
            out.append('\n');
          }
        });
    return out.toString();
  }
}
