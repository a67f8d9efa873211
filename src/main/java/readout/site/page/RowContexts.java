package readout.site.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import readout.language.Language;
import readout.meeting.Status;
import readout.site.model.Hrefs;
import readout.site.model.MeetingSummary;
import readout.site.model.MeetingSummary.Task;
import readout.site.model.SiteRequest;
import readout.site.model.SummaryContent.Step;
import readout.site.page.Neighbourhood.LinkedStep;

/**
 * The rows that a meeting has in lists. A row is printed once, for all lists that have it, when its
 * record is read: it depends on no other record, and where the site's root is seen from the page is
 * filled in later.
 */
public final class RowContexts {
  /**
   * Marks the place of the way to the root. Should a text have it, a way to the root is seen there.
   */
  public static final String ROOT = "\uFFFF";

  private static final String ROOT_BY_BYTE =
      new String(ROOT.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

  private final SiteRequest site;
  private final OwnerLine owners;

  public RowContexts(SiteRequest site) {
    this.site = site;
    this.owners = new OwnerLine(site);
  }

  /** Rows as a page shows them. */
  public static String seenFrom(String root, CharSequence rows) {
    return rows.toString().replace(ROOT, root);
  }

  /** The same for rows in UTF-8, which need not be decoded for it. */
  public static byte[] seenFrom(String root, byte[] rows) {
    return new String(rows, StandardCharsets.ISO_8859_1)
        .replace(ROOT_BY_BYTE, root)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** What is said of so many quotes of some people who took part; empty for none. */
  String said(int quotes) {
    List<String> counts = new ArrayList<>();
    count("label.said", quotes, counts);
    return String.join("", counts);
  }

  /** A meeting in a list of meetings, with the counts that {@link CountedRow} replaces. */
  public MeetingRow meeting(MeetingSummary entry) {
    return meeting(entry, CountedRow.marked(counts(entry)));
  }

  /** The same without counts. */
  public MeetingRow uncounted(MeetingSummary entry) {
    return meeting(entry, "");
  }

  private MeetingRow meeting(MeetingSummary entry, String counts) {
    return new MeetingRow(
        SiteLink.of(entry.title(), Hrefs.to(ROOT, entry.path())),
        entry.date(),
        entry.schedule().datetime(),
        entry.status().key(),
        mark(entry, site.language()),
        MeetingLinks.series(entry, ROOT),
        MeetingLinks.kind(entry, ROOT),
        MeetingLinks.body(entry, ROOT),
        MeetingLinks.place(entry, ROOT),
        counts);
  }

  private String counts(MeetingSummary entry) {
    List<String> counts = new ArrayList<>();
    count("label.said", entry.counts().quotes(), counts);
    count("label.decisions", entry.counts().decisions(), counts);
    count("label.next-steps", entry.tasks().size(), counts);
    return String.join(" · ", counts);
  }

  private void count(String label, int number, List<String> counts) {
    if (number > 0) {
      Language language = site.language();
      counts.add(
          language.label(label)
              + language.label("label.colon")
              + "\u00a0"
              + language.number(number));
    }
  }

  /** The word for a meeting that is not as others are: withdrawn, cancelled or a draft. */
  public static String mark(MeetingSummary entry, Language language) {
    return entry.status() == Status.FINAL ? "" : language.label("status." + entry.status().key());
  }

  /**
   * A step in a list of steps.
   *
   * @param later the steps that continue it, made by {@link LaterSteps}; it is never overdue when
   *     there are any
   */
  public StepRow step(MeetingSummary entry, Task task, Step step, List<LinkedStep> later) {
    return new StepRow(
        SiteLink.of(step.action(), Hrefs.to(ROOT, entry.path(), step.anchor())),
        entry.title(),
        entry.date(),
        owners.of(task.owners(), ROOT),
        step.due(),
        step.statusWords(),
        task.overdue() && later.isEmpty(),
        later,
        site.language().label("site.later-steps"),
        site.language().labels());
  }
}
