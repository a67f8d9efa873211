package readout.site.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.Mistakes;
import readout.check.copies.RecordTies;
import readout.check.copies.WrongRecord;
import readout.check.links.FileMentions;
import readout.document.NoteDocument;
import readout.document.pdf.PdfFile;
import readout.document.pdf.PdfSettings;
import readout.document.word.PlainTemplate;
import readout.document.word.WordFile;
import readout.html.DocumentReader;
import readout.leak.LeakDetector;
import readout.leak.Secret;
import readout.meeting.Audience;
import readout.meeting.Meeting;
import readout.record.NamedFile;
import readout.record.NamedPeople;
import readout.release.Release;
import readout.site.cache.KeptRecord;
import readout.site.model.Variant;

/**
 * The second wall of a site alone, without the release before it: every kind of file is searched.
 */
class SiteLeaksTest {
  /** A record of which nothing is known but what it withholds. */
  static KeptRecord kept(List<Secret> secrets) {
    return new KeptRecord(
        "",
        Variant.original("m", "en"),
        List.of(),
        "",
        "",
        List.of(),
        List.of(),
        secrets,
        RecordTies.of(Mistakes.ofRest("").meeting(), List.of()),
        List.of(),
        FileMentions.NONE,
        false,
        NamedPeople.NONE);
  }

  /** Records that are not read again. */
  static RecordPages pages(Map<String, KeptRecord> kept) {
    return new RecordPages() {
      @Override
      public Map<String, KeptRecord> kept() {
        return kept;
      }

      @Override
      public Map<String, String> stamps() {
        return Map.of();
      }

      @Override
      public List<WrongRecord> wrong() {
        return List.of();
      }

      @Override
      public Map<String, Integer> ignored() {
        return Map.of();
      }

      @Override
      public byte[] bytes(String name, int language, SiteForm form) {
        throw new UnsupportedOperationException();
      }

      @Override
      public void copy(String name, NamedFile file, OutputStream out) {
        throw new UnsupportedOperationException();
      }

      @Override
      public void close() {}
    };
  }

  /** Of files in a folder the folder and the ending; of others the name. */
  static String kind(String path) {
    int folder = path.lastIndexOf('/');
    return folder < 0
        ? path
        : path.substring(0, folder + 1) + "*" + path.substring(path.lastIndexOf('.'));
  }

  static SiteLeaks leaks() {
    Meeting whole =
        Mistakes.ofRest("background: Caf\u00e9 M\u00fcller pays for the whole bill\n").meeting();
    Meeting seen = Release.of(whole, Audience.PUBLIC, Instant.EPOCH).meeting();
    KeptRecord kept = kept(LeakDetector.between(whole, seen, () -> "").secrets());
    return new SiteLeaks(pages(Map.of("m.yaml", kept)), Map.of(), () -> "", path -> false);
  }

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("topics/index.html", "<li>Caf&eacute; M&#252;ller pays for the whole bill"),
        Arguments.of("people/lund.html", "<p>Café <b>Müller</b> pays for the whole bill"),
        Arguments.of("steps.html", "<a href='/Caf%C3%A9%20M%C3%BCller%20pays%20for%20the'>x"),
        Arguments.of("feed.atom", "<content>&lt;p&gt;Caf&amp;eacute; M&amp;uuml;ller pays for the"),
        Arguments.of("feed.json", "{\"title\": \"Caf\\u00e9 M\\u00fcller pays for the whole\"}"),
        Arguments.of("steps.ics", "SUMMARY:Café Mül\r\n ler pays for the whole bill"),
        Arguments.of("data/quotes.csv", "m,\"Café Müller pays for the whole bill\""),
        Arguments.of("data/index.html", "<td>Café Müller pays for the whole bill"),
        Arguments.of("data/figures.csv", "f,Café Müller pays for the whole bill"),
        Arguments.of("data/meetings.csv", "id,title\r\na,Café Müller pays for the whole bill\r\n"),
        Arguments.of("data/meetings.jsonl", "{\"title\":\"Café Müller pays for the whole bill\"}"),
        Arguments.of(
            "data/quotes-2026.jsonl", "{\"text\":\"Café Müller pays for the whole bill\"}"),
        Arguments.of("data/people.jsonl", "{\"role\":\"Café Müller pays for the whole bill\"}"),
        Arguments.of("data/index.json", "{\"title\": \"Café Müller pays for the whole bill\"}"),
        Arguments.of(
            "search/text/bcd.js", "readoutSearchText(\"bcd\",0,[\"Café Müller pays for the\"]"),
        Arguments.of(
            "search/0/pages.js", "readoutSearchPages(\"0\",[[\"Café Müller pays for the\"]"),
        Arguments.of(
            "search/0/people.js", "readoutSearchPeople(\"0\",[[\"Café Müller pays for the\"]"),
        Arguments.of(
            "search/names/3.js", "readoutSearchNames(3,[[0,\"Café Müller pays for the\"]]"),
        Arguments.of("sitemap.xml", "<loc>https://x.example/caf%C3%A9-m%C3%BCller-pays-for-the"),
        Arguments.of("robots.txt", "Sitemap: /cafe-muller-pays-for-the"),
        Arguments.of("index.html", "<meta name='description' content='Café Müller pays for the'>"),
        Arguments.of("404.html", "<a title='Café Müller pays for the' href='/'>Not found</a>"),
        Arguments.of("meetings/old.html", "<meta content='0;url=cafe-muller-pays-for-the.html'>"),
        Arguments.of(
            "meetings/m9.html", "<meta content='Café Müller pays for the' property='og:x'>"),
        Arguments.of("meetings/m8.html", "<script>{\"name\":\"Caf\\u00e9 Müller pays for the\"}"),
        Arguments.of("data/meetings/m9.json", "{\"summary\": \"Café <b>Müller</b> pays for the\"}"),
        Arguments.of("steps/closed.html", "<td>Café Müller pays for the whole bill</td>"),
        Arguments.of("steps/owner-lund.html", "<h1>Café Müller pays for the whole bill</h1>"),
        Arguments.of("steps/owner-lund.atom", "<title>Caf&#xe9; Müller pays for the</title>"),
        Arguments.of("topics/tolls.html", "<p>Café&nbsp;Müller pays for the whole bill"),
        Arguments.of("topics/tolls.atom", "<summary>Café Müller pays for the</summary>"),
        Arguments.of(
            "organizations/port.atom", "<title>Café Müller pays for the whole bill</title>"),
        Arguments.of("list.js", "var a = \"Café Müller pays for the whole bill\";"),
        Arguments.of("people/lund.atom", "<title>Café Müller pays for the whole bill</title>"),
        Arguments.of("series/tolls.json", "[\"Café Müller pays for the whole bill\"]"),
        Arguments.of("series/tolls.atom", "<title>Café Müller pays for the</title>"),
        Arguments.of("series/index.html", "<li>Café Müller pays for the whole bill"),
        Arguments.of("years/2026.html", "<li>Café Müller pays for the whole bill"),
        Arguments.of("places/almaty.html", "<h1>Café Müller pays for the whole bill"),
        Arguments.of("organizations/port.html", "<h1>Café Müller pays for the whole bill"),
        Arguments.of("delegations/port.html", "<h1>Café Müller pays for the whole bill"),
        Arguments.of("kinds/talks.html", "<h1>Café Müller pays for the whole bill"),
        Arguments.of("search.html", "<noscript>Café Müller pays for the whole bill"),
        Arguments.of(
            "search/index.js", "readoutSearchBegin({\"kinds\":[\"Café Müller pays for the\"]"),
        Arguments.of("opensearch.xml", "<Description>Café Müller pays for the</Description>"),
        Arguments.of("data/steps.csv", "s,Café Müller pays for the whole bill"),
        Arguments.of("data/decisions.csv", "d,\"\"\"Café Müller pays for the whole bill\"\"\""),
        Arguments.of("meetings.ics", "DESCRIPTION:Café Müller\\, pays\\, for\\, the\\, whole bill"),
        Arguments.of("meetings/files/m/report.txt", "Café Müller\npays for the whole bill"),
        Arguments.of("meetings/files/m/plan.svg", "<text>Caf&#233; Müller pays for the</text>"),
        Arguments.of("meetings/files/m/table.csv", "1;Café Müller pays for the whole bill"));
  }

  @ParameterizedTest
  @MethodSource("files")
  @DisplayName("In a site every kind of file is searched, and so are copied text files.")
  void aLeakIntoAnyKindOfFileIsFound(String path, String text) throws IOException {
    SiteLeaks whole = leaks();
    whole.search(path, text.getBytes(StandardCharsets.UTF_8));
    assertThat(whole.first()).as(path).isNotNull();
    assertThat(whole.first().record()).isEqualTo("m.yaml");

    SiteLeaks streamed = leaks();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream searching = streamed.searching(path, out)) {
      searching.write(text.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(streamed.first()).as(path).isNotNull();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(text);
  }

  /** The words of a Word file are in its parts, split over runs. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Café <b>Mül</b><i>ler</i> pays for the whole bill",
        "<p><a href='https://x.example/Café%20Müller%20pays%20for%20the'>x</a>",
        "<title>Café Müller pays for the</title><p>x",
        "<p>x<a href='#n'>1</a><div class=footnotes><ol><li id=n>Café Müller pays for the</ol></div>"
      })
  void aLeakIntoAWordOrPdfFileIsFound(String page) throws IOException {
    Map<String, byte[]> clean = files("<p>x");
    for (Map.Entry<String, byte[]> one : files(page).entrySet()) {
      SiteLeaks whole = leaks();
      whole.search(one.getKey(), one.getValue());
      assertThat(whole.first()).as(one.getKey()).isNotNull();
      SiteLeaks streamed = leaks();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (OutputStream searching = streamed.searching(one.getKey(), out)) {
        searching.write(one.getValue());
      }
      assertThat(streamed.first()).isNotNull();
      assertThat(out.toByteArray()).isEqualTo(one.getValue());
      SiteLeaks none = leaks();
      none.search(one.getKey(), clean.get(one.getKey()));
      assertThat(none.first()).isNull();
    }
  }

  private static Map<String, byte[]> files(String page) {
    NoteDocument document = DocumentReader.of(page);
    return Map.of(
        "meetings/m9.docx", WordFile.of(document, new PlainTemplate()),
        "meetings/m9.pdf", PdfFile.of(document, PdfSettings.PLAIN).bytes());
  }

  /** A piece ends after a line: the cell goes on in the next. */
  @Test
  void whatLiesAcrossTwoPiecesIsFound() throws IOException {
    SiteLeaks leaks = leaks();
    byte[] filling = "a,b,c,d\n".repeat(1 << 15).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = leaks.searching("data/steps.csv", OutputStream.nullOutputStream())) {
      out.write(filling, 0, filling.length - 8);
      out.write("e,\"Café Müller pays\n".getBytes(StandardCharsets.UTF_8));
      out.write("for the whole bill\"\n".getBytes(StandardCharsets.UTF_8));
      out.write(filling);
    }
    assertThat(leaks.first()).isNotNull();
  }

  /** A redirect says its old address in its name alone. */
  @Test
  void theNameOfAFileIsSearched() {
    SiteLeaks leaks = leaks();
    leaks.search("meetings/cafe-muller-pays-for-the.html", new byte[0]);
    assertThat(leaks.first()).isNotNull();
    assertThat(leaks.first().text()).isEqualTo(leaks.first().path());
  }

  @Test
  void wordsThatNobodyWithholdsAreNoLeak() {
    SiteLeaks leaks = leaks();
    leaks.search("index.html", "<p>Café Weiss pays for a bill".getBytes(StandardCharsets.UTF_8));
    assertThat(leaks.first()).isNull();
  }

  /**
   * A speaker and what they said are two cells, and a list has values that say nothing together.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "data/quotes.csv | m,Ida Müller,pays for the whole",
        "data/quotes.csv | m,Ida Müller,\"pays for the whole, and more\"",
        "meetings.ics | CATEGORIES:Ida Müller,pays for the whole"
      })
  void wordsOfTwoCellsAreNoPhrase(String path, String text) {
    SiteLeaks leaks = leaks();
    leaks.search(path, text.getBytes(StandardCharsets.UTF_8));
    assertThat(leaks.first()).isNull();

    String together = text.replace(",", path.endsWith(".ics") ? "\\, " : " ");
    leaks.search(path, together.getBytes(StandardCharsets.UTF_8));
    assertThat(leaks.first()).isNotNull();
  }
}
