package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every kind of page of a site, judged by axe in Chromium, with the sizes of what can be clicked:
 * on a desktop, on a phone and in the dark; English and Arabic.
 */
@Slow
class AccessibleSiteTest {
  private static final String AT = "2026-06-05T12:00Z";

  @TempDir Path folder;

  @Test
  void axeFindsNothing() throws Exception {
    Path site = site("en");
    List<String> pages = new ArrayList<>(List.of("index.html", "steps.html", "figures.html"));
    pages.addAll(List.of("search.html", "search.html?q=group", "404.html", "data/index.html"));
    for (String kind : List.of("people", "years", "series", "kinds", "places", "organizations")) {
      pages.add(kind + "/index.html");
      pages.add(first(site, kind));
    }
    for (String kind : List.of("steps", "meetings")) {
      pages.add(first(site, kind));
    }
    judge(site, pages);
  }

  @Test
  void axeFindsNothingInArabic() throws Exception {
    judge(
        site("ar"), List.of("index.html", "steps.html", "search.html?q=group", "meetings/m1.html"));
  }

  /** A page of a kind, which is no index. */
  private static String first(Path site, String kind) throws IOException {
    try (Stream<Path> files = Files.list(site.resolve(kind))) {
      return kind
          + "/"
          + files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".html") && !name.startsWith("index"))
              .sorted()
              .findFirst()
              .orElseThrow();
    }
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

  private static void judge(Path site, List<String> pages) throws Exception {
    List<String> violations = new ArrayList<>();
    JsonNode all = judged(site, pages);
    assertThat(all.size()).isEqualTo(3 * pages.size());
    for (JsonNode one : all) {
      String page = one.path("page").asString() + " " + one.path("look").asString();
      List<String> passed = new ArrayList<>();
      one.path("passed").forEach(rule -> passed.add(rule.asString()));
      assertThat(passed).as(page).hasSizeGreaterThan(5).contains("target-size");
      assertThat(one.path("dark").asBoolean()).as(page).isEqualTo(page.endsWith("dark"));
      assertThat(one.path("width").asInt()).as(page).isEqualTo(page.endsWith("phone") ? 390 : 1440);
      one.path("violations").forEach(v -> violations.add(page + ": " + v));
    }
    assertThat(violations).isEmpty();
  }

  private static JsonNode judged(Path site, List<String> pages)
      throws IOException, InterruptedException {
    Tools.chromium();
    Tools.nodePackage("ws");
    Tools.nodePackage("axe-core");
    List<String> command = new ArrayList<>(List.of(Tools.program("node").toString()));
    command.addAll(List.of("src/test/resources/axe.mjs", site.toString()));
    command.addAll(pages);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    return new JsonMapper().readTree(said);
  }
}
