package readout.query;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import readout.query.item.Column;
import readout.query.item.ItemKind;
import readout.query.item.Names;

/** Sorts answers; those that are equal stay in the order of their files and records. */
public final class AnswerOrder {
  private static final String LATEST = "latest";
  private static final String DATE = "date";
  private static final String DUE = "due";

  private final Comparator<Answer> comparator;

  private AnswerOrder(Comparator<Answer> comparator) {
    this.comparator = comparator;
  }

  /** The order of a kind when none is asked for: steps by when they are due, else latest first. */
  public static AnswerOrder usual(ItemKind kind) {
    return of(kind, kind == ItemKind.STEPS ? DUE : LATEST).orElseThrow();
  }

  /** The words of orders that a kind has. */
  public static List<String> keys(ItemKind kind) {
    Stream<String> times =
        kind == ItemKind.STEPS ? Stream.of(LATEST, DATE, DUE) : Stream.of(LATEST, DATE);
    return Stream.concat(times, kind.shown().stream().filter(c -> !c.isList()).map(Column::key))
        .distinct()
        .toList();
  }

  /** The order of a word; empty when the kind has none of that name. */
  public static Optional<AnswerOrder> of(ItemKind kind, String key) {
    if (!keys(kind).contains(key)) {
      return Optional.empty();
    }
    Comparator<Answer> latest = Comparator.comparing(AnswerOrder::day).reversed();
    return Optional.of(
        new AnswerOrder(
            switch (key) {
              case LATEST -> latest;
              case DATE -> Comparator.comparing(AnswerOrder::day);
              case DUE -> Comparator.comparing(AnswerOrder::due).thenComparing(latest);
              default -> by(Column.valueOf(key.toUpperCase(Locale.ROOT)));
            }));
  }

  private static Comparator<Answer> by(Column column) {
    if (column == Column.NUMBER) {
      return Comparator.comparing(
          answer -> number(answer.item().text(column)),
          Comparator.nullsLast(Comparator.naturalOrder()));
    }
    if (column == Column.LINE) {
      return Comparator.comparing((Answer answer) -> answer.record().file())
          .thenComparing(
              answer -> number(answer.item().text(column)),
              Comparator.nullsLast(Comparator.naturalOrder()));
    }
    return Comparator.comparing((Answer answer) -> Names.words(answer.item().text(column)))
        .thenComparing(answer -> answer.item().text(column));
  }

  private static BigDecimal number(String text) {
    return text.isEmpty() ? null : new BigDecimal(text);
  }

  /** A meeting without a first day comes last of all when the latest come first. */
  private static Long day(Answer answer) {
    String first = answer.meeting().text(Column.FIRST);
    return first.isEmpty() ? Long.MIN_VALUE : Long.valueOf(first);
  }

  private static Long due(Answer answer) {
    String last = answer.item().text(Column.LAST);
    return last.isEmpty() ? Long.MAX_VALUE : Long.valueOf(last);
  }

  /** The answers in this order. */
  List<Answer> sorted(List<Answer> answers) {
    return answers.stream().sorted(comparator).toList();
  }
}
