package readout.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.RecursiveComparisonAssert;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import readout.Mistakes;
import readout.meeting.*;
import readout.meeting.About;
import readout.meeting.Approval;
import readout.meeting.CustomFields;
import readout.meeting.Formalities;
import readout.meeting.InLanguage;
import readout.meeting.Interest;
import readout.meeting.Item;
import readout.meeting.Quorum;
import readout.meeting.Quote;
import readout.meeting.RelatedRecords;
import readout.meeting.SeriesPlace;
import readout.meeting.Signature;
import readout.meeting.Text;
import readout.meeting.date.EdtfDate;

/** Every field of a record, and what becomes of it in the meeting. */
class EveryFieldDecodedTest {
  private static final RecursiveComparisonConfiguration WITHOUT_NUMBERS =
      RecursiveComparisonConfiguration.builder()
          .withIgnoredFieldsMatchingRegexes("(.*\\.)?partNumber")
          .build();

  private static final Meeting M = meeting();
  private static final Participant ANA = M.people().participants().get(0);
  private static final Participant IVO = M.people().participants().get(1);

  private static Meeting meeting() {
    Mistakes mistakes =
        Mistakes.of(
            """
            readout: 1
            id: 010
            title: {en: No, kk: Жоқ}
            subtitle: 22. Juni
            aliases: [09, x.y]
            kind: working-group
            issuer: 1. Office
            reference: 0114
            published: 2026-05-14T09:30
            series: ~
            number: 007
            date: 2026-05-13/2026-05-14
            time: 10:00/11:30
            timezone: Europe/Brussels
            host: EU
            place: {name: "*", city: Sesimbra, country: PT, url: "https://example.org"}
            language: pt
            status: draft
            transcript: edited
            part_of: whole
            translation_of: other
            corrections: [{date: 2026-05-15, text: one}, {date: 2026-05-14, text: two}]
            audience: press
            attribution: chatham-house
            embargo: 2026-05-13T18:00
            x-own: {a: [1, true, ~], b: {c: 010}}
            delegations: [{id: EU, name: European Union, country: BE}]
            participants:
              - {id: ana, name: Ana Duarte, aliases: [A, B], honorific: H.E., role: Master,
                 organization: Port, delegation: EU, chair: true, attendance: remote,
                 email: {text: a@b.example, audience: press}, url: "https://a.example",
                 audience: public, embargo: "2026-05-13T18:00Z", x-a: 1,
                 from: 10:20, until: t, reason: {text: ill, audience: press}}
              - {name: Ivo Lund, email: i@b.example}
            groups: [{id: g, name: both sides}]
            summary: {text: "**S**", audience: press, embargo: "2026-01-01T00:00Z"}
            background: 1. B
            key_messages: [12:30, {text: m, topic: t}]
            topics:
              - {title: T, id: t, number: 4.2, presenter: ana, summary: s, outcome: o, attribution: background,
                 topics: [{title: U, x-u: no}]}
            quotes:
              - {speaker: [ana, g, EU], credited_as: C, via: letter, text: " a  b ", prepared: a b c, original: fr,
                 translated_by: us, topic: t, attribution: background, attributed_to: an official,
                 context: c, at: 00:12:31, source: src, check_against_delivery: true, question: false}
              - {aside: the members rise}
              - {speaker: {name: a reporter, role: R, organization: O}, reported: r}
            figures:
              - {label: 40%, value: 1_000, number: -1.50, unit: EUR, source: src, topic: t, as_of: 2026}
            decisions:
              - {text: d, topic: t, status: superseded, moved_by: ana, seconded_by: Ivo Lund,
                 vote: {for: 12, yes: [A, Ivo Lund]}}
              - plain
              - {text: e, vote: consensus}
            agreements: [{title: a, parties: [EU, Port, elsewhere], signed_by: B, url: a.pdf}]
            next_steps:
              - {action: n, owner: [ana, nobody], due: 2026-06, status: done, done: 2026-05-30,
                 topic: t, follows: rec#step, id: s1, audience: internal}
              - {action: o, due: next-meeting}
              - {action: p, done: 2026-05-30}
            questions: [{question: q, answer: a, topic: t}]
            approves: [earlier, {record: before, title: those}]
            quorum: {required: half, present: 7}
            interests: [{person: ana, text: shares, topic: t, withdrew: true}]
            signed_by: [ana, {person: Ivo Lund, date: 2026-05-20}]
            next_meeting: {title: nm, date: XXXX-06, place: P, kind: retreat}
            contacts: [{name: n, role: r, organization: o, email: e@b.example, phone: "+351 1"}]
            documents: [{title: d, url: d.pdf, kind: k}]
            sources: [{title: s, id: src, url: "https://s.example", publisher: p, date: 2025}]
            credits: [{role: editing, name: n}, all of us]
            tags: [true, 1e3]
            """);
    assertThat(mistakes.places()).isEmpty();
    return mistakes.meeting();
  }

  /** What the record says, wherever it says it. */
  private static RecursiveComparisonAssert<?> assertSaid(Object part) {
    return assertThat(part).usingRecursiveComparison(WITHOUT_NUMBERS);
  }

  private static <T> ListAssert<T> assertEach(List<T> parts) {
    return assertThat(parts).usingRecursiveFieldByFieldElementComparator(WITHOUT_NUMBERS);
  }

  private static Text text(String value) {
    return Text.of(value);
  }

  private static Item topicItem(String id) {
    return new Item(id, null, null, CustomFields.NONE, 0);
  }

  private static Markdown markdown(String value) {
    return new Markdown(List.of(new InLanguage(null, value, 0)), 0);
  }

  private static EdtfDate date(String edtf) {
    return EdtfDate.parse(edtf).orElseThrow();
  }

  private static Embargo until(String instant) {
    return new Embargo(Instant.parse(instant), ZoneId.of("Europe/Brussels"));
  }

  @Test
  void about() {
    Text title =
        new Text(List.of(new InLanguage("en", "No", 0), new InLanguage("kk", "Жоқ", 0)), 0);
    assertSaid(M.about())
        .isEqualTo(
            new About(
                "010",
                List.of("09", "x.y"),
                title,
                text("22. Juni"),
                new Kind("working-group", null),
                new PublicationDetails(
                    text("1. Office"),
                    text("0114"),
                    new Published(
                        date("2026-05-14"), OffsetDateTime.parse("2026-05-14T09:30+02:00"))),
                new SeriesPlace(text("~"), "007"),
                "pt",
                Status.DRAFT,
                Transcript.EDITED,
                new RelatedRecords("whole", "other"),
                List.of(
                    new Correction(date("2026-05-15"), text("one"), CustomFields.NONE, 0),
                    new Correction(date("2026-05-14"), text("two"), CustomFields.NONE, 0))));
    assertSaid(M.customFields().values())
        .isEqualTo(Map.of("own", Map.of("a", List.of("1", true, ""), "b", Map.of("c", "010"))));
  }

  @Test
  void occasionAndHandling() {
    ZoneId zone = ZoneId.of("Europe/Brussels");
    assertSaid(M.occasion())
        .isEqualTo(
            new Occasion(
                date("2026-05-13/2026-05-14"),
                new Hours(LocalTime.of(10, 0), LocalTime.of(11, 30)),
                zone,
                new Place(
                    text("*"), text("Sesimbra"), "PT", "https://example.org", CustomFields.NONE, 0),
                M.people().delegations().get(0)));
    assertSaid(M.handling())
        .isEqualTo(
            new Handling(
                Audience.PRESS,
                Attribution.CHATHAM_HOUSE,
                new Embargo(Instant.parse("2026-05-13T16:00:00Z"), zone)));
  }

  @Test
  void people() {
    Delegation eu = new Delegation("EU", text("European Union"), "BE", CustomFields.NONE, 0);
    Item item =
        new Item(
            "ana",
            Audience.PUBLIC,
            until("2026-05-13T18:00:00Z"),
            new CustomFields(Map.of("a", "1")),
            0);
    assertSaid(ANA)
        .isEqualTo(
            new Participant(
                item,
                text("Ana Duarte"),
                List.of(text("A"), text("B")),
                text("H.E."),
                text("Master"),
                text("Port"),
                eu,
                true,
                Attendance.REMOTE,
                new Guarded<>("a@b.example", Audience.PRESS, null),
                "https://a.example",
                List.of(),
                null));
    assertSaid(IVO.email()).isEqualTo(new Guarded<>("i@b.example", Audience.INTERNAL, null));
    assertSaid(IVO.attendance()).isEqualTo(Attendance.IN_PERSON);
    assertEach(M.people().delegations()).containsExactly(eu);
    assertEach(M.people().presences())
        .containsExactly(
            new Presence(
                ANA,
                new MeetingPoint(LocalTime.of(10, 20), null),
                new MeetingPoint(null, "t"),
                new Guarded<>(text("ill"), Audience.PRESS, null)));
    assertEach(M.people().groups())
        .containsExactly(new Group("g", text("both sides"), CustomFields.NONE, 0));
  }

  @Test
  void summaryMessagesAndTopics() {
    Content c = M.content();
    assertSaid(c.summary())
        .isEqualTo(new Guarded<>(markdown("**S**"), Audience.PRESS, until("2026-01-01T00:00:00Z")));
    assertSaid(c.background()).isEqualTo(new Guarded<>(markdown("1. B"), Audience.INTERNAL, null));
    assertEach(c.keyMessages())
        .containsExactly(
            new KeyMessage(Item.PLAIN, text("12:30"), null),
            new KeyMessage(Item.PLAIN, text("m"), "t"));
    Item own = new Item(null, null, null, new CustomFields(Map.of("u", "no")), 0);
    Topic below = new Topic(own, text("U"), null, null, null, null, null, List.of());
    assertEach(c.topics())
        .containsExactly(
            new Topic(
                topicItem("t"),
                text("T"),
                "4.2",
                ANA,
                markdown("s"),
                markdown("o"),
                Attribution.BACKGROUND,
                List.of(below)));
  }

  @Test
  void quotes() {
    assertEach(M.content().utterances())
        .containsExactly(
            new Quote(
                Item.PLAIN,
                List.of(ANA, M.people().groups().get(0), M.people().delegations().get(0)),
                text("C"),
                Via.LETTER,
                text(" a  b "),
                null,
                text("a b c"),
                "fr",
                text("us"),
                "t",
                Attribution.BACKGROUND,
                text("an official"),
                text("c"),
                "00:12:31",
                "src",
                true,
                false),
            new Aside(Item.PLAIN, text("the members rise")),
            new Quote(
                Item.PLAIN,
                List.of(
                    new Outsider(text("a reporter"), text("R"), text("O"), CustomFields.NONE, 0)),
                null,
                Via.SPEECH,
                null,
                text("r"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null));
  }

  @Test
  void formalities() {
    Formalities f = M.formalities();
    assertEach(f.approvals())
        .containsExactly(
            new Approval("earlier", null, 0), new Approval("before", text("those"), 0));
    assertSaid(f.quorum()).isEqualTo(new Quorum(text("half"), 7, 0));
    assertEach(f.interests())
        .containsExactly(new Interest(Item.PLAIN, ANA, text("shares"), "t", true));
    assertEach(f.signatures())
        .containsExactly(new Signature(ANA, null, 0), new Signature(IVO, date("2026-05-20"), 0));
  }

  @Test
  void figuresDecisionsAndAgreements() {
    Content c = M.content();
    BigDecimal number = new BigDecimal("-1.50");
    assertEach(c.figures())
        .containsExactly(
            new Figure(
                Item.PLAIN, text("40%"), text("1_000"), number, "EUR", "src", "t", date("2026")));
    assertEach(c.decisions())
        .containsExactly(
            new Decision(
                Item.PLAIN,
                text("d"),
                "t",
                DecisionStatus.SUPERSEDED,
                ANA,
                IVO,
                new Vote(
                    null,
                    List.of(
                        new VoteOption("for", 12, List.of()),
                        new VoteOption("yes", 2, List.of(ANA, IVO))))),
            new Decision(
                Item.PLAIN, text("plain"), null, DecisionStatus.ADOPTED, null, null, Vote.NONE),
            new Decision(
                Item.PLAIN,
                text("e"),
                null,
                DecisionStatus.ADOPTED,
                null,
                null,
                new Vote(VoteResult.CONSENSUS, List.of())));
    assertEach(c.agreements())
        .containsExactly(
            new Agreement(
                Item.PLAIN,
                text("a"),
                List.of(
                    M.people().delegations().get(0),
                    new Organization(text("Port")),
                    new Unlisted(text("elsewhere"))),
                List.of(ANA),
                "a.pdf"));
  }

  @Test
  void stepsAndQuestions() {
    assertEach(M.content().nextSteps())
        .containsExactly(
            new NextStep(
                new Item("s1", Audience.INTERNAL, null, CustomFields.NONE, 0),
                text("n"),
                List.of(ANA, new Unlisted(text("nobody"))),
                new Due(date("2026-06")),
                StepStatus.DONE,
                date("2026-05-30"),
                "t",
                new StepReference("rec", "step")),
            new NextStep(
                Item.PLAIN, text("o"), List.of(), Due.NEXT_MEETING, null, null, null, null),
            new NextStep(
                Item.PLAIN,
                text("p"),
                List.of(),
                null,
                StepStatus.DONE,
                date("2026-05-30"),
                null,
                null));
    assertEach(M.content().questions())
        .containsExactly(new Question(Item.PLAIN, text("q"), text("a"), "t"));
  }

  @Test
  void closing() {
    Text n = text("n");
    assertSaid(M.closing())
        .isEqualTo(
            new Closing(
                List.of(
                    new NextMeeting(
                        text("nm"),
                        date("XXXX-06"),
                        new Place(text("P"), null, null, null, CustomFields.NONE, 0),
                        new Kind(null, text("retreat")),
                        CustomFields.NONE,
                        0)),
                List.of(new Contact(Item.PLAIN, n, text("r"), text("o"), "e@b.example", "+351 1")),
                List.of(new Document(Item.PLAIN, text("d"), "d.pdf", text("k"))),
                List.of(
                    new Source(
                        topicItem("src"), text("s"), "https://s.example", text("p"), date("2025"))),
                List.of(
                    new Credit(text("editing"), n, CustomFields.NONE, 0),
                    new Credit(null, text("all of us"), CustomFields.NONE, 0)),
                List.of(text("true"), text("1e3"))));
  }

  @Test
  void whatIsLeftOutHasItsDefault() {
    Meeting small = Mistakes.ofRest("").meeting();
    assertThat(small.about().id()).isEqualTo("from-the-name");
    assertThat(small.about().kind()).isEqualTo(new Kind("meeting", null));
    assertThat(small.about().language()).isEqualTo("en");
    assertThat(small.about().status()).isEqualTo(Status.FINAL);
    assertThat(small.about().transcript()).isEqualTo(Transcript.VERBATIM);
    assertThat(small.handling().embargo()).isNull();
  }

  @Test
  void aBlockLosesOnlyTheLineBreaksAtItsEnd() {
    Mistakes block =
        Mistakes.ofRest(
            "quotes:\n  - speaker: {name: a}\n    text: |+\n      b  c \n\n      d\n\n");
    Quote quote = (Quote) block.meeting().content().utterances().get(0);
    assertThat(quote.text()).isEqualTo(text("b  c \n\nd"));
  }
}
