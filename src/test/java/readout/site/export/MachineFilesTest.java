package readout.site.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import readout.language.Language;
import readout.meeting.Audience;
import readout.site.model.House;
import readout.site.model.MeetingSummary;
import readout.site.model.Meetings;
import readout.site.model.SearchScope;
import readout.site.model.SiteId;
import readout.site.model.SiteRequest;
import readout.site.page.SiteFile;

/** The same meetings give the same files, and other files have other inputs. */
class MachineFilesTest {
  private static final List<String> PAGES = List.of("index.html", "steps.html");

  @Test
  void theOrderOfTheMeetingsDoesNotMatter() {
    SiteRequest site = Meetings.site(Meetings.BASE, Audience.PUBLIC);
    List<SiteFile> some = Meetings.files(site, Meetings.some(), PAGES);
    List<SiteFile> shuffled =
        Meetings.files(
            site, Meetings.shuffled(Meetings.some()), List.of("steps.html", "index.html"));
    assertThat(texts(shuffled)).isEqualTo(texts(some)).isEqualTo(texts(some));
    assertThat(inputs(shuffled)).isEqualTo(inputs(some));
  }

  @Test
  void noPathComesTwice() {
    List<SiteFile> files =
        Meetings.files(Meetings.site(Meetings.BASE, Audience.PUBLIC), Meetings.some(), PAGES);
    assertThat(files).extracting(SiteFile::path).doesNotHaveDuplicates();
    assertThat(files).allMatch(f -> f.bytes() != null);
  }

  @Test
  void anotherTextHasOtherInputs() {
    List<MeetingSummary> fewer = new ArrayList<>(Meetings.some());
    fewer.remove(0);
    List<MeetingSummary> changed = new ArrayList<>(fewer);
    changed.add(Meetings.plain("water-3", "Another title", "2026-05-13", "2026-05-13", "final"));
    List<List<SiteFile>> sites = new ArrayList<>();
    for (List<MeetingSummary> entries : List.of(Meetings.some(), fewer, changed)) {
      for (String base : List.of("", Meetings.BASE)) {
        for (Audience audience : Audience.values()) {
          sites.add(Meetings.files(Meetings.site(base, audience), entries, PAGES));
        }
      }
    }
    for (SiteRequest other :
        List.of(
            request("Other", "en", "en", Meetings.TODAY),
            request("Notes", "de", "de", Meetings.TODAY),
            request("Notes", "en-GB", "en", Meetings.TODAY),
            request("Notes", "en", "en", Meetings.TODAY.plusDays(20)))) {
      sites.add(Meetings.files(other, Meetings.some(), PAGES));
    }
    for (List<SiteFile> one : sites) {
      for (List<SiteFile> two : sites) {
        Map<String, String> texts = texts(two);
        Map<String, String> inputs = inputs(two);
        for (SiteFile file : one) {
          if (file.inputs().get().equals(inputs.get(file.path()))) {
            assertThat(texts.get(file.path())).as(file.path()).isEqualTo(FileTexts.of(file));
          }
        }
      }
    }
  }

  private static SiteRequest request(String title, String tag, String words, LocalDate today) {
    return new SiteRequest(
        title,
        "",
        new SiteId("", "", title),
        "",
        tag,
        tag,
        Language.of(words),
        Audience.PUBLIC,
        today,
        "",
        SearchScope.FULL,
        House.NONE);
  }

  private static Map<String, String> texts(List<SiteFile> files) {
    Map<String, String> texts = new TreeMap<>();
    files.forEach(f -> texts.put(f.path(), FileTexts.of(f)));
    return texts;
  }

  private static Map<String, String> inputs(List<SiteFile> files) {
    Map<String, String> inputs = new TreeMap<>();
    files.forEach(f -> inputs.put(f.path(), f.inputs().get()));
    return inputs;
  }
}
