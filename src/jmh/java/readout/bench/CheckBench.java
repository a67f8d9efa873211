package readout.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import readout.check.RecordCheck;
import readout.decode.Decoded;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.markdown.CommonMark;

/** Finding what is doubtful in a record. */
public class CheckBench extends Timed {
  private final Sample sample = Sample.longest();
  private final SourceFile file = sample.file();
  private final Decoded decoded = sample.decoded(file, Sample.tree(file));

  /** A meeting to its warnings. */
  @Benchmark
  public Diagnostics check() {
    Diagnostics found = new Diagnostics();
    RecordCheck.run(
        file,
        decoded,
        Sample.COMMON_MARK::targets,
        CommonMark::isSafe,
        List.of(Sample.READERS),
        Sample.AT,
        found);
    return found;
  }
}
