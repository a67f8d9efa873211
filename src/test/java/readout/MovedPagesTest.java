package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses that meetings had before, by `aliases` and as the last run knew them. */
class MovedPagesTest {
  private static final String AT = "2026-06-05T12:00Z";

  @TempDir Path folder;

  private Notes.Run build(String... options) {
    return into("site", options);
  }

  private Notes.Run into(String site, String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "archive",
                folder.resolve("records").toString(),
                "-o",
                folder.resolve(site).toString(),
                "--at",
                AT));
    arguments.addAll(List.of(options));
    return Notes.cli(new byte[0], arguments);
  }

  private void records(Map<String, String> records) {
    Folders.delete(folder.resolve("records"));
    records.forEach(
        (name, rest) ->
            Folders.write(
                folder.resolve("records"),
                Map.of(name, "readout: 1\ndate: 2026-05-13\ntitle: About " + name + "\n" + rest)));
  }

  private Map<String, String> site() {
    return Folders.texts(folder.resolve("site"));
  }

  private String page(String id) {
    return site().get("meetings/" + id + ".html");
  }

  @Test
  void anAliasIsARedirectInARunFromScratch() {
    records(Map.of("berth.yaml", "aliases: [night-berth, berth-2025]\n"));
    assertThat(build().status()).isZero();
    assertThat(page("night-berth")).contains("url=../meetings/berth.html");
    assertThat(page("berth-2025")).contains("url=../meetings/berth.html");
    Map<String, String> first = site();
    assertThat(into("other").status()).isZero();
    assertThat(Folders.texts(folder.resolve("other"))).isEqualTo(first);
  }

  @Test
  void aStepFollowsARecordByAnIdThatItHadBefore() {
    records(
        Map.of(
            "berth.yaml",
            "aliases: [night-berth]\nnext_steps: [{id: tariff, action: Publish the tariff}]\n",
            "later.yaml",
            "next_steps: [{action: Print the tariff, follows: night-berth#tariff}]\n"));
    assertThat(build().status()).isZero();
    assertThat(page("berth")).contains("later.html");
    assertThat(page("later")).contains("berth.html");
    assertThat(build("--data").status()).isZero();
    assertThat(site().get("data/meetings/berth.json")).contains("night-berth");
  }

  @Test
  void anAliasOfAWithheldRecordIsNowhere() {
    records(
        Map.of(
            "berth.yaml",
            "aliases: [secretberth]\nembargo: 2026-07-01T00:00Z\n",
            "talks.yaml",
            "aliases: [secrettalks]\naudience: internal\n",
            "open.yaml",
            ""));
    assertThat(build().status()).isZero();
    assertThat(site().keySet()).noneMatch(path -> path.contains("secret"));
    assertThat(site().values()).noneMatch(text -> text.contains("secret"));
    assertThat(build("--audience", "internal").status()).isZero();
    assertThat(page("secrettalks")).isNotNull();
  }

  @Test
  void anAliasOfTwoRecordsLeadsToNeitherWhateverTheirNames() {
    records(Map.of("a.yaml", "aliases: [old]\n", "b.yaml", "aliases: [old, b2]\n"));
    Notes.Run run = build();
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("warning[same-address]").contains("a.yaml").contains("b.yaml");
    assertThat(page("old")).isNull();
    assertThat(page("b2")).isNotNull();
  }

  @Test
  void anAliasNeverTakesTheAddressOfARecordInAnyCase() {
    records(Map.of("a.yaml", "aliases: [b, C]\n", "b.yaml", "", "c.yaml", ""));
    Notes.Run run = build();
    assertThat(run.err()).contains("the alias \"b\"").contains("the alias \"C\"");
    assertThat(page("b")).doesNotContain("http-equiv=\"refresh\"");
    assertThat(page("C")).isNull();
  }

  @Test
  @DisplayName("An old address is redirected only for readers to whom it was published.")
  void anAddressOfAnInternalSiteDoesNotGetIntoAPublicOne() {
    records(Map.of("a.yaml", "id: codename\n"));
    assertThat(build("--audience", "internal").status()).isZero();
    records(Map.of("a.yaml", "id: talks\n"));
    assertThat(build("--audience", "internal").status()).isZero();
    assertThat(page("codename")).isNotNull();
    assertThat(build().status()).isZero();
    assertThat(site().keySet()).noneMatch(path -> path.contains("codename"));
    assertThat(site().values()).noneMatch(text -> text.contains("codename"));
    assertThat(build("--audience", "press").status()).isZero();
    assertThat(page("codename")).isNull();
    assertThat(build("--audience", "internal").status()).isZero();
    assertThat(page("codename")).contains("url=../meetings/talks.html");
  }

  @Test
  void theOptionsMayChangeInTheRunThatSeesTheNewId() {
    records(Map.of("a.yaml", "id: codename\n"));
    build("--audience", "press");
    records(Map.of("a.yaml", "id: talks\n"));
    build();
    assertThat(page("codename")).isNull();
    assertThat(page("talks")).isNotNull();
  }

  @Test
  void aPublicAddressIsCarriedOnThroughSitesForFewerReaders() {
    records(Map.of("a.yaml", "id: first\n"));
    build();
    build("--audience", "internal");
    records(Map.of("a.yaml", "id: zebra\n"));
    build("--audience", "internal");
    assertThat(page("first")).contains("url=../meetings/zebra.html");
    build();
    assertThat(page("first")).contains("url=../meetings/zebra.html");
  }

  @Test
  void anOldAddressLeadsNowhereWhileItsRecordIsWithheld() {
    records(Map.of("a.yaml", "id: first\n", "b.yaml", ""));
    build();
    records(Map.of("a.yaml", "id: zebra\nembargo: 2026-07-01T00:00Z\n", "b.yaml", ""));
    build();
    assertThat(site().keySet()).noneMatch(path -> path.matches(".*(first|zebra).*"));
    assertThat(site().values()).noneMatch(text -> text.contains("zebra"));
    records(Map.of("a.yaml", "id: zebra\n", "b.yaml", ""));
    build();
    assertThat(page("first")).contains("url=../meetings/zebra.html");
  }
}
