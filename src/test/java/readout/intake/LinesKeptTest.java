package readout.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * The law of all imports: what a line of a file says is in the draft, or the line is listed. Each
 * word that begins with "Zq" is in one line alone.
 */
class LinesKeptTest {
  private static final Pattern TOKEN = Pattern.compile("Zq[a-z]+");
  private static final Pattern LISTED = Pattern.compile("(?:line|paragraph)s? (\\d+)");

  private static final Path SHARED = Path.of("../shared/imports");

  /** More lines than these are not listed one by one. */
  private static final int MOST = 14;

  private static final List<String> MINUTES =
      List.of(
          "Date: 4 June 2026 (#)",
          "Time: 10:00-11:30 #",
          "Place: # House",
          "Present: Rosa #, Harbour Master, Tom # and Mara #",
          "Present: Rosa # (Chair), # keeper, Tom # from 10:15",
          "Apologies: Mara #",
          "Chair: Ola #",
          "Quorum: # were there",
          "# stands above the parts.",
          "## Agenda",
          "## Present",
          "## Apologies",
          "## Decisions",
          "## Action items",
          "## Next meeting",
          "### # heading",
          "- Rosa #, keeper of #",
          "- # item",
          "- [x] # step",
          "- ~~# step~~",
          "1. # item\n   - # below",
          "# is said here in a sentence.",
          "Words ~~of #~~ of # here.",
          "> # is quoted.",
          "> # is quoted.\n\n— Rosa #",
          "**Decision:** # is adopted.",
          "Moved by #. Vote: 3 for (#).",
          "**Action:** # to buy oil.",
          "| Action | Owner | Due | Notes |\n| --- | --- | --- | --- |\n| # | # | # | # |",
          "| A | B |\n| --- | --- |\n| # | # |",
          "Next meeting: 4 July 2026, at #",
          "Not before 4 July 2026 in #");

  private static final List<String> RELEASE =
      List.of(
          "PRESS RELEASE No. 12",
          "# Ministry",
          "4 June 2026",
          "Varn, 4 June 2026",
          "# headline\nand # below",
          "VARN, 4 June 2026 – The # hotel opened.",
          "\"We waited for the # for years,\" said Rosa #, minister of #, on Friday.",
          "Tom # denied having said \"we will sell the # tomorrow\".",
          "Mara # spoke of \"# and three more words\" to the board.",
          "• # bullet\n• # bullet",
          "12. # paragraph",
          "1. # note\n2. # note",
          "    # indented",
          "> # is quoted by nobody here.",
          "NOT FOR PUBLICATION",
          "ENDS",
          "Notes to # editors",
          "Contact: # Lind, press@#.example");

  private static final List<String> TALK =
      List.of(
          "ROSA EK: # is said\nand # below.",
          "[00:12:03] Tom Lind: # is said.",
          "**Rosa Ek (#):** # is said.",
          "Tom Lind 00:14:00\n# is said.",
          "# is nobody's.",
          "# Lind: once.",
          "## # heading",
          "Note: # was noted.");

  @Provide
  Arbitrary<List<String>> minutes() {
    return lines(MINUTES);
  }

  @Provide
  Arbitrary<List<String>> release() {
    return lines(RELEASE);
  }

  @Provide
  Arbitrary<List<String>> talk() {
    return lines(TALK);
  }

  private static Arbitrary<List<String>> lines(List<String> all) {
    return Arbitraries.of(all).list().ofMinSize(1).ofMaxSize(MOST);
  }

  @Property(tries = 60)
  void ofMinutes(@ForAll("minutes") List<String> lines) {
    keeps("# Lamp board\n\n" + text(lines), SourceKind.MINUTES);
  }

  @Property(tries = 60)
  void ofReleases(@ForAll("release") List<String> lines) {
    keeps(text(lines), SourceKind.RELEASE);
  }

  @Property(tries = 60)
  void ofPlainTranscripts(@ForAll("talk") List<String> lines) {
    keeps("ROSA EK: Good day.\n\nTOM LIND: Good day.\n\n" + text(lines), SourceKind.TRANSCRIPT);
  }

  /** Each longer word of real releases and captions, where these are. */
  @Test
  void ofRealFiles() throws IOException {
    assumeTrue(Files.isDirectory(SHARED));
    List<Path> files;
    try (Stream<Path> all = Files.walk(SHARED)) {
      files = all.filter(f -> f.toString().matches(".*\\.(vtt|srt|txt)")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      ImportResult result = Imports.of(Files.readAllBytes(file));
      String told = String.join("\n", result.notices());
      Set<String> kept = words(result.record() + told);
      Set<Integer> listed = listed(told);
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (!listed.contains(i + 1)) {
          assertThat(kept).as("%s:%d", file, i + 1).containsAll(words(lines.get(i)));
        }
      }
    }
  }

  private static Set<String> words(String text) {
    return Pattern.compile("\\p{L}{4,}")
        .matcher(text.replaceAll("<[^>]*>", ""))
        .results()
        .map(m -> m.group().toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Integer> listed(String told) {
    return LISTED
        .matcher(told)
        .results()
        .map(m -> Integer.valueOf(m.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Paragraphs, each mark replaced by a word of its own. */
  private static String text(List<String> lines) {
    String joined = String.join("\n\n", lines) + "\n";
    StringBuilder text = new StringBuilder();
    Matcher mark = Pattern.compile("(?<![#\\w])#(?![#])").matcher(joined);
    int count = 0;
    while (mark.find()) {
      mark.appendReplacement(text, token(count++));
    }
    return mark.appendTail(text).toString();
  }

  private static String token(int number) {
    return "Zq" + (char) ('a' + number / 26) + (char) ('a' + number % 26) + "x";
  }

  private static void keeps(String text, SourceKind kind) {
    ImportResult result = Imports.of(text.getBytes(StandardCharsets.UTF_8), kind);
    assertThat(result.record()).as(text).isNotNull();
    String told = String.join("\n", result.notices());
    Set<String> kept = tokens(result.record() + told);
    Set<Integer> listed = listed(told);
    List<String> lost = new ArrayList<>();
    List<String> lines = text.lines().toList();
    int paragraph = 0;
    for (int i = 0; i < lines.size(); i++) {
      paragraph = lines.get(i).isBlank() ? 0 : paragraph == 0 ? i + 1 : paragraph;
      boolean isListed = listed.contains(i + 1) || listed.contains(paragraph);
      if (!isListed && !kept.containsAll(tokens(lines.get(i)))) {
        lost.add(i + 1 + ": " + lines.get(i));
      }
    }
    assertThat(lost).as("%s\n---\n%s\n---\n%s", text, result.record(), told).isEmpty();
  }

  private static Set<String> tokens(String text) {
    return TOKEN
        .matcher(text)
        .results()
        .map(m -> m.group().toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
