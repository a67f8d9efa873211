package readout.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import readout.check.RecordCheck;
import readout.check.links.WrittenLink;
import readout.decode.Decoded;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.markdown.CommonMark;

/** Finding what is doubtful in a record. */
public class CheckBench extends Timed {
  private final InTurn<Record> records = InTurn.of(Record::of);

  private record Record(SourceFile file, Decoded decoded) {
    static Record of(Sample sample) {
      SourceFile file = sample.file();
      return new Record(file, sample.decoded(file, Sample.tree(file)));
    }
  }

  /** A meeting to its warnings. */
  @Benchmark
  public Diagnostics check() {
    Record record = records.next();
    Diagnostics found = new Diagnostics();
    RecordCheck.run(
        record.file(),
        record.decoded(),
        WrittenLink.of(record.file(), record.decoded().places(), Sample.COMMON_MARK::targets),
        Sample.COMMON_MARK::losses,
        CommonMark::isSafe,
        List.of(Sample.READERS),
        Sample.AT,
        found);
    return found;
  }
}
