package readout.verify.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import readout.diagnostic.Span;
import readout.meeting.InLanguage;
import readout.meeting.LanguageTags;
import readout.meeting.Meeting;
import readout.meeting.Quote;
import readout.meeting.Utterance;
import readout.meeting.Via;
import readout.record.ReadRecord;
import readout.transcript.Manner;
import readout.transcript.ReadTranscript;
import readout.transcript.SpeakerLabel;
import readout.transcript.Timing;
import readout.transcript.Turn;
import readout.words.Negations;

/** Compares each quote of a record with a transcript. */
public final class TranscriptVerification {
  private final ReadTranscript transcript;
  private final ReadRecord record;
  private final Map<String, QuoteSearch> searches = new TreeMap<>();
  private final List<SpokenVerdict> verdicts = new ArrayList<>();
  private final Map<String, Integer> skipped = new TreeMap<>();

  private TranscriptVerification(ReadTranscript transcript, ReadRecord record) {
    this.transcript = transcript;
    this.record = record;
  }

  /**
   * The answers.
   *
   * @param verdicts in the order of the record
   * @param skipped how many quotes no transcript could have, by why
   */
  public record Compared(List<SpokenVerdict> verdicts, Map<String, Integer> skipped) {}

  /**
   * Compares all quotes.
   *
   * @param transcript what was said
   * @param record a record without errors
   */
  public static Compared of(ReadTranscript transcript, ReadRecord record) {
    TranscriptVerification all = new TranscriptVerification(transcript, record);
    Meeting meeting = record.decoded().meeting();
    for (Utterance utterance : meeting.content().utterances()) {
      if (utterance instanceof Quote quote) {
        all.compare(quote, meeting.about().language());
      }
    }
    return new Compared(all.verdicts, all.skipped);
  }

  private void compare(Quote quote, String ofRecord) {
    String why = notSpoken(quote);
    InLanguage words = why == null ? spoken(quote, ofRecord) : null;
    if (why == null && words == null) {
      why = "translated from what was said";
    }
    if (why != null) {
      skipped.merge(why, 1, Integer::sum);
      return;
    }
    String language = words.language() == null ? ofRecord : words.language();
    SpokenForms forms = new SpokenForms(language);
    QuoteSearch search = searches.computeIfAbsent(language, any -> new QuoteSearch(said(), forms));
    Span place = record.decoded().places().of(words);
    verdicts.add(verdict(quote, words.value(), place, search, forms));
  }

  /** Descriptions are nobody's words. */
  private List<Turn> said() {
    return transcript.turns().stream().filter(t -> t.manner() != Manner.DESCRIBED).toList();
  }

  private String notSpoken(Quote quote) {
    if (quote.isReported()) {
      return "reported, not quoted";
    }
    if (quote.isPrepared()) {
      return "prepared, and not yet spoken";
    }
    boolean chat = quote.via() == Via.CHAT && transcript.kind().timing() == Timing.RECORDING;
    boolean written =
        quote.via() == Via.LETTER || quote.via() == Via.STATEMENT || quote.via() == Via.VIDEO;
    return chat || written ? "written, not spoken" : null;
  }

  /** The words in the language in which they were spoken; null when they are translated. */
  private static InLanguage spoken(Quote quote, String ofRecord) {
    String original = quote.original() == null ? ofRecord : quote.original();
    for (InLanguage words : quote.text().variants()) {
      String tag = words.language() == null ? ofRecord : words.language();
      if (LanguageTags.isSameLanguage(tag, original)) {
        return words;
      }
    }
    return quote.original() == null ? quote.text().variants().get(0) : null;
  }

  private SpokenVerdict verdict(
      Quote quote, String words, Span place, QuoteSearch search, SpokenForms forms) {
    Timing timing = transcript.kind().timing();
    Found best =
        search.find(words).stream()
            .min(
                Comparator.comparing((Found f) -> !isBy(quote, f))
                    .thenComparing(f -> !TimeCheck.agrees(quote.at(), f, timing)))
            .orElse(null);
    if (best == null && forms.allWords(words).isEmpty()) {
      return wordless(quote, words, place);
    }
    if (best == null) {
      return unknown(quote, words, place, search, forms);
    }
    Set<SpokenFolding> foldings = foldings(words, best, forms);
    List<String> remarks = new ArrayList<>();
    SpokenAnswer answer = foldings.isEmpty() ? SpokenAnswer.EXACT : SpokenAnswer.FOLDED;
    SpeakerLabel label = best.stream().turn(best.first()).speaker();
    if (label == null) {
      remarks.add("the transcript names no speaker here");
    } else if (!isBy(quote, best)) {
      answer = SpokenAnswer.OTHER_SPEAKER;
      remarks.add(named(label));
    }
    if (!TimeCheck.agrees(quote.at(), best, timing)) {
      answer = answer.worse(SpokenAnswer.OTHER_TIME);
      remarks.add("said at " + timing.written(best.start()) + ", the record has " + quote.at());
    }
    String cut = negation(best);
    if (cut != null) {
      answer = answer.worse(SpokenAnswer.NEGATED);
      remarks.add(cut);
    }
    return new SpokenVerdict(
        quote,
        words,
        place,
        answer,
        foldings.stream().map(SpokenFolding::words).toList(),
        null,
        line(best),
        remarks);
  }

  /** Whom the transcript names, and what to do about it. */
  private String named(SpeakerLabel label) {
    String names = "the transcript names \"" + label.written() + "\"";
    return SpeakerCheck.participant(record.decoded().meeting(), label)
        .map(
            person ->
                names
                    + ", who is "
                    + (person.item().id() == null
                        ? "another participant of this record"
                        : "`" + person.item().id() + "` in this record")
                    + ": correct the speaker, or the name in the transcript")
        .orElse(names + ": if that is the same person, add it to their `aliases`");
  }

  /** What the quote does not say and turns its sense; null for nothing. */
  private static String negation(Found found) {
    return Negations.before(found.before())
        .map(word -> "\"" + word + "\" comes right before these words in the transcript")
        .or(
            () ->
                Negations.after(found.after())
                    .map(word -> "\"" + word + "\" comes right after these words"))
        .or(
            () ->
                Negations.within(found.leftOut())
                    .map(word -> "\"" + word + "\" is among the words that are left out"))
        .orElse(null);
  }

  private static int line(Found found) {
    return Cues.of(found.stream().turn(found.first()), found.stream().start(found.first())).line();
  }

  private static boolean isBy(Quote quote, Found found) {
    return isBy(quote, found.stream().turn(found.first()).speaker());
  }

  private static boolean isBy(Quote quote, SpeakerLabel label) {
    return label == null || SpeakerCheck.agrees(quote, label);
  }

  private static Set<SpokenFolding> foldings(String words, Found found, SpokenForms forms) {
    String laidOut = words.strip().replaceAll("\\s*\\R\\s*", " ");
    Set<SpokenFolding> foldings = EnumSet.noneOf(SpokenFolding.class);
    foldings.addAll(found.gaps());
    boolean parts =
        found.gaps().contains(SpokenFolding.OMISSIONS)
            || found.gaps().contains(SpokenFolding.INSERTIONS);
    if (parts || found.isExact(words.strip()) || found.isExact(laidOut)) {
      return foldings;
    }
    Set<SpokenFolding> best = null;
    for (String said : found.texts()) {
      Set<SpokenFolding> some = FoldingNames.between(QuoteSearch.plain(laidOut), said, forms);
      best = some != null && (best == null || some.size() < best.size()) ? some : best;
    }
    if (best == null) {
      best = EnumSet.of(SpokenFolding.PUNCTUATION);
    }
    if (!QuoteSearch.plain(laidOut).equals(laidOut)) {
      best.add(SpokenFolding.CASE);
    }
    foldings.addAll(best);
    return foldings;
  }

  /** A quote of marks alone, such as a smile typed into the chat. */
  private SpokenVerdict wordless(Quote quote, String words, Span place) {
    Turn turn =
        said().stream()
            .filter(t -> t.words().equals(words.strip()))
            .min(Comparator.comparing(t -> !isBy(quote, t.speaker())))
            .orElse(null);
    SpokenAnswer answer =
        turn == null
            ? SpokenAnswer.MISSING
            : isBy(quote, turn.speaker()) ? SpokenAnswer.EXACT : SpokenAnswer.OTHER_SPEAKER;
    int line = turn == null ? 0 : turn.line();
    return new SpokenVerdict(quote, words, place, answer, List.of(), null, line, List.of());
  }

  private SpokenVerdict unknown(
      Quote quote, String words, Span place, QuoteSearch search, SpokenForms forms) {
    SpokenStream all = search.all();
    int[] near = NearestWords.in(all, forms.words(QuoteSearch.plain(words))).orElse(null);
    if (near == null) {
      return new SpokenVerdict(
          quote, words, place, SpokenAnswer.MISSING, List.of(), null, 0, List.of());
    }
    int first = all.isBoundBefore(near[0]) ? near[0] - 1 : near[0];
    int last = all.isBoundAfter(near[1]) ? near[1] + 1 : near[1];
    Found found = new Found(all, first, last, Set.of(), "");
    List<String> remarks = new ArrayList<>();
    SpeakerLabel label = all.turn(first).speaker();
    if (label != null && !SpeakerCheck.agrees(quote, label)) {
      remarks.add("and by somebody else: " + named(label));
    }
    Turn end = all.turn(near[1]);
    if (all.turn(near[0]) != end) {
      SpeakerLabel next = end.speaker();
      remarks.add(
          "the words go on in line "
              + end.line()
              + (next == null ? " without a speaker" : " by \"" + next.written() + "\"")
              + "; a quote is compared with the words of one turn");
    }
    return new SpokenVerdict(
        quote,
        words,
        place,
        SpokenAnswer.OTHER_WORDS,
        List.of(),
        all.text(first, last),
        line(found),
        remarks);
  }
}
