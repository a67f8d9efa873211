package readout.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what is wrong with a text that should be a date, and how it is probably written. */
public final class DateMistake {
  private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";

  private DateMistake() {}

  /**
   * The date that was probably meant, as EDTF: {@code 2026-05-13} for {@code 13.05.2026}, {@code 13
   * May 2026} or {@code 2026/5/13}; empty when the text allows more than one reading or none.
   */
  public static String suggestion(String text) {
    List<String> words = words(text);
    String year = "";
    String month = "";
    List<String> numbers = new ArrayList<>();
    for (String word : words) {
      if (Character.isDigit(word.charAt(0))) {
        if (word.length() == 4 && year.isEmpty()) {
          year = word;
        } else {
          numbers.add(word);
        }
      } else if (word.length() >= 3) {
        int at = MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT));
        if (at % 4 != 0) {
          return "";
        }
        month = String.valueOf(at / 4 + 1);
      } else {
        return "";
      }
    }
    if (month.isEmpty() && numbers.size() == 2) {
      boolean yearFirst = words.get(0).equals(year);
      boolean dots = text.indexOf('.') >= 0;
      int first = number(numbers.get(0));
      int second = number(numbers.get(1));
      if (!yearFirst && !dots && first <= 12 && second <= 12) {
        return "";
      }
      boolean monthFirst = yearFirst || !dots && second > 12;
      month = numbers.remove(monthFirst ? 0 : 1);
    } else if (month.isEmpty() && numbers.size() == 1) {
      month = numbers.remove(0);
    }
    if (year.isEmpty() || numbers.size() > 1 || month.isEmpty() && !numbers.isEmpty()) {
      return "";
    }
    String date = year + (month.isEmpty() ? "" : "-" + twoDigits(month));
    date += numbers.isEmpty() ? "" : "-" + twoDigits(numbers.get(0));
    return !date.equals(text) && EdtfDate.parse(date).isPresent() ? date : "";
  }

  private static int number(String digits) {
    return digits.length() > 2 ? 99 : Integer.parseInt(digits);
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** Runs of digits and runs of letters. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean ascii = c < 128 && Character.isLetterOrDigit(c);
      boolean same = word.isEmpty() || Character.isDigit(c) == Character.isDigit(word.charAt(0));
      if (!word.isEmpty() && (!ascii || !same)) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (ascii) {
        word.append(c);
      }
    }
    return words;
  }
}
