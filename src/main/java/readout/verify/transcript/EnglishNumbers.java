package readout.verify.transcript;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** English numbers and signs in words, joined to what they are in digits. */
final class EnglishNumbers {
  /** A word by itself, as digits or a sign. */
  static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("zero", "0"),
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("eleven", "11"),
          Map.entry("twelve", "12"),
          Map.entry("thirteen", "13"),
          Map.entry("fourteen", "14"),
          Map.entry("fifteen", "15"),
          Map.entry("sixteen", "16"),
          Map.entry("seventeen", "17"),
          Map.entry("eighteen", "18"),
          Map.entry("nineteen", "19"),
          Map.entry("twenty", "20"),
          Map.entry("thirty", "30"),
          Map.entry("forty", "40"),
          Map.entry("fifty", "50"),
          Map.entry("sixty", "60"),
          Map.entry("seventy", "70"),
          Map.entry("eighty", "80"),
          Map.entry("ninety", "90"),
          Map.entry("percent", "%"),
          Map.entry("minus", "-"),
          Map.entry("degree", "°"),
          Map.entry("degrees", "°"));

  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "million", BigDecimal.TEN.pow(6),
          "billion", BigDecimal.TEN.pow(9),
          "trillion", BigDecimal.TEN.pow(12));

  private static final BigDecimal HUNDRED = BigDecimal.TEN.pow(2);
  private static final BigDecimal THOUSAND = BigDecimal.TEN.pow(3);
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,9})?");

  private final List<SpokenWord> words;
  private int at;

  private EnglishNumbers(List<SpokenWord> words) {
    this.words = words;
  }

  /** The words, those of one number as one. */
  static List<SpokenWord> joined(List<SpokenWord> words) {
    EnglishNumbers all = new EnglishNumbers(words);
    List<SpokenWord> joined = new ArrayList<>();
    while (all.at < words.size()) {
      int first = all.at;
      String form = all.next();
      SpokenWord word = words.get(first);
      joined.add(
          all.at == first + 1
              ? word
              : new SpokenWord(
                  form, word.start(), words.get(all.at - 1).end(), word.isJoined(), form));
    }
    return joined;
  }

  private String next() {
    if (is(at, "per") && follows(at + 1, "cent")) {
      at += 2;
      return "%";
    }
    BigDecimal number = number();
    if (number == null) {
      at++;
      return "";
    }
    return number.stripTrailingZeros().toPlainString();
  }

  /** The number at the place, which is passed; null when there is none. */
  private BigDecimal number() {
    BigDecimal sum = part();
    BigDecimal limit = null;
    while (sum != null && limit == null && hasScale()) {
      limit = SCALES.get(words.get(at).said());
      sum = sum.multiply(limit);
      at++;
    }
    while (limit != null && isNumberWord(at) && words.get(at).isJoined()) {
      int here = at;
      BigDecimal part = part();
      BigDecimal scale = hasScale() ? SCALES.get(words.get(at).said()) : null;
      at += scale == null ? 0 : 1;
      part = scale == null ? part : part.multiply(scale);
      if (part.compareTo(limit) >= 0) {
        at = here;
        return sum;
      }
      sum = sum.add(part);
      limit = scale;
    }
    return sum;
  }

  private boolean hasScale() {
    return at < words.size()
        && words.get(at).isJoined()
        && SCALES.containsKey(words.get(at).said());
  }

  /** Up to the thousands. */
  private BigDecimal part() {
    BigDecimal number = hundreds();
    if (number == null || !follows(at, "thousand")) {
      return number;
    }
    at++;
    number = number.multiply(THOUSAND);
    int here = at;
    boolean and = follows(at, "and");
    at += and ? 1 : 0;
    if (isNumberWord(at) && words.get(at).isJoined()) {
      BigDecimal rest = hundreds();
      boolean fits = rest.compareTo(and ? HUNDRED : THOUSAND) < 0 && !follows(at, "thousand");
      if (fits && !hasScale()) {
        return number.add(rest);
      }
    }
    at = here;
    return number;
  }

  private BigDecimal hundreds() {
    BigDecimal number = tens();
    if (number == null || !follows(at, "hundred")) {
      return number;
    }
    at++;
    number = number.multiply(HUNDRED);
    int here = at;
    at += follows(at, "and") ? 1 : 0;
    if (isNumberWord(at) && words.get(at).isJoined()) {
      BigDecimal rest = tens();
      if (!follows(at, "hundred")) {
        return number.add(rest);
      }
    }
    at = here;
    return number;
  }

  /** Below a hundred in words, or any in digits. */
  private BigDecimal tens() {
    if (at >= words.size()) {
      return null;
    }
    SpokenWord word = words.get(at);
    if (!DIGITS.matcher(word.form()).matches()) {
      return null;
    }
    BigDecimal number = new BigDecimal(word.form());
    boolean spoken = isNumberWord(at);
    at++;
    if (!spoken) {
      return number;
    }
    boolean ten = number.intValue() >= 20;
    if (ten && isDigitWord(at) && !words.get(at).form().equals("0")) {
      number = number.add(new BigDecimal(words.get(at).form()));
      at++;
    }
    return fraction(number);
  }

  /** A number with what comes after "point". */
  private BigDecimal fraction(BigDecimal number) {
    if (!follows(at, "point") || !isDigitWord(at + 1)) {
      return number;
    }
    at++;
    StringBuilder digits = new StringBuilder(number.toPlainString()).append('.');
    while (isDigitWord(at)) {
      digits.append(words.get(at).form());
      at++;
    }
    return new BigDecimal(digits.toString());
  }

  private boolean isDigitWord(int i) {
    return isNumberWord(i) && words.get(i).isJoined() && words.get(i).form().length() == 1;
  }

  private boolean isNumberWord(int i) {
    return i < words.size()
        && Character.isLetter(words.get(i).said().codePointAt(0))
        && Character.isDigit(words.get(i).form().codePointAt(0));
  }

  private boolean is(int i, String word) {
    return i < words.size() && words.get(i).said().equals(word);
  }

  private boolean follows(int i, String word) {
    return is(i, word) && words.get(i).isJoined();
  }
}
