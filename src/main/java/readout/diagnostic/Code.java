package readout.diagnostic;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What can be reported, and its severities. Every code has a page that {@code readout explain}
 * prints.
 */
public enum Code {
  ABSENT_VOTER(Severity.WARNING),
  ADDRESS_TAKEN(Severity.ERROR),
  AMBIGUOUS_PERSON(Severity.ERROR),
  ATTRIBUTED_ELSEWHERE(Severity.WARNING),
  AWAY_FROM_ITEM(Severity.WARNING),
  BAD_APPROVAL(Severity.ERROR),
  BAD_DATE(Severity.ERROR),
  BAD_EMAIL(Severity.ERROR),
  BAD_ENCODING(Severity.ERROR),
  BAD_FOLLOWS(Severity.ERROR),
  BAD_FONT(Severity.ERROR),
  BAD_ID(Severity.ERROR),
  BAD_INSTANT(Severity.ERROR),
  BAD_LABELS(Severity.ERROR),
  BAD_LANGUAGE_TAG(Severity.ERROR),
  BAD_NUMBER(Severity.ERROR),
  BAD_OFFICE(Severity.ERROR),
  BAD_PEOPLE(Severity.ERROR),
  BAD_PHONE(Severity.WARNING),
  BAD_PRESENCE(Severity.ERROR),
  BAD_REFERENCE(Severity.ERROR),
  BAD_REFERENCE_DOC(Severity.ERROR),
  BAD_STYLE(Severity.ERROR),
  BAD_TIME(Severity.ERROR),
  BAD_TIMEZONE(Severity.ERROR),
  BAD_URL(Severity.ERROR),
  BAD_VERSION(Severity.ERROR),
  BAD_VOTE(Severity.ERROR),
  BUG(Severity.ERROR),
  CANNOT_READ(Severity.ERROR),
  CANNOT_WRITE(Severity.ERROR),
  CLOCK_CHANGE(Severity.WARNING),
  COMMA_ENDS_TEXT(Severity.ERROR),
  CONTRADICTING_FIGURES(Severity.WARNING),
  CONTROL_CHARACTER(Severity.ERROR),
  CUT_NEGATION(Severity.WARNING),
  DATE_BEFORE_MEETING(Severity.WARNING),
  DONE_AND_OPEN(Severity.ERROR),
  DUPLICATE_ID(Severity.ERROR),
  DUPLICATE_KEY(Severity.ERROR),
  EMPTY_HEADING(Severity.WARNING),
  EMPTY_RECORD(Severity.ERROR),
  EMPTY_TOPIC(Severity.WARNING),
  EMPTY_VALUE(Severity.ERROR, Severity.WARNING),
  FIGURE_DIFFERS(Severity.WARNING),
  FIGURE_JUMPS(Severity.WARNING),
  FIGURE_NUMBER(Severity.WARNING),
  FILE_EXISTS(Severity.ERROR),
  FILE_NOT_COPIED(Severity.WARNING),
  FOLLOWED_TWICE(Severity.WARNING),
  FOLLOWS_IN_A_CIRCLE(Severity.WARNING),
  GARBLED_TEXT(Severity.WARNING),
  HONORIFIC_TWICE(Severity.WARNING),
  HTML_IN_TEXT(Severity.WARNING),
  INTRODUCES_WITHHELD(Severity.WARNING),
  INVISIBLE_CHARACTER(Severity.WARNING),
  LARGE_SITE(Severity.NOTE),
  LEAK(Severity.ERROR),
  LINE_ENDS(Severity.NOTE),
  LIST_NUMBER(Severity.WARNING),
  LONG_LINE_TO_TAKE(Severity.WARNING),
  LOST_IN_COMMENT(Severity.ERROR, Severity.WARNING),
  LOST_IN_MARKDOWN(Severity.WARNING),
  LOW_CONTRAST(Severity.ERROR),
  MARKDOWN_IN_TEXT(Severity.WARNING),
  MERGE_CONFLICT(Severity.ERROR),
  MISQUOTED(Severity.ERROR),
  MISSING_ANCHOR(Severity.WARNING),
  MISSING_ATTRIBUTED_TO(Severity.ERROR),
  MISSING_FILE(Severity.WARNING),
  MISSING_KEY(Severity.ERROR),
  MISSING_LABELS(Severity.WARNING),
  MISSING_NOTICE(Severity.ERROR),
  MISSING_STYLE(Severity.WARNING),
  NAME_SPELLED_TWO_WAYS(Severity.WARNING),
  NAMED_IN_TEXT(Severity.WARNING),
  NEAR_COPY(Severity.WARNING),
  NEARLY_KNOWN(Severity.WARNING),
  NO_HTTPS(Severity.WARNING),
  NO_LABELS(Severity.WARNING),
  NO_OFFICE(Severity.WARNING),
  NO_RECORDS(Severity.ERROR),
  NO_REVISION(Severity.ERROR),
  NO_SPEECH(Severity.ERROR),
  NOT_A_RECORD(Severity.ERROR),
  NOT_A_SITE(Severity.ERROR),
  NOT_A_SPACE(Severity.ERROR),
  NOT_AS_SAID(Severity.ERROR),
  NOT_CLEARED(Severity.ERROR),
  NOT_DELIVERED(Severity.WARNING),
  NOT_FOR_AUDIENCE(Severity.ERROR),
  NOT_KEPT(Severity.WARNING),
  NOT_TRANSLATED(Severity.WARNING),
  NOTHING_TO_COME(Severity.WARNING),
  OFFICE_DIFFERS(Severity.WARNING),
  OFFICE_UNCERTAIN(Severity.WARNING),
  ONE_ID_TWO_PEOPLE(Severity.WARNING),
  ORGANIZATION_NEARLY_SAME(Severity.WARNING),
  ORIGINAL_UNKNOWN(Severity.WARNING),
  OUTPUT_IS_RECORD(Severity.ERROR),
  PAGE_WITHOUT_TITLE(Severity.WARNING),
  PERCENTAGES_TOO_HIGH(Severity.WARNING),
  PLACEHOLDER(Severity.WARNING),
  QUORUM_NOT_MET(Severity.WARNING),
  QUOTE_WITHOUT_SPEAKER(Severity.WARNING),
  QUOTED_QUOTE(Severity.WARNING),
  SAME_ADDRESS(Severity.WARNING),
  SAME_NAME(Severity.WARNING),
  SAME_OUTPUT(Severity.ERROR),
  SAME_RECORD_ID(Severity.ERROR),
  SECOND_DOCUMENT(Severity.ERROR),
  SEVERAL_LINES(Severity.WARNING),
  SITE_BUSY(Severity.ERROR),
  SOURCES_DIFFER(Severity.WARNING),
  SPELLED_TWO_WAYS(Severity.WARNING),
  STEP_LEFT_OUT(Severity.WARNING),
  STEP_WITHOUT_ID(Severity.NOTE),
  TAB_INDENTATION(Severity.ERROR),
  TELLS_WHO(Severity.WARNING),
  TEMPLATE_DIRECTION(Severity.WARNING),
  TEMPLATE_OMITS(Severity.NOTE),
  TEMPLATE_RECURSION(Severity.ERROR),
  TEMPLATE_SYNTAX(Severity.ERROR),
  TEMPLATE_TOO_DEEP(Severity.ERROR),
  TEMPLATE_TOO_LARGE(Severity.ERROR),
  TEMPLATE_UNESCAPED(Severity.WARNING),
  TEXT_AND_REPORTED(Severity.ERROR),
  THIN_COVER(Severity.WARNING),
  TOO_DEEP(Severity.ERROR),
  TOO_LARGE(Severity.ERROR),
  TOO_MANY(Severity.ERROR),
  TRACKED_CHANGE(Severity.ERROR),
  UNBALANCED_MARKS(Severity.WARNING),
  UNCLOSED_SECTION(Severity.ERROR),
  UNDER_EMBARGO(Severity.ERROR),
  UNFILLED_FIELD(Severity.ERROR),
  UNKNOWN_FIGURE(Severity.ERROR),
  UNKNOWN_ITEM(Severity.ERROR),
  UNKNOWN_KEY(Severity.ERROR),
  UNKNOWN_NAME(Severity.ERROR),
  UNKNOWN_OFFICE(Severity.ERROR),
  UNKNOWN_PARTIAL(Severity.ERROR),
  UNKNOWN_PARTICIPANT(Severity.ERROR),
  UNKNOWN_PERSON(Severity.ERROR),
  UNKNOWN_QUOTE(Severity.ERROR),
  UNKNOWN_RECORD(Severity.WARNING),
  UNKNOWN_REFERENCE(Severity.WARNING),
  UNKNOWN_SOURCE(Severity.ERROR),
  UNKNOWN_STEP(Severity.WARNING),
  UNKNOWN_TEMPLATE(Severity.ERROR),
  UNKNOWN_TOPIC(Severity.ERROR),
  UNKNOWN_WORD(Severity.ERROR),
  UNOPENED_SECTION(Severity.ERROR),
  UNREADABLE_INPUT(Severity.ERROR),
  UNRELEASED_COPY(Severity.ERROR),
  UNSAFE_LINK(Severity.WARNING),
  UNSET_CHARACTERS(Severity.ERROR),
  UNSOURCED_QUOTE(Severity.WARNING),
  UNUSABLE_PICTURE(Severity.ERROR),
  UNUSED_KEY(Severity.WARNING),
  UNUSED_TEMPLATE(Severity.WARNING),
  UNUSED_WAIVER(Severity.WARNING),
  USAGE(Severity.ERROR),
  VOTE_CONTRADICTS_STATUS(Severity.WARNING),
  VOTED_TWICE(Severity.ERROR),
  WITHHELD_ID(Severity.WARNING),
  WITHHELD_IN_SENTENCE(Severity.ERROR),
  WITHHELD_WORDS(Severity.ERROR),
  WORD_BULLET(Severity.WARNING),
  WRONG_FORMAT(Severity.ERROR),
  WRONG_KIND(Severity.ERROR),
  WRONG_PART(Severity.ERROR),
  YAML_ANCHOR(Severity.ERROR),
  YAML_KEY(Severity.ERROR),
  YAML_SYNTAX(Severity.ERROR),
  YAML_TAG(Severity.ERROR),
  ZONE_WITHOUT_PLACE(Severity.WARNING);

  private static final Map<String, Code> BY_KEY =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Code::key, Function.identity()));

  private static final Set<Code> OF_SEVERAL_RECORDS =
      EnumSet.of(
          SAME_ADDRESS,
          NEAR_COPY,
          UNKNOWN_RECORD,
          UNKNOWN_STEP,
          FOLLOWED_TWICE,
          FOLLOWS_IN_A_CIRCLE,
          STEP_LEFT_OUT,
          FIGURE_DIFFERS,
          FIGURE_JUMPS,
          NAME_SPELLED_TWO_WAYS,
          ONE_ID_TWO_PEOPLE,
          ORGANIZATION_NEARLY_SAME,
          SPELLED_TWO_WAYS);

  private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final List<Severity> severities;

  Code(Severity... severities) {
    this.severities = List.of(severities);
  }

  /** The code as users see it, in kebab case. */
  public String key() {
    return key;
  }

  @Override
  public String toString() {
    return key;
  }

  /** How much it can weigh. */
  public List<Severity> severities() {
    return severities;
  }

  /** How much it weighs, in words: "error", "warning", "note" or "error or warning". */
  public String severity() {
    return severities.stream().map(Severity::word).collect(Collectors.joining(" or "));
  }

  /** Whether no record shows it alone, but only together with the others of its archive. */
  public boolean needsOtherRecords() {
    return OF_SEVERAL_RECORDS.contains(this);
  }

  /** The code of a key; empty when there is none. */
  public static Optional<Code> of(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }
}
