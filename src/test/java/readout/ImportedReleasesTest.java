package readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readout.markdown.MarkdownText;
import readout.origin.release.ReadRelease;
import readout.origin.release.ReadRelease.ReleaseQuote;
import readout.origin.release.ReleaseReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Counts the quotes of published releases that are found, where such releases are beside the
 * project: each with a key that has its quotes by hand. The figures are those of {@code import.md}.
 */
class ImportedReleasesTest {
  private static final Path RELEASES = Path.of("../shared/imports/releases");

  /** Letters and figures; marks and white space are the printer's. */
  private static String plain(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** How many quotes of the keys were found whole, as a part, and by whom else. */
  private record Counts(int sought, int whole, int part, int others) {}

  private static Counts counts(String ending) throws Exception {
    int sought = 0;
    int whole = 0;
    int part = 0;
    int others = 0;
    for (Path key : keys()) {
      JsonNode json = new ObjectMapper().readTree(Files.readString(key));
      Path file = Path.of(key.toString().replace(".key.json", ending));
      List<JsonNode> wanted = new ArrayList<>();
      json.get("quotes").forEach(wanted::add);
      sought += wanted.size();
      for (ReleaseQuote quote : read(file).quotes()) {
        String words = plain(quote.words());
        JsonNode same =
            wanted.stream()
                .filter(w -> plain(w.get("text").asString()).startsWith(words))
                .filter(w -> w.get("speaker").asString().equals(quote.speaker()))
                .findFirst()
                .orElse(null);
        boolean all = same != null && plain(same.get("text").asString()).equals(words);
        whole += all ? 1 : 0;
        part += same != null && !all ? 1 : 0;
        others += same == null ? 1 : 0;
        wanted.remove(same);
      }
    }
    return new Counts(sought, whole, part, others);
  }

  private static List<Path> keys() throws Exception {
    try (Stream<Path> files = Files.list(RELEASES)) {
      return files.filter(f -> f.toString().endsWith(".key.json")).sorted().toList();
    }
  }

  private static ReadRelease read(Path file) throws Exception {
    return file.toString().endsWith(".html")
        ? ReleaseReader.ofHtml(Files.readAllBytes(file), MarkdownText::escape, "")
        : ReleaseReader.ofText(Files.readString(file), MarkdownText::escape, "");
  }

  @Test
  void findsTheQuotesOfPages() throws Exception {
    assumeTrue(Files.isDirectory(RELEASES));

    assertThat(counts(".html")).isEqualTo(new Counts(17, 17, 0, 1));
  }

  /** Where plain text has no marks, the first paragraph of the words is all that is sure. */
  @Test
  void findsTheQuotesOfTexts() throws Exception {
    assumeTrue(Files.isDirectory(RELEASES));

    assertThat(counts(".txt")).isEqualTo(new Counts(17, 4, 12, 1));
  }
}
