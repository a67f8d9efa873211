package readout.bench;

import org.openjdk.jmh.annotations.Benchmark;
import readout.decode.Decoded;
import readout.diagnostic.SourceFile;
import readout.meeting.Meeting;
import readout.yaml.Node;

/** Reading a record: all of it, and its two halves. */
public class ReadingBench extends Timed {
  private final InTurn<Sample> samples = InTurn.of(sample -> sample);
  private final InTurn<SourceFile> files = InTurn.of(Sample::file);
  private final InTurn<Parsed> parsed = InTurn.of(Parsed::of);

  private record Parsed(Sample sample, SourceFile file, Node tree) {
    static Parsed of(Sample sample) {
      SourceFile file = sample.file();
      return new Parsed(sample, file, Sample.tree(file));
    }
  }

  /** Bytes to a meeting. */
  @Benchmark
  public Meeting record() {
    return samples.next().meeting();
  }

  /** Text to a tree. */
  @Benchmark
  public Node yaml() {
    return Sample.tree(files.next());
  }

  /** A tree to a meeting. */
  @Benchmark
  public Decoded decode() {
    Parsed record = parsed.next();
    return record.sample().decoded(record.file(), record.tree());
  }
}
