package readout.site.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import readout.diagnostic.Diagnostic;

class SiteSizeTest {
  @Test
  void aSmallSiteSaysNothing() {
    assertThat(SiteSize.note(Map.of("index.html", 1000L), 1000)).isEmpty();
  }

  /** What may be left out is named with its size, in every language of the site. */
  @Test
  void aLargeSiteSaysWhereItsBytesAreAndWhatLeavesThemOut() {
    Map<String, Long> files =
        Map.of(
            "index.html", 1L,
            "meetings/a.html", 500_000_000L,
            "search/text-1.js", 200_000_000L,
            "kk/search/text-1.js", 210_000_000L,
            "data/meetings/a.json", 90_000_000L,
            "data/quotes.csv", 1L,
            "meetings/a.docx", 30_000_000L,
            "meetings/files/a/plan.pdf", 70_000_000L);
    Diagnostic note = SiteSize.note(files, SiteSize.MOST).orElseThrow();
    assertThat(note.message()).isEqualTo("the site has 1,100 MB; many hosts publish 1,000 MB");
    assertThat(note.help())
        .containsExactly(
            "90 MB are data of single meetings: leave out `--data`",
            "30 MB are Word files: leave out `--attachments docx`",
            "70 MB are files beside records: publish large ones elsewhere, and link to them",
            "410 MB are the search: `--search names` leaves out what was said",
            "or split it: a site for each body, or for each span of years, in its own folder");
  }
}
