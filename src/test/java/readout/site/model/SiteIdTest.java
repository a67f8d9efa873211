package readout.site.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What tells the identifiers of one house from those of another. */
class SiteIdTest {
  private static SiteId site(String name, String address) {
    return new SiteId(name, address, "Meetings");
  }

  @Test
  void twoHousesNeverShareAnIdentifier() {
    List<SiteId> houses =
        List.of(
            site("", "https://one.example/"),
            site("", "https://two.example/"),
            site("", "https://one.example/fr/"),
            site("", "https://one.example:8443/"),
            site("one", ""),
            site("two", ""),
            site("", ""),
            new SiteId("", "", "Other meetings"));
    assertThat(houses.stream().map(h -> h.uid("meeting"))).doesNotHaveDuplicates();
    assertThat(houses.stream().map(h -> h.iri("meeting", h.address() + "m.html")))
        .doesNotHaveDuplicates();
  }

  @Test
  void theAddressIsInTheIdentifier() {
    assertThat(site("", "https://Port.Example/notes/").uid("m")).endsWith("@port.example");
    assertThat(site("", "https://u:p@port.example:81/").uid("m")).endsWith("@port.example:81");
    assertThat(site("", "").uid("m")).doesNotContain("@");
  }

  @Test
  void aNamedSiteMayMove() {
    Stream<String> uids =
        Stream.of("", "http://one.example/", "https://two.example/a/")
            .map(address -> new SiteId("port", address, "Title " + address).uid("m"));
    assertThat(uids.distinct()).singleElement().asString().endsWith("@port");
    assertThat(site("port", "https://one.example/").iri("m", "https://one.example/m"))
        .startsWith("urn:uuid:");
  }

  @Test
  void aSiteThatTurnsToHttpsStaysTheSame() {
    assertThat(site("", "http://one.example/").uid("m"))
        .isEqualTo(site("", "https://one.example/").uid("m"));
  }

  @Test
  void aNameIsAWordThatAnyIdentifierCanHold() {
    assertThat(List.of("port", "meetings.port.example", "a_b-3")).allMatch(SiteId::isName);
    assertThat(List.of("", "-a", "a b", "a@b", "a\nb", "é", "a".repeat(101)))
        .noneMatch(SiteId::isName);
  }
}
