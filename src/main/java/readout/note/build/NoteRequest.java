package readout.note.build;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import readout.house.HouseStyle;
import readout.language.Lexicon;
import readout.meeting.Audience;
import readout.meeting.QuoteClearance;

/**
 * For whom a note is made.
 *
 * @param audience whom it is for; the meeting was released for them already
 * @param language BCP 47 tag of the language that is wanted; null for the record's
 * @param at the only "now": when embargoes and due dates are judged
 * @param lexicon the languages that notes can be printed in
 * @param style how the house dresses its notes; its marks are among the lexicon's words
 * @param originals whether translated quotes are followed by their originals
 * @param editions the same note in all its languages, this one included; empty when it is the only
 * @param clearances what has become of quotes since they were cleared, by their numbers; null when
 *     nothing says so
 */
public record NoteRequest(
    Audience audience,
    String language,
    Instant at,
    Lexicon lexicon,
    HouseStyle style,
    boolean originals,
    List<Edition> editions,
    Map<Integer, QuoteClearance> clearances) {
  /**
   * A note in one of its languages.
   *
   * @param language BCP 47 tag
   * @param href where it is, seen from the others
   */
  public record Edition(String language, String href) {}

  /** Copies the list. */
  public NoteRequest {
    editions = List.copyOf(editions);
  }

  /** A note that does not say what was cleared. */
  public NoteRequest(
      Audience audience,
      String language,
      Instant at,
      Lexicon lexicon,
      HouseStyle style,
      boolean originals,
      List<Edition> editions) {
    this(audience, language, at, lexicon, style, originals, editions, null);
  }

  /** A note in one language, without what is asked for rarely. */
  public static NoteRequest of(Audience audience, String language, Instant at) {
    return new NoteRequest(
        audience, language, at, Lexicon.BUILT_IN, HouseStyle.NONE, false, List.of());
  }
}
