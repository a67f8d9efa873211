package readout.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import readout.note.PlacedItems;

/**
 * Every example of the specifications of CommonMark and of GitHub's Markdown, alone and in pairs:
 * the HTML is that of the reference implementation, and the Markdown reads back as the same
 * document. {@code -Dreadout.pairs=N} tries more pairs.
 */
class SpecificationTest {
  private static final int PAIRS = Integer.getInteger("readout.pairs", 1000);

  /** What the specifications have no examples of. */
  private static final List<String> OWN =
      List.of(
          "Fee[^a].\n\n[^a]: From *July*.\n\n    - one\n    - two\n\n[^b]: Unused.",
          "- Fee[^1]\n\n[^1]: ```\n    code\n    ```\n\n- next",
          "| a | b |\n| :-- | --: |\n| `x\\|y` | C:\\records\\ |\n| \\| | |",
          "- [x] done\n- [ ] *open*\n\n1. a\n\n1) b",
          "Ministers ~~met~~ *spoke\ntwice* there\n----\n\ntext",
          "- # Heading\n\n  text\n- > a\n  >\n  > b\n\n  ***\n\n  c",
          "https://wiki.example/Port_(town)/_x_ and <https://a.example/[b]_c_> www.a.example/_d_",
          "1. one\n\n       code\n2. two\n\n   | a |\n   | - |\n\n   text",
          "- | a |\n  | - |\n\n  text",
          "- > # a\n\n  b",
          "- - ***\n\n  b",
          "- ***\n\n  b");

  private static final Pattern AROUND_BLOCKS =
      Pattern.compile(
          "\\s*(</?(?:p|ul|ol|li|h[1-6]|pre|blockquote|table|t[a-z]+|div|hr|br)(?: [^>]*)?>)\\s*");

  private static final Parser PARSER =
      Parser.builder().extensions(MarkdownTree.extensions()).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(MarkdownTree.extensions())
          .escapeHtml(true)
          .percentEncodeUrls(true)
          .build();

  private final CommonMark commonMark = new CommonMark();

  private static List<String> sources() {
    List<String> sources = new ArrayList<>(OWN);
    Stream.of(TestResources.getSpec(), TestResources.getGfmSpec())
        .flatMap(url -> ExampleReader.readExamples(url).stream())
        .map(Example::getSource)
        .distinct()
        .forEach(sources::add);
    return sources;
  }

  @Test
  void examples() {
    List<String> sources = sources();
    assertThat(sources).hasSizeGreaterThan(650);
    List<String> wrong = new ArrayList<>();
    for (String source : sources) {
      check(source, wrong);
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void pairs() {
    List<String> sources = sources();
    Random random = new Random(18);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < PAIRS; i++) {
      String first = sources.get(random.nextInt(sources.size()));
      String second = sources.get(random.nextInt(sources.size()));
      check(first + (random.nextBoolean() ? "\n\n" : "\n") + second, wrong);
    }
    assertThat(wrong).isEmpty();
  }

  private void check(String source, List<String> wrong) {
    if (!Policy.changes(PARSER.parse(source))) {
      String page = inOneLine(normalized(commonMark.page(source)));
      String reference = inOneLine(normalized(RENDERER.render(PARSER.parse(source))));
      if (!page.equals(reference) && !withoutLooseness(page).equals(withoutLooseness(reference))) {
        wrong.add(source + "\n---- page\n" + page + "\n---- reference\n" + reference);
      }
    }
    String html = normalized(commonMark.toHtml(source, 2, "s-", PlacedItems.NONE));
    String markdown = commonMark.toMarkdown(source, 2, "s-", PlacedItems.NONE);
    // Readers that make links of addresses of any kind are none of ours.
    String again = normalized(RENDERER.render(new SafeAddresses().process(PARSER.parse(markdown))));
    if (!html.equals(again)) {
      wrong.add(
          source
              + "\n---- is printed as\n"
              + markdown
              + "\n---- html\n"
              + html
              + "\n---- again\n"
              + again);
    }
  }

  /** The reference implementation takes a few loose lists for tight ones. */
  private static String withoutLooseness(String html) {
    return html.contains("<li>") ? html.replaceAll("</?p>", "") : html;
  }

  /** Headings of several lines are printed in one. */
  private static String inOneLine(String html) {
    return html.replace('\n', ' ');
  }

  /** HTML without what the two printers may do differently: white space between and in blocks. */
  private static String normalized(String html) {
    Document page = Jsoup.parseBodyFragment(html);
    page.outputSettings().prettyPrint(false);
    for (Element checkbox : page.select("input")) {
      String box = checkbox.hasAttr("checked") ? "☑" : "☐";
      Element next = checkbox.nextElementSibling();
      if (next != null && next.tagName().equals("p")) {
        next.prependText(box + " ");
        checkbox.remove();
      } else {
        checkbox.replaceWith(new TextNode(box));
      }
    }
    page.select("th").removeAttr("scope");
    page.select("section").tagName("div").removeAttr("data-footnotes");
    return AROUND_BLOCKS.matcher(page.body().html()).replaceAll("$1");
  }

  /** Looks for what a note does not show as CommonMark does. */
  private static final class Policy extends AbstractVisitor {
    private boolean changes;

    static boolean changes(Node document) {
      Policy policy = new Policy();
      document.accept(policy);
      return policy.changes;
    }

    @Override
    public void visit(HtmlBlock html) {
      changes = true;
    }

    @Override
    public void visit(HtmlInline html) {
      changes = true;
    }

    @Override
    public void visit(Image image) {
      changes = true;
    }

    @Override
    public void visit(Link link) {
      changes |= !CommonMark.isSafe(link.getDestination());
      visitChildren(link);
    }
  }
}
