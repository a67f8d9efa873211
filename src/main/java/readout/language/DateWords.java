package readout.language;

import readout.meeting.EdtfDate;
import readout.meeting.EdtfPoint;

/** Dates as a person would say them: a vague date stays vague, a doubtful one says so. */
final class DateWords {
  private static final String BARE = "date.";
  private static final String IN_SENTENCE = "date.in-sentence.";
  private static final String FIRST_DAY = "date.first-day";
  private static final int BEFORE_SPRING = 20;

  private final Language language;

  DateWords(Language language) {
    this.language = language;
  }

  /** The date alone: "June 2022 (date uncertain)". */
  String bare(EdtfDate date) {
    return words(date, BARE);
  }

  /** The date in a sentence: "in June 2022 (date uncertain)". */
  String inSentence(EdtfDate date) {
    return words(date, IN_SENTENCE);
  }

  private String words(EdtfDate date, String use) {
    EdtfPoint start = known(date.start());
    EdtfPoint end = known(date.end());
    if (!date.interval()) {
      return point(start, use);
    }
    if (start == null && end == null) {
      return point(null, use);
    }
    if (start == null) {
      String key = date.isOpenStart() ? "interval.open-start" : "interval.unknown-start";
      return fill(use + key, "end", point(end, BARE));
    }
    if (end == null) {
      String key = date.isOpenEnd() ? "interval.open-end" : "interval.unknown-end";
      return fill(use + key, "start", point(start, BARE));
    }
    return start.equals(end) && start.isExact() ? point(start, use) : interval(start, end, use);
  }

  private String interval(EdtfPoint start, EdtfPoint end, String use) {
    return language.fill(
        use + "interval." + intervalForm(start, end),
        place ->
            switch (place) {
              case "start" -> point(start, BARE);
              case "end" -> point(end, BARE);
              case "day1" -> day(start);
              case "day", "day2" -> day(end);
              case "padded-day1" -> padded(start);
              case "padded-day", "padded-day2" -> padded(end);
              case "year1" -> year(start);
              case "year", "year2" -> year(end);
              default -> {
                boolean first = place.startsWith("month1");
                boolean numbered = first || place.startsWith("month2");
                String name = numbered ? "month" + place.substring("month1".length()) : place;
                yield named(name, first ? start : end);
              }
            });
  }

  /** How much the two ends of an interval share. */
  private static String intervalForm(EdtfPoint start, EdtfPoint end) {
    String form = form(start);
    if (!start.isExact() || !end.isExact() || !form.equals(form(end))) {
      return "other";
    }
    boolean sameYear = start.year().equals(end.year());
    return switch (form) {
      case "year" -> isPositive(start) && isPositive(end) ? "years" : "other";
      case "month" -> sameYear ? "months" : "other";
      case "day" -> !sameYear ? "other" : start.month() == end.month() ? "days" : "days-months";
      default -> "other";
    };
  }

  /** A point with its doubts; null for a date nobody knows. */
  private String point(EdtfPoint point, String use) {
    if (point == null) {
      return language.label(use + "unknown");
    }
    String words =
        point.approximate()
            ? fill(use + "approximate", "date", plain(point, BARE))
            : plain(point, use);
    return point.uncertain() ? fill("date.uncertain", "date", words) : words;
  }

  private String plain(EdtfPoint point, String use) {
    return language.fill(
        use + form(point),
        place ->
            switch (place) {
              case "day" -> day(point);
              case "padded-day" -> padded(point);
              case "year" -> year(point);
              case "first" -> language.digits(point.year().replace('X', '0'));
              case "last" -> language.digits(point.year().replace('X', '9'));
              default -> named(place, point);
            });
  }

  /** The last part of the key of its pattern. */
  private static String form(EdtfPoint point) {
    if (!point.isExactYear() && !point.isUnnamedYear()) {
      boolean decade = point.year().indexOf('X') == point.year().length() - 1;
      return decade ? "decade" : "years";
    }
    String alone = point.isUnnamedYear() ? "-alone" : "";
    if (point.isSeason()) {
      return "season" + alone;
    }
    if (point.isMonthUnspecified()) {
      return point.isDayUnspecified() ? "some-day-of-year" : "some-month-of-year";
    }
    if (point.month() == 0) {
      return "year";
    }
    if (point.isDayUnspecified()) {
      return "some-day-of-month" + alone;
    }
    return (point.day() == 0 ? "month" : "day") + alone;
  }

  /**
   * The name of a month or season. A pattern asks for a form of it with {@code {month.format}} or
   * any other form its file has; without one, a month beside a day has the form for dates and any
   * other stands alone (Unicode TR 35 part 4, section 3.1). Null when a place is neither.
   */
  private String named(String place, EdtfPoint point) {
    if (place.startsWith("season")) {
      return language.label("date." + place + "." + (point.month() - BEFORE_SPRING));
    }
    if (!place.startsWith("month")) {
      return null;
    }
    String form = point.day() > 0 ? ".format" : ".standalone";
    String key = place.equals("month") ? place + form : place;
    return language.label("date." + key + "." + point.month());
  }

  /** The first of a month has a name of its own in some languages: "1er mai". */
  private String day(EdtfPoint point) {
    return point.day() == 1 && language.has(FIRST_DAY)
        ? language.label(FIRST_DAY)
        : language.number(point.day());
  }

  private String padded(EdtfPoint point) {
    return point.day() < 10
        ? language.digits("0") + language.number(point.day())
        : language.number(point.day());
  }

  private String year(EdtfPoint point) {
    String year = point.year().replace('X', '0');
    int sign = year.indexOf('-');
    int from = year.startsWith("Y") || sign == 0 ? 1 : 0;
    from = sign == 1 ? 2 : from;
    while (from < year.length() - 1 && year.charAt(from) == '0') {
      from++;
    }
    String digits = language.digits(year.substring(from));
    return sign < 0 ? digits : "−" + digits;
  }

  private static boolean isPositive(EdtfPoint point) {
    return point.year().indexOf('-') < 0;
  }

  private static EdtfPoint known(EdtfPoint point) {
    boolean unknown = point == null || point.isUnnamedYear() && point.month() == 0;
    return unknown ? null : point;
  }

  private String fill(String key, String place, String value) {
    return language.fill(key, asked -> asked.equals(place) ? value : null);
  }
}
