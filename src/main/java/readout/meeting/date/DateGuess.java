package readout.meeting.date;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a single date the way people write it in figures or words, where that is plain. No guess is
 * more exact than what was typed: "mid-May 2026" becomes {@code 2026-05~}.
 */
final class DateGuess {
  private static final String[] MONTHS = {
    "january januar janvier enero gennaio janeiro januari janner",
    "february februar fevrier febrero febbraio fevereiro februari",
    "march marz maerz mars marzo marco maart",
    "april avril abril aprile",
    "may mai mayo maggio maio mei",
    "june juni juin junio giugno junho",
    "july juli juillet julio luglio julho",
    "august aout agosto augustus",
    "september septembre septiembre settembre setembro",
    "october oktober octobre octubre ottobre outubro",
    "november novembre noviembre novembro",
    "december dezember decembre diciembre dicembre dezembro"
  };
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
  private static final List<String> SILENT =
      List.of("st", "nd", "rd", "th", "of", "de", "the", "in", "on", "le", "am", "il", "den");
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
  private static final List<String> ABOUT =
      List.of(
          "around",
          "about",
          "circa",
          "ca",
          "c",
          "approx",
          "approximately",
          "roughly",
          "early",
          "mid",
          "middle",
          "late",
          "end",
          "beginning",
          "start",
          "towards",
          "toward");
  private static final List<String> PERHAPS =
      List.of(
          "probably",
          "possibly",
          "perhaps",
          "likely",
          "maybe",
          "tentatively",
          "provisionally",
          "provisional",
          "tbc",
          "unconfirmed");

  private static final int FIRST_SEASON = 21;
  private static final int DAY = "2026-05-13".length();

  /** What may be between the parts of a date; anything else says more than a guess can keep. */
  private static final String BETWEEN = " \u00a0\u202f,./-–—'’()";

  private final List<String> numbers = new ArrayList<>();
  private String year = "";
  private String month = "";
  private String weekday = "";
  private boolean approximate;
  private boolean uncertain;
  private boolean named;

  private DateGuess() {}

  /** The date as EDTF; empty when the text allows more than one reading or none. */
  static String of(String text) {
    String plain = plain(text);
    DateGuess guess = new DateGuess();
    plain = guess.withoutMarks(plain);
    if (plain.isEmpty() || plain.contains("..") || !isReadable(plain)) {
      return "";
    }
    List<String> words = words(plain);
    String date = guess.takes(words) ? guess.date(words, plain) : "";
    return date.isEmpty() || date.equals(text) || EdtfDate.parse(date).isEmpty() ? "" : date;
  }

  /** Small letters without accents. */
  private static String plain(String text) {
    String figures = text.strip().replaceAll("[年月](?=\\d)", "-").replaceAll("[年月日]$", "");
    String decomposed = Normalizer.normalize(figures, Normalizer.Form.NFD);
    return decomposed.replaceAll("\\p{Mn}", "").toLowerCase(Locale.ROOT);
  }

  /** Takes what says that a date is not sure, and leaves the rest. */
  private String withoutMarks(String text) {
    String rest = text.replace("to be confirmed", "tbc");
    while (!rest.isEmpty() && "?~%".indexOf(rest.charAt(rest.length() - 1)) >= 0) {
      mark(rest.charAt(rest.length() - 1));
      rest = rest.substring(0, rest.length() - 1).strip();
    }
    while (!rest.isEmpty() && "?~%".indexOf(rest.charAt(0)) >= 0) {
      mark(rest.charAt(0));
      rest = rest.substring(1).strip();
    }
    return rest;
  }

  private void mark(char c) {
    uncertain |= c == '?' || c == '%';
    approximate |= c == '~' || c == '%';
  }

  private static boolean isReadable(String text) {
    return text.chars().allMatch(c -> kind((char) c) > 0 || BETWEEN.indexOf(c) >= 0);
  }

  private String date(List<String> words, String text) {
    boolean yearFirst = !words.isEmpty() && words.get(0).equals(year);
    if (month.isEmpty() && !findsMonth(yearFirst, text.indexOf('.') >= 0) || numbers.size() > 1) {
      return "";
    }
    if (year.isEmpty() && (!named || approximate || uncertain)) {
      return "";
    }
    String date =
        (year.isEmpty() ? "XXXX" : year) + (month.isEmpty() ? "" : "-" + twoDigits(month));
    for (String number : numbers) {
      date += "-" + twoDigits(number);
    }
    return isOn(weekday, date)
        ? date + (approximate && uncertain ? "%" : approximate ? "~" : uncertain ? "?" : "")
        : "";
  }

  /** Whether a day falls on a day of the week, where one was written. */
  private static boolean isOn(String weekday, String date) {
    if (weekday.isEmpty()) {
      return true;
    }
    LocalDate day = isDay(date) ? EdtfDate.parse(date).map(EdtfDate::earliest).orElse(null) : null;
    return day != null && isDay(weekday, day.getDayOfWeek());
  }

  /** Whether a date that was made here is a day of a known year. */
  static boolean isDay(String date) {
    return date.length() == DAY && date.charAt(0) != 'X';
  }

  private static boolean isDay(String name, DayOfWeek day) {
    return name.length() >= 3 && day.name().toLowerCase(Locale.ROOT).startsWith(name);
  }

  /** Sorts words into year, month and other numbers; false when one is none of these. */
  private boolean takes(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.charAt(0) == 'q' && word.length() == 1 && i + 1 < words.size()) {
        if (!takesQuarter(words.get(++i))) {
          return false;
        }
      } else if (i + 1 < words.size() && isQuarter(words, i)) {
        int last = words.get(i + 1).equals("quarter") ? i + 1 : i + 2;
        int ordinal = ORDINALS.indexOf(word) + 1;
        if (!takesQuarter(ordinal > 0 ? String.valueOf(ordinal) : word)) {
          return false;
        }
        i = last;
      } else if (!Character.isDigit(word.charAt(0))) {
        if (!takesName(word)) {
          return false;
        }
      } else if (word.length() == 4 && year.isEmpty()) {
        year = word;
      } else if (word.length() == 8 && words.size() == 1) {
        year = word.substring(0, 4);
        month = word.substring(4, 6);
        numbers.add(word.substring(6));
      } else {
        numbers.add(word);
      }
    }
    return true;
  }

  /** "third quarter", "3rd quarter". */
  private static boolean isQuarter(List<String> words, int at) {
    boolean ordinal = ORDINALS.contains(words.get(at)) || words.get(at).length() == 1;
    boolean next = words.get(at + 1).equals("quarter");
    boolean afterNext =
        at + 2 < words.size()
            && SILENT.contains(words.get(at + 1))
            && words.get(at + 2).equals("quarter");
    return ordinal && (next || afterNext);
  }

  private boolean takesQuarter(String number) {
    boolean quarter = number.length() == 1 && number.charAt(0) >= '1' && number.charAt(0) <= '4';
    boolean first = month.isEmpty();
    month = "Q" + number;
    return quarter && first;
  }

  private boolean takesName(String name) {
    if (SILENT.contains(name)) {
      return true;
    }
    if (ABOUT.contains(name)) {
      approximate = true;
      return true;
    }
    if (PERHAPS.contains(name)) {
      uncertain = true;
      return true;
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      if (isDay(name, day) && weekday.isEmpty()) {
        weekday = name;
        return true;
      }
    }
    int season = SEASONS.indexOf(name.equals("fall") ? "autumn" : name);
    int found = season < 0 ? monthOf(name) : FIRST_SEASON + season;
    boolean first = month.isEmpty();
    month = String.valueOf(found);
    named = found > 0 && found < FIRST_SEASON;
    return found > 0 && first;
  }

  private static int monthOf(String name) {
    int found = 0;
    for (int i = 0; i < MONTHS.length; i++) {
      String english = MONTHS[i].substring(0, MONTHS[i].indexOf(' '));
      boolean is = List.of(MONTHS[i].split(" ")).contains(name);
      if (is || name.length() >= 3 && english.startsWith(name)) {
        found = i + 1;
      }
    }
    return found;
  }

  /** Takes the month out of the numbers; false when it may be either of two. */
  private boolean findsMonth(boolean yearFirst, boolean dots) {
    if (numbers.size() == 1) {
      month = numbers.remove(0);
    } else if (numbers.size() == 2) {
      int first = value(numbers.get(0));
      int second = value(numbers.get(1));
      if (!yearFirst && !dots && first <= 12 && second <= 12 && first != second) {
        return false;
      }
      boolean monthFirst = yearFirst || !dots && second > 12;
      month = numbers.remove(monthFirst ? 0 : 1);
    }
    return numbers.size() < 2;
  }

  private static int value(String digits) {
    return digits.length() > 2 ? 99 : Integer.parseInt(digits);
  }

  static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** Runs of ASCII digits and runs of ASCII letters. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i > start && (i == text.length() || kind(text.charAt(i)) != kind(text.charAt(start)))) {
        if (kind(text.charAt(start)) > 0) {
          words.add(text.substring(start, i));
        }
        start = i;
      }
    }
    return words;
  }

  private static int kind(char c) {
    boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    return c >= '0' && c <= '9' ? 1 : letter ? 2 : 0;
  }
}
