package readout.site.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.meeting.Status;
import readout.site.model.Addresses;
import readout.site.model.FeedDates;
import readout.site.model.MeetingSummary;
import readout.site.model.SiteRequest;
import readout.site.model.Subjects;
import readout.site.model.SummaryContent;
import readout.site.model.SummaryText;
import readout.site.page.RowContexts;

/**
 * A meeting as feeds tell it.
 *
 * @param id names it for good
 * @param link its page, seen from the site's root or as a whole address
 * @param title its title, after the word for a meeting that is a draft, withdrawn or cancelled
 * @param language BCP 47 tag of its words
 * @param text its corrections, then what it was about; that it was withdrawn when it was; never
 *     empty
 * @param categories that word, its kind, topics and tags
 * @param dates when it was published and changed
 */
record FeedItem(
    String id,
    String link,
    SummaryText title,
    String language,
    String text,
    List<String> categories,
    FeedDates dates) {

  /**
   * @param description the beginning of what a meeting was about, or empty
   */
  static FeedItem of(
      MeetingSummary entry, SummaryContent content, String description, SiteRequest site) {
    Addresses addresses = new Addresses(site);
    String mark = RowContexts.mark(entry, site.language());
    SummaryText title = entry.title().isEmpty() ? new SummaryText(entry.id(), "") : entry.title();
    return new FeedItem(
        addresses.id(entry.path(), entry.id()),
        addresses.to("", entry.path()),
        mark.isEmpty() ? title : new SummaryText("(" + mark + ") " + title.text(), title.lang()),
        entry.language(),
        entry.status() == Status.WITHDRAWN
            ? site.language().label("notice.withdrawn")
            : text(entry, content, description),
        categories(entry, mark),
        entry.feedDates());
  }

  private static List<String> categories(MeetingSummary entry, String mark) {
    Set<String> categories = new LinkedHashSet<>();
    categories.add(mark);
    categories.addAll(Subjects.withKind(entry));
    categories.remove("");
    return List.copyOf(categories);
  }

  private static String text(MeetingSummary entry, SummaryContent content, String description) {
    List<String> lines = new ArrayList<>();
    lines.addAll(content.corrections());
    lines.add(description.isEmpty() ? occasion(entry) : description);
    return String.join("\n", lines);
  }

  /** What, when and where, for a record that says no more. */
  private static String occasion(MeetingSummary entry) {
    return Stream.of(entry.kind().text(), entry.date(), entry.venue().line().text())
        .filter(Objects::nonNull)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
