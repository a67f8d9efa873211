package readout.bench;

import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import readout.diagnostic.Diagnostics;
import readout.leak.Leak;
import readout.leak.LeakDetector;
import readout.meeting.Meeting;
import readout.note.LocalizedNote;
import readout.note.view.View;
import readout.template.TemplateFiles;
import readout.template.Templates;

/** Searching a finished page for what was withheld from it. */
public class LeakDetectorBench extends Timed {
  private final Meeting meeting = Sample.guarded().meeting();
  private final Meeting released = Sample.released(meeting);
  private final String page =
      new Templates(new TemplateFiles(List.of())::find, View.shape(LocalizedNote.class))
          .compile("minutes.html.mustache", new Diagnostics())
          .orElseThrow()
          .render(Sample.note(released).content(), new Diagnostics())
          .orElseThrow();

  /** Builds the wall and holds the page against it. */
  @Benchmark
  public Optional<Leak> search() {
    return LeakDetector.between(meeting, released, () -> "").inPage(page);
  }
}
