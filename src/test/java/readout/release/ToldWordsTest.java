package readout.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.Mistakes;
import readout.meeting.Audience;
import readout.meeting.Content;
import readout.meeting.CustomFields;
import readout.meeting.Item;
import readout.meeting.Markdown;
import readout.meeting.Meeting;
import readout.meeting.Placement;
import readout.meeting.Quote;
import readout.meeting.Utterance;
import readout.meeting.date.EdtfDate;

/** Words of withheld quotes are found in whatever text an output has. */
class ToldWordsTest {
  private static final String SAID = "Nobody sells the copper lighthouse before Easter";

  /** What holds no words: tags of languages, and words of the format. */
  private static final Set<String> NO_WORDS =
      Set.of("InLanguage.language", "About.language", "Quote.original", "Kind.key");

  /** A participant of the list once more. */
  private static final String LISTED = "Presence.who";

  /** Said to the readers, and so no secret. */
  private static final Set<String> SPOKEN = Set.of("Quote.text", "Quote.prepared");

  private final List<String> visited = new ArrayList<>();

  @Test
  @DisplayName(
      "Words of a withheld quote are looked for in every field of a record, ids and addresses included.")
  void areFoundInEveryFieldOfARecord() throws Exception {
    Meeting meeting =
        Mistakes.of(Files.readAllBytes(Path.of("examples/everything.yaml"))).meeting();
    with(meeting, "", -1);
    int count = visited.size();
    Set<String> silent = new TreeSet<>();
    for (int i = 0; i < count; i++) {
      visited.clear();
      Meeting told = (Meeting) with(meeting, "", i);
      if (ToldWords.in(withSecret(told), told).isEmpty()) {
        silent.add(visited.get(i));
      }
    }
    silent.removeIf(field -> NO_WORDS.contains(field) || SPOKEN.contains(field));
    assertThat(silent).isEmpty();
    assertThat(count).isGreaterThan(200);
  }

  /** A meeting in which somebody says the words off the record. */
  private static Meeting withSecret(Meeting m) {
    Content c = m.content();
    Meeting other =
        Mistakes.ofRest(
                """
                participants: [{id: lund, name: Ivo Lund}]
                quotes: [{speaker: lund, attribution: off-the-record, text: "%s."}]
                """
                    .formatted(SAID))
            .meeting();
    Item item = new Item(null, null, null, CustomFields.NONE, Integer.MAX_VALUE);
    Quote secret = ((Quote) other.content().utterances().get(0)).with(item, null, null);
    List<Utterance> utterances = new ArrayList<>(c.utterances());
    utterances.add(secret);
    Content whole =
        new Content(
            c.summary(),
            c.story(),
            c.background(),
            c.keyMessages(),
            c.topics(),
            utterances,
            c.figures(),
            c.decisions(),
            c.agreements(),
            c.nextSteps(),
            c.questions());
    return new Meeting(
        m.about(),
        m.occasion(),
        m.handling(),
        m.people(),
        whole,
        m.closing(),
        m.formalities(),
        m.customFields());
  }

  /** A value with the words in place of one of the strings that are in it, by its number. */
  private Object with(Object value, String field, int target) throws Exception {
    if (field.equals(LISTED)) {
      return value;
    }
    if (value instanceof String) {
      visited.add(field);
      return visited.size() - 1 == target ? SAID : value;
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      for (Object item : list) {
        copy.add(with(item, field, target));
      }
      return copy;
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        copy.put(entry.getKey(), with(entry.getValue(), field, target));
      }
      return copy;
    }
    if (value instanceof Markdown text && !text.placements().isEmpty()) {
      return with(new Markdown(text.variants(), text.partNumber()), field, target);
    }
    boolean ofDomain =
        value instanceof Record && value.getClass().getPackageName().equals("readout.meeting");
    if (!ofDomain || value instanceof EdtfDate || value instanceof Placement) {
      return value;
    }
    RecordComponent[] components = value.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      String name = value.getClass().getSimpleName() + "." + components[i].getName();
      String path = SPOKEN.contains(field) ? field : name;
      types[i] = components[i].getType();
      values[i] = with(components[i].getAccessor().invoke(value), path, target);
    }
    Constructor<?> constructor = value.getClass().getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }

  @ParameterizedTest
  @CsvSource({
    "我们将在冬天之前关闭北方造船厂。, 局长说我们将在冬天之前关闭北方造船厂，大家都很清楚。",
    "我们将在冬天之前关闭北方造船厂。, 他提到冬天之前关闭北方的计划。",
    "关闭造船厂。, 部长要求关闭造船厂以及码头。",
    "来月までに北の灯台を売却します。, 大臣は北の灯台を売却しますと述べた。",
    "เราจะปิดอู่ต่อเรือทางเหนือก่อนฤดูหนาว, มีข่าวว่าจะปิดอู่ต่อเรือทางเหนือ",
    "ພວກເຮົາຈະປິດໂຮງງານຕໍ່ເຮືອ, ມີຂ່າວວ່າຈະປິດໂຮງງານຕໍ່ເຮືອແລ້ວ",
    "យើងនឹងបិទរោងចក្រនាវាភាគខាងជើង, គេថានឹងបិទរោងចក្រនាវាភាគខាងជើងឆាប់ៗ",
    "မြောက်ပိုင်းသင်္ဘောကျင်းကိုပိတ်မည်, ဝန်ကြီးကမြောက်ပိုင်းသင်္ဘောကျင်းကိုပိတ်မည်ဟုဆိုသည်",
    "우리는 겨울 전에 조선소를 폐쇄합니다., 장관은 우리는 겨울 전에 조선소를 폐쇄합니다라고 했다."
  })
  @DisplayName(
      "Where a script writes no spaces, eight characters of Chinese or Japanese in a row count as four words, and ten of Thai, Lao, Khmer, Burmese or Tibetan.")
  void areFoundWithoutSpacesBetweenThem(String said, String summary) {
    assertThat(told(said, "summary: \"" + summary + "\"")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "我们将在冬天之前关闭北方造船厂。, 我们讨论了北方的港口。",
    "来月までに北の灯台を売却します。, 会議では来月の予定について話し合いました。",
    "そのようなことはありませんと思います。, そのようなことはありませんということです。",
    "เราจะปิดอู่ต่อเรือทางเหนือก่อนฤดูหนาว, มีการพูดถึงทางเหนือ"
  })
  void areNotFoundInOtherWordsWithoutSpaces(String said, String summary) {
    assertThat(told(said, "summary: \"" + summary + "\"")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "summary: The mayor was clear. Sell it now. The talks go on.",
        "summary: 'The mayor said: sell it now.'",
        "summary: The mayor told them to “sell it now” and left.",
        "summary: \"- first\\n- Sell it now\\n\"",
        "decisions: [Sell it now]",
        "tags: [sell it now]"
      })
  @DisplayName(
      "A quote that is shorter, or of plain words alone, is found where it is a sentence of its own or in quotation marks.")
  void areFoundWhereAShortQuoteIsASentenceOrInMarks(String rest) {
    assertThat(told("Sell it now.", rest)).hasSize(1);
  }

  @Test
  void areNotFoundWhereAShortQuoteIsWithinASentence() {
    assertThat(told("Sell it now.", "summary: They cannot sell it now that it burnt.")).isEmpty();
    assertThat(told("No.", "decisions: [No]\nsummary: No. They went home.")).isEmpty();
    assertThat(told("Never.", "summary: The mayor said “never” twice.")).hasSize(1);
  }

  @Test
  @DisplayName(
      "A quote that is shorter, or of plain words alone, is found where it is a sentence of its own or in quotation marks.")
  void areFoundWhereASentenceOfPlainWordsIsRepeated() {
    assertThat(
            told(
                "It is up to us now to do it. We will see.",
                "summary: It is up to us now to do it."))
        .hasSize(1);
  }

  @Test
  @DisplayName(
      "Words of a quote that the readers may see are no secret, and neither is the name of a body or paper of the record that the withheld quote mentions.")
  void areNotTheNameOfABodyOrAPaperThatTheQuoteMentions() {
    String rest =
        """
        summary: The Office for Inland Harbour Safety opened the talks on the northern lighthouses.
        documents: [{title: Treaty on Northern Lighthouses and Beacons, url: "https://a.example/"}]
        groups: [{id: office, name: Office for Inland Harbour Safety}]
        next_steps: [{action: Answer, owner: office}]
        """;
    String said =
        "The Office for Inland Harbour Safety never read the Treaty on Northern Lighthouses"
            + " and Beacons, and it never will.";
    assertThat(told(said, rest)).isEmpty();
    assertThat(told("Treaty on Northern Lighthouses and Beacons.", rest)).isNotEmpty();
  }

  @Test
  @DisplayName(
      "Words of a quote that the readers may see are no secret, and neither is the name of a body or paper of the record that the withheld quote mentions.")
  void areNoSecretWhereAnotherQuoteSaysThem() {
    String rest = "summary: " + SAID;
    String quote = "  - {speaker: lund, %s: \"" + SAID + ".\"}\n";
    assertThat(told(SAID, quote.formatted("text") + rest)).isEmpty();
    assertThat(told(SAID, quote.formatted("reported"))).hasSize(1);
  }

  private static List<ToldWords> told(String said, String rest) {
    Meeting meeting =
        Mistakes.ofRest(
                """
                participants: [{id: lund, name: Ivo Lund}]
                quotes:
                  - {speaker: lund, attribution: off-the-record, text: "%s"}
                %s
                """
                    .formatted(said, rest))
            .meeting();
    Refusal refusal = Release.of(meeting, Audience.PUBLIC, Instant.EPOCH).refusal();
    return refusal == null ? List.of() : refusal.toldWords();
  }
}
