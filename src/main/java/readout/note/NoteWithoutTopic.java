package readout.note;

import java.util.List;
import readout.note.view.Inlined;
import readout.note.view.TemplatesOnly;

/**
 * What belongs to no topic.
 *
 * @param otherQuotes what was said
 * @param otherStatements the same with the asides between them
 * @param otherFigures numbers worth keeping
 * @param otherDecisions what was decided
 * @param otherNextSteps who does what by when
 * @param otherQuotesHeading "Quotes", or "What was said" where reported speech is among them
 * @param foremostQuotes what a release leads with: {@code other_quotes}, or else the first quote in
 *     a speaker's words
 */
public record NoteWithoutTopic(
    List<LocalizedQuote> otherQuotes,
    List<LocalizedQuote> otherStatements,
    List<LocalizedFigure> otherFigures,
    List<LocalizedDecision> otherDecisions,
    List<LocalizedStep> otherNextSteps,
    @TemplatesOnly String otherQuotesHeading,
    @TemplatesOnly List<LocalizedQuote> foremostQuotes)
    implements Inlined {
  /** Of {@code other_quotes}, those in the speaker's words. */
  @TemplatesOnly
  public List<LocalizedQuote> otherVerbatimQuotes() {
    return QuoteLists.some(otherQuotes, false);
  }

  /** Of {@code other_quotes}, reported speech. */
  @TemplatesOnly
  public List<LocalizedQuote> otherReportedQuotes() {
    return QuoteLists.some(otherQuotes, true);
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "other_quotes" -> otherQuotes;
      case "other_statements" -> otherStatements;
      case "other_figures" -> otherFigures;
      case "other_decisions" -> otherDecisions;
      case "other_next_steps" -> otherNextSteps;
      case "other_quotes_heading" -> otherQuotesHeading;
      case "foremost_quotes" -> foremostQuotes;
      case "other_verbatim_quotes" -> otherVerbatimQuotes();
      case "other_reported_quotes" -> otherReportedQuotes();
      default -> UNKNOWN;
    };
  }
}
