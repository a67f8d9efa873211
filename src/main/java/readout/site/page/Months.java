package readout.site.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import readout.language.Language;
import readout.meeting.date.EdtfDate;
import readout.site.model.Chunks;
import readout.site.model.DaySpan;
import readout.site.model.Hrefs;
import readout.site.model.ListGroup;
import readout.site.model.MeetingSummary;
import readout.site.model.SummaryText;
import readout.site.model.Years;

/** The meetings of a year by months: a meeting of several is in the one that it began in. */
final class Months {
  /** What is longer than any month is of no month. */
  private static final int LONGEST = 31;

  private static final String PLACE = "month-";

  private final PageContexts contexts;
  private final Language language;

  Months(PageContexts contexts, Language language) {
    this.contexts = contexts;
    this.language = language;
  }

  /** The meetings of a page, by months, in their order. */
  List<MonthPart> parts(List<MeetingSummary> part) {
    Map<String, List<MeetingSummary>> months = new LinkedHashMap<>();
    part.forEach(entry -> months.computeIfAbsent(month(entry), m -> new ArrayList<>()).add(entry));
    List<MonthPart> parts = new ArrayList<>();
    months.forEach(
        (month, entries) ->
            parts.add(
                new MonthPart(words(month), PLACE + month, contexts.meetings(entries, "../"))));
    return parts;
  }

  /** Links to the months of a year, each to the first of its pages that has the month. */
  List<SiteLink> links(ListGroup year, Chunks<MeetingSummary> chunks) {
    Map<String, SiteLink> links = new LinkedHashMap<>();
    for (int i = 0; i < chunks.count(); i++) {
      String path = chunks.path(year.base(), i) + ListGroup.ENDING;
      for (MeetingSummary entry : chunks.part(i)) {
        links.computeIfAbsent(
            month(entry),
            month ->
                SiteLink.of(
                    new SummaryText(words(month), ""), Hrefs.to("../", path, PLACE + month)));
      }
    }
    return List.copyOf(links.values());
  }

  /** A month as EDTF writes it; the year for a meeting of which no month is known. */
  private static String month(MeetingSummary entry) {
    DaySpan days = entry.schedule().days();
    LocalDate first = days.first();
    String year = Years.of(first.getYear());
    boolean known = days.last() != null && days.length() < LONGEST;
    return known ? year + String.format(Locale.ROOT, "-%02d", first.getMonthValue()) : year;
  }

  private String words(String month) {
    return EdtfDate.parse(month).map(language::date).orElse(month);
  }
}
