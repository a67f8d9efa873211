package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive is a web: what a list has of a meeting is a link on the meeting's page. */
class NameLinksTest {
  /** Where a page names people and bodies, and does not speak of them. */
  private static final String NAMING =
      ".people li, .people-line, figcaption, .data li, .steps td[data-label], .occasion";

  @TempDir Path folder;

  private Map<String, Document> build(List<String> records, String... options) throws IOException {
    Path site = Files.createTempDirectory(folder, "built").resolve("site");
    List<String> arguments = new ArrayList<>(List.of("archive"));
    arguments.addAll(records);
    arguments.addAll(List.of("-o", site.toString(), "--at", "2026-06-05T12:00Z"));
    arguments.addAll(List.of("--cache", site.resolveSibling("state").toString()));
    arguments.addAll(List.of(options));
    Notes.Run run = Notes.cli(new byte[0], arguments);
    assertThat(run.status()).as(run.err()).isZero();
    Map<String, Document> pages = new TreeMap<>();
    Folders.texts(site)
        .forEach(
            (path, text) -> {
              if (path.endsWith(".html")) {
                pages.put(path, Jsoup.parse(text));
              }
            });
    return pages;
  }

  private static boolean isIn(String path, String... sections) {
    for (String section : sections) {
      boolean first = !path.contains("--page-") && !path.endsWith("index.html");
      if (path.startsWith(section + "/") && first) {
        return true;
      }
    }
    return false;
  }

  /** The pages of meetings that a list leads to, seen from the root. */
  private static List<String> listed(Document list) {
    return list.select("main [href^=../meetings/]").stream()
        .map(NameLinksTest::target)
        .distinct()
        .toList();
  }

  /** What a link leads to, seen from the root. */
  private static String target(Element link) {
    return URI.create(link.attr("href").substring("../".length())).getPath();
  }

  @Test
  void everyListThatAMeetingIsInIsALinkOnItsPage() throws IOException {
    Map<String, Document> pages = build(List.of("examples", "src/test/resources/real"));
    int held = 0;
    for (Map.Entry<String, Document> list : pages.entrySet()) {
      if (isIn(
          list.getKey(),
          "people",
          "organizations",
          "delegations",
          "topics",
          "series",
          "kinds",
          "places")) {
        for (String meeting : listed(list.getValue())) {
          Document page = pages.get(meeting);
          boolean shown =
              page.select("[href^=../]").stream().anyMatch(a -> target(a).equals(list.getKey()));
          assertThat(shown).as(meeting + " -> " + list.getKey()).isTrue();
          held++;
        }
      }
    }
    assertThat(held).isGreaterThan(300);
  }

  @Test
  void noNameOfAPersonStandsBesideTheLinks() throws IOException {
    Map<String, Document> pages = build(List.of("examples", "src/test/resources/real"));
    int held = 0;
    for (Map.Entry<String, Document> list : pages.entrySet()) {
      if (isIn(list.getKey(), "people")) {
        String name = list.getValue().selectFirst("h1").text();
        for (String meeting : listed(list.getValue())) {
          for (Element naming : pages.get(meeting).select(NAMING)) {
            held += naming.select("a").stream().anyMatch(a -> a.text().equals(name)) ? 1 : 0;
            for (TextNode text : naming.nodeStream(TextNode.class).toList()) {
              boolean linked = text.parent().closest("a") != null;
              assertThat(linked || !isNamed(name, text.text()))
                  .as(meeting + ": " + naming)
                  .isTrue();
            }
          }
        }
      }
    }
    assertThat(held).isGreaterThan(300);
  }

  /** Whether a whole name is in a text, and no longer one that it is a part of. */
  private static boolean isNamed(String name, String text) {
    int at = text.indexOf(name);
    int end = at + name.length();
    return at >= 0
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  /** A page that is not there is not linked to: nobody took part for the speaker's house. */
  @Test
  void aNameWithoutAPageIsNoLink() throws IOException {
    Path records = folder.resolve("records");
    Folders.write(
        records,
        Map.of(
            "quay.yaml",
            """
            readout: 1
            title: The quay
            date: 2026-03-04
            participants: [{name: Ada Quill}]
            quotes:
              - {speaker: {name: Tom Reed, organization: Harbour Board}, text: We wait.}
            """));
    String house = "[href*=harbour-board]";
    Map<String, Document> alone = build(List.of(records.toString()));
    assertThat(alone.get("meetings/quay.html").select(house)).isEmpty();
    assertThat(alone.get("meetings/quay.html").text()).contains("Tom Reed, Harbour Board");
    Folders.write(
        records,
        Map.of(
            "lock.yaml",
            "readout: 1\ntitle: The lock\ndate: 2026-03-05\n"
                + "participants: [{name: Eva Moor, organization: Harbour Board}]\n"));
    Map<String, Document> both = build(List.of(records.toString()));
    assertThat(both.get("meetings/quay.html").select(house)).hasSize(1);
  }

  /** Only an internal note names the records that it refers to. */
  @Test
  void whatFollowsLeadsToTheEarlierMeeting() throws IOException {
    Path records = folder.resolve("records");
    Folders.write(
        records,
        Map.of(
            "quay.yaml",
            "readout: 1\nid: quay\ntitle: The quay\ndate: 2026-03-04\n"
                + "next_steps: [{id: dredge, action: Dredge}]\n",
            "lock.yaml",
            "readout: 1\nid: lock\ntitle: The lock\ndate: 2026-04-04\n"
                + "next_steps:\n"
                + "  - {action: Dredge again, follows: quay#dredge}\n"
                + "  - {action: Ask, follows: gone#ask}\n"));
    Element steps =
        build(List.of(records.toString()), "--audience", "internal")
            .get("meetings/lock.html")
            .selectFirst(".steps");
    assertThat(steps.select("[href=../meetings/quay.html]").text()).isEqualTo("quay#dredge");
    assertThat(steps.text()).contains("gone#ask");
    assertThat(steps.select("[href*=gone]")).isEmpty();
  }

  @Test
  void aTopicHasWhatWasSaidAndDecidedUnderIt() throws IOException {
    Path records = folder.resolve("records");
    Folders.write(
        records,
        Map.of(
            "quay.yaml",
            """
            readout: 1
            title: The quay
            date: 2026-03-04
            participants: [{id: quill, name: Ada Quill, role: Harbour master}]
            topics:
              - {id: cranes, title: Cranes, outcome: The north crane stays.}
              - {id: tolls, title: Tolls}
            quotes:
              - {id: heavy, speaker: quill, text: The crane is too heavy., topic: cranes}
              - {speaker: quill, text: Tolls are fair., topic: tolls}
            decisions:
              - {id: sell, text: The south crane is sold., topic: cranes, status: rejected}
            next_steps:
              - {id: weigh, action: Weigh the crane, owner: quill, due: 2026-07, topic: cranes}
            """));
    Map<String, Document> pages = build(List.of(records.toString()));
    Element topic = pages.get("topics/cranes.html").selectFirst("section");
    assertThat(topic.text())
        .contains("The north crane stays.")
        .contains("Decision (rejected): The south crane is sold.")
        .contains("Weigh the crane (Ada Quill · due July 2026)")
        .contains("“The crane is too heavy.”")
        .doesNotContain("Tolls");
    for (String place : List.of("topic-cranes", "decision-sell", "step-weigh", "quote-heavy")) {
      assertThat(topic.select("[href=../meetings/quay.html#" + place + "]")).as(place).hasSize(1);
    }
    assertThat(topic.select("figcaption [href^=../people/]").text())
        .isEqualTo("Ada Quill, Harbour master");
  }
}
