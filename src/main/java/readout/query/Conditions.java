package readout.query;

import java.time.LocalDate;

/**
 * Which items are asked for: those that fit all conditions. A condition that is not asked for is
 * null, or false.
 *
 * @param who a person or group, by words of the name or by id
 * @param organization where a person comes from
 * @param delegation the side of a person
 * @param series the recurring meeting
 * @param kind what kind of meeting
 * @param topic the topic of the item
 * @param tag a tag of the meeting
 * @param days when the meeting may have been; never null
 * @param match words and phrases of the item
 * @param language BCP 47 tag of the language that its words are in
 * @param open whether only steps that are still to be done are asked for
 * @param overdue the same of those that should have been done
 * @param owner who does a step
 * @param dueBefore the day before which a step may be due
 * @param status the word of the format for the status of a meeting, decision or step
 * @param label words of what a figure measures
 */
public record Conditions(
    String who,
    String organization,
    String delegation,
    String series,
    String kind,
    String topic,
    String tag,
    DayRange days,
    String match,
    String language,
    boolean open,
    boolean overdue,
    String owner,
    LocalDate dueBefore,
    String status,
    String label) {
  /** All items. */
  public static final Conditions NONE = of(null, null, null, null);

  /** Of the steps of a series and an owner; null for all. */
  public static Conditions ofSteps(String series, String owner) {
    return of(series, null, null, owner);
  }

  /** Of the lines of a series, and perhaps of a topic and in a language, which may be null. */
  public static Conditions ofLines(String series, String topic, String language) {
    return of(series, topic, language, null);
  }

  private static Conditions of(String series, String topic, String language, String owner) {
    return new Conditions(
        null,
        null,
        null,
        series,
        null,
        topic,
        null,
        DayRange.ALWAYS,
        null,
        language,
        false,
        false,
        owner,
        null,
        null,
        null);
  }
}
