package readout.site.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import readout.site.model.Archive;
import readout.site.model.Contents;
import readout.site.model.Hrefs;
import readout.site.model.MeetingSummary;
import readout.site.model.MeetingSummary.Person;
import readout.site.model.SummaryContent.Said;
import readout.site.page.SaidRow.SaidBy;
import readout.site.page.SaidRow.SaidWords;

/** What some people said, by meetings. */
final class SaidParts {
  private static final String ROOT = "../";

  private final Archive archive;
  private final Contents contents;
  private final PageContexts contexts;

  SaidParts(Archive archive, Contents contents, PageContexts contexts) {
    this.archive = archive;
    this.contents = contents;
    this.contexts = contexts;
  }

  /**
   * What people said at some meetings.
   *
   * @param wanted which people
   * @param alone whether they are one person, on whose page the speaker needs no link
   */
  SaidList of(List<MeetingSummary> entries, Predicate<Person> wanted, boolean alone) {
    List<MeetingPart> parts = new ArrayList<>();
    boolean reported = false;
    for (MeetingSummary entry : entries) {
      Set<Integer> them = new HashSet<>();
      for (int i = 0; i < entry.people().size(); i++) {
        if (wanted.test(entry.people().get(i))) {
          them.add(i);
        }
      }
      List<SaidRow> rows = new ArrayList<>();
      for (Said said : contents.content(entry).quotes()) {
        if (said.speakers().stream().anyMatch(them::contains)) {
          rows.add(row(said, entry, !alone));
          reported |= said.isReported();
        }
      }
      if (!rows.isEmpty()) {
        SiteLink link = SiteLink.of(entry.title(), Hrefs.to(ROOT, entry.path()));
        parts.add(new MeetingPart("3", link, entry.date(), List.of(), rows));
      }
    }
    String title = contexts.label(reported ? "label.said" : "label.quotes");
    return parts.isEmpty() ? SaidList.NONE : new SaidList(title, parts);
  }

  /**
   * A quote or reported speech.
   *
   * @param linked whether the speaker is a link
   */
  SaidRow row(Said said, MeetingSummary entry, boolean linked) {
    return new SaidRow(
        new SaidWords(said.paragraphs(), said.lang(), said.dir(), said.open(), said.close()),
        new SaidBy(
            said.attribution(),
            linked ? speaker(said, entry) : "",
            said.isReported(),
            said.isReported() ? contexts.reported(said.attribution()) : "",
            said.translation(),
            said.remarks()),
        Hrefs.to(ROOT, entry.path(), said.anchor()),
        entry.date());
  }

  private String speaker(Said said, MeetingSummary entry) {
    return said.speakers().size() == 1
        ? Hrefs.to(ROOT, archive.group(entry.people().get(said.speakers().get(0))).path())
        : "";
  }
}
