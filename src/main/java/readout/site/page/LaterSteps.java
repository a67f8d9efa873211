package readout.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.language.Language;
import readout.language.Phrase;
import readout.site.model.Archive;
import readout.site.model.Contents;
import readout.site.model.Hrefs;
import readout.site.model.MeetingSummary;
import readout.site.model.SiteRequest;
import readout.site.model.StepChains;
import readout.site.model.StepChains.Link;
import readout.site.model.SummaryContent.Step;
import readout.site.page.Neighbourhood.LinkedStep;

/** The steps of other meetings beside which a step is: where it was taken up, how it ended. */
final class LaterSteps {
  private final Language language;
  private final StepChains chains;
  private final Contents contents;

  LaterSteps(SiteRequest site, Archive archive, Contents contents) {
    this.language = site.language();
    this.chains = archive.chains();
    this.contents = contents;
  }

  /**
   * The steps that continue one, earliest first; the last of them say how it ended.
   *
   * @param root the way from the page to the site's root
   */
  List<LinkedStep> of(Link step, String root) {
    List<LinkedStep> later = new ArrayList<>();
    for (Link next : chains.allAfter(step)) {
      later.add(linked(next, root, chains.isTakenUp(next) ? "" : outcome(next)));
    }
    return later;
  }

  /** A step that another continues. */
  LinkedStep earlier(Link step, String root) {
    return linked(step, root, "");
  }

  private LinkedStep linked(Link link, String root, String outcome) {
    MeetingSummary entry = link.entry();
    Step step = step(link);
    String href = Hrefs.to(root, entry.path(), step.anchor());
    return new LinkedStep(SiteLink.of(step.action(), href), entry.title(), entry.date(), outcome);
  }

  private Step step(Link link) {
    return contents.content(link.entry()).steps().get(link.rank());
  }

  /** That it was done or dropped; of an open step how far it has come, and by when it is due. */
  private String outcome(Link link) {
    Step step = step(link);
    if (!link.task().open()) {
      return step.outcome();
    }
    List<String> parts = new ArrayList<>();
    boolean worded = !step.statusWords().isEmpty();
    parts.add(worded ? step.statusWords().text() : language.label("label.open"));
    if (link.task().overdue()) {
      parts.add(language.label("label.overdue"));
    }
    if (!step.due().isEmpty()) {
      parts.add(language.phrase("step.due", Map.of("date", Phrase.of(step.due()))).text());
    }
    return String.join(" · ", parts);
  }
}
