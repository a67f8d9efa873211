package readout.cldr;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DateIntervalInfo;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What a language needs of CLDR, as a file of words. Patterns are read off what ICU4J prints for
 * sample dates, so that they hold whatever ICU4J does to CLDR's own patterns.
 */
final class CldrWords {
  /** CLDR's locale of a language, where its own is of another continent: the ways of Europe. */
  private static final Map<String, String> LOCALES = Map.of("en", "en-GB", "pt", "pt-PT");

  /** Days below ten show whether they are padded; no part has the digits of another. */
  private static final LocalDateTime FIRST = LocalDateTime.of(1998, 4, 3, 9, 5);

  private static final LocalDateTime SAME_MONTH = LocalDateTime.of(1998, 4, 7, 17, 45);
  private static final LocalDateTime SAME_YEAR = LocalDateTime.of(1998, 12, 7, 17, 45);
  private static final LocalDateTime OTHER_YEAR = LocalDateTime.of(2000, 12, 7, 17, 45);

  private static final Pattern DASH = Pattern.compile("[ \u00a0\u2009]?[–—~～至][ \u00a0\u2009]?");

  private final String tag;
  private final ULocale locale;
  private final DateFormatSymbols symbols;
  private final StringBuilder words = new StringBuilder();
  private final Set<String> forms = new TreeSet<>();

  private CldrWords(String tag) {
    this.tag = tag;
    this.locale = locale(tag, true);
    this.symbols = new DateFormatSymbols(new GregorianCalendar(locale), locale);
  }

  /** The locale of a language tag, with its calendar made Gregorian and its digits 0 to 9. */
  static ULocale locale(String tag, boolean latinDigits) {
    String digits = latinDigits ? "-nu-latn" : "";
    return ULocale.forLanguageTag(LOCALES.getOrDefault(tag, tag) + "-u-ca-gregory" + digits);
  }

  /**
   * The skeleton of an interval of days. Where the whole date counts the months, as Chinese does,
   * ICU4J would mix numbers with names of months in the longer one.
   */
  static String days(String tag) {
    return tag.startsWith("zh") ? "yMMMd" : "yMMMMd";
  }

  /** The file of words of a language. */
  static String of(String tag) {
    return new CldrWords(tag).words();
  }

  private String words() {
    words.append("# Of Unicode CLDR, written by CldrTest: mvn verify -Dgolden=update\n");
    months();
    dates();
    times();
    put("zone.region", CldrZones.region(locale).replace("{0}", "{city}"));
    lists();
    LocaleData data = LocaleData.getInstance(locale);
    put("quote.open", data.getDelimiter(LocaleData.QUOTATION_START));
    put("quote.close", data.getDelimiter(LocaleData.QUOTATION_END));
    put("quote.inner.open", data.getDelimiter(LocaleData.ALT_QUOTATION_START));
    put("quote.inner.close", data.getDelimiter(LocaleData.ALT_QUOTATION_END));
    digits();
    plurals();
    return words.toString();
  }

  private void months() {
    for (boolean alone : new boolean[] {false, true}) {
      String[] names = names(alone);
      for (int i = 0; i < names.length; i++) {
        put("date.month." + (alone ? "standalone" : "format") + "." + (i + 1), names[i]);
      }
    }
  }

  private String[] names(boolean alone) {
    int context = alone ? DateFormatSymbols.STANDALONE : DateFormatSymbols.FORMAT;
    return symbols.getMonths(context, DateFormatSymbols.WIDE);
  }

  /** Further forms of the names of months, which only some patterns ask for. */
  private String[] other(String form) {
    return switch (form) {
      case "short" ->
          symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED);
      case "narrow" -> symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.NARROW);
      default -> IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toArray(String[]::new);
    };
  }

  private void dates() {
    put("date.day", date("yMMMMd"));
    put("date.day-alone", date("MMMMd"));
    put("date.month", date("yMMMM"));
    put("date.month-alone", date("LLLL"));
    put("date.year", date("y"));
    put("date.year-bc", era(-FIRST.getYear() + 1));
    put("date.year-ad", era(FIRST.getYear()));
    quarters();
    put("date.interval.days", interval(days(tag), SAME_MONTH));
    put("date.interval.days-months", interval(days(tag), SAME_YEAR));
    put("date.interval.months", interval("yMMMM", SAME_YEAR));
    put("date.interval.years", interval("y", OTHER_YEAR));
    put("date.interval.days-years", interval(days(tag), OTHER_YEAR));
    put("date.interval.months-years", interval("yMMMM", OTHER_YEAR));
    put("date.interval.other", other());
    for (String form : forms) {
      for (int i = 1; i <= 12; i++) {
        put("date.month." + form + "." + i, other(form)[i - 1]);
      }
    }
  }

  private String date(String skeleton) {
    DateFormat format = format(skeleton, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return pattern(skeleton, format.format(date(FIRST)), FIRST);
  }

  /** A whole date has CLDR's own long pattern, which is better kept than the one of its parts. */
  static DateFormat format(String skeleton, ULocale locale) {
    return skeleton.equals("yMMMMd")
        ? DateFormat.getDateInstance(DateFormat.LONG, locale)
        : DateFormat.getInstanceForSkeleton(skeleton, locale);
  }

  private String interval(String skeleton, LocalDateTime end) {
    DateIntervalFormat format = DateIntervalFormat.getInstance(skeleton, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    String text = format.format(new DateInterval(date(FIRST).getTime(), date(end).getTime()));
    return pattern(skeleton, text, end);
  }

  /**
   * What is between any two dates: the dash between two whole ones, for CLDR's fallback has a
   * hyphen in some languages that have a dash in every range of their own.
   */
  private String other() {
    for (String skeleton : List.of(days(tag), "yMMMM")) {
      Matcher dash = DASH.matcher(interval(skeleton, OTHER_YEAR));
      if (dash.find()) {
        return "{start}" + dash.group() + "{end}";
      }
    }
    String fallback = new DateIntervalInfo(locale).getFallbackIntervalPattern();
    return fallback.replace("{0}", "{start}").replace("{1}", "{end}");
  }

  private void quarters() {
    Places places = new Places(format("yQQQQ", FIRST));
    places.put(Integer.toString(FIRST.getYear()), "year");
    boolean format = places.has(quarters(false)[1]);
    String[] names = quarters(!format);
    if (places.has(names[1])) {
      places.put(names[1], "quarter");
    } else {
      places.put("2", "quarter.number");
    }
    put("date.quarter", places.pattern());
    put("date.quarter-alone", "{quarter}");
    for (int i = 1; i <= names.length; i++) {
      put("date.quarter." + i, names[i - 1]);
      if (places.pattern().contains("quarter.number")) {
        put("date.quarter.number." + i, Integer.toString(i));
      }
    }
  }

  private String[] quarters(boolean alone) {
    int context = alone ? DateFormatSymbols.STANDALONE : DateFormatSymbols.FORMAT;
    return symbols.getQuarters(context, DateFormatSymbols.WIDE);
  }

  /** A year with its era, of the calendar that is Gregorian at all times. */
  private String era(int year) {
    GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
    calendar.setGregorianChange(new Date(Long.MIN_VALUE));
    calendar.clear();
    calendar.set(year, 6, 1);
    DateFormat format = DateFormat.getInstanceForSkeleton("Gy", locale);
    format.setCalendar(calendar);
    Places places = new Places(format.format(calendar.getTime()));
    places.put(Integer.toString(FIRST.getYear()), "year");
    return places.pattern();
  }

  private String format(String skeleton, LocalDateTime day) {
    DateFormat format = format(skeleton, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(date(day));
  }

  private static Date date(LocalDateTime time) {
    return Date.from(time.toInstant(ZoneOffset.UTC));
  }

  /** What was printed, with places for its parts. */
  private String pattern(String skeleton, String text, LocalDateTime end) {
    boolean months = end.getMonth() != FIRST.getMonth();
    boolean years = end.getYear() != FIRST.getYear();
    Places places = new Places(text);
    places.put(Integer.toString(FIRST.getYear()), years ? "year1" : "year");
    places.put(Integer.toString(end.getYear()), years ? "year2" : "year");
    if (skeleton.contains("M") || skeleton.contains("L")) {
      if (months) {
        month(places, end.getMonthValue(), "month2");
      }
      month(places, FIRST.getMonthValue(), months ? "month1" : "month");
    }
    String first = end.equals(FIRST) ? "day" : "day1";
    places.put("0" + FIRST.getDayOfMonth(), "padded-" + first);
    places.put(Integer.toString(FIRST.getDayOfMonth()), first);
    places.put("0" + end.getDayOfMonth(), "padded-day2");
    places.put(Integer.toString(end.getDayOfMonth()), "day2");
    return places.pattern();
  }

  private void month(Places places, int month, String place) {
    String format = names(false)[month - 1];
    String alone = names(true)[month - 1];
    boolean longer = alone.length() > format.length() && places.has(alone);
    if (!longer && places.has(format)) {
      places.put(format, place + ".format");
    } else if (places.has(alone)) {
      places.put(alone, place + ".standalone");
    } else {
      for (String form : List.of("number", "short", "narrow")) {
        if (places.has(other(form)[month - 1])) {
          forms.add(form);
          places.put(other(form)[month - 1], place + "." + form);
          return;
        }
      }
    }
  }

  private void times() {
    DateFormat format = DateFormat.getInstanceForSkeleton("Hm", locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    put("time.pattern", time(format.format(date(FIRST)), "09", "9", "05", ""));
    DateIntervalFormat interval = DateIntervalFormat.getInstance("Hm", locale);
    interval.setTimeZone(TimeZone.GMT_ZONE);
    long end = FIRST.withHour(17).withMinute(45).toInstant(ZoneOffset.UTC).toEpochMilli();
    String text = interval.format(new DateInterval(date(FIRST).getTime(), end));
    boolean short1 = !text.contains("09");
    text = text.replace("17", short1 ? "{h2}" : "{hour2}").replace("45", "{minute2}");
    put("time.interval", time(text, "09", "9", "05", "1"));
  }

  private static String time(String text, String hour, String h, String minute, String number) {
    return text.replace(minute, "{minute" + number + "}")
        .replace(hour, "{hour" + number + "}")
        .replace(h, "{h" + number + "}");
  }

  private void lists() {
    ListFormatter lists = ListFormatter.getInstance(locale);
    put("list.2", lists.getPatternForNumItems(2));
    String four = lists.getPatternForNumItems(4);
    put("list.start", "{0}" + between(four, 0) + "{1}");
    put("list.middle", "{0}" + between(four, 1) + "{1}");
    put("list.end", "{0}" + between(four, 2) + "{1}");
  }

  private static String between(String pattern, int first) {
    String before = "{" + first + "}";
    int from = pattern.indexOf(before) + before.length();
    return pattern.substring(from, pattern.indexOf("{" + (first + 1) + "}"));
  }

  private void digits() {
    NumberingSystem system = NumberingSystem.getInstance(locale(tag, false));
    if (!system.isAlgorithmic() && !system.getDescription().startsWith("0")) {
      put("digits", system.getDescription());
    }
  }

  /** The rules of the categories that whole numbers below a million fall into. */
  private void plurals() {
    PluralRules rules = PluralRules.forLocale(locale);
    List<String> used = new ArrayList<>();
    LongStream.concat(LongStream.range(0, 1000), LongStream.of(1000, 2000, 10_000, 100_000))
        .mapToObj(rules::select)
        .distinct()
        .forEach(used::add);
    Map<String, String> sorted = new TreeMap<>();
    for (String rule : rules.toString().split(";")) {
      String[] parts = rule.split(":", 2);
      if (used.contains(parts[0].strip()) && parts.length > 1) {
        sorted.put(parts[0].strip(), parts[1].replaceAll("@.*", "").strip());
      }
    }
    sorted.remove("other");
    sorted.forEach((category, rule) -> put("plural." + category, rule));
  }

  private void put(String key, String value) {
    words.append(key).append('=').append(escaped(value)).append('\n');
  }

  /** A value that begins with a space would lose it. */
  private static String escaped(String value) {
    String shown = value.replace("\\", "\\\\");
    return shown.startsWith(" ") ? "\\" + shown : shown;
  }
}
