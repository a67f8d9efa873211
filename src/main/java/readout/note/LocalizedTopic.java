package readout.note;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import readout.note.view.TemplatesOnly;
import readout.note.view.Viewed;

/**
 * A topic of the agenda, with what belongs to it.
 *
 * @param id its id in the record
 * @param anchor the id of its place on the page, made from its id or else from its words, so that
 *     items before it never change it; the same in all languages of a note
 * @param number its number in the agenda: the house's own, or else its place
 * @param numberMark the same as it stands before the title: "4."
 * @param houseNumber the house's own number as it stands before the title; empty when there is none
 * @param title its title
 * @param presenter who presented it
 * @param presenterLine "Presented by …"
 * @param texts its texts
 * @param brief the same for notes whose topics have no heading above them: one level higher
 * @param quotes what was said
 * @param laterQuotes the same without the one that is among the note's {@code foremost_quotes}
 * @param statements what was said with the asides between them
 * @param figures numbers worth keeping
 * @param decisions what was decided
 * @param nextSteps who does what by when
 * @param rule the rule for its quotes; internal notes only
 * @param restriction who else may see it, on notes that are not public
 * @param topics the topics below it
 * @param x your own data of the topic, without {@code x-}
 */
public record LocalizedTopic(
    String id,
    String anchor,
    String number,
    @TemplatesOnly String numberMark,
    @TemplatesOnly String houseNumber,
    LocalizedText title,
    LocalizedParty presenter,
    LocalizedPhrase presenterLine,
    TopicTexts texts,
    @TemplatesOnly Supplier<TopicTexts> brief,
    List<LocalizedQuote> quotes,
    @TemplatesOnly List<LocalizedQuote> laterQuotes,
    List<LocalizedQuote> statements,
    List<LocalizedFigure> figures,
    List<LocalizedDecision> decisions,
    List<LocalizedStep> nextSteps,
    LocalizedPhrase rule,
    LocalizedPhrase restriction,
    List<LocalizedTopic> topics,
    Map<String, Object> x)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "id" -> id;
      case "anchor" -> anchor;
      case "number" -> number;
      case "number_mark" -> numberMark;
      case "house_number" -> houseNumber;
      case "title" -> title;
      case "presenter" -> presenter;
      case "presenter_line" -> presenterLine;
      case "brief" -> brief;
      case "quotes" -> quotes;
      case "later_quotes" -> laterQuotes;
      case "statements" -> statements;
      case "figures" -> figures;
      case "decisions" -> decisions;
      case "next_steps" -> nextSteps;
      case "rule" -> rule;
      case "restriction" -> restriction;
      case "topics" -> topics;
      case "x" -> x;
      default -> texts.get(name);
    };
  }
}
