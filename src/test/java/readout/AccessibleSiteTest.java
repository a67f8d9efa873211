package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every kind of page of a site, judged by axe in Chromium: light and dark, English and Arabic. */
@Slow
class AccessibleSiteTest {
  private static final String AT = "2026-06-05T12:00Z";
  private static final List<String> PAGES =
      List.of(
          "index.html",
          "people/index.html",
          "people/ana-duarte.html",
          "years/index.html",
          "places/port-1.html",
          "steps.html",
          "figures.html",
          "search.html",
          "404.html",
          "meetings/m1.html");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void axeFindsNothing(String scheme) throws Exception {
    judge(site("en"), PAGES, scheme);
  }

  @Test
  void axeFindsNothingInArabic() throws Exception {
    judge(site("ar"), List.of("index.html", "steps.html", "meetings/m1.html"), "light");
  }

  private Path site(String language) throws IOException {
    ArchiveSite site = new ArchiveSite(folder, 51);
    for (int i = 0; i < 38; i++) {
      site.write(i);
    }
    Notes.Run run = site.build("--at", AT, "--language", language);
    assertThat(run.status()).as(run.err()).isZero();
    return site.site();
  }

  private static void judge(Path site, List<String> pages, String scheme) throws Exception {
    String axe = axe();
    List<String> violations = new ArrayList<>();
    for (String page : pages) {
      JsonNode found = new JsonMapper().readTree(judged(site.resolve(page), axe, scheme));
      assertThat(found.path("passes").asInt()).as(page).isGreaterThan(5);
      assertThat(found.path("dark").asBoolean()).isEqualTo(scheme.equals("dark"));
      found.path("violations").forEach(v -> violations.add(page + ": " + v));
    }
    assertThat(violations).isEmpty();
  }

  private static String axe() throws IOException {
    return Files.readString(Tools.nodePackage("axe-core/axe.min.js"));
  }

  /** What axe says of a copy of the page; the page itself allows no script. */
  private static String judged(Path page, String axe, String scheme) throws Exception {
    Document copy = Jsoup.parse(Files.readString(page));
    copy.select("meta[http-equiv=Content-Security-Policy]").remove();
    Element script = copy.head().appendElement("script");
    script.appendChild(
        new DataNode(
            axe
                + ";addEventListener('load',()=>axe.run().then(r=>{const out=document"
                + ".createElement('pre');out.id='judged';out.textContent=JSON.stringify({"
                + "passes:r.passes.length,dark:matchMedia('(prefers-color-scheme:dark)').matches,"
                + "violations:r.violations.map(v=>v.id+' '+v.nodes.map(n=>n.html).join(' '))});"
                + "document.body.append(out)}))"));
    Path file = page.resolveSibling("judged.html");
    Files.writeString(file, copy.outerHtml());
    List<String> options = new ArrayList<>(List.of("--dump-dom"));
    if (scheme.equals("dark")) {
      options.add("--blink-settings=preferredColorScheme=0");
    }
    String dom = Chromium.open(file, false, options);
    Files.delete(file);
    Element judged = Jsoup.parse(dom).getElementById("judged");
    assertThat(judged).as("what axe says of %s", page).isNotNull();
    return judged.text();
  }
}
