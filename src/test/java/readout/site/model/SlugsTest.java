package readout.site.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.meeting.NameKey;
import readout.record.DeviceNames;
import readout.record.ShortNames;

class SlugsTest {
  @ParameterizedTest
  @CsvSource({
    "Night berth, night-berth",
    "  Night\u00a0 BERTH , night-berth",
    "Ｂｕｄｇｅｔ, budget",
    "Cafe\u0301, café",
    "水资源, 水资源",
    "تعرفة الليل, تعرفة-الليل",
  })
  void aNameOfWordsIsItsWords(String name, String slug) {
    assertThat(Slugs.ofName(name)).isEqualTo(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Straße", "STRASSE", "strasse", "ＳＴＲＡＳＳＥ", " straße "})
  void spellingsOfOneNameHaveOneAddress(String name) {
    assertThat(Slugs.ofName(name)).isEqualTo("strasse");
  }

  @Test
  void whatLosesLettersIsToldApart() {
    List<String> names =
        List.of("Go", "Go!", "Go?", "Go+", "Go#", "Go-", "(Go)", "O'Hara", "O’Hara", "O Hara");
    Set<String> slugs = new HashSet<>(names.stream().map(Slugs::ofName).toList());

    assertThat(slugs).hasSameSizeAs(names).contains("go", "o-hara");
    assertThat(Slugs.ofName("Go+")).matches("go--[0-9a-f]{10}");
    assertThat(Slugs.ofName("!?")).matches("x--[0-9a-f]{10}");
    assertThat(Slugs.ofName("index")).matches("index--[0-9a-f]{10}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"con", "PRN", "Aux", "nul", "com1", "LPT9", "com²", "nul.2026", "aux.a.b"})
  void noFileIsCalledLikeADevice(String name) {
    for (String slug :
        List.of(Slugs.ofName(name), Slugs.ofPerson(name, "Ivo Lund"), Slugs.ofRecord(name))) {
      assertThat(slug).containsPattern("--[0-9a-f]{10}$").matches(s -> !DeviceNames.has(s));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"console", "com", "com10", "lpt", "auxiliary", "icon", "my.con"})
  void whatOnlyBeginsLikeADeviceKeepsItsName(String id) {
    assertThat(Slugs.ofRecord(id)).isEqualTo(id);
    assertThat(Slugs.ofPerson(id, "Ivo Lund")).isEqualTo(id);
  }

  @Test
  void longNamesStayBelowWhatFileSystemsTakeAndApart() {
    for (String letters : List.of("long words ", "長い言葉", "Ѱ", "🛥x")) {
      String name = letters.repeat(80);
      String slug = Slugs.ofName(name + "a");

      assertThat(slug.getBytes(StandardCharsets.UTF_8))
          .hasSizeLessThanOrEqualTo(ShortNames.MOST_BYTES);
      assertThat(slug).isNotEqualTo(Slugs.ofName(name + "b")).doesNotContain("�");
    }
  }

  @Test
  void anIdIsNeverTakenForAName() {
    assertThat(Slugs.ofPerson("lund", "Ivo Lund")).isEqualTo("lund");
    assertThat(Slugs.ofPerson("i.lund_2", "Ivo Lund")).isEqualTo("i.lund_2");
    assertThat(Slugs.ofPerson("", "Ivo Lund")).isEqualTo("ivo-lund");
    assertThat(Slugs.ofPerson("", "Lund")).isNotEqualTo("lund");
    assertThat(Slugs.ofPerson("ivo-lund", "Adam Berg")).isNotEqualTo("ivo-lund");
    assertThat(Slugs.ofPerson("LUND", "Ivo Lund")).isNotEqualTo("LUND").isNotEqualTo("lund");
  }

  @Property
  void namesThatAreNotOneHaveDifferentAddresses(@ForAll String one, @ForAll String two) {
    boolean same = NameKey.of(one).equals(NameKey.of(two));

    assertThat(Slugs.ofName(one).equals(Slugs.ofName(two))).isEqualTo(same);
  }
}
