package readout.check;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import readout.check.facts.AwayChecks;
import readout.check.facts.ClockChecks;
import readout.check.facts.DateChecks;
import readout.check.facts.DeliveryChecks;
import readout.check.facts.FigureChecks;
import readout.check.facts.MessageChecks;
import readout.check.facts.PeopleChecks;
import readout.check.facts.QuorumChecks;
import readout.check.facts.TopicChecks;
import readout.check.identity.CoverChecks;
import readout.check.identity.ProseAttribution;
import readout.check.identity.ReaderChecks;
import readout.check.links.LinkChecks;
import readout.check.links.WrittenLink;
import readout.check.quotes.CutNegations;
import readout.check.quotes.MarkedTwice;
import readout.check.quotes.ProseSpeakers;
import readout.check.quotes.QuoteChecks;
import readout.check.quotes.UnsourcedQuotes;
import readout.check.subject.Subject;
import readout.check.text.BulletChecks;
import readout.check.text.CharacterChecks;
import readout.check.text.EncodingChecks;
import readout.check.text.LossChecks;
import readout.check.text.MarkupChecks;
import readout.check.text.PlaceholderChecks;
import readout.decode.Decoded;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.MarkdownLoss;
import readout.diagnostic.SourceFile;
import readout.meeting.Audience;

/** Checks one record by itself. */
public final class RecordCheck {
  private RecordCheck() {}

  /**
   * Reports the warnings for a record that has no errors.
   *
   * @param file its text
   * @param decoded what it holds; its meeting must be there
   * @param links where it leads, as {@link WrittenLink#of} finds it
   * @param lossesOf what a Markdown text says and no reader of it sees
   * @param isKept whether a note keeps a link to a target
   * @param readers for whom it is judged what free text tells
   * @param at when embargoes are judged
   * @param sink takes the warnings
   */
  public static void run(
      SourceFile file,
      Decoded decoded,
      List<WrittenLink> links,
      Function<String, List<MarkdownLoss>> lossesOf,
      Predicate<String> isKept,
      List<Audience> readers,
      Instant at,
      Diagnostics sink) {
    Subject subject = new Subject(file, decoded.meeting(), decoded.places(), sink);
    CharacterChecks.run(subject);
    EncodingChecks.run(subject);
    MarkupChecks.run(subject);
    BulletChecks.run(subject);
    PlaceholderChecks.run(subject);
    new LinkChecks(subject, links, isKept).run();
    new LossChecks(subject).run(lossesOf);
    DateChecks.run(subject);
    ClockChecks.run(subject);
    PeopleChecks.run(subject);
    TopicChecks.run(subject);
    QuorumChecks.run(subject);
    AwayChecks.run(subject);
    QuoteChecks.run(subject);
    DeliveryChecks.run(subject, at);
    UnsourcedQuotes.run(subject);
    MarkedTwice.run(subject);
    ProseAttribution.run(subject);
    ProseSpeakers.run(subject);
    CutNegations.run(subject);
    FigureChecks.run(subject);
    MessageChecks.run(subject);
    CoverChecks.run(subject);
    ReaderChecks.run(subject, readers, at);
  }
}
