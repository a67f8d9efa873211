package readout.site.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import readout.meeting.Audience;
import readout.site.model.Addresses;
import readout.site.model.House;
import readout.site.model.Meetings;
import readout.site.model.SearchScope;
import readout.site.model.SiteId;
import readout.site.model.SiteRequest;

/** Reads the description of the search with the JDK's parser. */
class OpenSearchTest {
  private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

  @Test
  void theSearchIsFoundByItsWholeAddress() throws Exception {
    SiteRequest site = Meetings.site(Meetings.BASE, Audience.PUBLIC);
    String text = Meetings.texts(site, List.of(), List.of()).get(Addresses.OPEN_SEARCH);
    Element description = XmlTexts.root(text);

    assertThat(description.getNamespaceURI()).isEqualTo(NAMESPACE);
    Element url = XmlTexts.children(description, "Url").get(0);
    assertThat(url.getAttribute("type")).isEqualTo("text/html");
    assertThat(url.getAttribute("template"))
        .isEqualTo(Meetings.BASE + "search.html?q={searchTerms}");
    assertThat(XmlTexts.text(description, "InputEncoding")).isEqualTo("UTF-8");
  }

  @Test
  void withoutAnAddressOfTheSiteThereIsNone() {
    SiteRequest site = Meetings.site("", Audience.PUBLIC);
    assertThat(Meetings.texts(site, List.of(), List.of())).doesNotContainKey(Addresses.OPEN_SEARCH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minutes",
        "Meetings <of> the Port & \"harbour\" of Sesimbra",
        "Donaudampfschifffahrtsgesellschaft",
        "水資源開発委員会と港湾管理者の定例会議の記録",
        "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦"
      })
  void namesAreShortAndWhole(String title) throws Exception {
    SiteRequest site =
        new SiteRequest(
            title,
            "https://example.org/{a}/",
            new SiteId("", "https://example.org/{a}/", title),
            "",
            "en",
            "en",
            Meetings.site("", Audience.PUBLIC).language(),
            Audience.PUBLIC,
            LocalDate.EPOCH,
            "",
            SearchScope.FULL,
            House.NONE);
    Element description = XmlTexts.root(new OpenSearch(site).text());

    String name = XmlTexts.text(description, "ShortName");
    assertThat(name).hasSizeLessThanOrEqualTo(16).isNotBlank();
    assertThat(title).startsWith(name);
    assertThat(XmlTexts.text(description, "LongName")).hasSizeLessThanOrEqualTo(48);
    assertThat(XmlTexts.children(description, "Url").get(0).getAttribute("template"))
        .isEqualTo("https://example.org/%7Ba%7D/search.html?q={searchTerms}");
  }
}
