package readout.site.export;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.site.export.XmlTexts.children;
import static readout.site.export.XmlTexts.text;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import readout.meeting.Audience;
import readout.site.model.Meetings;

/** Reads the site's maps with the JDK's parser. */
class SitemapTest {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  @Test
  void everyPageIsThere() throws Exception {
    List<String> pages = List.of("b & c.html", "a/é'.html", "a/é'.html");
    Map<String, String> texts =
        Meetings.texts(Meetings.site(Meetings.BASE, Audience.PUBLIC), List.of(), pages);
    Element urls = XmlTexts.root(texts.get("sitemap.xml"));
    assertThat(urls.getNamespaceURI()).isEqualTo(NAMESPACE);
    assertThat(children(urls, "url").stream().map(u -> text(u, "loc")))
        .containsExactly(Meetings.BASE + "a/%C3%A9'.html", Meetings.BASE + "b%20&%20c.html");
    assertThat(texts.get("robots.txt"))
        .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: " + Meetings.BASE + "sitemap.xml\n");
  }

  @Test
  void aMeetingSaysWhenItChangedLast() throws Exception {
    String sitemap = Meetings.texts(Meetings.BASE).get("sitemap.xml");
    Element meeting =
        children(XmlTexts.root(sitemap), "url").stream()
            .filter(url -> text(url, "loc").endsWith("water-3.html"))
            .findFirst()
            .orElseThrow();
    String changed =
        Meetings.some().stream()
            .filter(entry -> entry.id().equals("water-3"))
            .findFirst()
            .orElseThrow()
            .feedDates()
            .changed();
    assertThat(changed).isNotEmpty();
    assertThat(text(meeting, "lastmod")).isEqualTo(changed);
    assertThat(children(XmlTexts.root(sitemap), "url"))
        .anyMatch(u -> children(u, "lastmod").isEmpty());
  }

  @Test
  void manyPagesAreSplit() throws Exception {
    List<String> pages = IntStream.range(0, Sitemap.MOST + 1).mapToObj(i -> i + ".html").toList();
    Map<String, String> texts =
        Meetings.texts(Meetings.site(Meetings.BASE, Audience.PUBLIC), List.of(), pages);
    Element index = XmlTexts.root(texts.get("sitemap.xml"));
    assertThat(index.getLocalName()).isEqualTo("sitemapindex");
    assertThat(children(index, "sitemap").stream().map(s -> text(s, "loc")))
        .containsExactly(Meetings.BASE + "sitemap-1.xml", Meetings.BASE + "sitemap-2.xml");
    assertThat(children(XmlTexts.root(texts.get("sitemap-1.xml")), "url")).hasSize(Sitemap.MOST);
    assertThat(children(XmlTexts.root(texts.get("sitemap-2.xml")), "url")).hasSize(1);
  }

  @Test
  void onlyAPublicSiteThatHasAnAddressHasOne() {
    Map<String, String> hidden =
        Meetings.texts(Meetings.site(Meetings.BASE, Audience.PRESS), List.of(), List.of("a.html"));
    assertThat(hidden).doesNotContainKey("sitemap.xml");
    assertThat(hidden.get("robots.txt")).isEqualTo("User-agent: *\nDisallow: /\n");
    Map<String, String> nowhere =
        Meetings.texts(Meetings.site("", Audience.PUBLIC), List.of(), List.of("a.html"));
    assertThat(nowhere).doesNotContainKey("sitemap.xml");
    assertThat(nowhere.get("robots.txt")).isEqualTo("User-agent: *\nAllow: /\n");
  }
}
