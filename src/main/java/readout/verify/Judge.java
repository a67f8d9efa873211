package readout.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import readout.html.Block.Role;
import readout.meeting.LanguageTags;
import readout.meeting.Quote;
import readout.meeting.RecordPart;
import readout.verify.Beside.Line;
import readout.verify.Speakers.Named;
import readout.verify.Verification.RecordText;
import readout.words.ComparedWords;
import readout.words.Negations;

/** Says of words that a page quotes whether they are the record's, and whose. */
final class Judge {
  /** So many words may be found by whole words alone. */
  private static final int MOST_OF_FEW = 3;

  private final PageText page;
  private final Speakers speakers;
  private final Publication publication;
  private final RecordQuotes said;
  private final List<RecordText> texts;
  private final Set<String> vocabulary;
  private final Beside beside;
  private QuotedWords lastWords;
  private List<Line> lastLines = List.of();

  Judge(
      PageText page,
      Speakers speakers,
      Publication publication,
      RecordQuotes said,
      List<RecordText> texts,
      Set<String> vocabulary) {
    this.page = page;
    this.speakers = speakers;
    this.publication = publication;
    this.said = said;
    this.texts = texts;
    this.vocabulary = vocabulary;
    this.beside = new Beside(page, speakers);
  }

  /** The best answer to words that are a quotation from their first to their last. */
  Candidate judge(QuotedWords words) {
    return quote(words, said::partly)
        .or(() -> quote(words, said::withOmissions))
        .or(() -> few(words))
        .or(() -> other(words))
        .orElseGet(() -> unknown(words));
  }

  /** Whether words are all of a quote of the record. */
  boolean isWhole(String words) {
    return !said.nearly(ComparedWords.of(words)).isEmpty();
  }

  /** The best answer that a search among the quotes of the record gives. */
  Optional<Candidate> quote(QuotedWords words, Function<ComparedWords, Map<Said, Match>> search) {
    return search.apply(ComparedWords.of(words.text())).entrySet().stream()
        .map(
            e ->
                new Candidate(
                    of(words, e.getKey(), e.getValue()), e.getValue().whole(), words.end()))
        .min(Candidate.BEST);
  }

  /** The answer to one to three words, which may be quoted from anything that may be published. */
  Optional<Candidate> few(QuotedWords words) {
    ComparedWords wording = ComparedWords.of(words.text());
    if (wording.within().split(" ").length > MOST_OF_FEW) {
      return Optional.empty();
    }
    Candidate best = null;
    for (Map.Entry<Said, Match> e : said.shortly(wording).entrySet()) {
      if (publication.holds(e.getKey()) && publication.names(e.getKey().quote())) {
        Verdict verdict = of(words, e.getKey(), e.getValue());
        Candidate one = new Candidate(verdict, false, words.end());
        best = best == null || Candidate.BEST.compare(one, best) < 0 ? one : best;
        if (verdict.answer().isGood()) {
          break;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The answer to words that the record has and that are no quote there. */
  Optional<Candidate> other(QuotedWords words) {
    ComparedWords wording = ComparedWords.of(words.text());
    return texts.stream()
        .filter(t -> Match.of(wording, t.wording(), vocabulary).isPresent())
        .findFirst()
        .map(t -> new Candidate(elsewhere(words, t), false, words.end()));
  }

  /** The answer to words that the record has not. */
  Candidate unknown(QuotedWords words) {
    Nearest nearest = new Nearest(words.text(), said.words());
    Verdict verdict =
        verdict(Answer.UNKNOWN, words, nearest.part(), List.of(), nearest.difference());
    return new Candidate(verdict, false, words.end());
  }

  private Verdict of(QuotedWords words, Said s, Match match) {
    Quote quote = s.quote();
    if (!publication.holds(s)) {
      return verdict(Answer.WITHHELD, words, s.words(), List.of(), publication.rule(quote));
    }
    List<Named> named =
        lines(words).stream()
            .map(line -> speakers.namedIn(quote, line.text(), line.form()))
            .toList();
    Optional<Verdict> wrong = wrongSpeaker(words, s, named);
    if (wrong.isPresent()) {
      return wrong.get();
    }
    if (s.isUndelivered()) {
      String remark =
          "delivered: \"" + s.quote().words().closest(tag(s), tag(s)).inOneLine() + "\"";
      return verdict(Answer.UNDELIVERED, words, s.words(), List.of(), remark);
    }
    if (s.isReported()) {
      String remark = "reported speech, which is never in quotation marks";
      return verdict(Answer.ELSEWHERE, words, s.words(), List.of(), remark);
    }
    String remark = match.whole() ? "" : "a part of the quote";
    if (s.quote().isPrepared()) {
      remark += (remark.isEmpty() ? "" : ", ") + "prepared words: check against delivery";
    }
    if (!match.negation().isEmpty()) {
      String left = "the page leaves out \"" + match.negation() + "\"";
      return verdict(Answer.NEGATED, words, s.words(), match.foldings(), left);
    }
    Optional<String> cut = match.whole() ? Optional.empty() : negation(words, s);
    if (cut.isPresent()) {
      return verdict(Answer.NEGATED, words, s.words(), match.foldings(), cut.get());
    }
    Answer answer = match.foldings().isEmpty() ? Answer.EXACT : Answer.FOLDED;
    return verdict(answer, words, s.words(), match.foldings(), remark);
  }

  /** The language of words, which is that of the record where they name none. */
  private static String tag(Said s) {
    return s.words().language() == null ? LanguageTags.UNDETERMINED : s.words().language();
  }

  /** What the page says beside words; asked for each quote that they may be. */
  private List<Line> lines(QuotedWords words) {
    if (words != lastWords) {
      lastLines = beside.lines(words.from(), words.to(), words.marked());
      lastWords = words;
    }
    return lastLines;
  }

  private Optional<Verdict> wrongSpeaker(QuotedWords words, Said s, List<Named> lines) {
    Quote quote = s.quote();
    if (!publication.names(quote)) {
      for (Named named : lines) {
        if (named.speaker().isPresent()) {
          String remark =
              "the words may be published, but not that " + named.speaker().get() + " said them";
          return Optional.of(verdict(Answer.WITHHELD, words, s.words(), List.of(), remark));
        }
        if (named.office().isPresent()) {
          String remark =
              "the words may be published, but not the office or body of "
                  + named.office().get()
                  + ", who said them";
          return Optional.of(verdict(Answer.WITHHELD, words, s.words(), List.of(), remark));
        }
      }
    }
    Optional<Named> first = lines.stream().filter(Named::isAnybody).findFirst();
    if (first.isEmpty() || first.get().speaker().isPresent() || first.get().office().isPresent()) {
      return Optional.empty();
    }
    String says =
        first.get().others().isEmpty()
            ? first.get().stranger().orElseThrow()
            : first.get().others().get(0);
    String remark = "the page says " + says + ", the record " + speakers.of(quote);
    return Optional.of(verdict(Answer.ELSEWHERE, words, s.words(), List.of(), remark));
  }

  /** What is right beside a part in the record, turns its sense and is not on the page. */
  private Optional<String> negation(QuotedWords words, Said s) {
    int blockStart = page.blockStart(words.start());
    int blockEnd = page.blockEnd(Math.max(words.start(), words.end() - 1));
    int mark = words.marked() ? 1 : 0;
    String before = page.text().substring(blockStart, Math.max(blockStart, words.start() - mark));
    String after = page.text().substring(Math.min(words.end() + mark, blockEnd), blockEnd);
    return Negations.cut(ComparedWords.of(words.text()), s.wording(), before, after);
  }

  private Verdict elsewhere(QuotedWords words, RecordText t) {
    return publication.holds(t.value())
        ? verdict(Answer.ELSEWHERE, words, t.part(), List.of(), "text of the record, and no quote")
        : verdict(Answer.WITHHELD, words, t.part(), List.of(), "text that is withheld");
  }

  private Verdict verdict(
      Answer answer, QuotedWords words, RecordPart part, List<String> foldings, String remark) {
    int line = page.line(words.start());
    Role role = page.role(page.block(words.start()));
    return new Verdict(
        answer, words.text(), line, page.column(words.start()), part, foldings, remark, role);
  }

  /** The same with what the page strikes out of the words. */
  Verdict finished(QuotedWords words, Verdict verdict) {
    if (verdict.role() == Role.STRUCK) {
      return verdict.but(verdict.answer(), verdict.foldings(), "struck out on the page");
    }
    List<String> struck = page.struck(words.start(), words.end());
    if (struck.isEmpty()) {
      return verdict;
    }
    List<String> foldings = new ArrayList<>(verdict.foldings());
    String all = "\"" + String.join("\", \"", struck) + "\"";
    if (verdict.answer().isGood()) {
      foldings.add("words struck out");
    }
    Answer answer = verdict.answer() == Answer.EXACT ? Answer.FOLDED : verdict.answer();
    return verdict.but(answer, foldings, "the page strikes out " + all);
  }
}
