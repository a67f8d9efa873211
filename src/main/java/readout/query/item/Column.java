package readout.query.item;

import java.util.Locale;

/** What is known of an item, each under one name in every kind that has it. */
public enum Column {
  /** The id that its record gives it, or empty. */
  ID,

  /** The line of its record where it begins; empty where the line would tell who spoke. */
  LINE,

  /** The language of its words (BCP 47). */
  LANG,

  /** The words of a quote or decision, or a line to take. */
  TEXT,

  /** What is beside it in notes: that it is a translation, who else may see it. A list. */
  REMARKS,

  /** The title of its topic, or empty. */
  TOPIC,

  /** The names of who spoke. A list. */
  SPEAKERS,

  /** Their ids, one for each name. A list. */
  SPEAKER_IDS,

  /** Their functions on that day, one for each name. A list. */
  ROLES,

  /** Where they come from, one for each name. A list. */
  ORGANIZATIONS,

  /** Who spoke as a note prints it, with the office: also of who may not be named. */
  ATTRIBUTION,

  /** The language in which a quote was spoken, where the record says it. */
  ORIGINAL,

  /** {@code true} for the sense in the note-taker's words, else {@code false}. */
  REPORTED,

  /** In reply to what, on what occasion. */
  CONTEXT,

  /** What is to be done. */
  ACTION,

  /** Who does it. A list. */
  OWNERS,

  /** Their ids, one for each name. A list. */
  OWNER_IDS,

  /** By when, in words. */
  DUE,

  /** By when, as EDTF; empty for the next meeting. */
  DUE_DATE,

  /** The last day that it can mean. */
  DUE_DAY,

  /** The word of the format for how far it has come, as far as the record says. */
  STATUS,

  /** When it was done, as EDTF. */
  DONE,

  /** Who moved a decision. */
  MOVED_BY,

  /** Who seconded it. */
  SECONDED_BY,

  /** How it was voted on, in words. */
  VOTE,

  /** What a figure measures. */
  LABEL,

  /** Its value as it is written. */
  VALUE,

  /** The same for machines. */
  NUMBER,

  /** The unit of the number. */
  UNIT,

  /** When it held, as EDTF. */
  AS_OF,

  /** The name of a person. */
  NAME,

  /** Such as H.E. */
  HONORIFIC,

  /** The function on the day of the meeting. */
  ROLE,

  /** Where a person comes from. */
  ORGANIZATION,

  /** The side of a person. */
  DELEGATION,

  /** How a person took part. */
  ATTENDANCE,

  /** {@code true} for who chaired, else {@code false}. */
  CHAIR,

  /** A number of the agenda. */
  AGENDA_NUMBER,

  /** The title of a topic or an agreement. */
  TITLE,

  /** Who presented a topic. */
  PRESENTER,

  /** What was said on a topic. */
  SUMMARY,

  /** What came of it. */
  OUTCOME,

  /** Between whom an agreement is. A list. */
  PARTIES,

  /** Who signed it. A list. */
  SIGNED_BY,

  /** The id of a record. */
  MEETING_ID,

  /** The first day that its date can mean; empty when there is none. */
  FIRST_DAY,

  /** Its date in words. */
  MEETING_DATE,

  /** Its title. */
  MEETING_TITLE,

  /** The second line of the title. */
  SUBTITLE,

  /** Its date as EDTF. */
  DATE,

  /** What kind of meeting it is: the word of the format, or the record's own. */
  KIND,

  /** The series that it is one of. */
  SERIES,

  /** Its number in the series. */
  SERIES_NUMBER,

  /** Where it was. */
  PLACE,

  /** The names of who is on its list. A list. */
  PEOPLE,

  /** The names of its delegations. A list. */
  DELEGATIONS,

  /** The titles of its topics. A list. */
  TOPICS,

  /** Its tags. A list. */
  TAGS,

  /** What every note of it must show: an embargo, for whom it is, that it is a draft. A list. */
  NOTICES,

  /**
   * Of who spoke, of a person, of all on the list of a meeting: ids after {@code #}, and names as
   * {@link Names} keeps them. A list.
   */
  WHO,

  /** The same of who does a step. A list. */
  OWNER_KEYS,

  /** The same of organizations. A list. */
  BODIES,

  /** The same of delegations. A list. */
  SIDES,

  /** The same of topics, those above included. A list. */
  SUBJECTS,

  /** The first day it can mean, counted from 1970; empty when there is none. */
  FIRST,

  /** The last one. */
  LAST,

  /** {@code true} for a step that is still to be done, as its own record says. */
  OPEN,

  /** The second, counted from 1970, from which an open step is overdue; empty when never. */
  OVERDUE_FROM,

  /** The id of a step by which other records name it; never printed: not all may know it. */
  STEP_KEY,

  /** The record whose step a step follows, or empty; never printed unless readers may see it. */
  FOLLOWS_RECORD,

  /** The step that it follows. */
  FOLLOWS_STEP,

  /** The series, as {@link Names} keeps names. A list. */
  SERIES_KEYS,

  /** The same of the kind. A list. */
  KIND_KEYS,

  /** The same of tags. A list. */
  TAG_KEYS;

  private final String key = name().toLowerCase(Locale.ROOT);

  /** Its name in tables, such as {@code speaker_ids}. */
  public String key() {
    return key;
  }

  /** Whether it is a list of texts. */
  public boolean isList() {
    return switch (this) {
      case REMARKS,
          SPEAKERS,
          SPEAKER_IDS,
          ROLES,
          ORGANIZATIONS,
          OWNERS,
          OWNER_IDS,
          PARTIES,
          SIGNED_BY,
          PEOPLE,
          DELEGATIONS,
          TOPICS,
          TAGS,
          NOTICES,
          WHO,
          OWNER_KEYS,
          BODIES,
          SIDES,
          SUBJECTS,
          SERIES_KEYS,
          KIND_KEYS,
          TAG_KEYS ->
          true;
      default -> false;
    };
  }
}
