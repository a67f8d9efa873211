package readout.origin.minutes;

import java.util.Locale;

/** What a heading or a label of minutes is about. */
enum MinutesPart {
  PARTICIPANTS("label.participants", "label.present"),
  IN_ATTENDANCE("label.in-attendance"),
  APOLOGIES("label.apologies"),
  ABSENT("label.absent"),
  AGENDA("label.agenda", "label.topics"),
  DECISIONS("label.decisions"),
  DECISION("label.decision"),
  NEXT_STEPS("label.next-steps"),
  NEXT_STEP("label.next-step"),
  NEXT_MEETING("label.next-meeting"),
  DATE("label.date"),
  TIME,
  PLACE("label.place"),
  KIND("label.kind"),
  SERIES("label.series"),
  CHAIR,
  HOST("label.host"),
  MINUTES("label.minutes"),
  SUMMARY("label.summary"),
  STATEMENTS("label.statements", "label.quotes"),
  OUTCOME("label.outcome"),
  ACTION("label.action"),
  OWNER("label.owner"),
  DUE("label.due"),
  STATUS("label.status"),
  /** Parts that notes have and that are not read back. */
  OTHER(
      "label.approved-minutes",
      "label.corrections",
      "label.documents",
      "label.sources",
      "label.signatures",
      "label.interests",
      "label.quorum",
      "label.mentioned",
      "label.credits",
      "label.contacts",
      "label.agreements",
      "label.part-of",
      "label.translation-of",
      "label.figures");

  private final String[] labels;

  MinutesPart(String... labels) {
    this.labels = labels;
  }

  /** The keys of the words that notes have for it. */
  String[] labels() {
    return labels;
  }

  /** The key in the list of other words: {@code in-attendance}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
