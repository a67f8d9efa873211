package readout.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The one "now" of a run: {@code --at}, else SOURCE_DATE_EPOCH, else the clock. */
final class Moment {
  /** Years are written in four digits, on the day before and after too. */
  private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");

  private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

  private Moment() {}

  private static boolean isUsual(Instant instant) {
    return !instant.isBefore(FIRST) && !instant.isAfter(LAST);
  }

  /** The instant of an option's text such as {@code 2026-05-13T18:00+02:00}; empty when wrong. */
  static Optional<Instant> parse(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant()).filter(Moment::isUsual);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The instant without an option; empty when SOURCE_DATE_EPOCH is wrong or out of range. */
  static Optional<Instant> now(Console console) {
    String epoch = console.environment().get("SOURCE_DATE_EPOCH");
    if (epoch == null || epoch.isEmpty()) {
      return Optional.of(console.clock().get());
    }
    try {
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(epoch))).filter(Moment::isUsual);
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
