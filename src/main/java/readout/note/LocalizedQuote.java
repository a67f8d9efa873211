package readout.note;

import java.util.List;
import java.util.Map;
import readout.note.view.TemplatesOnly;
import readout.note.view.Viewed;

/**
 * What was said, or an aside between what was said.
 *
 * @param id its id in the record
 * @param anchor the id of its place on the page, made from its id or else from its words, so that
 *     items before it never change it; the same in all languages of a note
 * @param aside not a quote, but what happened: applause
 * @param text the words
 * @param reported the sense, not the words: never in quotation marks, in a block quote or after a
 *     name and a colon
 * @param quotation the language's quotation marks; of a quote that runs the other way those of its
 *     own language
 * @param by whose words they are
 * @param spoken how they were spoken
 * @param context on what occasion
 * @param at when
 * @param via how the words reached the meeting
 * @param source where it was taken from
 * @param checkAgainstDelivery only the delivered words count
 * @param prepared the words were given out before and are not yet delivered
 * @param remarks all of that ready-made, to follow the quote
 * @param otherRemarks the same without the translation, for templates that say it before the words
 * @param turnRemarks the same without the time, to stand between name and words in a transcript
 * @param question it asks, so that a transcript tells it from an answer
 * @param topic its topic
 * @param rule its own rule; internal notes only
 * @param restriction who else may see it and under which rule, on notes that are not public
 * @param clearance what has become of it since it was cleared; internal notes only, on a clearance
 *     sheet and in your own templates, when a file beside the record says who cleared it
 * @param x your own data of the quote, without {@code x-}
 */
public record LocalizedQuote(
    String id,
    String anchor,
    boolean aside,
    LocalizedText text,
    boolean reported,
    Quotation quotation,
    SpokenBy by,
    SpokenIn spoken,
    LocalizedText context,
    String at,
    LocalizedWord via,
    LocalizedSource source,
    boolean checkAgainstDelivery,
    boolean prepared,
    List<LocalizedPhrase> remarks,
    List<LocalizedPhrase> otherRemarks,
    @TemplatesOnly List<LocalizedPhrase> turnRemarks,
    boolean question,
    TopicReference topic,
    LocalizedWord rule,
    LocalizedPhrase restriction,
    @TemplatesOnly LocalizedClearance clearance,
    Map<String, Object> x)
    implements Viewed {
  /** The same where it is printed again, so that no two places of a page have one id. */
  LocalizedQuote again() {
    return new LocalizedQuote(
        id,
        "",
        aside,
        text,
        reported,
        quotation,
        by,
        spoken,
        context,
        at,
        via,
        source,
        checkAgainstDelivery,
        prepared,
        remarks,
        otherRemarks,
        turnRemarks,
        question,
        topic,
        rule,
        restriction,
        clearance,
        x);
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "id" -> id;
      case "anchor" -> anchor;
      case "aside" -> aside;
      case "text" -> text;
      case "reported" -> reported;
      case "quotation" -> quotation;
      case "context" -> context;
      case "at" -> at;
      case "via" -> via;
      case "source" -> source;
      case "check_against_delivery" -> checkAgainstDelivery;
      case "prepared" -> prepared;
      case "remarks" -> remarks;
      case "other_remarks" -> otherRemarks;
      case "turn_remarks" -> turnRemarks;
      case "question" -> question;
      case "topic" -> topic;
      case "rule" -> rule;
      case "restriction" -> restriction;
      case "clearance" -> clearance;
      case "x" -> x;
      default -> {
        Object found = by.get(name);
        yield found == UNKNOWN ? spoken.get(name) : found;
      }
    };
  }
}
