package readout.check.copies;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import readout.diagnostic.Code;
import readout.meeting.Audience;

/**
 * Reports copies: as errors where one of them would reveal what another withholds. No words of the
 * records are in a report, as they may be those that are withheld.
 *
 * @param readers for whom it is judged what is public
 * @param now when embargoes are judged
 * @param tells whether the first of two records shows its readers what the second withholds
 * @param sink takes a conflict for each copy
 */
record CopyReport(
    List<Audience> readers,
    Instant now,
    BiPredicate<ArchivedRecord, ArchivedRecord> tells,
    Consumer<Conflict> sink) {
  private static final String SAME_RELEASE = "give both the same `embargo` and `audience`";

  private static final String TWO_MEETINGS =
      "if they are two meetings, give them other titles, dates or times, or link them with `part_of`"
          + " or `translation_of`";

  /**
   * Reports each record of a family but the original: the one that is withheld longest, and among
   * those the first that does not have the name of a copy.
   */
  void report(List<ArchivedRecord> family) {
    Comparator<ArchivedRecord> byRelease = (a, b) -> 0;
    for (Audience audience : readers) {
      byRelease = byRelease.thenComparing(r -> r.ties().likeness().opens(audience, now));
    }
    ArchivedRecord original =
        family.stream()
            .min(byRelease.reversed().thenComparing(r -> CopyName.isCopy(r.file())))
            .orElseThrow();
    for (ArchivedRecord copy : family) {
      if (copy != original) {
        sink.accept(conflict(copy, original));
      }
    }
  }

  /** Reports a translation that readers would see before the record that it translates. */
  void reportTranslation(ArchivedRecord translation, ArchivedRecord original) {
    if (readers.stream().anyMatch(audience -> isEarlier(translation, original, audience))) {
      sink.accept(
          new Conflict(
              translation,
              original,
              Code.UNRELEASED_COPY,
              true,
              "",
              "the record is a translation of " + original.file() + ", which is not public yet",
              "",
              List.of(SAME_RELEASE)));
    }
  }

  private Conflict conflict(ArchivedRecord copy, ArchivedRecord original) {
    if (readers.stream().anyMatch(audience -> isEarlier(copy, original, audience))) {
      return error(
          copy,
          original,
          "the record is nearly a copy of " + original.file() + ", which is not public yet",
          "if both are meant, " + SAME_RELEASE);
    }
    if (tells.test(copy, original)) {
      return telling(copy, original);
    }
    if (tells.test(original, copy)) {
      return telling(original, copy);
    }
    return new Conflict(
        copy,
        original,
        Code.NEAR_COPY,
        false,
        "",
        "the record is nearly a copy of " + original.file(),
        "",
        List.of("if it is a copy, remove it", TWO_MEETINGS));
  }

  private boolean isEarlier(ArchivedRecord copy, ArchivedRecord original, Audience audience) {
    Instant opens = copy.ties().likeness().opens(audience, now);
    return opens.isBefore(original.ties().likeness().opens(audience, now));
  }

  private static Conflict telling(ArchivedRecord copy, ArchivedRecord original) {
    return error(
        copy,
        original,
        "the record is nearly a copy of " + original.file() + ", and shows what is withheld there",
        "if both are meant, give the items of both the same `embargo`, `audience` and"
            + " `attribution`");
  }

  private static Conflict error(
      ArchivedRecord copy, ArchivedRecord original, String message, String help) {
    return new Conflict(
        copy,
        original,
        Code.UNRELEASED_COPY,
        true,
        "",
        message,
        "",
        List.of("if it is an older copy, remove it", help, TWO_MEETINGS));
  }
}
