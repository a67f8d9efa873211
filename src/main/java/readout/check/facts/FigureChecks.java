package readout.check.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import readout.check.subject.Subject;
import readout.diagnostic.Code;
import readout.meeting.Figure;
import readout.meeting.InLanguage;

/** Warns of figures that contradict themselves or each other. */
public final class FigureChecks {
  /** Thousands, the myriads of East Asia, lakh and crore, millions, billions, trillions. */
  private static final int[] POWERS = {3, 4, 5, 6, 7, 8, 9, 12};

  private FigureChecks() {}

  public static void run(Subject subject) {
    Map<List<Object>, List<Figure>> alike = new LinkedHashMap<>();
    for (Figure figure : subject.meeting().content().figures()) {
      number(subject, figure);
      Object date = figure.asOf() == null ? "" : figure.asOf().edtf();
      Object audience = figure.item().audience() == null ? "" : figure.item().audience();
      String label = figure.label().variants().get(0).value();
      alike.computeIfAbsent(List.of(label, date, audience), k -> new ArrayList<>()).add(figure);
    }
    for (List<Figure> figures : alike.values()) {
      if (figures.size() > 1 && !pastHundred(subject, figures)) {
        contradiction(subject, figures);
      }
    }
  }

  private static void number(Subject subject, Figure figure) {
    if (figure.number() == null) {
      unit(subject, figure);
      return;
    }
    for (InLanguage value : figure.value().variants()) {
      if (NumbersInText.isReadable(value.value()) && !holds(value.value(), figure.number())) {
        subject.add(
            subject
                .warning(
                    Code.FIGURE_NUMBER,
                    subject.places().of(figure, "number"),
                    "the number " + figure.number().toPlainString() + " is not in the value")
                .label("read by machines")
                .also(subject.places().of(value), "read by people")
                .help("write the same number in both"));
        return;
      }
    }
  }

  /** A unit is of the number: neither is printed, and without one the other says nothing. */
  private static void unit(Subject subject, Figure figure) {
    if (figure.unit() == null) {
      return;
    }
    InLanguage value = figure.value().variants().get(0);
    Set<BigDecimal> readings = new TreeSet<>(NumbersInText.readings(value.value()));
    String number =
        readings.size() == 1 && NumbersInText.isReadable(value.value())
            ? readings.iterator().next().toPlainString()
            : "…";
    subject.add(
        subject
            .warning(
                Code.FIGURE_NUMBER,
                subject.places().of(figure, "unit"),
                "the figure has a unit and no number")
            .label("not printed, and in no table or chart")
            .also(subject.places().of(value), "printed as written")
            .help("add `number: " + number + "`, and write in `value` what readers are to see"));
  }

  private static boolean holds(String value, BigDecimal number) {
    boolean words = value.codePoints().anyMatch(Character::isLetter);
    for (BigDecimal reading : NumbersInText.readings(value)) {
      boolean same = reading.compareTo(number) == 0;
      boolean share = isPercent(value) && reading.compareTo(number.movePointRight(2)) == 0;
      boolean scaled = false;
      for (int power : POWERS) {
        scaled |= words && reading.scaleByPowerOfTen(power).compareTo(number) == 0;
      }
      if (same || share || scaled) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPercent(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.indexOf('%') >= 0
        || lower.indexOf('٪') >= 0
        || lower.contains("percent")
        || lower.contains("per cent");
  }

  private static boolean pastHundred(Subject subject, List<Figure> figures) {
    BigDecimal sum = BigDecimal.ZERO;
    int parts = 0;
    for (Figure figure : figures) {
      boolean percent =
          isPercent(figure.value().variants().get(0).value())
              || figure.unit() != null && isPercent(figure.unit());
      BigDecimal share = share(figure);
      if (percent && share != null) {
        sum = sum.add(share);
        parts++;
      }
    }
    if (parts < 2 || sum.compareTo(BigDecimal.valueOf(100)) <= 0) {
      return false;
    }
    Figure last = figures.get(figures.size() - 1);
    subject.add(
        subject
            .warning(
                Code.PERCENTAGES_TOO_HIGH,
                subject.places().of(last, "value"),
                "the percentages of \""
                    + last.label().variants().get(0).value()
                    + "\" add up to "
                    + sum.stripTrailingZeros().toPlainString())
            .label("the last of " + parts)
            .also(subject.places().of(figures.get(0), "value"), "the first")
            .help("shares of one whole add up to 100 at most; label different wholes differently"));
    return true;
  }

  private static BigDecimal share(Figure figure) {
    List<BigDecimal> readings = NumbersInText.readings(figure.value().variants().get(0).value());
    boolean plain = readings.isEmpty() || figure.number() != null;
    return plain ? figure.number() : readings.get(readings.size() > 1 ? 1 : 0);
  }

  /** Two figures that say the same but for their numbers. */
  private static void contradiction(Subject subject, List<Figure> figures) {
    Map<List<Object>, Figure> said = new LinkedHashMap<>();
    for (Figure figure : figures) {
      String value = figure.value().variants().get(0).value();
      Object source = figure.source() == null ? "" : figure.source();
      Object unit = figure.unit() == null ? "" : figure.unit();
      Figure first = said.putIfAbsent(List.of(withoutNumbers(value), unit, source), figure);
      if (first != null && !value.equals(first.value().variants().get(0).value())) {
        subject.add(
            subject
                .warning(
                    Code.CONTRADICTING_FIGURES,
                    subject.places().of(figure, "value"),
                    "\""
                        + figure.label().variants().get(0).value()
                        + "\" has two values for the same date")
                .label("second value")
                .also(subject.places().of(first, "value"), "first value")
                .help("keep one of them, or tell them apart by `label`, `as_of` or `source`"));
      }
    }
  }

  private static String withoutNumbers(String value) {
    StringBuilder rest = new StringBuilder();
    value
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> rest.appendCodePoint(Character.toLowerCase(c)));
    return rest.toString();
  }
}
