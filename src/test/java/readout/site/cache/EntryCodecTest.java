package readout.site.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import readout.site.model.Content;
import readout.site.model.Entry;
import readout.site.model.Meetings;
import readout.site.model.Pool;

/** What was taken as bytes comes back as it was. */
class EntryCodecTest {
  private final Pool pool = new Pool();

  @Test
  void entriesComeBack() {
    for (Entry entry : Meetings.some()) {
      byte[] bytes = EntryCodec.bytes(entry);
      assertThat(EntryCodec.entry(bytes, pool)).isEqualTo(entry);
      assertThat(EntryCodec.bytes(EntryCodec.entry(bytes, pool))).isEqualTo(bytes);
    }
  }

  @Test
  void contentsComeBack() {
    Content content = Meetings.content();
    assertThat(EntryCodec.content(EntryCodec.bytes(content))).isEqualTo(content);
  }

  @Test
  void longTextsAndListsComeBack() {
    String text = "é".repeat(70_000);
    ByteSink out = new ByteSink();
    out.text(text);
    out.number(Integer.MAX_VALUE);
    out.flag(true);
    out.list(java.util.Collections.nCopies(20_000, "x"), ByteSink::text);
    ByteSource in = new ByteSource(out.bytes());
    assertThat(in.text()).isEqualTo(text);
    assertThat(in.number()).isEqualTo(Integer.MAX_VALUE);
    assertThat(in.flag()).isTrue();
    assertThat(in.list(ByteSource::text)).hasSize(20_000).containsOnly("x");
  }
}
