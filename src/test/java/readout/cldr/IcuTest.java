package readout.cldr;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.Slow;
import readout.language.Language;
import readout.language.Lexicon;
import readout.language.Phrase;
import readout.meeting.date.EdtfDate;

/**
 * What every language and region says of dates, times, lists and numbers is what ICU4J says, to the
 * byte.
 */
@Slow
class IcuTest {
  private static final Set<String> QUARTERS_BETTERED = Set.of("en", "he", "lt", "mt", "sw");
  private static final Set<String> ERAS_BETTERED = Set.of("ka", "uk");

  static Stream<String> languages() {
    return Stream.concat(Lexicon.tags().stream(), Lexicon.regions().stream());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void dates(String tag) {
    Language language = Language.of(tag);
    for (int month = 1; month <= 12; month++) {
      LocalDate day = LocalDate.of(2026, month, 3 + month);
      hold(language, day.toString(), icu(tag, "yMMMMd", day));
      hold(language, "XXXX" + day.toString().substring(4), icu(tag, "MMMMd", day));
      hold(language, day.toString().substring(0, 7), icu(tag, "yMMMM", day));
      hold(language, "XXXX" + day.toString().substring(4, 7), icu(tag, "LLLL", day));
    }
    hold(language, "1987", icu(tag, "y", LocalDate.of(1987, 1, 1)));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void intervals(String tag) {
    Language language = Language.of(tag);
    for (int month = 1; month <= 12; month++) {
      LocalDate start = LocalDate.of(2026, month, 5);
      LocalDate end = start.plusDays(6);
      hold(language, start + "/" + end, interval(tag, CldrWords.days(tag), start, end));
      LocalDate later = start.plusDays(40);
      if (later.getYear() == 2026) {
        hold(language, start + "/" + later, interval(tag, CldrWords.days(tag), start, later));
        String months = start.toString().substring(0, 7) + "/" + later.toString().substring(0, 7);
        hold(language, months, interval(tag, "yMMMM", start, later));
      }
    }
    LocalDate december = LocalDate.of(2027, 12, 30);
    LocalDate january = LocalDate.of(2028, 1, 2);
    hold(language, december + "/" + january, interval(tag, CldrWords.days(tag), december, january));
    hold(language, "2027-12/2028-01", interval(tag, "yMMMM", december, january));
    LocalDate start = LocalDate.of(1998, 1, 1);
    hold(language, "1998/2003", interval(tag, "y", start, LocalDate.of(2003, 1, 1)));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void quarters(String tag) {
    for (int quarter = 1; quarter <= 4; quarter++) {
      String words = icu(tag, "yQQQQ", LocalDate.of(2026, 3 * quarter, 1));
      if (!QUARTERS_BETTERED.contains(Language.of(tag).tag())) {
        hold(Language.of(tag), "2026-Q" + quarter, words);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void yearsBeforeChrist(String tag) {
    ULocale locale = CldrWords.locale(tag, false);
    GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
    calendar.setGregorianChange(new Date(Long.MIN_VALUE));
    DateFormat format = DateFormat.getInstanceForSkeleton("Gy", locale);
    format.setCalendar(calendar);
    calendar.clear();
    calendar.set(-43, 2, 15);
    if (!ERAS_BETTERED.contains(Language.of(tag).tag())) {
      hold(Language.of(tag), "-0043", format.format(calendar.getTime()));
    }
  }

  /** What the words of a language say better than CLDR; a comment there says why. */
  private static void hold(Language language, String edtf, String expected) {
    String tag = language.tag();
    boolean month = edtf.matches("[0-9]{4}-[0-9]{2}");
    boolean months = edtf.matches("([0-9]{4}-[0-9]{2})-[0-9]{2}/(?!\\1).*") && edtf.length() == 21;
    boolean inOneYear = months && edtf.substring(0, 4).equals(edtf.substring(11, 15));
    boolean ofLithuanian = tag.equals("lt") && edtf.matches("[0-9]{4}-.*/.*");
    if (tag.equals("lv") && month || tag.equals("mt") && inOneYear || ofLithuanian) {
      return;
    }
    assertThat(language.date(EdtfDate.parse(edtf).orElseThrow())).as(edtf).isEqualTo(expected);
  }

  private static String icu(String tag, String skeleton, LocalDate day) {
    DateFormat format = CldrWords.format(skeleton, CldrWords.locale(tag, false));
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  private static String interval(String tag, String skeleton, LocalDate start, LocalDate end) {
    DateIntervalFormat format =
        DateIntervalFormat.getInstance(skeleton, CldrWords.locale(tag, false));
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(new DateInterval(millis(start), millis(end)));
  }

  private static long millis(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void times(String tag) {
    ULocale locale = CldrWords.locale(tag, false);
    DateFormat format = DateFormat.getInstanceForSkeleton("Hm", locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    DateIntervalFormat interval = DateIntervalFormat.getInstance("Hm", locale);
    interval.setTimeZone(TimeZone.GMT_ZONE);
    for (int hour = 0; hour < 22; hour += 3) {
      LocalDateTime start = LocalDateTime.of(2026, 5, 13, hour, 7);
      LocalDateTime end = LocalDateTime.of(2026, 5, 13, hour + 2, 45);
      long from = start.toInstant(ZoneOffset.UTC).toEpochMilli();
      long to = end.toInstant(ZoneOffset.UTC).toEpochMilli();
      LocalTime time = start.toLocalTime();
      assertThat(Language.of(tag).time(time, null)).isEqualTo(format.format(new Date(from)));
      assertThat(Language.of(tag).time(time, end.toLocalTime()))
          .isEqualTo(interval.format(new DateInterval(from, to)));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void citiesOfZones(String tag) {
    EdtfDate vague = EdtfDate.parse("2026").orElseThrow();
    CldrZones.cities(CldrWords.locale(tag, false))
        .forEach(
            (id, city) -> {
              if (ZoneId.getAvailableZoneIds().contains(id)) {
                assertThat(Language.of(tag).zone(ZoneId.of(id), vague, LocalTime.NOON))
                    .as(id)
                    .contains(city);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void lists(String tag) {
    ListFormatter lists = ListFormatter.getInstance(CldrWords.locale(tag, false));
    for (List<String> names :
        List.of(
            List.of("A"), List.of("A", "B"), List.of("A", "B", "C"), List.of("A", "B", "C", "D"))) {
      assertThat(Language.of(tag).list(names.stream().map(Phrase::of).toList()).text())
          .isEqualTo(lists.format(names));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void plurals(String tag) {
    PluralRules rules = PluralRules.forLocale(CldrWords.locale(tag, false));
    for (long number = 0; number < 1200; number++) {
      assertThat(Language.of(tag).pluralCategory(number))
          .as("%d", number)
          .isEqualTo(rules.select(number));
    }
  }
}
