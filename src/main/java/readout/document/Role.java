package readout.document;

/** What a paragraph is there for. */
public enum Role {
  /** Running text. */
  BODY,
  /** The first paragraph of a text. */
  LEAD,
  /** What kind of note it is, above the title. */
  KICKER,
  /** The subtitle. */
  SUBTITLE,
  /** When and where, below the title. */
  OCCASION,
  /** What readers must know first. */
  NOTICE,
  /** The same where it forbids something: an embargo, a withdrawal. */
  ALARM,
  /** The same of a draft. */
  DRAFT,
  /** What was corrected. */
  CORRECTION,
  /** A heading that is no heading of a part. */
  LABEL,
  /** A fact with its name: date, place, host. */
  FACT,
  /** People. */
  PEOPLE,
  /** An item of a list that has no bullets. */
  PLAIN,
  /** A decision, an agreement. */
  RESULT,
  /** A figure with its value. */
  FIGURE,
  /** What is said of the paragraph before. */
  DETAIL,
  /** Who said the words before. */
  ATTRIBUTION,
  /** Applause and the like. */
  ASIDE,
  /** What somebody asks. */
  QUESTION,
  /** The mark at the end. */
  END,
  /** What may be printed smaller. */
  SMALL,
  /** A line to sign on. */
  SIGNATURE,
  /** Lines that keep their spaces. */
  CODE,
  /** An item of a tight list. */
  COMPACT,
  /** A term that is explained. */
  TERM,
  /** The explanation of a term. */
  DEFINITION,
  /** The name of the house on its paper. */
  HOUSE,
  /** Another line of its letterhead. */
  LETTERHEAD
}
