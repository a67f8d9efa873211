package readout.language;

import readout.meeting.date.EdtfDate;
import readout.meeting.date.EdtfPoint;

/** Prints dates as people say them: a vague date stays vague, and an uncertain one says so. */
final class DateWords {
  private static final int FIRST_LONG_YEAR = 100;
  private static final String BARE = "date.";
  private static final String IN_SENTENCE = "date.in-sentence.";
  private static final String OTHER = "other";
  private static final String FIRST_DAY = "date.first-day";
  private static final String FIRST_DECADE = "date.first-decade";

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
    boolean same = start.equals(end) && !start.isMonthUnspecified() && !start.isDayUnspecified();
    return same ? point(start, use) : interval(start, end, use);
  }

  private String interval(EdtfPoint start, EdtfPoint end, String use) {
    String form = intervalForm(start, end);
    boolean own = language.has(use + "interval." + form);
    String key = use + "interval." + (own ? form : OTHER);
    return language.fillPattern(
        pattern(key, form.equals(OTHER) ? null : era(start)),
        place ->
            switch (place) {
              case "start" -> point(start, BARE);
              case "end" -> point(end, BARE, eraBeside(start, end));
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
  private String intervalForm(EdtfPoint start, EdtfPoint end) {
    String form = form(start);
    if (!start.isExact() || !end.isExact() || !form.equals(form(end))) {
      return OTHER;
    }
    boolean sameYear = start.year().equals(end.year());
    if (!sameYear && era(start) != null) {
      return OTHER;
    }
    return switch (form) {
      case "year" -> "years";
      case "month" -> sameYear ? "months" : "months-years";
      case "day" ->
          !sameYear ? "days-years" : start.month() == end.month() ? "days" : "days-months";
      default -> OTHER;
    };
  }

  /** A point, marked where it is uncertain; null for an unknown date. */
  private String point(EdtfPoint point, String use) {
    return point(point, use, era(point));
  }

  private String point(EdtfPoint point, String use, Era era) {
    if (point == null) {
      return language.label(use + "unknown");
    }
    String words =
        point.approximate()
            ? fill(use + "approximate", "date", plain(point, BARE, era))
            : plain(point, use, era);
    return point.uncertain() ? fill("date.uncertain", "date", words) : words;
  }

  private String plain(EdtfPoint point, String use, Era era) {
    return language.fillPattern(
        pattern(use + form(point), era),
        place ->
            switch (place) {
              case "day" -> day(point);
              case "padded-day" -> padded(point);
              case "year" -> year(point);
              default -> named(place, point);
            });
  }

  /** The last part of the key of its pattern. */
  private String form(EdtfPoint point) {
    if (!point.isExactYear() && !point.isUnnamedYear()) {
      boolean decade = point.year().indexOf('X') == point.year().length() - 1;
      boolean first = decade && point.firstYear() % 100 == 0 && language.has(FIRST_DECADE);
      return first ? "first-decade" : decade ? "decade" : "century";
    }
    String alone = point.isUnnamedYear() ? "-alone" : "";
    if (point.isSeason() || point.isQuarter()) {
      return (point.isSeason() ? "season" : "quarter") + alone;
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
   * The name of a month, season or quarter, or the number of a century. A pattern asks for a form
   * of it with {@code {month.format}} or any other form its file has; without one, a month beside a
   * day has the form for dates and any other is alone (Unicode TR 35 part 4, section 3.1). Null
   * when a place is none of these.
   */
  private String named(String place, EdtfPoint point) {
    if (place.startsWith("season") || place.startsWith("quarter")) {
      return language.label("date." + place + "." + point.numberInYear());
    }
    if (place.startsWith("century")) {
      return new Century(point.firstYear(), language).fill(place);
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
    int year = point.firstYear();
    return language.digits(Integer.toString(year > 0 ? year : 1 - year));
  }

  /** A year that is counted the other way than the one before it says so. */
  private static Era eraBeside(EdtfPoint start, EdtfPoint end) {
    boolean turns = isBeforeChrist(start) && end.isExactYear() && !isBeforeChrist(end);
    return turns ? Era.AD : era(end);
  }

  /** Null for a date that needs no era beside it; nearly every one, so that the class is idle. */
  private static Era era(EdtfPoint point) {
    return isBeforeChrist(point) ? Era.BC : isOfTwoDigits(point) ? Era.AD : null;
  }

  /** "June 5" would be a day, and "50" no year. */
  private static boolean isOfTwoDigits(EdtfPoint point) {
    return point != null
        && point.isExactYear()
        && point.firstYear() > 0
        && point.firstYear() < FIRST_LONG_YEAR;
  }

  private String pattern(String key, Era era) {
    return era == null ? language.label(key) : era.pattern(key, language);
  }

  /** The year before the year 1 is 0 to astronomers and 1 BC to all others. */
  private static boolean isBeforeChrist(EdtfPoint point) {
    return point != null && point.isExactYear() && point.firstYear() <= 0;
  }

  private static EdtfPoint known(EdtfPoint point) {
    boolean unknown = point == null || point.isUnnamedYear() && point.month() == 0;
    return unknown ? null : point;
  }

  private String fill(String key, String place, String value) {
    return language.fill(key, asked -> asked.equals(place) ? value : null);
  }
}
