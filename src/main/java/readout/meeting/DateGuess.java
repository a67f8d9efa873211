package readout.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a single date the way people write it in English or in figures, where that is plain. */
final class DateGuess {
  private static final String[] MONTHS = {
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december"
  };
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
  private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th", "of");
  private static final int FIRST_SEASON = 21;

  private final List<String> numbers = new ArrayList<>();
  private String year = "";
  private String month = "";

  private DateGuess() {}

  /** The date as EDTF; empty when the text allows more than one reading or none. */
  static String of(String text) {
    List<String> words = words(text);
    DateGuess guess = new DateGuess();
    if (!guess.takes(words)) {
      return "";
    }
    boolean yearFirst = !words.isEmpty() && words.get(0).equals(guess.year);
    if (guess.month.isEmpty() && !guess.findsMonth(yearFirst, text.indexOf('.') >= 0)) {
      return "";
    }
    String date = guess.date();
    return !date.equals(text) && EdtfDate.parse(date).isPresent() ? date : "";
  }

  /** Sorts words into year, month and other numbers; false when one is none of these. */
  private boolean takes(List<String> words) {
    for (String word : words) {
      if (!Character.isDigit(word.charAt(0))) {
        if (!takesName(word.toLowerCase(Locale.ROOT))) {
          return false;
        }
      } else if (word.length() == 4 && year.isEmpty()) {
        year = word;
      } else {
        numbers.add(word);
      }
    }
    return !year.isEmpty();
  }

  private boolean takesName(String name) {
    if (!numbers.isEmpty() && ORDINALS.contains(name)) {
      return true;
    }
    int season = SEASONS.indexOf(name.equals("fall") ? "autumn" : name);
    int found = season < 0 ? 0 : FIRST_SEASON + season;
    for (int i = 0; i < MONTHS.length && name.length() >= 3; i++) {
      found = MONTHS[i].startsWith(name) ? i + 1 : found;
    }
    boolean first = month.isEmpty();
    month = String.valueOf(found);
    return found > 0 && first;
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

  private String date() {
    String date = year + (month.isEmpty() ? "" : "-" + twoDigits(month));
    for (String number : numbers) {
      date += "-" + twoDigits(number);
    }
    return date;
  }

  private static int value(String digits) {
    return digits.length() > 2 ? 99 : Integer.parseInt(digits);
  }

  private static String twoDigits(String number) {
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
