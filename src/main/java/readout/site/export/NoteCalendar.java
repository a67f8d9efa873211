package readout.site.export;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.language.Language;
import readout.meeting.Audience;
import readout.meeting.StepLink;
import readout.note.LocalizedHouse;
import readout.note.LocalizedNotice;
import readout.note.Note;
import readout.site.model.Archive;
import readout.site.model.Careers;
import readout.site.model.Contents;
import readout.site.model.FeedDates;
import readout.site.model.House;
import readout.site.model.MeetingSummary;
import readout.site.model.MeetingSummaryReader;
import readout.site.model.SearchScope;
import readout.site.model.SearchText;
import readout.site.model.SiteId;
import readout.site.model.SiteRequest;
import readout.site.model.SummaryContent;
import readout.site.model.Table;

/** The calendar of a note by itself, as a site of this one meeting would have it. */
public final class NoteCalendar {
  private static final FeedDates UNKNOWN = new FeedDates("", "", "");
  private static final Set<String> MARKED = Set.of("embargo", "press", "internal");
  private static final StepLink ALONE = new StepLink(null, null);

  private NoteCalendar() {}

  /**
   * The meeting itself while it is to come, and the meetings that the note announces for a certain
   * day; empty when nothing is to come.
   *
   * @param note as its readers may see it
   * @param language its words
   * @param audience whom it is for
   * @param today what is over by then is left out
   */
  public static Optional<String> of(
      Note note, Language language, Audience audience, LocalDate today) {
    List<StepLink> links = Collections.nCopies(note.content().content().nextSteps().size(), ALONE);
    MeetingSummaryReader reader =
        new MeetingSummaryReader(note, links, List.of(), UNKNOWN, SearchScope.NAMES, Careers.NONE);
    String owner = owner(note);
    SiteRequest site =
        new SiteRequest(
            owner.isEmpty() ? note.title() : owner,
            "",
            new SiteId("", "", owner),
            "",
            note.language(),
            note.language(),
            language,
            audience,
            today,
            "",
            SearchScope.NAMES,
            House.NONE);
    Archive archive = new Archive(List.of(reader.entry()), language.order());
    String text =
        new MeetingCalendar(site, archive, new OneMeeting(reader), MeetingSummary::id, notice(note))
            .text();
    return Optional.of(text).filter(calendar -> calendar.contains("BEGIN:VEVENT"));
  }

  /** The embargo and the readers that it is for, in brackets: events leave their message. */
  private static String notice(Note note) {
    StringBuilder notice = new StringBuilder();
    for (LocalizedNotice one : note.content().readers().notices()) {
      if (MARKED.contains(one.kind())) {
        notice.append('[').append(one.text().text()).append("] ");
      }
    }
    return notice.toString();
  }

  /** Whose calendar it is: it tells events of two offices with one id from each other. */
  private static String owner(Note note) {
    LocalizedHouse house = note.content().frame().house();
    if (house != null && house.name() != null) {
      return house.name().text();
    }
    return note.content().about().issuer() == null ? "" : note.content().about().issuer().text();
  }

  /** What calendars ask for of the one meeting that there is. */
  private record OneMeeting(MeetingSummaryReader reader) implements Contents {
    @Override
    public String digest(MeetingSummary entry) {
      return "";
    }

    @Override
    public String description(MeetingSummary entry) {
      return reader.description();
    }

    @Override
    public String row(MeetingSummary entry) {
      return "";
    }

    @Override
    public List<String> stepRows(MeetingSummary entry) {
      return List.of();
    }

    @Override
    public List<String> named(MeetingSummary entry) {
      return List.of();
    }

    @Override
    public SummaryContent content(MeetingSummary entry) {
      return reader.content();
    }

    @Override
    public SearchText searched(MeetingSummary entry) {
      return new SearchText(List.of()); // nor a search
    }

    @Override
    public void rows(MeetingSummary entry, Table table, OutputStream out) {
      // A calendar of meetings has no tables.
    }
  }
}
