package readout.site.build;

import readout.diagnostic.Diagnostics;
import readout.note.view.View;
import readout.note.view.Viewed;
import readout.site.page.MeetingRow;
import readout.site.page.RowPrinter;
import readout.site.page.StepRow;
import readout.template.CompiledTemplate;
import readout.template.TemplateFiles;
import readout.template.Templates;

/** Prints rows of lists through the parts of the site's template that are for rows. */
final class RowParts implements RowPrinter {
  private final CompiledTemplate meeting;
  private final CompiledTemplate step;
  private final Diagnostics diagnostics;

  private RowParts(CompiledTemplate meeting, CompiledTemplate step, Diagnostics diagnostics) {
    this.meeting = meeting;
    this.step = step;
    this.diagnostics = diagnostics;
  }

  /** Null after what is wrong with a part was reported. */
  static RowParts of(TemplateFiles files, Diagnostics diagnostics) {
    CompiledTemplate meeting = part("site-meeting", MeetingRow.class, files, diagnostics);
    CompiledTemplate step = part("site-step", StepRow.class, files, diagnostics);
    return meeting == null || step == null ? null : new RowParts(meeting, step, diagnostics);
  }

  private static CompiledTemplate part(
      String name, Class<? extends Viewed> row, TemplateFiles files, Diagnostics diagnostics) {
    return new Templates(files::find, View.shape(row))
        .compile(name + ".html.mustache", diagnostics)
        .orElse(null);
  }

  @Override
  public String meeting(MeetingRow row) {
    return meeting.render(row, diagnostics).orElse("");
  }

  @Override
  public String step(StepRow row) {
    return step.render(row, diagnostics).orElse("");
  }
}
