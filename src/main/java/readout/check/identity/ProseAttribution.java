package readout.check.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import readout.check.subject.OfficeNames;
import readout.check.subject.SpeakerWords;
import readout.check.subject.Subject;
import readout.check.subject.WordsAround;
import readout.diagnostic.Code;
import readout.diagnostic.Span;
import readout.meeting.Audience;
import readout.meeting.InLanguage;
import readout.meeting.Meeting;
import readout.meeting.Participant;
import readout.meeting.Placement;
import readout.meeting.Quote;
import readout.meeting.Utterance;
import readout.release.WithheldPeople;
import readout.words.FoldedText;
import readout.words.SoughtName;
import readout.words.SoughtName.Found;

/** Holds the sentences around the quotes in prose against their speakers: whom do they name? */
public final class ProseAttribution {
  private static final String ENDS_OF_SENTENCES = ".!?…。！？।؟";

  private final Subject subject;
  private final Map<Integer, Quote> quotes = new HashMap<>();
  private final Map<Integer, List<SoughtName>> sought = new HashMap<>();

  private ProseAttribution(Subject subject) {
    this.subject = subject;
    for (Utterance utterance : subject.meeting().content().utterances()) {
      if (utterance instanceof Quote quote) {
        quotes.put(quote.partNumber(), quote);
      }
    }
  }

  /**
   * A quote in prose.
   *
   * @param quote the quote
   * @param text the words around it
   * @param from where the sentence begins in them
   * @param sentence the sentence; empty when there is none
   */
  private record Placed(Quote quote, InLanguage text, int from, String sentence) {}

  /** Warns of sentences that name somebody else than the speaker. */
  public static void run(Subject subject) {
    if (hasPlacements(subject.meeting())) {
      ProseAttribution prose = new ProseAttribution(subject);
      WithheldPeople people = new WithheldPeople(subject.meeting(), subject.meeting());
      OfficeNames offices = new OfficeNames(subject.meeting());
      prose.each(
          (placed, names) ->
              prose.elsewhere(
                  placed, names.isEmpty() ? prose.offices(placed, offices, people) : names),
          people,
          false);
    }
  }

  /**
   * Warns of sentences that name a speaker whose name the readers must not learn.
   *
   * @param released what they may see
   * @param reported the places that were reported already
   */
  public static void run(Subject subject, Audience audience, Meeting released, Set<Span> reported) {
    if (!hasPlacements(subject.meeting())) {
      return;
    }
    ProseAttribution prose = new ProseAttribution(subject);
    List<Integer> unnamed = new ArrayList<>();
    for (Utterance utterance : released.content().utterances()) {
      if (utterance instanceof Quote quote && !quote.isNamed()) {
        unnamed.add(quote.partNumber());
      }
    }
    if (!unnamed.isEmpty()) {
      WithheldPeople people = new WithheldPeople(subject.meeting(), subject.meeting());
      prose.each(
          (placed, names) -> {
            if (unnamed.contains(placed.quote().partNumber())) {
              prose.notOnRecord(placed, names, audience, reported);
            }
          },
          people,
          true);
    }
  }

  private static boolean hasPlacements(Meeting meeting) {
    boolean[] some = {false};
    meeting.content().eachProse(text -> some[0] |= !text.placements().isEmpty());
    return some[0];
  }

  /**
   * Gives the quotes in prose.
   *
   * @param around whether also with the heading above and the credit below each
   */
  private void each(
      BiConsumer<Placed, Map<Participant, Found>> taker, WithheldPeople people, boolean around) {
    subject
        .meeting()
        .content()
        .eachProse(
            text -> {
              List<String> own = new ArrayList<>();
              for (Placement placement : text.placements()) {
                while (own.size() <= placement.variant()) {
                  own.add(text.ownWords(own.size()));
                }
                Quote quote = quotes.get(placement.target());
                if (quote != null) {
                  String words = own.get(placement.variant());
                  InLanguage variant = text.variants().get(placement.variant());
                  Placed placed = placed(variant, words, placement, quote);
                  taker.accept(placed, names(placed.sentence(), people));
                  if (around) {
                    for (WordsAround.Stretch near :
                        WordsAround.ofBlock(words, placement.start(), placement.end())) {
                      String said = words.substring(near.start(), near.end());
                      taker.accept(
                          new Placed(quote, variant, near.start(), said), names(said, people));
                    }
                  }
                }
              }
            });
  }

  /** The sentence that a quote is in, or that ends with a colon above one in a paragraph alone. */
  private static Placed placed(InLanguage text, String own, Placement placement, Quote quote) {
    int start = placement.start();
    int end = placement.end();
    if (placement.block()) {
      end = start;
      while (end > 0 && Character.isWhitespace(own.charAt(end - 1))) {
        end--;
      }
      start = end > 0 && own.charAt(end - 1) == ':' ? end : -1;
    }
    if (start < 0) {
      return new Placed(quote, text, 0, "");
    }
    int from = start;
    while (from > 0 && !isEnd(own, from - 1)) {
      from--;
    }
    int to = end;
    while (!placement.block() && to < own.length() && !isEnd(own, to)) {
      to++;
    }
    return new Placed(quote, text, from, own.substring(from, to));
  }

  /** Whether a sentence or paragraph ends with a character. */
  private static boolean isEnd(String text, int at) {
    boolean space = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
    char c = text.charAt(at);
    boolean blankLine = c == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    return blankLine || ENDS_OF_SENTENCES.indexOf(c) >= 0 && (space || c >= 0x3000);
  }

  private Map<Participant, Found> names(String sentence, WithheldPeople people) {
    Map<Participant, Found> names = new HashMap<>();
    if (!sentence.isBlank()) {
      FoldedText folded = FoldedText.of(sentence);
      for (Participant p : subject.meeting().people().participants()) {
        Optional<Found> found =
            sought.computeIfAbsent(p.partNumber(), number -> people.namesOf(p)).stream()
                .flatMap(name -> name.in(sentence, folded, false).stream())
                .findFirst();
        found.ifPresent(f -> names.put(p, f));
      }
    }
    return names;
  }

  /** Who is called by office in a sentence that names neither the speaker nor a body of theirs. */
  private Map<Participant, Found> offices(
      Placed placed, OfficeNames offices, WithheldPeople people) {
    Map<Participant, Found> called = new HashMap<>();
    String sentence = placed.sentence();
    SpeakerWords speaker = SpeakerWords.of(placed.quote(), people);
    if (!sentence.isBlank() && !speaker.nameIn(sentence) && !speaker.bodyIn(sentence)) {
      FoldedText folded = FoldedText.of(sentence);
      for (Participant p : subject.meeting().people().participants()) {
        offices.of(p).stream()
            .flatMap(office -> office.wholeIn(folded).stream())
            .findFirst()
            .ifPresent(found -> called.put(p, found));
      }
    }
    return called;
  }

  private void elsewhere(Placed placed, Map<Participant, Found> names) {
    boolean speaker = placed.quote().speakers().stream().anyMatch(names::containsKey);
    boolean person =
        placed.quote().speakers().stream().allMatch(party -> party instanceof Participant);
    if (names.isEmpty() || speaker || !person) {
      return;
    }
    Map.Entry<Participant, Found> first =
        names.entrySet().stream()
            .min((a, b) -> Integer.compare(a.getValue().start(), b.getValue().start()))
            .orElseThrow();
    subject.add(
        subject
            .warning(
                Code.ATTRIBUTED_ELSEWHERE,
                span(placed, first.getValue()),
                "the sentence names somebody else than the speaker of its quote")
            .label(
                "the quote \""
                    + placed.quote().item().id()
                    + "\" is by "
                    + placed.quote().speakers().stream()
                        .map(said -> said.name().variants().get(0).value())
                        .collect(Collectors.joining(" and ")))
            .help("name the speaker in the sentence, or put the quote into another sentence"));
  }

  private void notOnRecord(
      Placed placed, Map<Participant, Found> names, Audience audience, Set<Span> reported) {
    for (Map.Entry<Participant, Found> name : names.entrySet()) {
      Span span = span(placed, name.getValue());
      if (placed.quote().speakers().contains(name.getKey()) && reported.add(span)) {
        subject.add(
            subject
                .warning(
                    Code.NAMED_IN_TEXT,
                    span,
                    "the sentence tells \""
                        + audience.key()
                        + "\" who said a quote that is not on the record")
                .label("the speaker, who must not be named")
                .help("say it without the name: a description that was agreed may be there"));
      }
    }
  }

  private Span span(Placed placed, Found found) {
    InLanguage text = placed.text();
    return subject.stretch(text, placed.from() + found.start(), placed.from() + found.end());
  }
}
