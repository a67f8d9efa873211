package readout.site.build;

import java.util.Map;
import readout.diagnostic.Diagnostics;
import readout.note.Shape;
import readout.site.page.RowPrinter;
import readout.site.page.SiteContract;
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
    CompiledTemplate meeting = part("site-meeting", SiteContract.meeting(), files, diagnostics);
    CompiledTemplate step = part("site-step", SiteContract.step(), files, diagnostics);
    return meeting == null || step == null ? null : new RowParts(meeting, step, diagnostics);
  }

  private static CompiledTemplate part(
      String name, Shape shape, TemplateFiles files, Diagnostics diagnostics) {
    return new Templates(files::find, shape)
        .compile(name + ".html.mustache", diagnostics)
        .orElse(null);
  }

  @Override
  public String meeting(Map<String, Object> context) {
    return meeting.render(context, diagnostics).orElse("");
  }

  @Override
  public String step(Map<String, Object> context) {
    return step.render(context, diagnostics).orElse("");
  }
}
