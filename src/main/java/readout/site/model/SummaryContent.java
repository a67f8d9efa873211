package readout.site.model;

import java.util.List;

/**
 * What an archive shows of one note on few pages and in tables; {@link MeetingSummary} has the
 * rest.
 *
 * @param quotes what was said, by whom
 * @param steps its next steps
 * @param decisions what was decided
 * @param figures its figures
 * @param corrections what was corrected, as the note prints it, latest first
 */
public record SummaryContent(
    List<Said> quotes,
    List<Step> steps,
    List<Decided> decisions,
    List<Value> figures,
    List<String> corrections) {

  /**
   * A quote.
   *
   * @param anchor its place on the note's page, or empty
   * @param speakers who said it, by their places among the people; empty when no speaker is named
   * @param attribution name and function in a line, or empty
   * @param paragraphs the words
   * @param lang their BCP 47 tag
   * @param dir {@code ltr} or {@code rtl}
   * @param open the quotation mark before them; empty for reported speech
   * @param close the quotation mark after them
   * @param translation from which language they are a translation, in words; or empty
   * @param remarks what else readers must know of the words: that they are edited or restricted
   */
  public record Said(
      String anchor,
      List<Integer> speakers,
      String attribution,
      List<String> paragraphs,
      String lang,
      String dir,
      String open,
      String close,
      String translation,
      List<String> remarks) {

    /** Whether this is the sense and not the words, and must not look like a quote. */
    public boolean isReported() {
      return open.isEmpty();
    }
  }

  /**
   * A next step; {@link MeetingSummary.Task} has what it is sorted by.
   *
   * @param id its id in the record, or empty
   * @param anchor its place on the note's page, or empty
   * @param action what is to be done
   * @param due the date in words, or empty
   * @param status its word of the format
   * @param statusWords the same for readers
   * @param outcome that it was done, on which day, or dropped, in words; empty for others
   */
  public record Step(
      String id,
      String anchor,
      SummaryText action,
      String due,
      String status,
      SummaryText statusWords,
      String outcome) {}

  /**
   * A decision.
   *
   * @param anchor its place on the note's page, or empty
   * @param text what was decided
   * @param status its word of the format
   */
  public record Decided(String anchor, SummaryText text, String status) {}

  /**
   * A figure.
   *
   * @param anchor its place on the note's page, or empty
   * @param label what is measured
   * @param value as the record prints it
   * @param number for machines, or empty
   * @param unit of the number, or empty
   */
  public record Value(
      String anchor, SummaryText label, SummaryText value, String number, String unit) {}
}
