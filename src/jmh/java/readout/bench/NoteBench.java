package readout.bench;

import org.openjdk.jmh.annotations.Benchmark;
import readout.meeting.Meeting;
import readout.note.Note;

/** Building the note of a meeting. */
public class NoteBench extends Timed {
  private final Meeting meeting = Sample.longest().meeting();
  private final Meeting released = Sample.released(meeting);

  /** A meeting to what the public may see of it. */
  @Benchmark
  public Meeting release() {
    return Sample.released(meeting);
  }

  /** A released meeting to its note. */
  @Benchmark
  public Note note() {
    return Sample.note(released);
  }
}
