package readout.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import readout.html.Block.Role;
import readout.html.PublishedPage;
import readout.meeting.Meeting;
import readout.meeting.MeetingTexts;
import readout.meeting.MeetingTexts.Sort;
import readout.meeting.RecordPart;
import readout.release.Released;
import readout.words.ComparedWords;
import readout.words.FoldedName;
import readout.words.FoldedText;

/** Every quote of a page, held against the record it is made from. */
public final class Verification {
  /** In so many places a quotation of other texts may end. */
  private static final int FEW = 5;

  /** How much longer than in the record a quotation may be on a page. */
  private static final int MARGIN = 400;

  /** So few words after a mark without an end are no quotation. */
  private static final int FEWEST_WORDS_OF_OPEN = 4;

  private final PageText page;
  private final Speakers speakers;
  private final Judge judge;
  private final RecordQuotes said;
  private final List<RecordText> texts = new ArrayList<>();
  private final List<Verdict> verdicts = new ArrayList<>();

  /**
   * Another text of the record.
   *
   * @param value its characters
   * @param part what has a place in the record
   * @param wording the characters, ready to be compared
   */
  record RecordText(String value, RecordPart part, ComparedWords wording) {
    /** Whether it has the same words in a row, whatever is between them. */
    boolean holdsWordsOf(String other) {
      return FoldedName.of(wording.laidOut()).contains(FoldedName.of(other));
    }
  }

  private Verification(
      PublishedPage page, Meeting meeting, Released released, UnaryOperator<String> plain) {
    Set<String> vocabulary = new HashSet<>();
    this.page = new PageText(page);
    this.speakers = new Speakers(meeting);
    this.said = new RecordQuotes(meeting, vocabulary);
    this.judge = new Judge(this.page, speakers, new Publication(released), said, texts, vocabulary);
    Set<Integer> spoken = new HashSet<>();
    said.all().stream()
        .filter(s -> !s.isReported())
        .forEach(s -> spoken.add(s.words().partNumber()));
    Map<String, Integer> counts = new HashMap<>();
    MeetingTexts.tell(
        meeting,
        (sort, value, part) -> {
          FoldedText.of(value).words().forEach(w -> counts.merge(w, 1, Integer::sum));
          boolean words = sort == Sort.WORDS || sort == Sort.NAME;
          if (sort == Sort.MARKDOWN) {
            texts.add(new RecordText(value, part, ComparedWords.of(plain.apply(value))));
          } else if (words && !spoken.contains(part.partNumber())) {
            texts.add(new RecordText(value, part, ComparedWords.of(value)));
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
    Turns turns = new Turns(page, speakers, w -> judge.quote(w, said::partly).isPresent());
    int at = 0;
    while (at < page.length()) {
      int block = page.block(at);
      if (at == page.start(block) && isSetApart(block)) {
        setApart(block);
        at = page.blockEnd(at) + 1;
      } else if (at == page.start(block) && turns.isTurn(block)) {
        at = turn(turns.paragraphs(block));
      } else {
        at = page.opens(at) ? quotation(at) : at + 1;
      }
    }
    verdicts.sort(Comparator.comparingInt(Verdict::line).thenComparingInt(Verdict::column));
    dropRepeated();
  }

  /** What titles and descriptions repeat of the page is worth a line only where it is wrong. */
  private void dropRepeated() {
    Set<String> seen = new HashSet<>();
    for (Verdict v : verdicts) {
      if (!v.isOfMetadata()) {
        seen.add(ComparedWords.of(v.words()).folded());
      }
    }
    verdicts.removeIf(
        v ->
            v.isOfMetadata()
                && v.answer().isGood()
                && !seen.add(ComparedWords.of(v.words()).folded()));
  }

  /**
   * Judges a turn of a transcript: as many of its paragraphs as are one quote, or else the first,
   * with those after it until they are all of a quote or none of it. Gives the index after it.
   */
  private int turn(List<QuotedWords> paragraphs) {
    for (int count = paragraphs.size(); count > 1; count--) {
      QuotedWords together = joined(paragraphs.subList(0, count));
      Optional<Candidate> whole = judge.quote(together, said::exactly);
      if (whole.isPresent()) {
        addTurn(together, whole.get());
        return together.end() + 1;
      }
    }
    QuotedWords words = paragraphs.get(0);
    Candidate judged = judge.judge(words);
    for (int count = 2; count <= paragraphs.size() && !judged.whole(); count++) {
      QuotedWords more = joined(paragraphs.subList(0, count));
      Optional<Candidate> longer = judge.quote(more, said::partly);
      if (longer.isEmpty() && !judged.verdict().answer().isGood()) {
        break;
      }
      words = more;
      judged = longer.orElseGet(() -> judge.judge(more));
    }
    addTurn(words, judged);
    return words.end() + 1;
  }

  /** A name and a colon are the marks of a turn: the record's own words there are a quotation. */
  private void addTurn(QuotedWords words, Candidate candidate) {
    add("“" + words.text() + "”", words, candidate);
  }

  private QuotedWords joined(List<QuotedWords> paragraphs) {
    int start = paragraphs.get(0).start();
    int end = paragraphs.get(paragraphs.size() - 1).end();
    return new QuotedWords(page.text().substring(start, end), start, end, false);
  }

  /** Whether a block is a quotation without marks around it, on the page or in its data. */
  private boolean isSetApart(int block) {
    return switch (page.role(block)) {
      case QUOTATION -> isUnmarked(block);
      case METADATA -> judge.isWhole(page.blockText(block).strip());
      default -> false;
    };
  }

  /** Whether the marks in a block that is set apart, if any, are a part of what was said. */
  private boolean isUnmarked(int block) {
    String text = page.blockText(block);
    if (page.opens(page.firstCharacter(block)) || isRemarked(block)) {
      return false;
    }
    int quoted = 0;
    int start = page.start(block);
    for (int i = start; i < start + text.length(); i++) {
      if (page.opens(i) && !page.isSingle(i)) {
        List<Integer> ends = page.endsInBlock(i, i, block);
        if (ends.isEmpty()) {
          break;
        }
        quoted += ends.get(0) - i;
        i = ends.get(0);
      }
    }
    return quoted == 0 || 2 * quoted < text.strip().length() || judge.isWhole(text.strip());
  }

  /**
   * Whether a quotation with marks comes after a remark in brackets: "(Translated from French)".
   */
  private boolean isRemarked(int block) {
    String text = page.blockText(block);
    int end = text.indexOf(")\n\n");
    int next = end + 1;
    while (end > 0 && next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return end > 0
        && text.stripLeading().startsWith("(")
        && next < text.length()
        && page.opens(page.start(block) + next);
  }

  /** Judges a block that is a quotation without marks: all of it, or paragraph by paragraph. */
  private void setApart(int block) {
    List<QuotedWords> paragraphs = new ArrayList<>();
    int start = page.start(block) + labelled(page.blockText(block));
    for (String paragraph :
        page.text().substring(start, page.blockEnd(start)).split("(?<=\\n\\n)")) {
      int indent = paragraph.length() - paragraph.stripLeading().length();
      if (!paragraph.isBlank()) {
        String words = paragraph.strip();
        paragraphs.add(
            new QuotedWords(words, start + indent, start + indent + words.length(), false));
      }
      start += paragraph.length();
    }
    QuotedWords first = paragraphs.get(0);
    int end = paragraphs.get(paragraphs.size() - 1).end();
    QuotedWords whole =
        new QuotedWords(page.text().substring(first.start(), end), first.start(), end, false);
    Optional<Candidate> one =
        judge.quote(whole, said::partly).or(() -> judge.quote(whole, said::withOmissions));
    boolean apart =
        one.isEmpty()
            && paragraphs.size() > 1
            && paragraphs.stream().anyMatch(p -> judge.quote(p, said::partly).isPresent());
    for (QuotedWords words : apart ? paragraphs : List.of(whole)) {
      add(words.text(), words, judge.judge(words));
    }
  }

  /** How much of a quotation without marks is "Ivo Lund:" before the words. */
  private int labelled(String text) {
    int colon = text.indexOf(':');
    boolean label = colon > 0 && colon < text.strip().length() - 1;
    return label && speakers.isLabel(text.substring(0, colon)) ? colon + 1 : 0;
  }

  /** Judges the quotation that opens somewhere; gives the index after it. */
  private int quotation(int opening) {
    int blockEnd = page.blockEnd(opening);
    Role role = page.role(page.block(opening));
    boolean alone = role == Role.METADATA || role == Role.STRUCK;
    int limit = Math.min(page.length(), opening + 2 * said.longest() + MARGIN);
    List<Integer> ends = page.ends(opening, alone ? Math.min(limit, blockEnd) : limit);
    List<Integer> inBlock = ends.stream().filter(end -> end < blockEnd).toList();
    List<Integer> few = inBlock.stream().limit(FEW).toList();
    Optional<Candidate> best =
        best(opening, ends, said::exactly)
            .or(() -> best(opening, ends, said::nearly))
            .or(() -> best(opening, few, said::partly))
            .or(() -> best(opening, few, said::withOmissions))
            .or(() -> few.isEmpty() ? Optional.empty() : judge.few(quoted(opening, few.get(0))))
            .or(() -> few.isEmpty() ? Optional.empty() : Optional.of(noQuote(opening, few)));
    if (best.isEmpty()) {
      return open(opening);
    }
    int end = best.get().end();
    add(page.text().substring(opening, end + 1), quoted(opening, end), best.get());
    return end + 1;
  }

  /** Judges a quotation whose mark has no end in its block; gives the index after it. */
  private int open(int opening) {
    List<Integer> run = page.run(opening);
    List<QuotedWords> paragraphs = new ArrayList<>();
    for (int block : run) {
      int first = page.firstCharacter(block);
      int start = block == run.get(0) ? opening + 1 : page.opens(first) ? first + 1 : first;
      List<Integer> ends = page.endsInBlock(opening, start, block);
      boolean last = block == run.get(run.size() - 1);
      int end = last && !ends.isEmpty() ? ends.get(0) : page.blockEnd(start);
      String words = page.text().substring(start, end);
      paragraphs.add(new QuotedWords(words, start, start + words.stripTrailing().length(), true));
    }
    QuotedWords first = paragraphs.get(0);
    QuotedWords last = paragraphs.get(paragraphs.size() - 1);
    if (run.size() == 1
        && (FoldedText.of(first.text()).size() < FEWEST_WORDS_OF_OPEN
            || page.isSingle(opening) && !isAfterLead(opening))) {
      return opening + 1;
    }
    List<String> texts = paragraphs.stream().map(p -> p.text().strip()).toList();
    QuotedWords whole =
        new QuotedWords(
            withoutEllipsis(String.join("\n\n", texts)), first.start(), last.end(), true);
    Optional<Candidate> one = judge.quote(whole, said::partly);
    if (one.isPresent()) {
      add(whole.text(), whole, one.get());
    } else {
      for (QuotedWords words : paragraphs) {
        add(words.text(), words, judge.judge(words.beside(first.start(), last.end())));
      }
    }
    return Math.max(opening + 1, last.end() + 1);
  }

  /** Whether a mark comes where quotations begin: at the beginning or after a colon or comma. */
  private boolean isAfterLead(int opening) {
    String before = page.text().substring(page.blockStart(opening), opening).stripTrailing();
    return before.isEmpty() || before.endsWith(":") || before.endsWith(",");
  }

  /** Descriptions are cut to a length, with an ellipsis. */
  private static String withoutEllipsis(String words) {
    return words.strip().replaceFirst("\\s*(?:\\[?(?:…|\\.\\.\\.)]?)$", "");
  }

  private void add(String withMarks, QuotedWords words, Candidate candidate) {
    if (!isOwnText(withMarks, words.text(), candidate)) {
      verdicts.add(judge.finished(words, candidate.verdict()));
    }
  }

  private Optional<Candidate> best(
      int opening, List<Integer> ends, Function<ComparedWords, Map<Said, Match>> search) {
    List<Candidate> found = new ArrayList<>();
    for (int end : ends) {
      judge.quote(quoted(opening, end), search).ifPresent(found::add);
      if (!found.isEmpty() && found.get(found.size() - 1).whole()) {
        break;
      }
    }
    return found.stream().min(Candidate.BEST);
  }

  /** What words are that are no quote of the record: another text of it, or nothing. */
  private Candidate noQuote(int opening, List<Integer> ends) {
    return ends.stream()
        .flatMap(end -> judge.other(quoted(opening, end)).stream())
        .findFirst()
        .orElseGet(() -> judge.unknown(quoted(opening, ends.get(0))));
  }

  /** The words between two marks, without the marks that open them again in each paragraph. */
  private QuotedWords quoted(int opening, int end) {
    int start = opening + 1;
    String words = page.text().substring(start, end);
    String mark = java.util.regex.Pattern.quote(String.valueOf(page.text().charAt(opening)));
    String plain =
        words.indexOf("\n\n") < 0 ? words : words.replaceAll("(?<=\\n\\n)(\\s*)" + mark, "$1");
    return new QuotedWords(plain, start, end, true);
  }

  /** What the record's own texts hold, with its marks, is not a quotation of the page. */
  private boolean isOwnText(String withMarks, String words, Candidate candidate) {
    Answer answer = candidate.verdict().answer();
    boolean quote =
        answer.isGood()
            || answer == Answer.WITHHELD
            || answer == Answer.NEGATED
            || answer == Answer.UNDELIVERED;
    String marked = ComparedWords.of(withMarks).within();
    return !quote
        && (speakers.isDescription(words)
            || texts.stream().anyMatch(t -> t.wording().within().contains(marked))
            || withMarks.equals(words) && texts.stream().anyMatch(t -> t.holdsWordsOf(words)));
  }
}
