package readout.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import readout.meeting.Meeting;
import readout.meeting.MeetingTexts;
import readout.meeting.MeetingTexts.Sort;
import readout.meeting.Quote;
import readout.page.PublishedPage;
import readout.release.Released;
import readout.words.FoldedName;
import readout.words.FoldedText;

/** Every quote of a page, held against the record it is made from. */
public final class Verification {
  /** In so many places a quotation of other texts may end. */
  private static final int FEW = 5;

  /** How much longer than in the record a quotation may be on a page. */
  private static final int MARGIN = 400;

  private final PageText page;
  private final Speakers speakers;
  private final Publication publication;
  private final RecordQuotes said;
  private final List<Told> told = new ArrayList<>();
  private final Set<String> vocabulary = new HashSet<>();
  private final List<Verdict> verdicts = new ArrayList<>();

  /**
   * Another text of the record.
   *
   * @param value its characters
   * @param part what has a place in the record
   * @param wording the characters, ready to be compared
   */
  private record Told(String value, Object part, Wording wording) {
    /** Whether it has the same words in a row, whatever stands between them. */
    boolean holdsWordsOf(String other) {
      return FoldedName.of(wording.laidOut()).contains(FoldedName.of(other));
    }
  }

  /**
   * What a quote on a page may be.
   *
   * @param verdict the answer
   * @param whole whether it is all that the record has there
   * @param end where it ends on the page
   */
  private record Candidate(Verdict verdict, boolean whole, int end) {
    private static final List<Answer> BEST_FIRST =
        List.of(Answer.EXACT, Answer.WITHHELD, Answer.FOLDED, Answer.ELSEWHERE, Answer.UNKNOWN);

    /** The better answer first, then the whole before a part, then the longer one. */
    static final Comparator<Candidate> BEST =
        Comparator.comparing((Candidate c) -> BEST_FIRST.indexOf(c.verdict().answer()))
            .thenComparing(c -> !c.whole())
            .thenComparing(c -> -c.end());
  }

  private Verification(
      PublishedPage page, Meeting meeting, Released released, UnaryOperator<String> plain) {
    this.page = new PageText(page);
    this.speakers = new Speakers(meeting);
    this.publication = new Publication(released);
    this.said = new RecordQuotes(meeting, vocabulary);
    Set<Object> spoken = Collections.newSetFromMap(new IdentityHashMap<>());
    said.all().stream().filter(s -> !s.isReported()).forEach(s -> spoken.add(s.words()));
    Map<String, Integer> counts = new HashMap<>();
    MeetingTexts.tell(
        meeting,
        (sort, value, part) -> {
          FoldedText.of(value).words().forEach(w -> counts.merge(w, 1, Integer::sum));
          boolean words = sort == Sort.WORDS || sort == Sort.NAME;
          if (sort == Sort.MARKDOWN) {
            told.add(new Told(value, part, Wording.of(plain.apply(value))));
          } else if (words && !spoken.contains(part)) {
            told.add(new Told(value, part, Wording.of(value)));
          }
        });
    counts.forEach(
        (word, count) -> {
          if (count > 1) {
            vocabulary.add(word);
          }
        });
  }

  /**
   * The answers to all quotes of a page, in order.
   *
   * @param page the page
   * @param meeting the whole meeting
   * @param released what the readers of the page may see of it
   * @param plain makes plain text of the record's Markdown
   */
  public static List<Verdict> of(
      PublishedPage page, Meeting meeting, Released released, UnaryOperator<String> plain) {
    Verification verification = new Verification(page, meeting, released, plain);
    verification.run();
    return verification.verdicts;
  }

  private void run() {
    int at = 0;
    while (at < page.length()) {
      at = page.opens(at) ? quotation(at) : at + 1;
    }
    for (QuotedWords words : page.unmarked()) {
      Candidate candidate = judge(words);
      if (!isOwnText(words.text(), words.text(), candidate)) {
        verdicts.add(candidate.verdict());
      }
    }
    verdicts.sort(Comparator.comparingInt(Verdict::line).thenComparingInt(Verdict::column));
  }

  /** Judges the quotation that opens somewhere; gives the index behind it. */
  private int quotation(int opening) {
    int blockEnd = page.blockEnd(opening);
    int limit = Math.min(page.length(), opening + 2 * said.longest() + MARGIN);
    List<Integer> ends = page.ends(opening, limit);
    List<Integer> inBlock = ends.stream().filter(end -> end < blockEnd).toList();
    List<Integer> few = inBlock.stream().limit(FEW).toList();
    Optional<Candidate> best =
        best(opening, ends, said::exactly)
            .or(() -> best(opening, ends, said::nearly))
            .or(() -> best(opening, few, said::partly))
            .or(() -> few.isEmpty() ? Optional.empty() : Optional.of(noQuote(opening, few)));
    if (best.isEmpty()) {
      return opening + 1;
    }
    int end = best.get().end();
    String words = page.text().substring(opening + 1, end);
    if (!isOwnText(page.text().substring(opening, end + 1), words, best.get())) {
      verdicts.add(best.get().verdict());
    }
    return end + 1;
  }

  private Optional<Candidate> best(
      int opening, List<Integer> ends, Function<Wording, Map<Said, Match>> search) {
    List<Candidate> found = new ArrayList<>();
    for (int end : ends) {
      quote(quoted(opening, end), search).ifPresent(found::add);
      if (!found.isEmpty() && found.get(found.size() - 1).whole()) {
        break;
      }
    }
    return found.stream().min(Candidate.BEST);
  }

  /** What words are that are no quote of the record: another text of it, or nothing. */
  private Candidate noQuote(int opening, List<Integer> ends) {
    return ends.stream()
        .flatMap(end -> other(quoted(opening, end)).stream())
        .findFirst()
        .orElseGet(() -> unknown(quoted(opening, ends.get(0))));
  }

  private QuotedWords quoted(int opening, int end) {
    int start = opening + 1;
    return new QuotedWords(page.text().substring(start, end), start, end);
  }

  /** What the record's own texts hold, with its marks, is no quotation of the page. */
  private boolean isOwnText(String withMarks, String words, Candidate candidate) {
    boolean quote =
        candidate.verdict().answer().isGood() || candidate.verdict().answer() == Answer.WITHHELD;
    String marked = Wording.of(withMarks).within();
    return !quote
        && (speakers.isDescription(words)
            || told.stream().anyMatch(t -> t.wording().within().contains(marked))
            || withMarks.equals(words) && told.stream().anyMatch(t -> t.holdsWordsOf(words)));
  }

  private Candidate judge(QuotedWords words) {
    return quote(words, said::partly).or(() -> other(words)).orElseGet(() -> unknown(words));
  }

  private Optional<Candidate> quote(QuotedWords words, Function<Wording, Map<Said, Match>> search) {
    return search.apply(Wording.of(words.text())).entrySet().stream()
        .map(
            e ->
                new Candidate(
                    of(words, e.getKey(), e.getValue()), e.getValue().whole(), words.end()))
        .min(Candidate.BEST);
  }

  private Optional<Candidate> other(QuotedWords words) {
    Wording wording = Wording.of(words.text());
    return told.stream()
        .filter(t -> Match.of(wording, t.wording(), vocabulary).isPresent())
        .findFirst()
        .map(t -> new Candidate(elsewhere(words, t), false, words.end()));
  }

  private Verdict of(QuotedWords words, Said s, Match match) {
    String around = around(words);
    Quote quote = s.quote();
    if (!publication.holds(quote)) {
      return verdict(Answer.WITHHELD, words, s.words(), List.of(), publication.rule(quote));
    }
    List<String> named = speakers.namedIn(around);
    Optional<String> speaker = speakers.speakerNamedIn(quote, around);
    if (speaker.isPresent() && !publication.names(quote)) {
      String remark = "the words may be published, but not that " + speaker.get() + " said them";
      return verdict(Answer.WITHHELD, words, s.words(), List.of(), remark);
    }
    if (speaker.isEmpty() && !named.isEmpty()) {
      String remark = "the page says " + named.get(0) + ", the record " + speakers.of(quote);
      return verdict(Answer.ELSEWHERE, words, s.words(), List.of(), remark);
    }
    if (s.isReported()) {
      String remark = "reported speech, which never stands in quotation marks";
      return verdict(Answer.ELSEWHERE, words, s.words(), List.of(), remark);
    }
    Answer answer = match.foldings().isEmpty() ? Answer.EXACT : Answer.FOLDED;
    String remark = match.whole() ? "" : "a part of the quote";
    return verdict(answer, words, s.words(), match.foldings(), remark);
  }

  private Verdict elsewhere(QuotedWords words, Told t) {
    return publication.holds(t.value())
        ? verdict(Answer.ELSEWHERE, words, t.part(), List.of(), "text of the record, and no quote")
        : verdict(Answer.WITHHELD, words, t.part(), List.of(), "text that is held back");
  }

  private Candidate unknown(QuotedWords words) {
    Nearest nearest = new Nearest(words.text());
    said.all().forEach(s -> nearest.look(s.words().value(), s.words()));
    Verdict verdict =
        verdict(Answer.UNKNOWN, words, nearest.part(), List.of(), nearest.difference());
    return new Candidate(verdict, false, words.end());
  }

  private Verdict verdict(
      Answer answer, QuotedWords words, Object part, List<String> foldings, String remark) {
    int line = page.line(words.start());
    return new Verdict(
        answer, words.text(), line, page.column(words.start()), part, foldings, remark);
  }

  /** What stands beside a quote: the rest of its block, and the next one when nothing follows. */
  private String around(QuotedWords words) {
    int start = page.blockStart(words.start());
    int end = page.blockEnd(Math.max(words.start(), words.end() - 1));
    String before = page.text().substring(start, Math.max(start, words.start() - 1));
    String after = page.text().substring(Math.min(words.end() + 1, end), end);
    if (after.isBlank() && end + 2 < page.length()) {
      int next = end + 2;
      String following = page.text().substring(next, page.blockEnd(next));
      after = page.opens(next) ? "" : following;
    }
    return lastSentenceOutsideQuotes(before) + " " + upToNextQuote(after);
  }

  private String lastSentenceOutsideQuotes(String before) {
    int close = -1;
    for (int i = 0; i < before.length(); i++) {
      close = "”»\"“」’".indexOf(before.charAt(i)) >= 0 ? i : close;
    }
    return before.substring(close + 1);
  }

  private String upToNextQuote(String after) {
    for (int i = 0; i < after.length(); i++) {
      if ("“„«\"「".indexOf(after.charAt(i)) >= 0) {
        return after.substring(0, i);
      }
    }
    return after;
  }
}
