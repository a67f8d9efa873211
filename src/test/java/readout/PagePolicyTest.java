package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The Content-Security-Policy of a single page: nothing comes from elsewhere, and the page looks as
 * it does without one.
 */
class PagePolicyTest {
  private static final String META = "meta[http-equiv=Content-Security-Policy]";
  private static final String RECORD =
      """
      readout: 1
      title: Talks on the quay
      date: 2026-05-13
      participants:
        - {name: Ada Lund, role: Harbour Master}
      summary: |
        The quay opens at night.

        ![The quay](quay.png)

        | Month | Ships |
        | --- | ---: |
        | May | 12 |
      quotes:
        - {speaker: Ada Lund, text: We open the quay.}
      """;

  @TempDir Path folder;

  private void picture() throws IOException {
    BufferedImage red = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 60 * 40; i++) {
      red.setRGB(i % 60, i / 60, 0xff0000);
    }
    ImageIO.write(red, "png", folder.resolve("quay.png").toFile());
  }

  private Path page(String... options) throws IOException {
    List<String> args = new ArrayList<>(List.of("render", "-", "-f", "html"));
    args.addAll(List.of(options));
    Notes.Run run = Notes.cli(RECORD.getBytes(StandardCharsets.UTF_8), args);
    assertThat(run.status()).as(run.err()).isZero();
    return Files.writeString(folder.resolve("note.html"), run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "readout",
        "press-release",
        "briefing-note",
        "minutes",
        "transcript",
        "quote-sheet",
        "clearance-sheet",
        "next-steps"
      })
  void everyBuiltInPageHasOne(String template) throws IOException {
    String policy =
        Jsoup.parse(Files.readString(page("-t", template))).select(META).attr("content");
    assertThat(policy)
        .startsWith("default-src 'none';")
        .contains("img-src 'self' data:;", "base-uri 'none'", "form-action 'none'")
        .doesNotContain("http", "*", "script-src");
  }

  /** A Markdown template is printed in the built-in page; a page of your own has its own head. */
  @Test
  void theFrameDecides() throws IOException {
    Path templates = Files.createDirectory(folder.resolve("t"));
    Files.writeString(templates.resolve("words.md.mustache"), "# {{title}}\n");
    Files.writeString(
        templates.resolve("ours.html.mustache"),
        "<!doctype html><html lang=\"{{language}}\"><title>{{title}}</title><p>{{title}}</html>\n");
    String markdown = Files.readString(page("-t", templates.resolve("words.md.mustache") + ""));
    String ours = Files.readString(page("-t", templates.resolve("ours.html.mustache") + ""));
    assertThat(Jsoup.parse(markdown).select(META)).hasSize(1);
    assertThat(Jsoup.parse(ours).select(META)).isEmpty();
  }

  @Test
  @Slow
  void thePageLooksAsItDoesWithout() throws Exception {
    picture();
    String with = Files.readString(page("-t", "minutes"));
    String without = with.replaceFirst("<meta http-equiv=\"Content-Security[^>]*>", "");
    assertThat(without).isNotEqualTo(with);
    String shown = shown(with);
    assertThat(shown).isEqualTo(shown(without));
    Files.delete(folder.resolve("quay.png"));
    assertThat(shown(with)).as("the picture is seen").isNotEqualTo(shown);
  }

  @Test
  @Slow
  void thePictureIsPrinted() throws Exception {
    picture();
    String printed = of(Files.readString(page("-t", "minutes")), "shown.pdf", "--print-to-pdf=");
    assertThat(printed).startsWith("%PDF").contains("/Subtype /Image");
  }

  private String shown(String text) throws Exception {
    return of(text, "shown.png", "--screenshot=");
  }

  /** The bytes of what is made of a page of which nothing was refused. */
  private String of(String text, String name, String option) throws Exception {
    Path page = Files.writeString(folder.resolve("note.html"), text);
    Path out = folder.resolve(name);
    String log = Chromium.open(page, true, List.of("--window-size=800,1200", option + out));
    assertThat(log).doesNotContainIgnoringCase("content security policy").contains("written");
    return Files.readString(out, StandardCharsets.ISO_8859_1);
  }

  @Test
  @Slow
  void whatComesFromElsewhereIsRefused() throws Exception {
    Path page = page("-t", "minutes");
    String more =
        "<img src=\"https://x.example/a.png\"><script>document.title = 'run'</script>"
            + "<link rel=\"stylesheet\" href=\"https://x.example/a.css\">";
    Files.writeString(page, Files.readString(page).replace("</main>", more + "</main>"));
    String log = Chromium.open(page, true, List.of("--dump-dom"));
    assertThat(log).contains("img-src", "style-src", "x.example/a.png", "x.example/a.css");
    assertThat(log).doesNotContain("<title>run");
  }
}
