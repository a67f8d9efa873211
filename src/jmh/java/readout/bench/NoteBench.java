package readout.bench;

import org.openjdk.jmh.annotations.Benchmark;
import readout.meeting.Meeting;
import readout.note.Note;

/** Building the note of a meeting. */
public class NoteBench extends Timed {
  private final InTurn<Meeting> meetings = InTurn.of(Sample::meeting);
  private final InTurn<Meeting> released = InTurn.of(sample -> Sample.released(sample.meeting()));

  /** A meeting to what the public may see of it. */
  @Benchmark
  public Meeting release() {
    return Sample.released(meetings.next());
  }

  /** A released meeting to its note. */
  @Benchmark
  public Note note() {
    return Sample.note(released.next());
  }
}
