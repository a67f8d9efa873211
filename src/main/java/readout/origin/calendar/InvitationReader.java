package readout.origin.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.RawProperty;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import readout.origin.calendar.ReadInvitation.Several;
import readout.origin.calendar.ReadInvitation.Unusable;

/** Reads the meeting that an iCalendar file announces. */
public final class InvitationReader {
  private static final String OTHER = "export the one meeting from your calendar, and import that";
  private static final int SHOWN = 8;

  private final String text;
  private final UnaryOperator<String> escape;

  /** Null when the user names no day. */
  private final LocalDate day;

  /** Null when the user names no time of the day. */
  private final LocalDateTime moment;

  private InvitationReader(String text, String on, UnaryOperator<String> escape) {
    this.text = text;
    this.escape = escape;
    this.moment = on.indexOf('T') > 0 ? LocalDateTime.parse(on) : null;
    this.day = on.isEmpty() ? null : moment == null ? LocalDate.parse(on) : moment.toLocalDate();
  }

  /** An event at one of its times. */
  private record Dated(VEvent event, EventTime time, ICalendar calendar) {}

  /**
   * What a file announces.
   *
   * @param text of the whole file
   * @param on the day or its time, {@code 2026-09-01} or {@code 2026-09-01T15:00}; empty for the
   *     only one
   * @param escape makes Markdown of literal text
   */
  public static ReadInvitation read(String text, String on, UnaryOperator<String> escape) {
    List<ICalendar> calendars;
    try (ICalReader reader = new ICalReader(text)) {
      calendars = reader.readAll();
    } catch (IOException | RuntimeException e) {
      return new Unusable("it is not a calendar that can be read", OTHER);
    }
    return new InvitationReader(text, on, escape).read(calendars);
  }

  private ReadInvitation read(List<ICalendar> calendars) {
    List<Dated> events = new ArrayList<>();
    for (ICalendar calendar : calendars) {
      for (VEvent event : calendar.getEvents()) {
        EventTime time = EventTime.of(event, calendar);
        if (time != null) {
          events.add(new Dated(event, time, calendar));
        }
      }
    }
    if (events.isEmpty()) {
      return new Unusable(
          "there is no meeting with a date in it", "name an invitation, which has a VEVENT");
    }
    boolean series = events.stream().anyMatch(e -> Occurrences.isSeries(e.event()));
    if (day == null) {
      return events.size() == 1 && !series ? invitation(events.get(0)) : several(events, series);
    }
    List<Dated> found = onDay(events);
    if (moment != null) {
      found.removeIf(e -> e.time().start().toLocalTime().compareTo(moment.toLocalTime()) != 0);
    }
    if (found.size() == 1) {
      return invitation(found.get(0));
    }
    return found.isEmpty() ? several(events, series) : times(found);
  }

  /** Those of the day: single ones, changed ones of a series, and what its rule gives besides. */
  private List<Dated> onDay(List<Dated> events) {
    List<Dated> found = new ArrayList<>();
    for (Dated one : events) {
      if (!Occurrences.isSeries(one.event())) {
        if (one.time().start().toLocalDate().equals(day)) {
          found.add(one);
        }
        continue;
      }
      for (LocalDateTime start : new Occurrences(one.event(), one.time()).on(day)) {
        if (events.stream().noneMatch(other -> changes(other, one, start))) {
          found.add(new Dated(one.event(), one.time().at(start), one.calendar()));
        }
      }
    }
    return found;
  }

  /** Whether an event is a changed occurrence of a series. */
  private static boolean changes(Dated other, Dated series, LocalDateTime start) {
    if (other == series || other.event().getRecurrenceId() == null) {
      return false;
    }
    boolean same =
        other.event().getUid() != null
            && series.event().getUid() != null
            && Objects.equals(
                other.event().getUid().getValue(), series.event().getUid().getValue());
    LocalDateTime original = EventTime.local(other.event().getRecurrenceId());
    EventZone zone = EventZone.of(other.event().getRecurrenceId(), other.calendar());
    LocalDateTime here =
        original == null ? null : EventTime.moved(original, zone, series.time().zone());
    boolean wholeDay = original != null && !other.event().getRecurrenceId().getValue().hasTime();
    return same
        && here != null
        && (wholeDay ? here.toLocalDate().equals(start.toLocalDate()) : here.equals(start));
  }

  private ReadInvitation several(List<Dated> events, boolean series) {
    List<String> days = new ArrayList<>();
    for (Dated one : events) {
      if (Occurrences.isSeries(one.event())) {
        days.addAll(new Occurrences(one.event(), one.time()).first());
      } else {
        days.add(one.time().start().toLocalDate().toString());
      }
    }
    List<String> shown = days.stream().distinct().sorted().limit(SHOWN).toList();
    if (shown.isEmpty()) {
      return new Unusable("it announces a series of meetings that has no day", OTHER);
    }
    String none = day == null ? "" : ", none of them on " + (moment == null ? day : moment);
    String what = series ? "a series of meetings" : events.size() + " meetings";
    if (events.size() == 1 && !series) {
      what = "a meeting on " + shown.get(0);
    }
    return new Several(
        "the file announces " + what + none, shown, line(series ? "RRULE" : "BEGIN:VEVENT"));
  }

  private ReadInvitation times(List<Dated> found) {
    List<String> moments =
        found.stream()
            .map(e -> e.time().start().toString())
            .distinct()
            .sorted()
            .limit(SHOWN)
            .toList();
    if (moments.size() < found.size() && moments.size() == 1) {
      return new Unusable("the file announces several meetings at " + moments.get(0), OTHER);
    }
    return new Several(
        "the file announces several meetings on " + day, moments, line("BEGIN:VEVENT"));
  }

  private ReadInvitation invitation(Dated one) {
    return new InvitationFields(one.event(), one.time(), method(one.calendar()), text, escape)
        .read();
  }

  private static String method(ICalendar calendar) {
    return Optional.ofNullable(calendar.getMethod()).map(m -> m.getValue()).orElse("");
  }

  private int line(String beginning) {
    return InvitationFields.line(text, beginning);
  }

  /** The value of a property that is in no standard; empty without it. */
  static String other(VEvent event, String name) {
    RawProperty property = event.getExperimentalProperty(name);
    return property == null || property.getValue() == null ? "" : property.getValue().strip();
  }
}
