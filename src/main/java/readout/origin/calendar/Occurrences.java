package readout.origin.calendar;

import biweekly.component.VEvent;
import biweekly.property.ExceptionDates;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceRule;
import biweekly.util.ICalDate;
import biweekly.util.Period;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;

/**
 * The days of a series, on the clocks of its own zone. The rule is worked out by the library as if
 * these clocks showed UTC, so that no change of the clocks moves a meeting.
 */
final class Occurrences {
  private static final TimeZone PLAIN = TimeZone.getTimeZone("UTC");
  private static final int SHOWN = 5;

  /** So many of a day are looked at: a rule may have one every second. */
  private static final int MOST = 2000;

  private final VEvent event;
  private final EventTime time;

  Occurrences(VEvent event, EventTime time) {
    this.event = event;
    this.time = time;
  }

  /** Whether the event is a series. */
  static boolean isSeries(VEvent event) {
    return event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty();
  }

  /** The beginnings on a day, in order. */
  List<LocalDateTime> on(LocalDate day) {
    DateIterator all = iterator();
    all.advanceTo(EventTime.plain(day.atStartOfDay()));
    List<LocalDateTime> found = new ArrayList<>();
    for (int i = 0; i < MOST && all.hasNext(); i++) {
      LocalDateTime start = local(all.next());
      if (start.toLocalDate().isAfter(day)) {
        break;
      }
      if (start.toLocalDate().equals(day)) {
        found.add(start);
      }
    }
    return found;
  }

  /** The first days of the series. */
  List<String> first() {
    DateIterator all = iterator();
    List<String> days = new ArrayList<>();
    for (int i = 0; i < MOST && all.hasNext() && days.size() < SHOWN; i++) {
      String day = local(all.next()).toLocalDate().toString();
      if (!days.contains(day)) {
        days.add(day);
      }
    }
    return days;
  }

  private DateIterator iterator() {
    VEvent plain = new VEvent();
    boolean timed = !time.wholeDays();
    plain.setDateStart(EventTime.plain(time.start()), timed);
    RecurrenceRule rule = event.getRecurrenceRule();
    if (rule != null && rule.getValue() != null) {
      Recurrence recurrence = rule.getValue();
      ICalDate until = recurrence.getUntil();
      LocalDateTime last = EventTime.local(until);
      if (last != null) {
        LocalDateTime end = until.hasTime() ? here(until, last) : last.plusDays(1).minusSeconds(1);
        recurrence = new Recurrence.Builder(recurrence).until(EventTime.plain(end), true).build();
      }
      plain.setRecurrenceRule(recurrence);
    }
    RecurrenceDates more = new RecurrenceDates();
    for (RecurrenceDates dates : event.getRecurrenceDates()) {
      dates.getDates().forEach(date -> add(date, more.getDates(), timed));
      for (Period period : dates.getPeriods()) {
        add(period.getStartDate(), more.getDates(), timed);
      }
    }
    if (!more.getDates().isEmpty()) {
      plain.addRecurrenceDates(more);
    }
    ExceptionDates none = new ExceptionDates();
    event
        .getExceptionDates()
        .forEach(dates -> dates.getValues().forEach(date -> add(date, none.getValues(), timed)));
    if (!none.getValues().isEmpty()) {
      plain.addExceptionDates(none);
    }
    return plain.getDateIterator(PLAIN);
  }

  private void add(ICalDate date, List<ICalDate> to, boolean timed) {
    LocalDateTime local = EventTime.local(date);
    if (local != null) {
      to.add(new ICalDate(EventTime.plain(here(date, local)), timed));
    }
  }

  /** A time of the series that is given in UTC, on the clocks of the series. */
  private LocalDateTime here(ICalDate date, LocalDateTime local) {
    boolean utc = date.getRawComponents().isUtc() && !time.zone().utc();
    return utc ? EventTime.moved(local, new EventZone("UTC", "UTC", true), time.zone()) : local;
  }

  private static LocalDateTime local(java.util.Date date) {
    return LocalDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC);
  }
}
