package readout.site.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import readout.meeting.Correction;
import readout.meeting.Embargo;
import readout.meeting.Meeting;
import readout.meeting.Occasion;
import readout.meeting.Published;
import readout.meeting.date.EdtfDate;

/**
 * When a feed says that a meeting was published and changed, as RFC 3339 writes it. Only what the
 * readers of the site may know goes into it: the dates of the record, and the end of its embargo
 * once that is over; never the embargo of an item.
 *
 * @param published empty for a meeting that is no news yet, or whose date is unknown; such a
 *     meeting is in no feed
 * @param updated never before it, empty without it
 * @param changed the latest of all these dates, of a meeting that is in no feed as well; empty when
 *     there is none
 */
public record FeedDates(String published, String updated, String changed) {
  /** Feeds and site maps have dates as XML Schema writes them, where there is no year 0. */
  private static final int FIRST_YEAR = 1;

  /** RFC 3339 can write no later years. */
  private static final int LAST_YEAR = 9999;

  /**
   * The dates of a meeting: the record's {@code published}, else the end of its embargo, else its
   * day, each unless it is still to come. A meeting that has not begun is no news unless its record
   * says that it was published: it is in the calendar.
   *
   * @param meeting as it was released for the readers of the site
   * @param at nothing is dated later
   */
  public static FeedDates of(Meeting meeting, Instant at) {
    OffsetDateTime published = past(published(meeting), at);
    OffsetDateTime begin = begin(meeting.occasion());
    OffsetDateTime day = past(begin, at);
    OffsetDateTime embargo = past(embargo(meeting), at);
    List<OffsetDateTime> known =
        Stream.of(published, embargo, day).filter(Objects::nonNull).toList();
    String changed =
        Stream.concat(known.stream(), corrections(meeting).stream())
            .filter(moment -> past(moment, at) != null && isWritten(moment))
            .max(Comparator.comparing(OffsetDateTime::toInstant))
            .map(FeedDates::written)
            .orElse("");
    boolean isToCome = published == null && begin != null && day == null;
    return isToCome || known.isEmpty() || !isWritten(known.get(0))
        ? new FeedDates("", "", changed)
        : new FeedDates(written(known.get(0)), changed, changed);
  }

  /** The instants at which the dates become others by themselves; none of an embargo. */
  public static List<Instant> turns(Meeting meeting) {
    List<OffsetDateTime> moments = corrections(meeting);
    moments.add(published(meeting));
    moments.add(begin(meeting.occasion()));
    return moments.stream()
        .filter(moment -> moment != null && isWritten(moment))
        .map(OffsetDateTime::toInstant)
        .toList();
  }

  /** Whether the meeting is in feeds. */
  public boolean isNews() {
    return !published.isEmpty();
  }

  /** When the meeting last changed as far as its dates tell; null when they do not. */
  public Instant changedAt() {
    return changed.isEmpty() ? null : OffsetDateTime.parse(changed).toInstant();
  }

  /** The same as an instant, by which feeds are sorted. */
  public Instant publishedAt() {
    return OffsetDateTime.parse(published).toInstant();
  }

  private static OffsetDateTime published(Meeting meeting) {
    Published published = meeting.about().publication().published();
    if (published == null) {
      return null;
    }
    return published.time() == null
        ? start(published.date(), meeting.occasion())
        : published.time();
  }

  private static OffsetDateTime embargo(Meeting meeting) {
    Embargo embargo = meeting.handling().embargo();
    return embargo == null ? null : embargo.until().atZone(embargo.zone()).toOffsetDateTime();
  }

  /** When a meeting begins: at its hour where that and its zone are known, else with its day. */
  private static OffsetDateTime begin(Occasion occasion) {
    LocalDate day = occasion.date().earliest();
    boolean hour = day != null && occasion.time() != null && occasion.timezone() != null;
    return hour && occasion.date().isoStart() != null
        ? day.atTime(occasion.time().start()).atZone(occasion.timezone()).toOffsetDateTime()
        : start(occasion.date(), occasion);
  }

  private static List<OffsetDateTime> corrections(Meeting meeting) {
    List<OffsetDateTime> moments = new ArrayList<>();
    for (Correction correction : meeting.about().corrections()) {
      if (correction.date().isoStart() != null) {
        moments.add(start(correction.date(), meeting.occasion()));
      }
    }
    return moments;
  }

  /** The first moment that a date can mean, null when there is none. */
  private static OffsetDateTime start(EdtfDate date, Occasion occasion) {
    LocalDate day = date.earliest() == null ? date.latest() : date.earliest();
    return day == null ? null : day.atStartOfDay(occasion.zone()).toOffsetDateTime();
  }

  private static OffsetDateTime past(OffsetDateTime moment, Instant at) {
    return moment == null || moment.toInstant().isAfter(at) ? null : moment;
  }

  private static boolean isWritten(OffsetDateTime moment) {
    int year = inFullMinutes(moment).getYear();
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static String written(OffsetDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(inFullMinutes(moment));
  }

  /** Before there was standard time offsets have seconds, which RFC 3339 cannot write. */
  private static OffsetDateTime inFullMinutes(OffsetDateTime moment) {
    return moment.getOffset().getTotalSeconds() % 60 == 0
        ? moment
        : moment.withOffsetSameInstant(ZoneOffset.UTC);
  }
}
