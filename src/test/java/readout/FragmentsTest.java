package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.html.ArticleOnly;
import readout.template.TemplateFiles;

/** Holds fragments against the pages that they are cut out of. */
class FragmentsTest {
  private static final Path PAGE = Path.of("src/site/markdown/fragments.md");
  private static final Path TEMPLATES = Path.of("src/main/resources/readout/templates");
  private static final Pattern CLASSES = Pattern.compile("class=\"([a-z -]*)");
  private static final Pattern CODE = Pattern.compile("`([a-z-]+)`");

  static List<String> templates() {
    return TemplateFiles.BUILT_IN;
  }

  private static Document run(String template, String... more) throws Exception {
    byte[] record = Files.readAllBytes(Path.of("examples/everything.yaml"));
    List<String> arguments =
        Stream.concat(
                Stream.of("-t", template, "--audience", "press", "--at", "2026-05-14T00:00Z"),
                Stream.of(more))
            .toList();
    Notes.Run run = Notes.run(record, arguments.toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isZero();
    return Jsoup.parse(run.out());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void sayWhatThePageSays(String template) throws Exception {
    Element page = run(template, "-f", "html").expectFirst("article");
    Document fragment = run(template, "-f", "fragment");
    assertThat(fragment.body().children()).hasSize(1);
    assertThat(fragment.body().wholeText().strip()).isEqualTo(page.wholeText().strip());
    assertThat(fragment.select("style, script, link, meta, title, .letterhead")).isEmpty();
    Element article = fragment.expectFirst("article");
    assertThat(article.attr("lang") + article.attr("dir")).isEqualTo("enltr");
    assertThat(article.select(".notice.press, .notice.draft")).hasSize(2);
  }

  @Test
  void keepLinkedDataOnRequest() throws Exception {
    String data = "script[type=application/ld+json]";
    Element ofPage = run("readout", "-f", "html").expectFirst(data);
    Element kept = run("readout", "-f", "fragment", "--linked-data").expectFirst(data);
    assertThat(kept.data()).isEqualTo(ofPage.data());
  }

  @Test
  void areCutOutOfAnyPage() {
    String of = "<html lang=ar dir=rtl><head><title>x</title></head><body>%s</body></html>";
    assertThat(ArticleOnly.of(of.formatted("<p>a  b&nbsp;<b>c</b><style>p{}</style>"), false))
        .isEqualTo("<div lang=\"ar\" dir=\"rtl\"><p>a  b&#xa0;<b>c</b></p></div>\n");
    assertThat(ArticleOnly.of(of.formatted("<nav>n</nav><main lang=en>m</main>"), false))
        .isEqualTo("<main lang=\"en\" dir=\"rtl\">m</main>\n");
    assertThat(ArticleOnly.of("", true)).isEqualTo("<div></div>\n");
  }

  @Test
  void useTheClassesThatThePageLists() throws Exception {
    Set<String> used = new TreeSet<>();
    for (String folder : List.of("notes", "parts")) {
      for (Path file : Folders.files(TEMPLATES.resolve(folder))) {
        if (file.toString().endsWith(".html.mustache") && !isFrame(file)) {
          CLASSES
              .matcher(Files.readString(file, StandardCharsets.UTF_8))
              .results()
              .flatMap(found -> Stream.of(found.group(1).strip().split(" ")))
              .forEach(used::add);
        }
      }
    }
    Set<String> listed =
        Files.readString(PAGE)
            .lines()
            .filter(line -> line.startsWith("| `"))
            .flatMap(line -> CODE.matcher(line.split("\\|")[1]).results().map(m -> m.group(1)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(listed).isEqualTo(used);
  }

  /** What fragments leave out. */
  private static boolean isFrame(Path file) {
    return file.endsWith("letterhead.html.mustache");
  }
}
