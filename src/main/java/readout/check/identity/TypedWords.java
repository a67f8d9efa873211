package readout.check.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.check.subject.Subject;
import readout.check.subject.WordsAround;
import readout.diagnostic.Code;
import readout.diagnostic.Span;
import readout.meeting.Audience;
import readout.meeting.InLanguage;
import readout.meeting.Meeting;
import readout.meeting.MeetingTexts;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.Quote;
import readout.meeting.Text;
import readout.release.QuotedWords;
import readout.release.WithheldPeople;
import readout.words.FoldedText;
import readout.words.SoughtName;
import readout.words.SoughtName.Found;

/**
 * Warns of words of a quote that are typed in another text together with the name or the office of
 * the speaker, whom the readers must not learn.
 */
final class TypedWords {
  private final Subject subject;
  private final Audience audience;
  private final ToldPlaces places;
  private final WithheldPeople people;
  private final Set<Span> reported;
  private final QuotedWords quoted;
  private final Set<Integer> own = new HashSet<>();
  private final Map<Text, Integer> holders = new HashMap<>();

  private TypedWords(
      Subject subject,
      Audience audience,
      Meeting released,
      List<Quote> unnamed,
      Set<Span> reported) {
    this.subject = subject;
    this.audience = audience;
    this.reported = reported;
    this.places = new ToldPlaces(subject);
    this.people = new WithheldPeople(subject.meeting(), subject.meeting());
    this.quoted = QuotedWords.of(unnamed, released);
    unnamed.forEach(q -> own(q.words()));
    unnamed.forEach(q -> own(q.prepared()));
    for (Participant p : subject.meeting().people().participants()) {
      if (p.role() != null) {
        holders.merge(p.role(), 1, Integer::sum);
      }
    }
  }

  /**
   * Warns of all texts of an output.
   *
   * @param released what the readers may see
   * @param reported the places that were reported already
   */
  static void run(Subject subject, Audience audience, Meeting released, Set<Span> reported) {
    List<Quote> unnamed =
        new Unspoken(subject.meeting(), released)
            .unnamedQuotes().stream().filter(quote -> !quote.isReported()).toList();
    if (!unnamed.isEmpty()) {
      TypedWords typed = new TypedWords(subject, audience, released, unnamed, reported);
      MeetingTexts.tell(
          released,
          (sort, value, part) -> {
            if (part instanceof InLanguage && !typed.own.contains(part.partNumber())) {
              typed.text(Told.of(sort, value, part));
            }
          });
    }
  }

  private void own(Text words) {
    if (words != null) {
      words.variants().forEach(variant -> own.add(variant.partNumber()));
    }
  }

  private void text(Told text) {
    for (QuotedWords.Found words : quoted.in(text.value())) {
      for (WordsAround.Stretch around : WordsAround.of(text.value(), words.start(), words.end())) {
        speaker(words.quote(), text.value().substring(around.start(), around.end()))
            .map(f -> new Found(around.start() + f.start(), around.start() + f.end()))
            .ifPresent(found -> report(text, found, words.quote()));
      }
    }
  }

  private Optional<Found> speaker(Quote quote, String around) {
    FoldedText folded = FoldedText.of(around);
    for (Party speaker : quote.speakers()) {
      if (speaker instanceof Participant p) {
        List<SoughtName> sought = new ArrayList<>(people.namesOf(p));
        if (p.role() != null && holders.get(p.role()) == 1 && !isAgreed(p.role(), quote)) {
          p.role().variants().forEach(role -> sought.add(SoughtName.whole(role.value())));
        }
        for (SoughtName name : sought) {
          Optional<Found> found = name.in(around, folded, false);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the description that was agreed has the role. */
  private static boolean isAgreed(Text role, Quote quote) {
    return quote.attributedTo() != null
        && quote.attributedTo().variants().stream()
            .map(agreed -> FoldedText.of(agreed.value()))
            .anyMatch(
                agreed ->
                    role.variants().stream()
                        .anyMatch(r -> SoughtName.whole(r.value()).wholeIn(agreed).isPresent()));
  }

  private void report(Told text, Found found, Quote quote) {
    Span span = places.of(text, found);
    if (reported.add(span)) {
      subject.add(
          subject
              .warning(
                  Code.NAMED_IN_TEXT,
                  span,
                  "the text tells \""
                      + audience.key()
                      + "\" who said words of a quote that is not on the record")
              .label("the speaker, who must not be named")
              .also(subject.places().of(quote.words().variants().get(0)), "the words are of this")
              .help("say it without the name or the words"));
    }
  }
}
