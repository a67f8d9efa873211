package readout.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import readout.diagnostic.Diagnostics;
import readout.note.LocalizedNote;
import readout.note.Note;
import readout.note.view.View;
import readout.template.CompiledTemplate;
import readout.template.TemplateFiles;
import readout.template.Templates;

/** Printing notes through each built-in template in the two forms templates are written in. */
public class TemplateBench extends Timed {
  private final InTurn<Note> notes =
      InTurn.of(sample -> Sample.note(Sample.released(sample.meeting())));

  /** A built-in template. */
  @Param({
    "briefing-note",
    "readout",
    "press-release",
    "minutes",
    "transcript",
    "quote-sheet",
    "clearance-sheet",
    "next-steps"
  })
  public String template;

  /** The form it is written in. */
  @Param({"md", "html"})
  public String form;

  private CompiledTemplate compiled;

  /** Compiles the template. */
  @Setup
  public void prepare() {
    compiled = compile();
  }

  /** Checks and compiles a template with its parts, as every run does once. */
  @Benchmark
  public CompiledTemplate compile() {
    String file = template + "." + form + ".mustache";
    return new Templates(new TemplateFiles(List.of())::find, View.shape(LocalizedNote.class))
        .compile(file, new Diagnostics())
        .orElseThrow();
  }

  /** A note to its text. */
  @Benchmark
  public String print() {
    return compiled.render(notes.next().content(), new Diagnostics()).orElseThrow();
  }
}
