package readout.site.page;

import readout.site.model.Archive;
import readout.site.model.Contents;
import readout.site.model.MeetingSummary;
import readout.site.model.SiteRequest;
import readout.site.model.StepChains;
import readout.site.model.StepChains.Link;

/**
 * The rows of steps in lists. The row of a step that no other continues was printed when its record
 * was read; that of a step in a chain names the others, and is printed with them.
 */
public final class StepRows {
  private final StepChains chains;
  private final Contents contents;
  private final LaterSteps later;
  private final RowContexts contexts;
  private final RowPrinter printer;

  public StepRows(SiteRequest site, Archive archive, Contents contents, RowPrinter printer) {
    this.chains = archive.chains();
    this.contents = contents;
    this.later = new LaterSteps(site, archive, contents);
    this.contexts = new RowContexts(site);
    this.printer = printer;
  }

  /** The row of a step as HTML, which leads to the root as {@link RowContexts#seenFrom} says. */
  String of(Link step) {
    MeetingSummary entry = step.entry();
    return chains.isTakenUp(step)
        ? printer.step(
            contexts.step(
                entry,
                step.task(),
                contents.content(entry).steps().get(step.rank()),
                later.of(step, RowContexts.ROOT)))
        : contents.stepRows(entry).get(step.rank());
  }
}
