package readout.site.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records of one meeting in several languages, however they refer to each other. */
class LanguageVariantsTest {
  private static Variant record(String id, String language, String translationOf) {
    return new Variant(id, List.of(), language, translationOf, false);
  }

  private static List<String> ids(LanguageVariants variants, String id) {
    return variants.of(id).stream().map(Variant::id).toList();
  }

  @Test
  void chainsLeadToTheOriginal() {
    LanguageVariants variants =
        new LanguageVariants(
            List.of(record("c", "de", "b"), record("b", "fr", "a"), record("a", "en", "")));
    assertThat(ids(variants, "c")).containsExactly("a", "c", "b");
    assertThat(variants.meetings()).isOne();
  }

  @Test
  void circlesHaveTheirFirstForTheOriginal() {
    LanguageVariants variants =
        new LanguageVariants(
            List.of(
                record("d", "it", "c"),
                record("c", "de", "b"),
                record("b", "fr", "c"),
                record("self", "en", "self")));
    assertThat(ids(variants, "d")).containsExactly("b", "c", "d");
    assertThat(variants.of("self")).isEmpty();
    assertThat(variants.meetings()).isEqualTo(2);
  }

  @Test
  void anOriginalThatTheSiteDoesNotHaveJoinsItsTranslations() {
    LanguageVariants variants =
        new LanguageVariants(
            List.of(record("a-fr", "fr", "a"), record("a-de", "de", "a"), record("x", "de", "y")));
    assertThat(ids(variants, "a-fr")).containsExactly("a-de", "a-fr");
    assertThat(variants.of("x")).isEmpty();
  }

  @Test
  void anEarlierIdLeadsToItsRecord() {
    Variant original = new Variant("a", List.of("old"), "en", "", false);
    assertThat(ids(new LanguageVariants(List.of(record("f", "fr", "old"), original)), "f"))
        .containsExactly("a", "f");
    assertThat(
            ids(
                new LanguageVariants(
                    List.of(record("f", "fr", "caf\u00e9"), record("cafe\u0301", "en", ""))),
                "f"))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "en, a",
    "fr, a-fr",
    "pt-BR, a-pt",
    "de, a",
    "zh-Hant, a-zh",
    "zh, a-zh",
    "kk, a",
    "EN, a"
  })
  void theRecordOfTheSitesLanguageStandsForTheMeetingElseTheOriginal(String tag, String standing) {
    List<Variant> all =
        List.of(
            record("a", "en", ""),
            record("a-fr", "fr", "a"),
            record("a-fr-2", "fr", "a"),
            record("a-pt", "pt", "a-fr"),
            record("a-zh", "zh-Hans", "a"),
            new Variant("a-de", List.of(), "de", "a", true));
    assertThat(new LanguageVariants(all).standing("a-pt", tag)).isEqualTo(standing);
  }

  @Test
  void theOrderOfTheRecordsDoesNotMatter() {
    Random random = new Random(20);
    for (int run = 0; run < 200; run++) {
      List<Variant> all = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        String target = random.nextInt(4) == 0 ? "" : "r" + random.nextInt(9);
        List<String> aliases = random.nextBoolean() ? List.of() : List.of("r" + random.nextInt(9));
        String language = List.of("en", "fr", "kk").get(random.nextInt(3));
        all.add(new Variant("r" + i, aliases, language, target, random.nextInt(5) == 0));
      }
      List<Variant> mixed = new ArrayList<>(all);
      Collections.shuffle(mixed, random);
      LanguageVariants one = new LanguageVariants(all);
      LanguageVariants other = new LanguageVariants(mixed);
      for (Variant variant : all) {
        assertThat(one.of(variant.id())).isEqualTo(other.of(variant.id()));
        String standing = one.standing(variant.id(), "fr");
        assertThat(standing).isEqualTo(other.standing(variant.id(), "fr"));
        assertThat(one.standing(standing, "fr")).isEqualTo(standing);
      }
      assertThat(one.meetings()).isEqualTo(other.meetings());
    }
  }
}
