package readout.check.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.check.subject.OfficeNames;
import readout.check.subject.SentenceAround;
import readout.check.subject.SpeakerWords;
import readout.check.subject.Subject;
import readout.diagnostic.Code;
import readout.meeting.Attribution;
import readout.meeting.EffectiveAttribution;
import readout.meeting.InLanguage;
import readout.meeting.Markdown;
import readout.meeting.Placement;
import readout.meeting.PlacementMark;
import readout.meeting.Quote;
import readout.meeting.Topic;
import readout.meeting.Utterance;
import readout.release.WithheldPeople;
import readout.words.FoldedText;
import readout.words.SoughtName;

/**
 * Warns of quotes within paragraphs whose readers do not learn whose words they are, or take them
 * for those of whoever the words before speak of. A quote in a paragraph of its own is printed with
 * its speaker.
 */
public final class ProseSpeakers {
  /** How many blocks before may name the speaker whom a paragraph calls "she". */
  private static final int BLOCKS_BEFORE = 3;

  private static final Pattern MARKS = Pattern.compile("[“”„\"«»「」]");
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\p{M}])(he|she|they|il|elle|ils|elles|er|sie|hij|zij|ze)(?![\\p{L}\\p{M}])");

  private final Subject subject;
  private final WithheldPeople people;
  private final OfficeNames offices;
  private final Map<Integer, Quote> quotes = new HashMap<>();
  private final Map<Integer, SpeakerWords> speakers = new HashMap<>();
  private final Map<Integer, List<SoughtName>> others = new HashMap<>();
  private final EffectiveAttribution rules;

  private ProseSpeakers(Subject subject) {
    this.subject = subject;
    this.people = new WithheldPeople(subject.meeting(), subject.meeting());
    this.offices = new OfficeNames(subject.meeting());
    this.rules = new EffectiveAttribution(subject.meeting().handling().attribution());
    for (Utterance utterance : subject.meeting().content().utterances()) {
      if (utterance instanceof Quote quote) {
        quotes.put(quote.partNumber(), quote);
      }
    }
    learn(subject.meeting().content().topics(), null);
  }

  private void learn(List<Topic> topics, Attribution above) {
    for (Topic topic : topics) {
      learn(topic.topics(), rules.topic(topic.item().id(), above, topic.attribution()));
    }
  }

  /** Looks at all prose of a record. Where one person was there, all words are theirs. */
  public static void run(Subject subject) {
    List<Markdown> texts = new ArrayList<>();
    subject
        .meeting()
        .content()
        .eachProse(
            text -> {
              if (!text.placements().isEmpty()) {
                texts.add(text);
              }
            });
    if (!texts.isEmpty() && subject.meeting().people().participants().size() != 1) {
      ProseSpeakers prose = new ProseSpeakers(subject);
      texts.forEach(prose::judge);
    }
  }

  private void judge(Markdown text) {
    for (int i = 0; i < text.variants().size(); i++) {
      int variant = i;
      List<Placement> placed =
          text.placements().stream()
              .filter(p -> p.variant() == variant && quotes.containsKey(p.target()))
              .toList();
      if (!placed.isEmpty()) {
        String own = text.ownWords(variant);
        Passage passage =
            new Passage(text.variants().get(variant), own, ProseBlock.of(own), placed);
        placed.stream().filter(p -> !p.block()).forEach(p -> judge(passage, p));
      }
    }
  }

  /**
   * A text in one language.
   *
   * @param own what its author wrote, with marks in place of references
   * @param placed the quotes in it
   */
  private record Passage(
      InLanguage text, String own, List<ProseBlock> blocks, List<Placement> placed) {
    String words(ProseBlock block) {
      return own.substring(block.start(), block.end());
    }

    String words(SentenceAround sentence) {
      return own.substring(sentence.start(), sentence.end());
    }

    int blockOf(Placement placement) {
      int index = 0;
      while (index < blocks.size() - 1 && !blocks.get(index).has(placement.start())) {
        index++;
      }
      return index;
    }
  }

  private void judge(Passage passage, Placement placement) {
    Quote quote = quotes.get(placement.target());
    Attribution rule = rules.ofQuote(quote.topic(), quote.attribution());
    if (!quote.isNamed() || rule != Attribution.ON_THE_RECORD) {
      return;
    }
    SpeakerWords speaker =
        speakers.computeIfAbsent(placement.target(), n -> SpeakerWords.of(quote, people));
    SentenceAround sentence = SentenceAround.of(passage.own(), placement.start(), placement.end());
    String around = passage.words(sentence);
    ProseBlock paragraph = passage.blocks().get(passage.blockOf(placement));
    if (!speaker.canBeNamedIn(passage.words(paragraph))
        || speaker.nameIn(around)
        || namesAnother(around, quote)) {
      return;
    }
    boolean alone = isAlone(passage.own(), sentence, placement);
    boolean body = !alone && speaker.bodyIn(around);
    int block = passage.blockOf(placement);
    if (!body
        && !speaker.nameIn(passage.words(paragraph))
        && !isNamedBefore(passage, block, around, alone, quote, speaker)) {
      report(
          passage,
          placement,
          quote,
          Code.QUOTE_WITHOUT_SPEAKER,
          "neither the sentence nor the paragraph says whose words these are",
          "name the speaker in the sentence, or put the quote into a paragraph of its own");
    } else if (alone && followsAnother(passage, paragraph, sentence, quote, speaker)) {
      report(
          passage,
          placement,
          quote,
          Code.ATTRIBUTED_ELSEWHERE,
          "the sentence before the quote speaks of somebody else than its speaker",
          "name the speaker beside the quote, or put it into a paragraph of its own");
    }
  }

  private void report(
      Passage passage, Placement placement, Quote quote, Code code, String message, String help) {
    subject.add(
        subject
            .warning(
                code, subject.stretch(passage.text(), placement.start(), placement.end()), message)
            .label(
                "the quote \""
                    + quote.item().id()
                    + "\" is by "
                    + quote.speakers().stream()
                        .map(speaker -> speaker.name().variants().get(0).value())
                        .collect(Collectors.joining(" and ")))
            .help(help));
  }

  /** Whether a quote is a sentence by itself, which nothing around it goes on with. */
  private static boolean isAlone(String own, SentenceAround sentence, Placement placement) {
    String before = own.substring(sentence.start(), placement.start());
    String after = own.substring(placement.end(), sentence.end());
    String rest = after.stripLeading();
    boolean ends = rest.isEmpty() || rest.length() < after.length() && isStart(rest.codePointAt(0));
    return ends && !LETTERS.matcher(withoutMarks(before)).find();
  }

  private static boolean isStart(int c) {
    return c == PlacementMark.SIGN || Character.isLetter(c) && !Character.isLowerCase(c);
  }

  private static String withoutMarks(String own) {
    StringBuilder words = new StringBuilder(own.length());
    for (int i = 0; i < own.length(); ) {
      boolean mark = own.charAt(i) == PlacementMark.SIGN;
      if (!mark) {
        words.append(own.charAt(i));
      }
      i = mark ? PlacementMark.end(own, i) : i + 1;
    }
    return words.toString();
  }

  /** Whether the blocks before name the speaker last, and the sentence goes on about them. */
  private boolean isNamedBefore(
      Passage passage,
      int block,
      String sentence,
      boolean alone,
      Quote quote,
      SpeakerWords speaker) {
    String language = languageOf(passage);
    boolean goesOn =
        passage.blocks().get(block).leans()
            || !alone && (!SayingWords.isKnown(language) || SayingWords.isIn(sentence, language));
    for (int i = block - 1; goesOn && i >= 0 && i >= block - BLOCKS_BEFORE; i--) {
      ProseBlock before = passage.blocks().get(i);
      for (Placement placed : passage.placed()) {
        if (placed.block() && before.has(placed.start())) {
          return isBySame(quotes.get(placed.target()), quote);
        }
      }
      String words = passage.words(before);
      if (speaker.nameIn(words)) {
        return true;
      }
      goesOn = !namesAnother(words, quote);
    }
    return false;
  }

  /**
   * Whether the sentence before a quote is about somebody else, and none after it corrects that.
   */
  private boolean followsAnother(
      Passage passage,
      ProseBlock paragraph,
      SentenceAround sentence,
      Quote quote,
      SpeakerWords speaker) {
    int end = sentence.start();
    while (end > paragraph.start() && Character.isWhitespace(passage.own().charAt(end - 1))) {
      end--;
    }
    if (end <= paragraph.start()) {
      return false;
    }
    SentenceAround before = SentenceAround.of(passage.own(), end - 1, end - 1);
    String words = passage.own().substring(Math.max(before.start(), paragraph.start()), end);
    String after =
        passage.own().substring(sentence.end(), Math.max(sentence.end(), paragraph.end()));
    if (speaker.nameIn(words) || speaker.nameIn(after) || PRONOUN.matcher(words).find()) {
      return false;
    }
    boolean quotesAnother =
        passage.placed().stream()
            .anyMatch(
                p ->
                    p.start() >= before.start()
                        && p.start() < sentence.start()
                        && !isBySame(quotes.get(p.target()), quote));
    boolean quoted = MARKS.matcher(words).find() && SayingWords.isIn(words, languageOf(passage));
    return quotesAnother || quoted || namesAnother(words, quote);
  }

  private String languageOf(Passage passage) {
    String own = passage.text().language();
    return own == null ? subject.meeting().about().language() : own;
  }

  private static boolean isBySame(Quote other, Quote quote) {
    return other != null && other.speakers().stream().anyMatch(quote.speakers()::contains);
  }

  /** Whether a text names a person who is not a speaker of a quote. */
  private boolean namesAnother(String text, Quote quote) {
    FoldedText folded = FoldedText.of(text);
    return others(quote).stream().anyMatch(name -> name.in(text, folded, false).isPresent());
  }

  private List<SoughtName> others(Quote quote) {
    return others.computeIfAbsent(
        quote.partNumber(),
        n ->
            subject.meeting().people().participants().stream()
                .filter(p -> !quote.speakers().contains(p))
                .flatMap(p -> Stream.concat(people.namesOf(p).stream(), offices.of(p).stream()))
                .toList());
  }
}
