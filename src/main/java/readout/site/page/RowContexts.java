package readout.site.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.language.Direction;
import readout.language.Language;
import readout.language.Phrase;
import readout.note.Isolated;
import readout.site.model.Hrefs;
import readout.site.model.MeetingSummary;
import readout.site.model.MeetingSummary.Task;
import readout.site.model.SiteRequest;
import readout.site.model.SummaryContent.Step;
import readout.site.model.SummaryText;

/**
 * The contexts of the rows that a meeting has in lists. A row is printed once, for all lists that
 * have it, when its record is read: it depends on no other record, and where the site's root is
 * seen from the page is filled in later.
 */
public final class RowContexts {
  /** Stands for the way to the root. Should a text have it, a way to the root is seen there. */
  public static final String ROOT = "\uFFFF";

  private final SiteRequest site;
  private final Map<String, Object> labels;

  public RowContexts(SiteRequest site) {
    this.site = site;
    this.labels = labels(site);
  }

  /** The labels that the site's own pages use, by their names. */
  static Map<String, Object> labels(SiteRequest site) {
    Map<String, Object> labels = new LinkedHashMap<>();
    SiteContract.LABELS.forEach(
        label -> labels.put(label, site.language().label("label." + label)));
    return labels;
  }

  /** Rows as a page shows them. */
  public static String seenFrom(String root, CharSequence rows) {
    return rows.toString().replace(ROOT, root);
  }

  /** A meeting in a list of meetings. */
  public Map<String, Object> meeting(MeetingSummary entry) {
    Map<String, Object> map = Frame.words(entry.title());
    map.put("href", Hrefs.to(ROOT, entry.path()));
    map.put("date", entry.date());
    map.put("datetime", entry.datetime());
    map.put("status", entry.status());
    map.put("mark", mark(entry, site.language()));
    map.put("kind", Frame.words(entry.kind()));
    map.put("place", Frame.words(entry.place()));
    return map;
  }

  /** The word for a meeting that is not as others are: withdrawn, cancelled or a draft. */
  public static String mark(MeetingSummary entry, Language language) {
    boolean other = !entry.status().isEmpty() && !entry.status().equals("final");
    return other ? language.label("status." + entry.status()) : "";
  }

  /**
   * A step in a list of steps.
   *
   * @param later the steps that continue it, made by {@link LaterSteps}; it is never overdue when
   *     there are any
   */
  public Map<String, Object> step(MeetingSummary entry, Task task, Step step, List<Object> later) {
    Map<String, Object> map = Frame.words(step.action());
    String anchor = step.anchor().isEmpty() ? "" : "#" + Hrefs.encoded(step.anchor());
    map.put("href", Hrefs.to(ROOT, entry.path()) + anchor);
    map.put("date", entry.date());
    map.put("owners", owners(task));
    map.put("due", step.due());
    map.put("status", Frame.words(step.statusWords()));
    map.put("overdue", task.overdue() && later.isEmpty());
    map.put("later_steps", later);
    map.put("later_label", site.language().label("site.later-steps"));
    map.put("meeting", Frame.words(entry.title()));
    map.put("labels", labels);
    return map;
  }

  private String owners(Task task) {
    List<Phrase> owners = task.owners().stream().map(owner -> Phrase.of(isolated(owner))).toList();
    return owners.isEmpty() ? "" : site.language().list(owners).text();
  }

  /** A name that runs the other way keeps the words beside it in place. */
  private String isolated(SummaryText words) {
    boolean turns =
        !words.lang().isEmpty() && Direction.of(words.lang()) != Direction.of(site.tag());
    return turns ? Isolated.of(words.text()) : words.text();
  }
}
