package readout.language;

import java.util.Map;
import java.util.TreeMap;
import readout.meeting.EdtfDate;
import readout.meeting.EdtfPoint;

/** Dates as a person would say them: a vague date stays vague. */
final class DateWords {
  private static final int FIRST_SEASON = 21;

  private final Language language;

  DateWords(Language language) {
    this.language = language;
  }

  /** The date alone: "June 2022 (date uncertain)". */
  String bare(EdtfDate date) {
    return date.interval() ? interval(date) : marked(date.start(), plain(date.start()));
  }

  /** The date in a sentence: "in June 2022 (date uncertain)". */
  String inSentence(EdtfDate date) {
    if (date.interval()) {
      boolean closed = date.start() != null && date.end() != null;
      return closed
          ? fill("date.in-sentence." + form(date.start()), "date", interval(date))
          : interval(date);
    }
    EdtfPoint point = date.start();
    if (isUnknown(point)) {
      return plain(point);
    }
    String words = plain(point);
    if (point.approximate()) {
      words = fill("date.approximate", "date", words);
    }
    String form = "date.in-sentence." + form(point);
    return doubted(point, fill(form, "date", words));
  }

  private static boolean isUnknown(EdtfPoint point) {
    return point.isUnnamedYear() && point.month() == 0;
  }

  private static String form(EdtfPoint point) {
    if (point.isSeason()) {
      return "season";
    }
    if (point.day() > 0) {
      return "day";
    }
    return point.month() > 0 ? "month" : "year";
  }

  private String interval(EdtfDate date) {
    EdtfPoint start = date.start();
    EdtfPoint end = date.end();
    if (start == null || end == null) {
      return openInterval(date);
    }
    boolean plain = start.isExact() && end.isExact() && start.day() > 0 && end.day() > 0;
    boolean sameYear = start.year().equals(end.year());
    if (plain && sameYear && start.equals(end)) {
      return plain(start);
    }
    if (plain && sameYear) {
      return fill(
          start.month() == end.month() ? "date.interval.days" : "date.interval.days-months",
          Map.of(
              "day1", Integer.toString(start.day()),
              "month1", month(start, "format"),
              "day2", Integer.toString(end.day()),
              "month2", month(end, "format"),
              "month", month(end, "format"),
              "year", year(end)));
    }
    boolean months = start.isExact() && end.isExact() && start.month() > 0 && end.month() > 0;
    if (months && sameYear && start.day() == 0 && end.day() == 0) {
      return fill(
          "date.interval.months",
          Map.of(
              "month1", month(start, "standalone"),
              "month2", month(end, "standalone"),
              "year", year(end)));
    }
    return fill(
        "date.interval.other",
        Map.of("start", marked(start, plain(start)), "end", marked(end, plain(end))));
  }

  private String openInterval(EdtfDate date) {
    if (date.end() == null) {
      return fill(
          date.isOpenEnd() ? "date.interval.open-end" : "date.interval.unknown-end",
          "start",
          marked(date.start(), plain(date.start())));
    }
    return fill(
        date.isOpenStart() ? "date.interval.open-start" : "date.interval.unknown-start",
        "end",
        marked(date.end(), plain(date.end())));
  }

  private String marked(EdtfPoint point, String words) {
    return doubted(point, point.approximate() ? fill("date.approximate", "date", words) : words);
  }

  private String doubted(EdtfPoint point, String words) {
    return point.uncertain() ? fill("date.uncertain", "date", words) : words;
  }

  private String plain(EdtfPoint point) {
    if (isUnknown(point)) {
      return language.label("date.unknown");
    }
    if (point.isUnnamedYear()) {
      return point.day() > 0
          ? fill(
              "date.day-month",
              Map.of("day", Integer.toString(point.day()), "month", month(point, "format")))
          : month(point, "standalone");
    }
    if (!point.isExactYear()) {
      return vagueYear(point.year());
    }
    String year = year(point);
    if (point.isSeason()) {
      String season = language.label("date.season." + (point.month() - FIRST_SEASON + 1));
      return fill("date.season", Map.of("season", season, "year", year));
    }
    if (point.isMonthUnspecified()) {
      String key = point.isDayUnspecified() ? "date.some-day-of-year" : "date.some-month-of-year";
      return fill(key, "year", year);
    }
    if (point.month() == 0) {
      return fill("date.year", "year", year);
    }
    if (point.isDayUnspecified()) {
      return fill(
          "date.some-day-of-month", Map.of("month", month(point, "standalone"), "year", year));
    }
    if (point.day() == 0) {
      return fill("date.month", Map.of("month", month(point, "standalone"), "year", year));
    }
    return fill(
        "date.day",
        Map.of(
            "day", Integer.toString(point.day()),
            "month", month(point, "format"),
            "year", year));
  }

  /** {@code 202X} is a decade, {@code 20XX} a hundred years. */
  private String vagueYear(String year) {
    boolean decade = year.indexOf('X') == year.length() - 1;
    String first = year.replace('X', '0');
    return decade
        ? fill("date.decade", "year", first)
        : fill("date.years", Map.of("first", first, "last", year.replace('X', '9')));
  }

  private String month(EdtfPoint point, String use) {
    return language.label("date.month." + use + "." + point.month());
  }

  private String year(EdtfPoint point) {
    String year = point.year().startsWith("Y") ? point.year().substring(1) : point.year();
    boolean negative = year.startsWith("-");
    String digits = negative ? year.substring(1) : year;
    int from = 0;
    while (from < digits.length() - 1 && digits.charAt(from) == '0') {
      from++;
    }
    digits = digits.substring(from);
    return negative ? fill("date.year-before", "year", "−" + digits) : digits;
  }

  private String fill(String key, String place, String value) {
    return fill(key, Map.of(place, value));
  }

  /** Numbers and names of ours never look like a place to fill. */
  private String fill(String key, Map<String, String> fills) {
    String text = language.label(key);
    for (Map.Entry<String, String> fill : new TreeMap<>(fills).entrySet()) {
      text = text.replace("{" + fill.getKey() + "}", fill.getValue());
    }
    return text;
  }
}
