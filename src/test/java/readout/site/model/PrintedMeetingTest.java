package readout.site.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import readout.site.model.Passage.Kind;

/** The search finds what a page shows, and leads to places that the page has. */
class PrintedMeetingTest {
  private static final PrintedMeeting PAGE =
      new PrintedMeeting(
          "<head><script>\"Only for machines.\"</script></head><body>"
              + "<p id=\"section-summary\">The quay <em>is</em> closed.</p>"
              + "<p>Pilots &amp; masters\nmeet.</p>",
          Set.of("section-summary"),
          List.of());

  private static Passage passage(Kind kind, String anchor, String text) {
    return new Passage(kind, anchor, text, "", "", "", "", "");
  }

  private static List<Passage> shown(Passage passage) {
    return PAGE.shown(List.of(passage));
  }

  @Test
  void whatThePageHasKeepsItsPlace() {
    Passage summary = passage(Kind.SUMMARY, "section-summary", "The quay is closed.");
    assertThat(shown(summary)).containsExactly(summary);
    Passage title = passage(Kind.TITLE, "", "The quay");
    assertThat(shown(title)).containsExactly(title);
  }

  @Test
  void whatItShowsElsewhereLeadsToThePage() {
    assertThat(shown(passage(Kind.STORY, "section-story", "Pilots & masters meet.")))
        .containsExactly(passage(Kind.STORY, "", "Pilots & masters meet."));
    assertThat(shown(passage(Kind.TAGS, "section-keywords", "Dredging")))
        .containsExactly(passage(Kind.TAGS, "", "Dredging"));
  }

  @Test
  void whatItDoesNotShowIsNotFound() {
    assertThat(shown(passage(Kind.STORY, "section-story", "The mole will be sold."))).isEmpty();
    assertThat(shown(passage(Kind.STORY, "section-story", "Only for machines."))).isEmpty();
  }
}
