package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site with a Word file beside each meeting's page. */
@Slow
class AttachedWordFilesTest {
  private static final String[] ATTACHED = {
    "--attachments", "docx", "--language", "en,kk", "--at", "2026-06-05T12:00Z"
  };

  @TempDir Path folder;

  @Test
  void followTheRecords() throws Exception {
    ArchiveSite site = new ArchiveSite(folder, 7);
    for (int i = 0; i < 4; i++) {
      site.write(i);
    }
    assertThat(site.build(with("--jobs", "1")).status()).isZero();
    Map<String, String> first = words(site.site());
    assertThat(first).hasSize(8);
    assertThat(Folders.texts(site.site())).isEqualTo(site.fromScratch(with("--jobs", "4")));
    String page = Files.readString(site.site().resolve("kk/" + meeting(first) + ".html"));
    assertThat(page).contains("<a href=\"" + name(first) + ".docx\" download>");

    assertThat(site.build(ATTACHED).err()).contains(" 0 files written");
    site.write(9);
    assertThat(site.build(ATTACHED).status()).isZero();
    Map<String, String> second = words(site.site());
    assertThat(second).hasSize(10).containsAllEntriesOf(first);
    assertThat(Folders.texts(site.site())).isEqualTo(site.fromScratch(ATTACHED));

    assertThat(site.build("--language", "en,kk", "--at", "2026-06-05T12:00Z").status()).isZero();
    assertThat(words(site.site())).isEmpty();
    assertThat(Folders.texts(site.site()).values())
        .noneMatch(text -> text.contains("class=\"attachments\""));
  }

  private static String[] with(String... more) {
    List<String> all = new ArrayList<>(List.of(ATTACHED));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private static Map<String, String> words(Path site) {
    Map<String, String> words = new TreeMap<>(Folders.texts(site));
    words.keySet().removeIf(path -> !path.endsWith(".docx"));
    return words;
  }

  private static String meeting(Map<String, String> words) {
    String path = words.keySet().stream().filter(p -> p.startsWith("meetings/")).findFirst().get();
    return path.substring(0, path.length() - ".docx".length());
  }

  private static String name(Map<String, String> words) {
    return meeting(words).substring("meetings/".length());
  }
}
