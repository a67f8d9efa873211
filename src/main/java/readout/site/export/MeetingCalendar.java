package readout.site.export;

import static biweekly.property.Status.cancelled;
import static biweekly.property.Status.tentative;

import biweekly.component.VEvent;
import biweekly.property.Conference;
import biweekly.property.Description;
import biweekly.property.Location;
import biweekly.property.Summary;
import biweekly.property.Uid;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import readout.meeting.Status;
import readout.site.model.Addresses;
import readout.site.model.Archive;
import readout.site.model.Contents;
import readout.site.model.DaySpan;
import readout.site.model.MeetingSummary;
import readout.site.model.MeetingSummary.Coming;
import readout.site.model.SiteRequest;
import readout.site.model.Subjects;
import readout.site.model.SummaryText;
import readout.site.model.Upcoming;
import readout.site.model.Upcoming.Announced;
import readout.site.model.Venue;
import readout.site.page.RowContexts;

/** The meetings to come as a calendar: those that have a record and those that are announced. */
final class MeetingCalendar {
  /** A date of fewer days cannot be a month or more, so that its days are what its record says. */
  private static final int DAYS_OF_A_MONTH = 28;

  private final SiteRequest site;
  private final Archive archive;
  private final Contents contents;
  private final Addresses addresses;
  private final String notice;
  private final Function<MeetingSummary, String> originals;
  private final CalendarFile file;

  /**
   * @param originals the id by which a meeting is known in every language
   */
  MeetingCalendar(
      SiteRequest site,
      Archive archive,
      Contents contents,
      Function<MeetingSummary, String> originals) {
    this(site, archive, contents, originals, "");
  }

  /**
   * @param notice what readers must know first, before the title of each event; empty for nothing
   */
  MeetingCalendar(
      SiteRequest site,
      Archive archive,
      Contents contents,
      Function<MeetingSummary, String> originals,
      String notice) {
    this.notice = notice;
    this.originals = originals;
    this.contents = contents;
    this.site = site;
    this.archive = archive;
    this.addresses = new Addresses(site);
    this.file = new CalendarFile(site, site.title());
  }

  String text() {
    List<MeetingSummary> recorded = archive.entries().stream().filter(this::isToCome).toList();
    EventTimes times = new EventTimes(file, recorded);
    Upcoming upcoming = new Upcoming(archive);
    for (MeetingSummary entry : recorded) {
      VEvent event = event(entry, upcoming.announcementOf(entry));
      times.put(event, entry);
      file.content().addEvent(event);
    }
    for (Announced one : upcoming.announced()) {
      if (isToCome(one.next())) {
        VEvent event = event(one);
        EventTimes.days(event, one.next().days());
        file.content().addEvent(event);
      }
    }
    return file.text();
  }

  /** Also a meeting that began earlier and goes on. */
  private boolean isToCome(MeetingSummary entry) {
    DaySpan days = entry.schedule().days();
    return days.isUsual() && days.lastsUntil(site.today()) && days.length() < DAYS_OF_A_MONTH - 1;
  }

  private boolean isToCome(Coming next) {
    return next.exact() && next.days().isUsual() && next.days().lastsUntil(site.today());
  }

  /**
   * The event of a meeting that has a record.
   *
   * @param announced how it was announced: it is the same event still; or null
   */
  private VEvent event(MeetingSummary entry, Announced announced) {
    VEvent event = new VEvent();
    event.setUid(
        new Uid(site.id().uid(announced == null ? originals.apply(entry) : announced.key())));
    SummaryText title = entry.title().isEmpty() ? new SummaryText(entry.id(), "") : entry.title();
    event.setSummary(file.in(new Summary(notice + title.text() + marked(entry)), title, entry));
    where(event, entry, entry.venue());
    boolean withdrawn = entry.status() == Status.WITHDRAWN;
    SummaryText description =
        withdrawn
            ? new SummaryText(site.language().label("notice.withdrawn"), site.tag())
            : new SummaryText(contents.description(entry), "");
    if (!description.isEmpty()) {
      event.setDescription(file.in(new Description(description.text()), description, entry));
    }
    List<String> subjects = Subjects.withKind(entry);
    if (!subjects.isEmpty()) {
      event.addCategories(subjects);
    }
    boolean vague = entry.schedule().days().length() == 0 && entry.schedule().datetime().isEmpty();
    boolean cancelled = entry.status().isCalledOff();
    if (cancelled) {
      event.setStatus(cancelled());
    } else if (vague || entry.status() == Status.DRAFT) {
      event.setStatus(tentative());
    }
    int before = announced == null ? 0 : changes(announced) + 1;
    CalendarFile.stamp(
        event, latest(entry, announced), before + corrections(entry) + (cancelled ? 1 : 0));
    return event;
  }

  private VEvent event(Announced announced) {
    MeetingSummary by = announced.last();
    Coming next = announced.next();
    VEvent event = new VEvent();
    event.setUid(new Uid(site.id().uid(announced.key())));
    SummaryText title = Upcoming.title(by, next, site.language());
    event.setSummary(file.in(new Summary(notice + title.text()), title, by));
    where(event, by, next.venue());
    CalendarFile.stamp(event, announced.changedAt(), changes(announced));
    return event;
  }

  /** The word for a meeting that is not as others are, in brackets. */
  private String marked(MeetingSummary entry) {
    String mark = RowContexts.mark(entry, site.language());
    return mark.isEmpty() ? "" : " (" + mark + ")";
  }

  /** The place, the link to join (RFC 7986, section 5.11), and the page. */
  private void where(VEvent event, MeetingSummary entry, Venue venue) {
    String url = venue.url();
    List<String> parts = Stream.of(venue.line().text(), url).filter(s -> !s.isEmpty()).toList();
    if (!parts.isEmpty()) {
      event.setLocation(file.in(new Location(String.join(", ", parts)), venue.line(), entry));
    }
    if (!url.isEmpty()) {
      Conference join = new Conference(url);
      join.setParameter("VALUE", "URI");
      event.addConference(join);
    }
    if (addresses.areWhole()) {
      event.setUrl(addresses.to("", entry.path()));
    }
  }

  private static Instant latest(MeetingSummary entry, Announced announced) {
    Instant own = entry.feedDates().changedAt();
    Instant before = announced == null ? null : announced.changedAt();
    return own == null || before != null && before.isAfter(own) ? before : own;
  }

  /**
   * How often an announcement changed. A record that was withdrawn counts as all that it may have
   * changed, and that being taken back.
   */
  private int changes(Announced announced) {
    return announced.moves()
        + announced.by().stream().mapToInt(this::corrections).sum()
        + announced.withdrawn().stream().mapToInt(entry -> corrections(entry) + 2).sum();
  }

  private int corrections(MeetingSummary entry) {
    return contents.content(entry).corrections().size();
  }
}
