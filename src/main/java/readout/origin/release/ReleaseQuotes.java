package readout.origin.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readout.document.SourceBlock;
import readout.document.SourceBlock.Kind;
import readout.language.Language;
import readout.origin.Remark;
import readout.origin.release.ReadRelease.NamedPerson;
import readout.origin.release.ReadRelease.ReleaseQuote;

/**
 * Takes the quotes out of the blocks of a release and leaves their places in its prose. A quote is
 * taken when the text beside it says who speaks; words in marks that are a part of a sentence, such
 * as titles, stay where they are.
 */
final class ReleaseQuotes {
  private static final int MOST_PARAGRAPHS = 12;

  /** Fewer words in marks are a title or a word that the writer keeps a distance from. */
  private static final int FEWEST_WORDS = 4;

  /** In titles only words that are not longer are without a capital. */
  private static final int LONGEST_SMALL_WORD = 4;

  private final SpeakerFinder speakers;
  private final ReleaseEnd end;
  private final List<SourceBlock> blocks;
  private final List<Remark> remarks;
  private final StoryText story = new StoryText();
  private final List<ReleaseQuote> quotes = new ArrayList<>();
  private final Map<String, NamedPerson> people = new LinkedHashMap<>();
  private final Map<String, Integer> ids = new HashMap<>();

  /** Who spoke last, while no text has come between; null for nobody. */
  private NamedSpeaker last;

  ReleaseQuotes(
      SpeechWords words, Language language, List<SourceBlock> blocks, List<Remark> remarks) {
    this.speakers = new SpeakerFinder(words);
    this.end = new ReleaseEnd(language);
    this.blocks = blocks;
    this.remarks = remarks;
  }

  List<NamedPerson> people() {
    return List.copyOf(people.values());
  }

  List<ReleaseQuote> quotes() {
    return quotes;
  }

  String story() {
    return story.text();
  }

  void run() {
    blocks.stream()
        .filter(block -> block.kind() == Kind.PARAGRAPH)
        .forEach(block -> speakers.learn(block.text()));
    int i = 0;
    while (i < blocks.size() && !end.isEnd(blocks.get(i))) {
      i = block(i);
    }
    for (; i < blocks.size(); i++) {
      if (!ReleaseEnd.isMark(blocks.get(i))) {
        story.add(blocks.get(i));
      }
    }
  }

  /** Reads a block and those that belong to it; gives the next one. */
  private int block(int i) {
    SourceBlock block = blocks.get(i);
    if (block.kind() == Kind.QUOTATION) {
      return quotation(i);
    }
    boolean prose = block.kind() == Kind.PARAGRAPH || block.isItem();
    if (prose) {
      List<QuotedSpan> spans = QuotedSpans.in(block.text());
      if (!spans.isEmpty() && isWhole(block.text(), spans)) {
        return whole(i, spans.get(0));
      }
      if (i > 0 && !block.isItem() && !beginsWithMark(block, spans) && isAnnounced(i)) {
        return unmarked(i);
      }
      if (!spans.isEmpty()) {
        inline(block, spans);
        return i + 1;
      }
    }
    story.add(block);
    if (block.kind() == Kind.HEADING || prose && !isIntroduction(block.text())) {
      last = null;
    }
    return i + 1;
  }

  /** What a page sets apart as somebody's words; such blocks in a row are one. */
  private int quotation(int i) {
    SourceBlock block = blocks.get(i);
    while (i + 1 < blocks.size() && blocks.get(i + 1).kind() == Kind.QUOTATION) {
      SourceBlock more = blocks.remove(i + 1);
      block =
          SourceBlock.of(
              Kind.QUOTATION,
              0,
              block.text() + "\n\n" + more.text(),
              block.markdown() + "\n\n" + more.markdown(),
              block.line());
      blocks.set(i, block);
    }
    boolean credited = i + 1 < blocks.size() && blocks.get(i + 1).kind() == Kind.CREDIT;
    String words = WholeWords.of(block.text());
    String credit = credited ? blocks.get(i + 1).text() : WholeWords.credit(block.text());
    if (!credited && !credit.isEmpty()) {
      words = WholeWords.of(WholeWords.withoutCredit(block.text()));
    }
    Optional<NamedSpeaker> speaker = credit.isEmpty() ? before(i) : speakers.credited(credit);
    if (speaker.isPresent()) {
      story.place(take(speaker.get(), words, block.line(), ""));
    } else {
      unsettled(block.line(), words, "a quotation, and the text beside it does not say whose");
      story.add(block);
    }
    return i + (credited ? 2 : 1);
  }

  private static boolean isWhole(String text, List<QuotedSpan> spans) {
    QuotedSpan first = spans.get(0);
    return spans.size() == 1
        && text.substring(0, first.start()).isBlank()
        && text.substring(first.end()).replaceAll("[\\s.,;]", "").isEmpty();
  }

  /** A paragraph in marks, with those after it that go on in the same marks. */
  private int whole(int i, QuotedSpan first) {
    StringBuilder words = new StringBuilder(first.words());
    int next = i + 1;
    boolean closed = first.closed();
    String marks = blocks.get(i).text().strip().substring(0, 1);
    while (!closed && next < blocks.size() && next - i < MOST_PARAGRAPHS) {
      SourceBlock more = blocks.get(next);
      List<QuotedSpan> spans = QuotedSpans.in(more.text());
      boolean again =
          more.kind() == Kind.PARAGRAPH
              && isWhole(more.text(), spans.isEmpty() ? NONE : spans)
              && more.text().strip().startsWith(marks);
      boolean tail =
          more.kind() == Kind.PARAGRAPH && spans.isEmpty() && WholeWords.closes(more.text(), marks);
      if (!again && !tail) {
        break;
      }
      words.append("\n").append(again ? spans.get(0).words() : WholeWords.unclosed(more.text()));
      closed = tail || spans.get(0).closed();
      next++;
    }
    if (!closed) {
      unsettled(
          blocks.get(i).line(),
          words.toString(),
          "the quotation mark that opens here is never closed");
    }
    SourceBlock block = blocks.get(i);
    Optional<NamedSpeaker> speaker = before(i);
    if (speaker.isEmpty() && next < blocks.size() && beginsWithSpeech(blocks.get(next).text())) {
      String sentence = firstSentence(blocks.get(next).text());
      speaker = speakers.doubt(sentence).isPresent() ? speaker : speakers.named(sentence);
    }
    if (speaker.isEmpty() || !closed) {
      if (closed && countsAsQuote(words.toString())) {
        unsettled(
            block.line(),
            words.toString(),
            "words in quotation marks, and the text does not say whose");
      }
      for (int j = i; j < next; j++) {
        story.add(blocks.get(j));
      }
      last = null;
      return next;
    }
    story.place(take(speaker.get(), words.toString(), block.line(), ""));
    return next;
  }

  private static final List<QuotedSpan> NONE = List.of(new QuotedSpan(1, 1, "", false));

  /** Whether the block before says that words follow, and these have no marks. */
  private boolean isAnnounced(int i) {
    SourceBlock before = blocks.get(i - 1);
    String text = before.text().strip();
    boolean colon =
        text.endsWith(":") || text.endsWith("：") || text.endsWith(",") && text.length() < 160;
    return before.kind() == Kind.PARAGRAPH
        && colon
        && speakers.says(lastSentence(text))
        && QuotedSpans.in(text).isEmpty();
  }

  private static boolean beginsWithMark(SourceBlock block, List<QuotedSpan> spans) {
    return !spans.isEmpty() && block.text().substring(0, spans.get(0).start()).isBlank();
  }

  /** Words without marks after "… said:"; where they end is not plain. */
  private int unmarked(int i) {
    SourceBlock block = blocks.get(i);
    Optional<NamedSpeaker> speaker = before(i);
    if (speaker.isEmpty()) {
      unsettled(
          block.line(), block.text(), "somebody's words, and the line before does not say whose");
      story.add(block);
      return i + 1;
    }
    boolean more =
        i + 1 < blocks.size()
            && blocks.get(i + 1).kind() == Kind.PARAGRAPH
            && !end.isEnd(blocks.get(i + 1));
    String look =
        more
            ? "no quotation marks: look whether the words go on in line " + blocks.get(i + 1).line()
            : "";
    story.place(take(speaker.get(), block.text(), block.line(), look));
    return i + 1;
  }

  /** The speaker that the text before a block names: the last sentence before it. */
  private Optional<NamedSpeaker> before(int i) {
    if (i == 0) {
      return Optional.empty();
    }
    SourceBlock block = blocks.get(i - 1);
    boolean prose = block.kind() == Kind.PARAGRAPH || block.kind() == Kind.HEADING;
    if (prose && isIntroduction(block.text())) {
      String sentence = lastSentence(block.text());
      if (speakers.doubt(sentence).isPresent()) {
        return Optional.empty();
      }
      Optional<NamedSpeaker> found = speakers.introduced(sentence);
      return found.isPresent()
              || !speakers.isPronoun(sentence)
              || speakers.namesAnother(before(block.text(), sentence), last)
          ? found
          : Optional.ofNullable(last);
    }
    return Optional.empty();
  }

  private static String before(String text, String sentence) {
    return text.substring(0, Math.max(0, text.lastIndexOf(sentence)));
  }

  private static boolean isIntroduction(String text) {
    return text.strip().matches("(?s).*[:：,،，–—]");
  }

  private boolean beginsWithSpeech(String text) {
    String first = text.strip().split("\\s+", 2)[0];
    return speakers.says(first + " ") && Character.isLowerCase(text.strip().codePointAt(0));
  }

  /** Quotations within a paragraph. */
  private void inline(SourceBlock block, List<QuotedSpan> spans) {
    String text = block.text();
    List<StoryText.Placed> placed = new ArrayList<>();
    NamedSpeaker speaking = null;
    for (int s = 0; s < spans.size(); s++) {
      QuotedSpan span = spans.get(s);
      int from = s == 0 ? 0 : spans.get(s - 1).end();
      int to = s + 1 < spans.size() ? spans.get(s + 1).start() : text.length();
      InlineQuote quote = new InlineQuote(text, from, span, to, speakers, speaking, last);
      Optional<NamedSpeaker> speaker = quote.speaker();
      boolean counts = countsAsQuote(span.words());
      boolean goesOn = quote.isContinued() && span.words().matches("(?s).*[.!?…。！？]");
      if (span.closed() && speaker.isPresent() && quote.isSpeech() && (counts || goesOn)) {
        speaking = speaker.get();
        int line =
            block.line()
                + (int) text.substring(0, span.start()).chars().filter(c -> c == '\n').count();
        placed.add(new StoryText.Placed(span, take(speaking, span.words(), line, quote.look())));
      } else if (counts && !isTitle(span.words()) || quote.mayBeSpeech()) {
        unsettled(block.line(), span.words(), reason(quote));
      }
    }
    story.add(block, placed);
    String tail = text.substring(spans.get(spans.size() - 1).end());
    String rest = tail.substring(Math.min(tail.length(), firstSentence(" " + tail).length()));
    last = speaking == null || speakers.namesAnother(rest, speaking) ? null : speaking;
  }

  /** Whether all longer words have a capital, as in the title of a work. */
  private static boolean isTitle(String words) {
    return List.of(words.split("[\\s:–—-]+")).stream()
        .filter(word -> word.length() > LONGEST_SMALL_WORD)
        .allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
  }

  private static String reason(InlineQuote quote) {
    if (quote.doubt().isPresent()) {
      return doubted(quote.doubt().get());
    }
    if (quote.isSpeech() && quote.speaker().isPresent()) {
      return "few words in quotation marks: left there";
    }
    return quote.isSpeech()
        ? "words in quotation marks, and the sentence does not say whose"
        : "words in quotation marks that are a part of a sentence: left there";
  }

  private static String doubted(String words) {
    return "words in quotation marks, and the sentence has \"" + words + "\": left there";
  }

  private static boolean countsAsQuote(String words) {
    boolean dense = words.codePoints().anyMatch(Character::isIdeographic);
    return dense
        ? words.codePoints().filter(Character::isLetter).count() >= 2 * FEWEST_WORDS
        : words.strip().split("\\s+").length >= FEWEST_WORDS;
  }

  private String take(NamedSpeaker speaker, String words, int line, String look) {
    if (speaker.person()) {
      people.merge(
          speaker.name(),
          new NamedPerson(speaker.name(), speaker.role()),
          (old, one) -> old.role().isEmpty() ? one : old);
    }
    String id = id(speaker);
    String lines = words.strip().replaceAll("\\n\\s*\\n", "\n");
    quotes.add(new ReleaseQuote(id, speaker.name(), speaker.person(), lines, line, look));
    last = speaker;
    return id;
  }

  private String id(NamedSpeaker speaker) {
    String word = speaker.person() ? speaker.surname() : "statement";
    String base =
        word.toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    base = base.isEmpty() ? "quote" : base;
    return base + "-" + ids.merge(base, 1, Integer::sum);
  }

  private void unsettled(int line, String words, String reason) {
    remarks.add(new Remark(line, words, reason));
  }

  static String lastSentence(String text) {
    String[] sentences = text.strip().split(SENTENCE_END);
    return sentences[sentences.length - 1];
  }

  static String firstSentence(String text) {
    return text.strip().split(SENTENCE_END)[0];
  }

  /** Not after an initial or a title with a full stop. */
  private static final String SENTENCE_END =
      "(?<=[.!?…]|[.!?…][”\"’»“])(?<!\\b(?:Dr|Mr|Ms|Mrs|St|Prof|Rt|No|M|Mme|Sr|Sra|Hon|H\\.E|S\\.E)\\.)(?<!\\b\\p{Lu}\\.)\\s+(?=[\\p{Lu}\\p{Lo}\"“„«‘])|(?<=[。！？])";
}
