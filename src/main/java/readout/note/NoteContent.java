package readout.note;

import java.util.List;
import readout.note.view.Inlined;
import readout.note.view.TemplatesOnly;

/**
 * What the meeting was about, in the record's order.
 *
 * @param summary the summary
 * @param summaryRestriction who else may see it
 * @param story the release as prose, with the quotes and figures it refers to
 * @param storyRestriction who else may see it
 * @param background for your own side
 * @param backgroundRestriction who else may see it
 * @param pressBackground the background where it says that it is not internal
 * @param keyMessages the lines to take
 * @param topics the agenda
 * @param quotes what was said
 * @param statements the same with the asides between them
 * @param figures numbers worth keeping
 * @param decisions what was decided
 * @param nextSteps who does what by when
 */
public record NoteContent(
    LocalizedMarkdown summary,
    LocalizedPhrase summaryRestriction,
    LocalizedMarkdown story,
    LocalizedPhrase storyRestriction,
    LocalizedMarkdown background,
    LocalizedPhrase backgroundRestriction,
    @TemplatesOnly LocalizedMarkdown pressBackground,
    List<LocalizedMessage> keyMessages,
    List<LocalizedTopic> topics,
    List<LocalizedQuote> quotes,
    List<LocalizedQuote> statements,
    List<LocalizedFigure> figures,
    List<LocalizedDecision> decisions,
    List<LocalizedStep> nextSteps)
    implements Inlined {
  /** Of {@code quotes}, those in the speaker's words. */
  @TemplatesOnly
  public List<LocalizedQuote> verbatimQuotes() {
    return QuoteLists.some(quotes, false);
  }

  /** Of {@code quotes}, reported speech. */
  @TemplatesOnly
  public List<LocalizedQuote> reportedQuotes() {
    return QuoteLists.some(quotes, true);
  }

  /** The topics with quotes, nested ones too, counted from 1. */
  @TemplatesOnly
  public List<SaidTopic> quotedTopics() {
    return QuoteLists.topics(topics, false);
  }

  /** The topics with reported speech, nested ones too, counted from 1. */
  @TemplatesOnly
  public List<SaidTopic> reportedTopics() {
    return QuoteLists.topics(topics, true);
  }

  /**
   * The statements as a transcript prints them: in order, with a heading where the topic changes.
   */
  @TemplatesOnly
  public List<TranscriptSection> transcriptSections() {
    return TranscriptSections.of(statements, topics);
  }

  /** The sections that a long transcript lists at its top; none for a short one. */
  @TemplatesOnly
  public List<TranscriptSection> transcriptContents() {
    return TranscriptSections.contents(statements, topics);
  }

  /**
   * What a long page of a site lists beside its text: agenda and speakers; null for a short one.
   */
  @TemplatesOnly
  public PageContents pageContents() {
    return PageContents.of(topics, quotes);
  }

  /** The same for a page of quotes, of which the topics without any are left out. */
  @TemplatesOnly
  public PageContents quoteContents() {
    return PageContents.ofQuotes(quotedTopics(), quotes);
  }

  /** The same for a transcript, of which only what was spoken on is there. */
  @TemplatesOnly
  public PageContents turnContents() {
    return PageContents.ofTurns(TranscriptSections.headed(statements, topics), quotes);
  }

  /** What was said, sorted by who said it: a section for each speaker. */
  @TemplatesOnly
  public List<SpeakerSection> speakerSections() {
    return SpeakerSections.of(quotes);
  }

  /** Next steps still to come: neither done nor dropped. */
  @TemplatesOnly
  public List<LocalizedStep> announcedSteps() {
    return nextSteps.stream().filter(step -> step.progress().open()).toList();
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "summary" -> summary;
      case "summary_restriction" -> summaryRestriction;
      case "story" -> story;
      case "story_restriction" -> storyRestriction;
      case "background" -> background;
      case "background_restriction" -> backgroundRestriction;
      case "press_background" -> pressBackground;
      case "key_messages" -> keyMessages;
      case "topics" -> topics;
      case "quotes" -> quotes;
      case "statements" -> statements;
      case "figures" -> figures;
      case "decisions" -> decisions;
      case "next_steps" -> nextSteps;
      case "verbatim_quotes" -> verbatimQuotes();
      case "reported_quotes" -> reportedQuotes();
      case "quoted_topics" -> quotedTopics();
      case "reported_topics" -> reportedTopics();
      case "page_contents" -> pageContents();
      case "quote_contents" -> quoteContents();
      case "turn_contents" -> turnContents();
      case "speaker_sections" -> speakerSections();
      case "announced_steps" -> announcedSteps();
      case "transcript_sections" -> transcriptSections();
      case "transcript_contents" -> transcriptContents();
      default -> UNKNOWN;
    };
  }
}
