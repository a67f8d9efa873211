package readout.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.Mistakes;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;

/** Each mistake of a record, with its place and the words that tell the way out. */
class DiagnosticsTest {
  /** What comes after the three lines that every record needs; so its first line is line 4. */
  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments("sumary: a", "4:1 unknown-key", "did you mean `summary`?"),
        arguments("weather: a", "4:1 unknown-key", "your own keys begin with \"x-\""),
        arguments("place: {name: a, town: b}", "4:18 unknown-key", "name, city, country, url"),
        arguments("summary: {text: a, x-b: c}", "4:20 ~unused-key", "is not passed to templates"),
        arguments("quotes: [{aside: a, speaker: b}]", "4:21 unknown-key", "an aside has no key"),
        arguments("key_messages: [{txt: a}]", "4:17 unknown-key", "did you mean `text`?"),
        arguments("topics: [{id: a}]", "4:11 missing-key", "a topic needs `title`"),
        arguments("next_meeting: [{date: }]", "4:17 missing-key 4:17 ~empty-value", "`title`"),
        arguments("subtitle:", "4:1 ~empty-value", "treated as left out"),
        arguments("subtitle: \" \"", "4:1 ~empty-value", "treated as left out"),
        arguments("place: {}", "4:1 ~empty-value", "treated as left out"),
        arguments("tags: [a, \"\"]", "4:11 ~empty-value", "remove the item"),
        arguments("topics: [{title: }]", "4:11 empty-value", "a value is required"),
        arguments("topics: [{title: {en: }}]", "4:19 empty-value", "no text in `en`"),
        arguments("quotes: [{speaker: [], text: a}]", "4:11 empty-value", "value is required"),
        arguments("subtitle: [a]", "4:11 wrong-kind", "`subtitle` is a list, not a text"),
        arguments("tags: a", "4:7 wrong-kind", "write tags: [\"a\"]"),
        arguments(
            "participants: [Ana]", "4:16 unknown-person", "write the person out: {name: Ana}"),
        arguments("participants: [{name: a, chair: yes}]", "4:33 wrong-kind", "not true or false"),
        arguments("series: {en: a, EN: b}", "4:17 duplicate-key", "`EN` twice"),
        arguments("language: kz", "4:11 bad-language-tag", "did you mean \"kk\"?"),
        arguments("subtitle: {english: a}", "4:12 bad-language-tag", "did you mean \"en\"?"),
        arguments("time: 9.30 – 11:00", "4:7 bad-time", "did you mean \"09:30/11:00\"?"),
        arguments("time: 9:30", "4:7 bad-time", "did you mean \"09:30\"?"),
        arguments("time: noon", "4:7 bad-time", "times look like 09:30"),
        arguments("timezone: Europe/Brusels", "4:11 bad-timezone", "\"Europe/Brussels\"?"),
        arguments("timezone: almaty", "4:11 bad-timezone", "did you mean \"Asia/Almaty\"?"),
        arguments("timezone: Nowhere", "4:11 bad-timezone", "such as Europe/Brussels"),
        arguments("timezone: Nowhere\nembargo: 2026-05-13T18:00", "4:11 bad-timezone", "IANA"),
        arguments("embargo: 2026-05-13", "4:10 bad-instant", "2026-05-13T18:00+02:00"),
        arguments("embargo: 2026-05-13 17:30", "4:10 bad-instant", "2026-05-13T17:30+02:00"),
        arguments("embargo: 2026-05-13T18:00", "4:10 bad-instant", "the record a `timezone`"),
        arguments(
            "timezone: Europe/Brussels\nembargo: 2026-03-29T02:30",
            "5:10 bad-instant",
            "skip this hour"),
        arguments(
            "timezone: Europe/Brussels\nembargo: 2026-10-25T02:30",
            "5:10 bad-instant",
            "2026-10-25T02:30+02:00 or 2026-10-25T02:30+01:00"),
        arguments("status: drafft", "4:9 unknown-word", "did you mean \"draft\"?"),
        arguments("transcript: x", "4:13 unknown-word", "verbatim, edited, uncorrected, machine"),
        arguments("kind: consultatoin", "4:7 ~nearly-known", "did you mean \"consultation\"?"),
        arguments("series: |\n  a\n  b", "4:9 ~several-lines", "printed as one line"),
        arguments("id: a b", "4:5 bad-id", "letters, digits"),
        arguments("documents: [{title: a, url: b c}]", "4:29 bad-url", "no white space"),
        arguments("documents: [{title: a, url: \"javascript:b\"}]", "4:29 bad-url", "not linked"),
        arguments("next_steps: [{action: a, follows: b}]", "4:35 bad-follows", "a #, and the id"),
        arguments("next_steps: [{action: a, follows: \"b#c#d\"}]", "4:35 bad-follows", "a #, and"),
        arguments("decisions: [{text: a, vote: {for: -1}}]", "4:35 bad-vote", "write {for: 12} or"),
        arguments("figures: [{label: a, value: b, number: 1 000}]", "4:40 bad-number", "digits"),
        arguments(
            "figures: [{label: a, value: b, number: 1e999999999}]", "4:40 bad-number", "digits"),
        arguments(
            "figures: [{label: a, value: b, topic: c}]", "4:39 unknown-topic", "line `id: c`"),
        arguments(
            "figures: [{label: a, value: b, source: c}]", "4:40 unknown-source", "line `id: c`"),
        arguments(
            "quotes: [{speaker: {name: a}, text: b, reported: c}]",
            "4:40 text-and-reported",
            "write one of them"),
        arguments("quotes: [{speaker: {name: a}}]", "4:11 text-and-reported", "write one of them"),
        arguments(
            "quotes: [{speaker: {name: a}, text: b, at: 25:00}]", "4:44 bad-time", "00:12:31"));
  }

  @ParameterizedTest
  @MethodSource
  void mistakes(String rest, String places, String words) {
    Mistakes mistakes = Mistakes.ofRest(rest);
    assertThat(String.join(" ", mistakes.places())).isEqualTo(places);
    assertThat(mistakes.words()).contains(words);
    assertThat(mistakes.meeting() == null)
        .isEqualTo(mistakes.found().stream().anyMatch(Diagnostic::isError));
  }

  @Test
  void whatEveryRecordNeedsIsAskedForAtOnce() {
    assertThat(Mistakes.of("subtitle: a").words())
        .contains("needs `readout`", "needs `title`", "needs `date`");
  }

  @Test
  void aSlipInARequiredKeyIsOneMistake() {
    Mistakes mistakes = Mistakes.of("readout: 1\ntitel: a\ndate: 2026");
    assertThat(mistakes.places()).containsExactly("2:1 unknown-key");
  }

  @Test
  void anotherVersionIsRefused() {
    assertThat(Mistakes.of("readout: 2\ntitle: a\ndate: 2026").places())
        .containsExactly("1:10 bad-version");
  }

  @Test
  void aRecordIsAGroup() {
    assertThat(Mistakes.of("- a").places()).containsExactly("1:1 wrong-kind");
    assertThat(Mistakes.of("a").places()).containsExactly("1:1 wrong-kind");
  }

  @ParameterizedTest
  @ValueSource(strings = {"13.05.2026", "13 May 2026", "2026/5/13", "May 13, 2026"})
  void aDateWrittenOtherwiseIsTranslated(String date) {
    Mistakes mistakes = Mistakes.of("readout: 1\ntitle: a\ndate: " + date);
    assertThat(mistakes.places()).containsExactly("3:7 bad-date");
    assertThat(mistakes.words()).contains("did you mean \"2026-05-13\"?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"background", "internal", "~"})
  void ruleOfBackgroundWantsADescription(String rule) {
    Mistakes mistakes =
        Mistakes.ofRest("quotes: [{speaker: {name: a}, text: b, attribution: " + rule + "}]");
    assertThat(mistakes.only().code())
        .isEqualTo(rule.equals("background") ? Code.MISSING_ATTRIBUTED_TO : Code.UNKNOWN_WORD);
  }

  @Test
  void theRuleOfBackgroundIsInherited() {
    String quote = "quotes:\n  - {speaker: {name: a}, text: b, topic: t}\n";
    String below = "topics: [{title: u, attribution: background, topics: [{title: t, id: t}]}]\n";
    assertThat(Mistakes.ofRest(below + quote).places())
        .containsExactly("6:6 missing-attributed-to");
    String above = "attribution: background\ntopics: [{title: t, id: t}]\n";
    assertThat(Mistakes.ofRest(above + quote).places())
        .containsExactly("7:6 missing-attributed-to");
    String described = quote.replace("text: b", "text: b, attributed_to: an official");
    assertThat(Mistakes.ofRest(below + described).places()).isEmpty();
  }

  @Test
  void tenMistakesAreToldInOneRun() {
    Mistakes mistakes =
        Mistakes.of(
            """
            readout: 1
            title: A meeting
            date: 13 May 2026
            langage: en
            timezone: Europe/Lisboa
            participants:
              - {id: a, name: Ana Duarte}
              - {id: a, name: Ivo Lund, chair: maybe}
            topics: [{title: A berth, id: berth}]
            quotes:
              - {speaker: Ana Duart, text: b, reported: c}
              - {speaker: Ivo Lund, topic: berht, text: d}
            decisions: [{text: e, status: adoptd}]
            documents: [{title: f}]
            figures: [{label: g, value: h, number: many}]
            """);
    assertThat(mistakes.places())
        .containsExactly(
            "3:7 bad-date",
            "4:1 unknown-key",
            "5:11 bad-timezone",
            "8:10 duplicate-id",
            "8:36 wrong-kind",
            "11:15 unknown-participant",
            "11:35 text-and-reported",
            "12:32 unknown-topic",
            "13:31 unknown-word",
            "14:14 missing-key",
            "15:40 bad-number");
    assertThat(mistakes.meeting()).isNull();
  }
}
