package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site with a Word or PDF file beside each meeting's page. */
@Slow
class AttachedFilesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"docx", "pdf"})
  void followTheRecords(String form) throws Exception {
    String[] attached = {"--attachments", form, "--language", "en,kk", "--at", "2026-06-05T12:00Z"};
    ArchiveSite site = new ArchiveSite(folder, 7);
    for (int i = 0; i < 4; i++) {
      write(site, i);
    }
    built(site.build(with(attached, "--jobs", "1")));
    Map<String, String> first = files(site.site(), form);
    assertThat(first).hasSize(8);
    assertThat(Folders.texts(site.site()))
        .isEqualTo(site.fromScratch(with(attached, "--jobs", "4")));
    String page = Files.readString(site.site().resolve("kk/" + meeting(first) + ".html"));
    assertThat(page).contains("<a href=\"" + name(first) + "." + form + "\" download>");

    assertThat(site.build(attached).err()).contains(" 0 files written");
    write(site, 9);
    built(site.build(attached));
    Map<String, String> second = files(site.site(), form);
    assertThat(second).hasSize(10).containsAllEntriesOf(first);
    assertThat(Folders.texts(site.site())).isEqualTo(site.fromScratch(attached));

    built(site.build("--language", "en,kk", "--at", "2026-06-05T12:00Z"));
    assertThat(files(site.site(), form)).isEmpty();
    assertThat(Folders.texts(site.site()).values())
        .noneMatch(text -> text.contains("class=\"attachments\""));
  }

  /** Writes a record without names that PDF files need a font of the user's for. */
  private static void write(ArchiveSite site, int number) throws IOException {
    site.write(number);
    for (Path file : Folders.files(site.records())) {
      Files.writeString(file, Files.readString(file).replace("王芳", "Wang Fang"));
    }
  }

  private static void built(Notes.Run run) {
    assertThat(run.status()).as(run.err()).isZero();
  }

  private static String[] with(String[] options, String... more) {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private static Map<String, String> files(Path site, String form) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (Path file : Folders.files(site)) {
      String path = site.relativize(file).toString();
      if (path.endsWith("." + form)) {
        files.put(path, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  private static String meeting(Map<String, String> files) {
    String path = files.keySet().stream().filter(p -> p.startsWith("meetings/")).findFirst().get();
    return path.substring(0, path.lastIndexOf('.'));
  }

  private static String name(Map<String, String> files) {
    return meeting(files).substring("meetings/".length());
  }
}
