package readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import readout.diagnostic.SourceFile;
import readout.transcript.Cue;
import readout.transcript.ReadTranscript;
import readout.transcript.Transcripts;
import readout.transcript.Turn;

/**
 * Counts how much of real transcripts is imported, against what people made of them by hand; {@code
 * -Dimports.print} prints the numbers that the page about imports gives.
 */
class SharedImportsTest {
  private static final Path SHARED = Path.of("../shared/imports");
  private static final Pattern CUE =
      Pattern.compile("(?m)^([0-9:.]+) --> [0-9:.]+\\R([^:\\n]+): (.*)$");
  private static final Pattern MOMENT = Pattern.compile("\"timestamp\": \"([0-9:]+)\"");

  /**
   * A line of minutes or of a log; the name is empty when there is none. An assisted one was typed
   * by somebody else than the scribe.
   */
  private record Line(String name, String words, boolean assisted) {}

  /** What was counted. */
  private record Count(String what, int wanted, int found, int given) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%-46s recall %5d of %5d (%.1f %%), precision %5d of %5d (%.1f %%)",
          what,
          found,
          wanted,
          100.0 * found / wanted,
          found,
          given,
          100.0 * found / given);
    }

    double recall() {
      return (double) found / wanted;
    }

    double precision() {
      return (double) found / given;
    }
  }

  @Test
  void captionsAreAsAnotherReaderHasThem() throws IOException {
    for (Path folder : folders("zoom")) {
      String text = Files.readString(folder.resolve("transcript.vtt"));
      List<String> wanted = cues(text);
      List<String> given = cues(read(folder.resolve("transcript.vtt")));
      Count count = count(folder.getFileName() + ": captions", wanted, given);
      print(count);
      assertThat(count.recall()).isEqualTo(1);
      assertThat(count.precision()).isEqualTo(1);
    }
  }

  @Test
  void correctedCaptionsDifferInWordsAlone() throws IOException {
    for (Path folder : folders("zoom")) {
      ReadTranscript machine = read(folder.resolve("transcript.vtt"));
      ReadTranscript corrected = read(folder.resolve("transcript_corrected.vtt"));
      Count times =
          count(folder.getFileName() + ": times and speakers", times(corrected), times(machine));
      Count words = count(folder.getFileName() + ": words", words(corrected), words(machine));
      print(times);
      print(words);
      assertThat(times.recall()).isGreaterThan(0.99);
      assertThat(words.recall()).isGreaterThan(0.95);
      assertThat(words.precision()).isGreaterThan(0.95);
    }
  }

  @Test
  void everyMomentOfTheSummariesIsInATurn() throws IOException {
    for (Path folder : folders("zoom")) {
      ReadTranscript transcript = read(folder.resolve("transcript.vtt"));
      Matcher moment = MOMENT.matcher(Files.readString(folder.resolve("tldr.json")));
      int all = 0;
      int within = 0;
      while (moment.find()) {
        long time = seconds(moment.group(1)) * 1000;
        all++;
        within +=
            transcript.turns().stream()
                    .anyMatch(t -> t.start() - 1000 <= time && time <= t.end() + 1000)
                ? 1
                : 0;
      }
      print(new Count(folder.getFileName() + ": moments of the summary", all, within, all));
      assertThat(all).isPositive();
      assertThat(within).isGreaterThanOrEqualTo(all - 1);
      assertThat(transcript.facts().decisions()).isEmpty();
      assertThat(transcript.facts().actions()).isEmpty();
    }
  }

  @Test
  void logsAreAsTheMinutesHaveThem() throws IOException {
    for (Path folder : folders("irc")) {
      ReadTranscript log = read(folder.resolve("irc.log"));
      Element minutes = Jsoup.parse(folder.resolve("index.html").toFile()).body();
      List<Line> wanted = lines(minutes);
      List<Line> given = new ArrayList<>();
      for (Turn turn : log.turns()) {
        String name = turn.speaker() == null ? "" : turn.speaker().written();
        for (int i = 0; i < turn.cues().size(); i++) {
          given.add(new Line(name, form(piece(turn, i)), false));
        }
      }
      List<String> wantedWords = wanted.stream().map(Line::words).toList();
      List<String> givenWords = given.stream().map(Line::words).toList();
      Count lines = count(folder.getFileName() + ": lines", wantedWords, givenWords);
      print(lines);
      printMissing(wantedWords, givenWords);
      Count speakers = speakers(folder.getFileName() + ": speakers", wanted, given);
      if (speakers.wanted() > 0) {
        print(speakers);
        assertThat(speakers.recall()).isGreaterThan(0.85);
      }
      List<String> topics =
          minutes.select("h1.topic").stream().map(t -> form(t.text().substring(7))).toList();
      Count topicCount =
          count(
              folder.getFileName() + ": topics",
              topics,
              log.facts().topics().stream().map(t -> form(t.title())).toList());
      if (!topics.isEmpty()) {
        print(topicCount);
        assertThat(topicCount.recall()).isEqualTo(1);
        assertThat(topicCount.precision()).isEqualTo(1);
      }
      assertThat(lines.recall()).isGreaterThan(0.97);
      assertThat(lines.precision()).isGreaterThan(0.93);
    }
  }

  @Test
  void draftsOfAllAreMade() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(SHARED));
    try (Stream<Path> files = Files.walk(SHARED)) {
      List<Path> transcripts =
          files.filter(f -> f.toString().matches(".*\\.(vtt|srt|log)|.*/example\\.json")).toList();
      assertThat(transcripts).hasSizeGreaterThan(10);
      for (Path file : transcripts) {
        ImportResult result = Imports.of(Files.readAllBytes(file));
        assertThat(result.diagnostics().sorted()).as(file.toString()).isEmpty();
        assertThat(result.record()).contains("status: draft");
      }
    }
  }

  /**
   * The lines whose speaker is the same. The minutes have names in full from a list of their own: a
   * label of the log is the one whom most of its lines are of.
   */
  private static Count speakers(String what, List<Line> wanted, List<Line> given) {
    Map<String, String> labels = new HashMap<>();
    given.forEach(line -> labels.put(line.words(), line.name()));
    Map<String, Map<String, Integer>> names = new HashMap<>();
    int all = 0;
    for (Line line : wanted) {
      String label = labels.get(line.words());
      if (label != null && !line.name().isEmpty()) {
        if (!line.assisted()) {
          names.computeIfAbsent(label, any -> new HashMap<>()).merge(line.name(), 1, Integer::sum);
        }
        all++;
      }
    }
    int same = names.values().stream().mapToInt(n -> Collections.max(n.values())).sum();
    if (System.getProperty("imports.print") != null) {
      names.forEach((label, n) -> System.out.println("  " + label + " is " + n));
    }
    return new Count(what, all, same, all);
  }

  private static void print(Count count) {
    if (System.getProperty("imports.print") != null) {
      System.out.println(count);
    }
  }

  private static void printMissing(List<String> wanted, List<String> given) {
    if (System.getProperty("imports.print") != null) {
      List<String> missing = new ArrayList<>(wanted);
      given.forEach(missing::remove);
      missing.forEach(line -> System.out.println("  not imported: " + line));
      List<String> more = new ArrayList<>(given);
      wanted.forEach(more::remove);
      more.forEach(line -> System.out.println("  not in the minutes: " + line));
    }
  }

  private static List<Path> folders(String name) throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(SHARED));
    try (Stream<Path> folders = Files.list(SHARED.resolve(name))) {
      return folders.sorted().toList();
    }
  }

  private static ReadTranscript read(Path file) throws IOException {
    return Transcripts.read(new SourceFile(file.toString(), Files.readString(file))).orElseThrow();
  }

  /** Time, speaker and words of each caption, by a reader that knows nothing else. */
  private static List<String> cues(String text) {
    List<String> cues = new ArrayList<>();
    Matcher cue = CUE.matcher(text);
    while (cue.find()) {
      if (cue.group(3).codePoints().anyMatch(Character::isLetterOrDigit)) {
        cues.add(seconds(cue.group(1)) + " " + cue.group(2) + ": " + cue.group(3).strip());
      }
    }
    return cues;
  }

  private static List<String> cues(ReadTranscript transcript) {
    List<String> cues = new ArrayList<>();
    for (Turn turn : transcript.turns()) {
      for (int i = 0; i < turn.cues().size(); i++) {
        cues.add(
            turn.cues().get(i).start() / 1000
                + " "
                + turn.speaker().written()
                + ": "
                + piece(turn, i));
      }
    }
    return cues;
  }

  private static List<String> times(ReadTranscript transcript) {
    List<String> times = new ArrayList<>();
    for (Turn turn : transcript.turns()) {
      for (Cue cue : turn.cues()) {
        times.add(cue.start() + " " + turn.speaker().written());
      }
    }
    return times;
  }

  private static List<String> words(ReadTranscript transcript) {
    return transcript.turns().stream().flatMap(t -> Stream.of(t.words().split("\\s+"))).toList();
  }

  private static String piece(Turn turn, int cue) {
    int from = turn.cues().get(cue).offset();
    int to =
        cue + 1 < turn.cues().size() ? turn.cues().get(cue + 1).offset() : turn.words().length();
    return turn.words().substring(from, to).strip();
  }

  private static long seconds(String time) {
    long seconds = 0;
    for (String part : time.replaceFirst("[.].*", "").split(":")) {
      seconds = seconds * 60 + Long.parseLong(part);
    }
    return seconds;
  }

  /** What the minutes print of each line, without the name: they have their own list of names. */
  private static List<Line> lines(Element minutes) {
    List<Line> lines = new ArrayList<>();
    for (Element line : minutes.select("div.comment, div.information")) {
      line.select("a[id^=link-]").remove();
      String text = line.text().strip();
      boolean scribing = text.matches("[\\p{L} ]+ (?:is scribing|are scribing)\\.");
      if (!scribing && !text.isEmpty()) {
        String name = line.select("span.name").text();
        String words =
            name.isEmpty() ? text.replaceFirst("^<[^>]+> ", "") : text.substring(name.length() + 1);
        String plain = words.replaceFirst(" ?\\[scribe assist by [^\\]]+]", "");
        lines.add(new Line(name, form(plain), !plain.equals(words)));
      }
    }
    return lines;
  }

  /** A line without the name that may be before it. */
  private static String form(String words) {
    String unnamed = words.strip().replaceFirst("^[^\\s:]+: +", "");
    return Normalizer.normalize(unnamed, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Z}]+", " ")
        .replaceAll("[ .]+$", "")
        .strip();
  }

  /** In order for words, which repeat; by number for lines, which are their own. */
  private static Count count(String what, List<String> wanted, List<String> given) {
    int found;
    if (what.endsWith("words")) {
      int removed =
          DiffUtils.diff(wanted, given).getDeltas().stream()
              .mapToInt(d -> d.getSource().size())
              .sum();
      found = wanted.size() - removed;
    } else {
      Map<String, Integer> left = new HashMap<>();
      given.forEach(line -> left.merge(line, 1, Integer::sum));
      found = 0;
      for (String line : wanted) {
        if (left.getOrDefault(line, 0) > 0) {
          left.merge(line, -1, Integer::sum);
          found++;
        }
      }
    }
    return new Count(what, wanted.size(), found, given.size());
  }
}
