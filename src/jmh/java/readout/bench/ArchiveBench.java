package readout.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** The site of 200 records: made for the first time, again, and after a change. */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ArchiveBench extends Timed {
  private MadeUpArchive archive;

  /** What a run finds. */
  public enum Before {
    /** No site. */
    NOTHING,
    /** The site as it should be. */
    SAME,
    /** The site as it was before one record got another title. */
    ONE_CHANGED
  }

  /** What the run that is timed finds. */
  @Param public Before before;

  /** Writes the records and builds their site. */
  @Setup
  public void write() throws IOException {
    archive = MadeUpArchive.create();
    archive.build();
  }

  /** Brings about what the run is to find. */
  @Setup(Level.Invocation)
  public void change() throws IOException {
    switch (before) {
      case NOTHING -> archive.forget();
      case SAME -> {}
      case ONE_CHANGED -> archive.changeOne();
    }
  }

  /** Builds the site. */
  @Benchmark
  public int build() {
    return archive.build();
  }

  /** Takes everything away. */
  @TearDown
  public void delete() throws IOException {
    archive.delete();
  }
}
