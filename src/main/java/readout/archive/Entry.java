package readout.archive;

import java.util.List;

/**
 * What an archive's own pages need of one note.
 *
 * @param id the record's id
 * @param language BCP 47 tag of the note
 * @param title its title
 * @param description the beginning of its summary as plain text, or empty
 * @param kind what kind of meeting it is, with its key in the format or empty
 * @param series the recurring meeting it is one of, or empty
 * @param seriesLine series and ordinal, or empty
 * @param status draft, final, withdrawn or cancelled
 * @param date the date in words
 * @param datetime the date for machines, or empty when it is vague
 * @param firstDay the first day it can mean as ISO 8601, or empty
 * @param lastDay the last day it can mean, or empty
 * @param start the local start as {@code HH:mm}, or empty
 * @param end the local end, or empty
 * @param timezone an IANA name, or empty
 * @param place place, city and country in a line, or empty
 * @param placeName what meetings at the same place share: the city, else the place
 * @param people who took part or is quoted
 * @param delegations their delegations
 * @param topics the titles of its topics, those below others included
 * @param tags its tags
 * @param quotes what was said, by whom
 * @param steps its next steps
 * @param decisions what was decided
 * @param figures its figures
 * @param coming meetings it announces
 * @param corrections what was corrected, latest first
 */
public record Entry(
    String id,
    String language,
    Words title,
    String description,
    Words kind,
    Words series,
    Words seriesLine,
    String status,
    String date,
    String datetime,
    String firstDay,
    String lastDay,
    String start,
    String end,
    String timezone,
    Words place,
    Words placeName,
    List<Person> people,
    List<Words> delegations,
    List<Words> topics,
    List<Words> tags,
    List<Said> quotes,
    List<Step> steps,
    List<Decided> decisions,
    List<Value> figures,
    List<Coming> coming,
    List<Change> corrections) {

  /**
   * Somebody in a meeting.
   *
   * @param id the participant's id in the record, or empty
   * @param name as the note prints it
   * @param role function, or empty
   * @param organization or empty
   */
  public record Person(String id, Words name, Words role, Words organization) {}

  /**
   * A quote.
   *
   * @param anchor its place on the note's page, or empty
   * @param speakers who said it, by their places among the people; empty when nobody is named
   * @param attribution name and function in a line, or empty
   * @param paragraphs the words
   * @param lang their BCP 47 tag
   * @param dir {@code ltr} or {@code rtl}
   * @param open the quotation mark before them; empty for reported speech
   * @param close the quotation mark behind them
   */
  public record Said(
      String anchor,
      List<Integer> speakers,
      String attribution,
      List<String> paragraphs,
      String lang,
      String dir,
      String open,
      String close) {}

  /**
   * A next step.
   *
   * @param id its id in the record, or empty
   * @param anchor its place on the note's page, or empty
   * @param action what is to be done
   * @param owners who does it
   * @param due the date in words, or empty
   * @param dueDay the last day it can mean, or empty
   * @param status its word of the format
   * @param statusWords the same for readers
   * @param open whether it is still to be done
   * @param overdue whether it is open and its due date has passed
   * @param followsRecord the record whose step it follows, or empty
   * @param followsStep that step's id, or empty
   */
  public record Step(
      String id,
      String anchor,
      Words action,
      List<Words> owners,
      String due,
      String dueDay,
      String status,
      Words statusWords,
      boolean open,
      boolean overdue,
      String followsRecord,
      String followsStep) {}

  /**
   * A decision.
   *
   * @param anchor its place on the note's page, or empty
   * @param text what was decided
   * @param status its word of the format
   */
  public record Decided(String anchor, Words text, String status) {}

  /**
   * A figure.
   *
   * @param anchor its place on the note's page, or empty
   * @param label what it is of
   * @param value as the record prints it
   * @param number the same for machines, or empty
   * @param unit of the number, or empty
   */
  public record Value(String anchor, Words label, Words value, String number, String unit) {}

  /**
   * A meeting that is announced.
   *
   * @param title or empty
   * @param date in words, or empty
   * @param firstDay ISO 8601, or empty when it is vague
   * @param lastDay ISO 8601, or empty
   * @param place in a line, or empty
   */
  public record Coming(Words title, String date, String firstDay, String lastDay, Words place) {}

  /**
   * A correction.
   *
   * @param day ISO 8601, or empty when it is vague
   * @param line as the note prints it
   */
  public record Change(String day, Words line) {}

  /** The name of its page, seen from the site's root. */
  public String path() {
    return "meetings/" + id + ".html";
  }

  /** The name of its data, seen from the site's root. */
  public String dataPath() {
    return "data/meetings/" + id + ".json";
  }
}
