package readout.site.export;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.ICalComponent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateTimeStamp;
import biweekly.property.ICalProperty;
import biweekly.property.LastModified;
import biweekly.property.Sequence;
import biweekly.property.TextProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import readout.site.model.MeetingSummary;
import readout.site.model.SiteRequest;
import readout.site.model.SummaryText;

/** What the calendars of a site have in common (RFC 5545). */
final class CalendarFile {
  /** The most octets of a line, its end not counted. */
  private static final int LONGEST = 75;

  private final SiteRequest site;
  private final ICalendar calendar = new ICalendar();

  CalendarFile(SiteRequest site, String name) {
    this.site = site;
    calendar.setProductId("-//readout//EN");
    calendar.setName(name);
    calendar.setExperimentalProperty("X-WR-CALNAME", name);
  }

  /** What it is made of. */
  ICalendar content() {
    return calendar;
  }

  /** Says which language a text is in when it is not that of the site. */
  <T extends TextProperty> T in(T property, SummaryText words, MeetingSummary entry) {
    String lang = words.lang().isEmpty() ? entry.language() : words.lang();
    if (!lang.equals(site.tag())) {
      property.setParameter("LANGUAGE", lang);
    }
    return property;
  }

  /** Adds a time zone; the library itself would add those it needs in any order. */
  void add(TimezoneAssignment zone) {
    calendar.addComponent(zone.getComponent());
  }

  /** Says that a property's time is local. */
  void local(ICalProperty property, TimezoneAssignment zone) {
    calendar.getTimezoneInfo().setTimezone(property, zone);
  }

  /** A day without a time, the same in all zones. */
  static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  /**
   * Says when something changed: there is no clock, so that it is the latest date of its records,
   * which never goes back. Without any, it is as old as can be.
   *
   * @param changed or null when the records do not tell
   * @param sequence how often it changed in what calendars plan by (RFC 5545, section 3.8.7.4)
   */
  static void stamp(ICalComponent component, Instant changed, int sequence) {
    component.setProperty(new DateTimeStamp(Date.from(changed == null ? Instant.EPOCH : changed)));
    component.setProperty(new Sequence(sequence));
    if (changed != null) {
      component.setProperty(new LastModified(Date.from(changed)));
    }
  }

  /** Its text; one that would have nothing in it has a time zone, as it must have something. */
  String text() {
    if (calendar.getEvents().isEmpty() && calendar.getTodos().isEmpty()) {
      add(Zones.utc());
    }
    return head();
  }

  /** Its text as it is: perhaps one without the component that RFC 5545 asks for. */
  String head() {
    StringWriter out = new StringWriter();
    try (ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return folded(out.toString());
  }

  /** Breaks lines that have too many octets, which the library counts as characters. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length() + text.length() / LONGEST * 3);
    int octets = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int length = octets(c);
      if (c == '\n') {
        octets = 0;
      } else if (c != '\r') {
        if (octets + length > LONGEST) {
          folded.append("\r\n ");
          octets = 1;
        }
        octets += length;
      }
      folded.appendCodePoint(c);
      i += Character.charCount(c);
    }
    return folded.toString();
  }

  /** How many octets a character takes in UTF-8 (RFC 3629, section 3). */
  private static int octets(int c) {
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  }
}
