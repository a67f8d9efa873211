package readout.site.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;
import readout.meeting.Audience;
import readout.site.model.Meetings;

/** Reads the calendars of a site with another library than wrote them. */
class CalendarsTest {
  private static Calendar read(String text) throws Exception {
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    text.lines().forEach(l -> assertThat(l.getBytes(StandardCharsets.UTF_8).length).isLessThan(76));
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    assertThat(calendar.validate(true).getEntries()).isEmpty();
    return calendar;
  }

  private static Map<String, CalendarComponent> bySummary(Calendar calendar, String type) {
    List<CalendarComponent> all = calendar.getComponents(type);
    return all.stream()
        .collect(Collectors.toMap(c -> value(c, "SUMMARY").trim(), Function.identity()));
  }

  private static String value(Component component, String name) {
    return component.getProperty(name).map(Property::getValue).orElse("");
  }

  @Test
  void meetingsToComeAreEvents() throws Exception {
    String text = Meetings.texts(Meetings.BASE).get("meetings.ics");
    Calendar calendar = read(text);
    assertThat(calendar.getProductId().getValue()).isEqualTo("-//readout//EN");
    Map<String, CalendarComponent> events = bySummary(calendar, "VEVENT");
    String kk = "Кездесу 会议 ".repeat(8);
    assertThat(events.keySet())
        .containsExactlyInAnyOrder(
            "Field trip",
            "Fourth session (draft)",
            "A cancelled meeting (cancelled)",
            kk + "berlin",
            kk + "almaty",
            kk + "beirut");
    Component trip = events.get("Field trip");
    assertThat(value(trip, "DTSTART")).isEqualTo("20260519");
    assertThat(value(trip, "DTEND")).isEqualTo("20260521");
    assertThat(value(trip, "DTSTAMP")).isEqualTo("20260517T220000Z");
    assertThat(value(trip, "LOCATION")).isEqualTo("Astana");
    assertThat(value(trip, "URL")).isEqualTo(Meetings.BASE + "meetings/water-3.html");
    Component off = events.get("A cancelled meeting (cancelled)");
    assertThat(value(off, "STATUS")).isEqualTo("CANCELLED");
    assertThat(value(off, "DTEND")).isEqualTo("20260603");
    Component berlin = events.get(kk + "berlin");
    assertThat(value(berlin, "DTSTART")).isEqualTo("20261024T220000");
    assertThat(value(berlin, "DTEND")).isEqualTo("20261025T013000");
    assertThat(text).contains("DTSTART;TZID=Europe/Berlin:20261024T220000");
    assertThat(value(berlin, "LOCATION")).isEqualTo("Алматы, \\ ; :");
    assertThat(text).contains("SUMMARY;LANGUAGE=kk:");
  }

  @Test
  void zonesSayWhenTheClocksChange() {
    assertThat(Meetings.texts("").get("meetings.ics"))
        .contains(
            "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n",
            "BEGIN:DAYLIGHT\r\nDTSTART:20260329T020000\r\n"
                + "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
                + "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT",
            "BEGIN:STANDARD\r\nDTSTART:20251026T030000\r\n"
                + "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
                + "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD");
  }

  @Test
  void aDayIsTheSameOnEveryMachine() {
    TimeZone before = TimeZone.getDefault();
    Map<String, String> here = Meetings.texts("");
    try {
      for (String zone : List.of("Asia/Beirut", "Pacific/Kiritimati", "Pacific/Niue")) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Map<String, String> there = Meetings.texts("");
        assertThat(there.get("meetings.ics")).contains("DATE:20270328");
        here.forEach((path, text) -> assertThat(there.get(path)).as(path).isEqualTo(text));
      }
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void openStepsAreThingsToDo() throws Exception {
    Calendar calendar = read(Meetings.texts(Meetings.BASE).get("steps.ics"));
    List<CalendarComponent> steps = calendar.getComponents("VTODO");
    assertThat(steps).hasSize(3);
    assertThat(steps.stream().map(s -> value(s, "UID")).distinct()).hasSize(3);
    assertThat(steps.stream().map(s -> value(s, "SUMMARY")))
        .containsExactly("@Publish the data", "Meet\nagain", "Meet\nagain");
    Component data = steps.get(0);
    assertThat(value(data, "DUE")).isEqualTo("20260630");
    assertThat(value(data, "STATUS")).isEqualTo("IN-PROCESS");
    assertThat(value(data, "DESCRIPTION"))
        .isEqualTo("Ada Okafor and the Secretariat; due 2026-06-30");
    assertThat(value(data, "URL"))
        .isEqualTo(Meetings.BASE + "meetings/water-3.html#step-2026-06-30");
    assertThat(value(steps.get(2), "STATUS")).isEqualTo("NEEDS-ACTION");
    assertThat(value(steps.get(2), "DUE")).isEmpty();
  }

  @Test
  void anEmptyCalendarIsOneAsWell() throws Exception {
    Map<String, String> texts =
        Meetings.texts(Meetings.site("", Audience.PRESS), List.of(), List.of());
    read(texts.get("meetings.ics"));
    read(texts.get("steps.ics"));
  }
}
