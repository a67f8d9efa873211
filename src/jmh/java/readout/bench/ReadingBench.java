package readout.bench;

import org.openjdk.jmh.annotations.Benchmark;
import readout.decode.Decoded;
import readout.diagnostic.SourceFile;
import readout.meeting.Meeting;
import readout.yaml.Node;

/** Reading a record: all of it, and its two halves. */
public class ReadingBench extends Timed {
  private final Sample sample = Sample.longest();
  private final SourceFile file = sample.file();
  private final Node tree = Sample.tree(file);

  /** Bytes to a meeting. */
  @Benchmark
  public Meeting record() {
    return sample.meeting();
  }

  /** Text to a tree. */
  @Benchmark
  public Node yaml() {
    return Sample.tree(file);
  }

  /** A tree to a meeting. */
  @Benchmark
  public Decoded decode() {
    return sample.decoded(file, tree);
  }
}
