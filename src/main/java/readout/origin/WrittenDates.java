package readout.origin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.language.Language;

/** Reads days as a language writes them. A day without its year, or in figures alone, is none. */
public final class WrittenDates {
  private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
  private static final Pattern EAST =
      Pattern.compile("(\\d{4}) ?[年년] ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日일]");

  private static final Pattern MONTH = Pattern.compile("(\\p{L}+) (\\d{4})");

  private final Map<String, Integer> months = new HashMap<>();
  private final Pattern dayFirst;
  private final Pattern monthFirst;

  /** Those of a language; English months are known in every language. */
  public WrittenDates(Language language) {
    for (Language one : List.of(Language.of("en"), language)) {
      for (String form : List.of("format", "standalone")) {
        for (int month = 1; month <= 12; month++) {
          String key = "date.month." + form + "." + month;
          if (one.has(key)) {
            String name = one.label(key).toLowerCase(Locale.ROOT);
            months.put(name, month);
            if (one.tag().equals("en") && name.length() > 4) {
              months.putIfAbsent(name.substring(0, 3), month);
            }
          }
        }
      }
    }
    List<String> names = new ArrayList<>(months.keySet());
    names.sort((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b));
    String any = String.join("|", names.stream().map(Pattern::quote).toList());
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    dayFirst =
        Pattern.compile(
            "(?<![\\d\\p{L}])(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?,? ?(?:of |de |d'|d’)?("
                + any
                + ")\\.?,? (?:de |del |do )?(\\d{4})(?!\\d)",
            flags);
    monthFirst =
        Pattern.compile(
            "(?<![\\d\\p{L}])(" + any + ")\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)",
            flags);
  }

  /** A day and where it is written. */
  public record Found(LocalDate date, int start, int end) {}

  /** The first day that a text names; empty without one. */
  public Optional<Found> first(String text) {
    Found best = null;
    for (Pattern pattern : List.of(ISO, EAST, dayFirst, monthFirst)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        Optional<LocalDate> date = date(pattern, matcher);
        if (date.isPresent()) {
          if (best == null || matcher.start() < best.start()) {
            best = new Found(date.get(), matcher.start(), matcher.end());
          }
          break;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** A text that is a month and its year, "June 2026", as {@code 2026-06}; empty for any other. */
  public Optional<String> month(String text) {
    Matcher matcher = MONTH.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Integer month = months.get(matcher.group(1).toLowerCase(Locale.ROOT));
    return month == null
        ? Optional.empty()
        : Optional.of(matcher.group(2) + String.format(Locale.ROOT, "-%02d", month));
  }

  private Optional<LocalDate> date(Pattern pattern, Matcher m) {
    int year = Integer.parseInt(m.group(pattern == ISO || pattern == EAST ? 1 : 3));
    int month =
        pattern == ISO || pattern == EAST
            ? Integer.parseInt(m.group(2))
            : months.get(m.group(pattern == dayFirst ? 2 : 1).toLowerCase(Locale.ROOT));
    int day =
        Integer.parseInt(
            m.group(pattern == ISO || pattern == EAST ? 3 : pattern == dayFirst ? 1 : 2));
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
