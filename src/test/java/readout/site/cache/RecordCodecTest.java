package readout.site.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import readout.check.copies.RecordTies;
import readout.leak.Secret;
import readout.record.NamedFile;
import readout.site.cache.StoredMeeting.Texts;
import readout.site.model.Interner;
import readout.site.model.MeetingSummary;
import readout.site.model.Meetings;
import readout.site.model.SummaryContent;
import readout.site.model.SummaryText;
import readout.site.model.Variant;

/** What was taken as bytes comes back as it was, and other bytes are refused. */
class RecordCodecTest {
  /** Of a record with every type of component that has no place beside it. */
  private static final List<Class<? extends Record>> KEPT =
      List.of(
          MeetingSummary.class,
          SummaryContent.class,
          Texts.class,
          RecordTies.class,
          NamedFile.class,
          Secret.class,
          Variant.class,
          SiteState.Made.class);

  record Nothing() {}

  record Unkept(Object thing) {}

  record Numbers(List<Integer> numbers) {}

  record Mapped(Map<String, String> texts) {}

  @Provide
  Arbitrary<Class<? extends Record>> kept() {
    return Arbitraries.of(KEPT);
  }

  @Property(tries = 150)
  void everyRecordComesBack(
      @ForAll("kept") Class<? extends Record> type, @ForAll long seed, @ForAll boolean pooled) {
    Record value = new KeptValues(seed, KeptValues.ANY).of(type);
    byte[] bytes = RecordCodec.bytes(value);
    Record back = RecordCodec.read(type, bytes, pooled ? new Interner() : null);
    assertThat(back).usingRecursiveComparison().isEqualTo(value);
    assertThat(RecordCodec.bytes(back)).isEqualTo(bytes);
  }

  @Property(tries = 3000)
  void tornAndFlippedBytesAreReadOrRefused(
      @ForAll("kept") Class<? extends Record> type, @ForAll long seed) {
    byte[] bytes = RecordCodec.bytes(new KeptValues(seed, KeptValues.NAMES).of(type));
    byte[] other = Damage.of(bytes, new Random(seed));
    try {
      assertThat(RecordCodec.read(type, other, null)).isInstanceOf(type);
    } catch (BrokenState refused) {
      assertThat(refused).hasMessageMatching("[a-z ]+");
    }
  }

  @Property(tries = 200)
  void bytesThatEndTooEarlyOrTooLateAreRefused(
      @ForAll("kept") Class<? extends Record> type, @ForAll long seed) {
    byte[] bytes = RecordCodec.bytes(new KeptValues(seed, KeptValues.NAMES).of(type));
    for (int length : new int[] {0, bytes.length / 2, bytes.length - 1, bytes.length + 1}) {
      assertRefused(type, Arrays.copyOf(bytes, length));
    }
  }

  @Test
  void theEntriesOfAnArchiveComeBack() {
    for (MeetingSummary entry : Meetings.some()) {
      byte[] bytes = RecordCodec.bytes(entry);
      assertThat(RecordCodec.read(MeetingSummary.class, bytes, new Interner())).isEqualTo(entry);
    }
    SummaryContent content = Meetings.content();
    assertThat(RecordCodec.read(SummaryContent.class, RecordCodec.bytes(content), null))
        .isEqualTo(content);
  }

  @Test
  void longTextsAndListsComeBack() {
    Texts texts = new Texts(List.of("é".repeat(70_000)));
    Texts many = new Texts(Collections.nCopies(20_000, "x"));
    Numbers edges = new Numbers(List.of(0, 127, 128, Integer.MAX_VALUE, -1, Integer.MIN_VALUE));
    assertThat(RecordCodec.read(Texts.class, RecordCodec.bytes(texts), null)).isEqualTo(texts);
    assertThat(RecordCodec.read(Texts.class, RecordCodec.bytes(many), null)).isEqualTo(many);
    assertThat(RecordCodec.read(Numbers.class, RecordCodec.bytes(edges), null)).isEqualTo(edges);
  }

  @Test
  void aCountThatNoFileCouldHoldTakesNoMemory() {
    ByteSink most = new ByteSink();
    most.number(Integer.MAX_VALUE);
    ByteSink negative = new ByteSink();
    negative.number(-1);
    byte[] endless = {-1, -1, -1, -1, -1, -1, -1};
    for (byte[] bytes : List.of(most.bytes(), negative.bytes(), endless)) {
      assertRefused(Texts.class, bytes);
      assertRefused(Mapped.class, bytes);
      assertRefused(Secret.class, bytes);
      assertRefused(RecordTies.class, bytes);
    }
  }

  @Test
  void whatRecursIsOneObject() {
    Interner pool = new Interner();
    byte[] bytes = RecordCodec.bytes(Meetings.some().get(0));
    MeetingSummary one = RecordCodec.read(MeetingSummary.class, bytes, pool);
    MeetingSummary other = RecordCodec.read(MeetingSummary.class, bytes, pool);
    assertThat(other.language()).isSameAs(one.language());
    assertThat(other.title()).isSameAs(one.title());
    assertThat(other.delegations()).isSameAs(one.delegations());
    assertThat(other.id()).isNotSameAs(one.id());
  }

  @Test
  void mapsAreSorted() {
    Mapped one = new Mapped(Map.of("a", "1", "b", "2", "c", "3"));
    byte[] bytes = RecordCodec.bytes(one);
    assertThat(RecordCodec.read(Mapped.class, bytes, null).texts().keySet())
        .containsExactly("a", "b", "c");
  }

  @Test
  void theShapeNamesWhatTheBytesDoNot() {
    assertThat(RecordCodec.of(SummaryText.class).shape())
        .isEqualTo("SummaryText(text:text,lang:text)");
    assertThat(RecordCodec.of(SiteState.class).shape())
        .contains("audience:Audience", "waived:{Code:day}", "stored:[StoredMeeting(place:");
  }

  @Test
  void aTypeThatIsNotKeptIsAMistakeOfOurs() {
    assertThatIllegalArgumentException().isThrownBy(() -> RecordCodec.of(Nothing.class));
    assertThatIllegalArgumentException().isThrownBy(() -> RecordCodec.of(Unkept.class));
  }

  private static void assertRefused(Class<? extends Record> type, byte[] bytes) {
    assertThatExceptionOfType(BrokenState.class)
        .isThrownBy(() -> RecordCodec.read(type, bytes, null));
  }
}
