package readout.site.export;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.site.export.XmlTexts.children;
import static readout.site.export.XmlTexts.text;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import readout.meeting.Audience;
import readout.site.model.MeetingSummary;
import readout.site.model.Meetings;

/** Reads Atom feeds with the JDK's parser and holds them against RFC 4287. */
class AtomFeedTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  @Test
  void everyFeedHasWhatTheFormatRequires() throws Exception {
    for (String base : List.of("", Meetings.BASE)) {
      for (String path : List.of("feed.atom", "series/water-commission.atom")) {
        Element feed = XmlTexts.root(Meetings.texts(base).get(path));
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        required(feed);
        assertThat(children(children(feed, "author").get(0), "name")).hasSize(1);
        Set<String> ids = new HashSet<>(Set.of(text(feed, "id")));
        String latest = "";
        for (Element entry : children(feed, "entry")) {
          required(entry);
          assertThat(ids.add(text(entry, "id"))).isTrue();
          assertThat(link(entry, "alternate"))
              .startsWith(base.isEmpty() ? path.contains("/") ? "../meet" : "meet" : base);
          latest = latest.compareTo(text(entry, "updated")) < 0 ? text(entry, "updated") : latest;
        }
        assertThat(text(feed, "updated")).isEqualTo(latest);
      }
    }
  }

  private static void required(Element element) throws Exception {
    assertThat(new URI(text(element, "id")).isAbsolute()).isTrue();
    assertThat(text(element, "title")).isNotEmpty();
    OffsetDateTime.parse(text(element, "updated"));
    assertThat(children(element, "link")).isNotEmpty();
  }

  private static String link(Element element, String rel) {
    return children(element, "link").stream()
        .filter(l -> l.getAttribute("rel").equals(rel))
        .map(l -> l.getAttribute("href"))
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }

  @Test
  void anEntryTellsItsMeeting() throws Exception {
    Element feed = XmlTexts.root(Meetings.texts(Meetings.BASE).get("feed.atom"));
    assertThat(text(feed, "id")).isEqualTo(Meetings.BASE + "feed.atom");
    assertThat(link(feed, "self")).isEqualTo(Meetings.BASE + "feed.atom");
    assertThat(text(feed, "title")).isEqualTo("Notes & <more>");
    assertThat(feed.getAttribute("xml:lang")).isEqualTo("en");
    Element entry = entry(feed, "Third");
    assertThat(text(entry, "id")).isEqualTo(Meetings.BASE + "meetings/water-3.html");
    assertThat(text(entry, "published")).isEqualTo("2026-05-13T09:30:00+02:00");
    assertThat(text(entry, "updated")).isEqualTo("2026-05-18T00:00:00+02:00");
    assertThat(text(entry, "summary").lines().toList())
        .containsExactly(
            "18 May 2026: a name was wrong.",
            "15 May 2026: a figure was wrong.",
            "Some day: a word was wrong.",
            "About <this> & Third session <of> the \"Water\" Commission & friends");
    assertThat(children(entry, "category"))
        .extracting(c -> c.getAttribute("term"))
        .containsExactly("Session", "Flows", "Data, shared", "water");
  }

  @Test
  void anEntryIsInTheLanguageOfItsNote() throws Exception {
    List<MeetingSummary> past = List.of(Meetings.timed("almaty", "2026-03-01", "", "", ""));
    String xml =
        Meetings.texts(Meetings.site("", Audience.PUBLIC), past, List.of()).get("feed.atom");
    assertThat(entry(XmlTexts.root(xml), "Кездесу").getAttribute("xml:lang")).isEqualTo("kk");
  }

  @Test
  void aMeetingToComeIsNoNews() {
    assertThat(Meetings.texts("").get("feed.atom")).doesNotContain("Кездесу", "Fourth session");
  }

  @Test
  void ofAWithdrawnMeetingItIsSaidThatItWasAndNoMore() throws Exception {
    String xml = Meetings.texts("").get("feed.atom");
    assertThat(xml).doesNotContain("Never to be seen");
    Element entry = entry(XmlTexts.root(xml), "(withdrawn) A withdrawn note");
    assertThat(children(entry, "summary"))
        .extracting(Element::getTextContent)
        .containsExactly("This record has been withdrawn.");
    assertThat(text(entry, "id")).startsWith("urn:uuid:");
  }

  @Test
  void whatHasNoDateOfFourDigitsStaysOut() {
    assertThat(Meetings.texts("").get("feed.atom"))
        .doesNotContain("Nobody knows when", "Before our era");
  }

  @Test
  void anEmptyFeedIsOneAsWell() throws Exception {
    Element feed =
        XmlTexts.root(
            Meetings.texts(Meetings.site("", Audience.PRESS), List.of(), List.of())
                .get("feed.atom"));
    required(feed);
  }

  private static Element entry(Element feed, String title) {
    return children(feed, "entry").stream()
        .filter(e -> text(e, "title").startsWith(title))
        .findFirst()
        .orElseThrow();
  }
}
