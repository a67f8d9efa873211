package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.meeting.Attendance;
import readout.meeting.Delegation;
import readout.meeting.InLanguage;
import readout.meeting.Meeting;
import readout.meeting.MeetingTexts;
import readout.meeting.Participant;
import readout.meeting.Quote;
import readout.meeting.Text;
import readout.meeting.Utterance;
import readout.record.NewRecord;

/** What {@code readout new} begins can be checked and rendered as it is. */
class NewRecordTest {
  static List<String> kinds() {
    return NewRecord.kinds();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aSkeletonHasNothingButPlaceholders(String kind) {
    String record = Notes.cli(new byte[0], List.of("new", "--kind", kind)).out();
    Mistakes mistakes = onlyPlaceholders(record);
    assertThat(mistakes.meeting().about().kind().key()).isEqualTo(kind);
  }

  @Test
  void everyKindOfTheFormatHasASkeleton() {
    String schema = Notes.cli(new byte[0], List.of("schema")).out();
    List<String> words = new ArrayList<>();
    JsonSchemas.MAPPER
        .readTree(schema)
        .at("/$defs/kind/anyOf/0/enum")
        .forEach(word -> words.add(word.asString()));
    assertThat(NewRecord.kinds()).containsExactlyElementsOf(words);
  }

  @TestFactory
  Stream<DynamicTest> carriesOverFromEveryRecord() {
    List<Path> records = new ArrayList<>();
    for (String folder : List.of("examples", "../shared/records")) {
      Folders.files(Path.of(folder)).stream()
          .filter(f -> f.toString().endsWith(".yaml"))
          .forEach(records::add);
    }
    return records.stream().map(r -> DynamicTest.dynamicTest(r.toString(), () -> carries(r)));
  }

  private static void carries(Path earlier) throws Exception {
    Mistakes before = Mistakes.of(Files.readAllBytes(earlier));
    if (before.meeting() == null) {
      return;
    }
    Notes.Run run = Notes.cli(new byte[0], List.of("new", "--from", earlier.toString()));
    assertThat(run.status()).as(run.err()).isZero();
    Mistakes after = Mistakes.of(run.out());
    assertThat(after.meeting()).as("%s", after.found()).isNotNull();
    if (!names(before).isEmpty()) {
      assertThat(names(after)).isEqualTo(names(before));
      assertThat(delegations(after)).containsAll(delegations(before));
    }
    assertThat(after.meeting().handling().audience())
        .isEqualTo(before.meeting().handling().audience());
  }

  /** A translation asserts nothing: each of its texts is a placeholder, a name or was spoken. */
  @TestFactory
  Stream<DynamicTest> beginsTheTranslationOfEveryExample() {
    return Folders.files(Path.of("examples")).stream()
        .filter(f -> f.toString().endsWith(".yaml"))
        .map(r -> DynamicTest.dynamicTest(r.toString(), () -> translates(r)));
  }

  private static void translates(Path original) throws Exception {
    Meeting before = Mistakes.of(Files.readAllBytes(original)).meeting();
    Notes.Run run =
        Notes.cli(
            new byte[0],
            List.of("new", "--from", original.toString(), "--translation", "--language", "ga"));
    assertThat(run.status()).as(run.err()).isZero();
    Mistakes after = Mistakes.of(run.out());
    assertThat(after.meeting()).as("%s\n%s", after.found(), run.out()).isNotNull();
    assertThat(after.meeting().about().language()).isEqualTo("ga");
    assertThat(after.meeting().handling()).isEqualTo(before.handling());
    assertThat(quoted(after.meeting())).isEqualTo(quoted(before));
    String language = before.about().language();
    Set<String> kept = new HashSet<>(quoted(before));
    kept.addAll(sameInEveryLanguage(before));
    MeetingTexts.tell(
        after.meeting(),
        (sort, value, part) -> {
          boolean prose = sort == MeetingTexts.Sort.WORDS || sort == MeetingTexts.Sort.MARKDOWN;
          boolean number = value.matches("[0-9]+");
          if (prose && !number && !kept.contains(value) && part instanceof InLanguage) {
            assertThat(value).as(language + " text in a translation").startsWith("TBD");
          }
        });
    String report =
        Notes.cli(
                run.out().getBytes(StandardCharsets.UTF_8),
                List.of("check", "-", "-f", "short", "--quiet"))
            .out();
    assertThat(report).isEmpty();
  }

  /** A number, what sources are called, and the format's own words for credits. */
  private static List<String> sameInEveryLanguage(Meeting meeting) {
    List<Text> texts = new ArrayList<>();
    texts.add(meeting.about().publication().reference());
    meeting.closing().sources().forEach(s -> texts.addAll(Arrays.asList(s.title(), s.publisher())));
    meeting.closing().credits().forEach(c -> texts.add(c.role()));
    return texts.stream()
        .filter(Objects::nonNull)
        .flatMap(t -> t.variants().stream())
        .map(InLanguage::value)
        .toList();
  }

  /** The words that were spoken, but for those still to be translated. */
  private static List<String> quoted(Meeting meeting) {
    List<String> words = new ArrayList<>();
    for (Utterance u : meeting.content().utterances()) {
      if (u instanceof Quote q && q.text() != null) {
        q.text().variants().stream()
            .map(InLanguage::value)
            .filter(v -> !v.equals("TBD"))
            .forEach(words::add);
      }
    }
    return words;
  }

  private static List<Object> names(Mistakes mistakes) {
    List<Object> names = new ArrayList<>();
    for (Participant p : mistakes.meeting().people().participants()) {
      if (p.attendance() == Attendance.MENTIONED) {
        continue;
      }
      names.add(Arrays.asList(p.name(), p.role(), p.item().customFields()));
    }
    return names;
  }

  private static List<Object> delegations(Mistakes mistakes) {
    List<Object> delegations = new ArrayList<>();
    for (Delegation d : mistakes.meeting().people().delegations()) {
      delegations.add(Arrays.asList(d.id(), d.name(), d.country(), d.customFields()));
    }
    return delegations;
  }

  private static Mistakes onlyPlaceholders(String record) {
    byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
    String found = Notes.cli(bytes, List.of("check", "-", "-f", "short", "--quiet")).out();
    assertThat(found).isEmpty();
    found = Notes.cli(bytes, List.of("check", "-", "-f", "short")).out();
    assertThat(found.lines().filter(l -> l.contains("[")))
        .isNotEmpty()
        .allMatch(l -> l.contains("[placeholder]"));
    assertThat(record).startsWith("# yaml-language-server: $schema=");
    return Mistakes.of(record);
  }
}
