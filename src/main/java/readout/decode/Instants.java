package readout.decode;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.meeting.Embargo;
import readout.meeting.Hours;
import readout.meeting.Published;
import readout.meeting.date.EdtfDate;
import readout.yaml.Node;

/** Reads times, zones and instants. */
final class Instants {
  /** What ended before is a slip of the pen, such as 0226 or 1026. */
  private static final int EARLIEST = 1900;

  private final Report report;
  private final Values values;
  private ZoneId zone;
  private boolean zoneUnknown;

  Instants(Report report, Values values) {
    this.report = report;
    this.values = values;
  }

  /** A zone by its IANA name; from now on that of local times. */
  ZoneId timezone(Node node, String what) {
    String text = values.line(node, what);
    if (text == null) {
      return null;
    }
    zone = IanaZones.find(text).orElse(null);
    if (zone == null) {
      zoneUnknown = true;
      report.add(
          report
              .error(Code.BAD_TIMEZONE, node.span(), "there is no time zone \"" + text + "\"")
              .label(
                  ZoneMistake.isOffset(text) ? "an offset is not a time zone" : "not an IANA name")
              .help(ZoneMistake.help(text)));
    } else if (!IanaZones.hasPlace(text)) {
      report.add(
          report
              .warning(
                  Code.ZONE_WITHOUT_PLACE,
                  node.span(),
                  "the time zone \"" + text + "\" does not name a place")
              .label(
                  IanaZones.hasSign(text)
                      ? "its sign is the opposite of UTC's"
                      : "readers cannot tell whether its clocks change")
              .help(ZoneMistake.placesFor(text)));
    }
    return zone;
  }

  /** {@code 10:00} or {@code 10:00/11:30}. */
  Hours hours(Node node, String what) {
    String text = values.line(node, what);
    if (text == null) {
      return null;
    }
    int slash = text.indexOf('/');
    Optional<LocalTime> start = time(slash < 0 ? text : text.substring(0, slash));
    Optional<LocalTime> end = slash < 0 ? Optional.empty() : time(text.substring(slash + 1));
    if (start.isEmpty() || slash >= 0 && end.isEmpty()) {
      Diagnostic error =
          report
              .error(Code.BAD_TIME, node.span(), "\"" + text + "\" is not a time of day")
              .label("expected hours and minutes");
      for (String line : TimeMistake.help(text)) {
        error = error.help(line);
      }
      report.add(error.help("times look like 09:30, or 09:30/11:00 from start to end"));
      return null;
    }
    return new Hours(start.get(), end.orElse(null));
  }

  static Optional<LocalTime> time(String text) {
    return parsed(() -> LocalTime.parse(text));
  }

  /** When an embargo ends: an instant in a year in which embargoes are set. */
  Embargo embargo(Node node, String what) {
    String line = values.line(node, what);
    Embargo embargo = line == null ? null : instant(line, node);
    if (embargo == null || year(line) >= EARLIEST) {
      return embargo;
    }
    // No year is suggested: a guess could let the embargo end too early.
    report.add(
        report
            .error(Code.BAD_INSTANT, node.span(), "the embargo ended in the year " + year(line))
            .label("it withholds nothing")
            .help("write the year in four digits, such as 2026-05-13T18:00+02:00")
            .help("if there is no embargo, leave out `embargo`"));
    return null;
  }

  /** The year of an instant as it is written. */
  private static int year(String line) {
    String text = OtherPrograms.instant(line);
    return parsed(() -> OffsetDateTime.parse(text))
        .map(OffsetDateTime::getYear)
        .orElseGet(() -> LocalDateTime.parse(text).getYear());
  }

  /** An instant with an offset, or a local time of the record's zone. */
  private Embargo instant(String line, Node node) {
    String text = OtherPrograms.instant(line);
    Optional<OffsetDateTime> withOffset = parsed(() -> OffsetDateTime.parse(text));
    if (withOffset.isPresent()) {
      ZoneId shown = zone == null ? withOffset.get().getOffset() : zone;
      return new Embargo(withOffset.get().toInstant(), shown);
    }
    Optional<LocalDateTime> local = parsed(() -> LocalDateTime.parse(text));
    if (local.isPresent()) {
      return local(local.get(), node, text);
    }
    boolean date = parsed(() -> LocalDate.parse(text)).isPresent();
    report.add(
        report
            .error(Code.BAD_INSTANT, node.span(), "\"" + line + "\" is not an instant")
            .label(date ? "a date does not say at which hour" : "expected date, time and offset")
            .help(InstantMistake.help(text, zone)));
    return null;
  }

  /** A date, or an instant, which has its date where the record's clocks are. */
  Published published(Node node, String what) {
    String text = values.line(node, what);
    if (text == null || text.indexOf(':') < 0 && !InstantMistake.endsWithHour(text)) {
      EdtfDate date = text == null ? null : values.date(node, what);
      return date == null ? null : new Published(date, null);
    }
    Embargo instant = instant(text, node);
    if (instant == null) {
      return null;
    }
    OffsetDateTime time = instant.until().atZone(instant.zone()).toOffsetDateTime();
    Optional<EdtfDate> day = EdtfDate.parse(time.toLocalDate().toString());
    EdtfDate date = day.isPresent() ? day.get() : values.date(node, what);
    return date == null ? null : new Published(date, time);
  }

  private Embargo local(LocalDateTime local, Node node, String text) {
    if (zone == null && zoneUnknown) {
      return null;
    }
    if (zone == null) {
      bad(
          node,
          text,
          "a local time, but the record has no `timezone`",
          "add the offset, such as " + text + "+02:00, or give the record a `timezone`");
      return null;
    }
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    if (offsets.size() == 1) {
      return new Embargo(local.toInstant(offsets.get(0)), zone);
    }
    if (offsets.isEmpty()) {
      ZoneOffset after = zone.getRules().getTransition(local).getOffsetAfter();
      bad(
          node,
          text,
          "the clocks in " + zone + " skip this hour",
          "write the offset that you mean, such as " + text + after.getId());
    } else {
      bad(
          node,
          text,
          "the clocks in " + zone + " show this hour twice",
          "write which one: " + text + offsets.get(0) + " or " + text + offsets.get(1));
    }
    return null;
  }

  private void bad(Node node, String text, String label, String help) {
    report.add(
        report
            .error(Code.BAD_INSTANT, node.span(), "\"" + text + "\" is not one instant")
            .label(label)
            .help(help));
  }

  private static <T> Optional<T> parsed(Supplier<T> parser) {
    try {
      return Optional.of(parser.get());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
