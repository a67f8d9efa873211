package readout.check.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.record.RecordInput;

class WrongRecordTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "readout: 1\nid: loan\ntitle: {en: Bridge loan, fr: Un prêt}\ndate: 2025-04-15\nx: [\n",
        "readout: 1\nid: loan\ntitle: {en: Bridge loan, fr: Un prêt}\ndate: 2025-04-15\ny: 1\n",
        "readout: 1\n",
        ""
      })
  void aLineHoldsAllOfIt(String yaml) {
    WrongRecord record =
        WrongRecord.of(new RecordInput("a\tb.yaml", "a\tb", yaml.getBytes(StandardCharsets.UTF_8)));
    WrongRecord again = WrongRecord.ofLine(record.line());
    assertThat(again).usingRecursiveComparison().isEqualTo(record);
    assertThat(record.line()).doesNotContain("\n", "Bridge");
  }

  @Test
  void aLineThatIsANameIsOne() {
    assertThat(WrongRecord.ofLine("records/a.yaml").file()).isEqualTo("records/a.yaml");
    assertThat(WrongRecord.ofLine("records/a.yaml").titles()).isEqualTo(List.of());
  }
}
