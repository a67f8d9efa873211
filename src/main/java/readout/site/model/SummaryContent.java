package readout.site.model;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What an archive shows of one note on few pages and in tables; {@link MeetingSummary} has the
 * rest.
 *
 * @param topics what there is to know of its topics, in their order
 * @param quotes what was said, by whom
 * @param steps its next steps
 * @param decisions what was decided
 * @param figures its figures
 * @param corrections what was corrected, as the note prints it, latest first
 */
public record SummaryContent(
    List<Discussed> topics,
    List<Said> quotes,
    List<Step> steps,
    List<Decided> decisions,
    List<Value> figures,
    List<String> corrections) {

  /**
   * The same without the places that its page does not have: what names them leads to the page.
   *
   * @param places the ids on the page
   */
  public SummaryContent on(Set<String> places) {
    UnaryOperator<String> known = anchor -> places.contains(anchor) ? anchor : "";
    return new SummaryContent(
        topics.stream().map(t -> t.at(known.apply(t.anchor()))).toList(),
        quotes.stream().map(q -> q.at(known.apply(q.anchor()))).toList(),
        steps.stream().map(s -> s.at(known.apply(s.anchor()))).toList(),
        decisions.stream().map(d -> d.at(known.apply(d.anchor()))).toList(),
        figures.stream().map(f -> f.at(known.apply(f.anchor()))).toList(),
        corrections);
  }

  /**
   * A topic, whose title {@link MeetingSummary#topics} has.
   *
   * @param anchor its place on the note's page, or empty
   * @param beginning how the text about it begins, in a line of words alone, or empty
   * @param outcome what came of it, as plain words; paragraphs are parted by empty lines
   * @param above the place of the topic above it among the topics, from 1; 0 for none
   */
  public record Discussed(String anchor, SummaryText beginning, SummaryText outcome, int above) {
    private Discussed at(String place) {
      return new Discussed(place, beginning, outcome, above);
    }
  }

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
   * @param topic the place of its topic among the topics, from 1; 0 for none
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
      List<String> remarks,
      int topic) {

    /** Whether this is the sense and not the words, and must not look like a quote. */
    public boolean isReported() {
      return open.isEmpty();
    }

    private Said at(String place) {
      return new Said(
          place,
          speakers,
          attribution,
          paragraphs,
          lang,
          dir,
          open,
          close,
          translation,
          remarks,
          topic);
    }
  }

  /**
   * A next step; {@link MeetingSummary.Task} has what it is sorted by.
   *
   * @param id its id in the record, or empty
   * @param key what tells it from others for good, in calendars
   * @param anchor its place on the note's page, or empty
   * @param action what is to be done
   * @param due the date in words, or empty
   * @param status its word of the format
   * @param statusWords the same for readers
   * @param outcome that it was done, on which day, or dropped, in words; empty for others
   * @param topic the place of its topic among the topics, from 1; 0 for none
   */
  public record Step(
      String id,
      String key,
      String anchor,
      SummaryText action,
      String due,
      String status,
      SummaryText statusWords,
      String outcome,
      int topic) {
    private Step at(String place) {
      return new Step(id, key, place, action, due, status, statusWords, outcome, topic);
    }
  }

  /**
   * A decision.
   *
   * @param anchor its place on the note's page, or empty
   * @param text what was decided
   * @param status its word of the format
   * @param topic the place of its topic among the topics, from 1; 0 for none
   */
  public record Decided(String anchor, SummaryText text, String status, int topic) {
    private Decided at(String place) {
      return new Decided(place, text, status, topic);
    }
  }

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
      String anchor, SummaryText label, SummaryText value, String number, String unit) {
    private Value at(String place) {
      return new Value(place, label, value, number, unit);
    }
  }
}
