package readout.check.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import readout.check.subject.Subject;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.meeting.InLanguage;
import readout.meeting.Markdown;
import readout.meeting.MeetingTexts;
import readout.meeting.MeetingTexts.Sort;
import readout.meeting.Quote;
import readout.meeting.Utterance;
import readout.words.ComparedWords;
import readout.words.FoldedText;
import readout.words.NearestPart;

/**
 * Warns of words in quotation marks that nobody said: that are in no quote of the record. What else
 * the record says may be in marks as well, such as the title of a document, and so may what nobody
 * is said to have said.
 */
public final class UnsourcedQuotes {
  /** Fewer words in marks are a name, a title or a manner of speaking. */
  private static final int FEWEST = 4;

  private static final Pattern OMISSION =
      Pattern.compile("\\s*(\\[\\s*(…|\\.\\.\\.)\\s*\\]|…|\\.\\.\\.)\\s*");
  private static final Pattern EMPHASIS = Pattern.compile("[*_\\\\]");

  private final Subject subject;
  private final SpokenWords spoken;
  private List<ComparedWords> said;
  private List<ComparedWords> reported;

  private UnsourcedQuotes(Subject subject) {
    this.subject = subject;
    this.spoken = new SpokenWords(subject.meeting());
  }

  public static void run(Subject subject) {
    UnsourcedQuotes quotes = new UnsourcedQuotes(subject);
    subject.meeting().content().eachProse(quotes::text);
  }

  private void text(Markdown text) {
    for (int i = 0; i < text.variants().size(); i++) {
      String own = text.ownWords(i);
      for (QuotedInProse.Stretch stretch : QuotedInProse.in(own)) {
        String words = own.substring(stretch.start(), stretch.end());
        if (FoldedText.of(words).size() >= FEWEST && !isIn(said(), words)) {
          unsourced(text.variants().get(i), own, stretch, words);
        }
      }
    }
  }

  /** Reported speech in marks is wrong whoever is said to have said it. */
  private void unsourced(InLanguage text, String own, QuotedInProse.Stretch stretch, String words) {
    if (isIn(reported, words)
        || spoken.areAt(own, stretch.start(), stretch.end(), language(text))) {
      report(text, stretch, words);
    }
  }

  private String language(InLanguage text) {
    return text.language() == null ? subject.meeting().about().language() : text.language();
  }

  private boolean isIn(List<ComparedWords> texts, String words) {
    String plain = EMPHASIS.matcher(words).replaceAll("");
    return texts.stream().anyMatch(text -> holds(text, words) || holds(text, plain));
  }

  /** Piece by piece where something was left out. */
  private static boolean holds(ComparedWords text, String words) {
    int from = 0;
    for (String piece : OMISSION.split(words)) {
      if (!piece.isBlank()) {
        String folded = ComparedWords.of(piece).ofPart(ComparedWords.OF_PARTS.size() - 1);
        int at = ComparedWords.find(folded, text.within(), from);
        if (at < 0) {
          return false;
        }
        from = at + folded.length();
      }
    }
    return true;
  }

  private List<ComparedWords> said() {
    if (said == null) {
      said = new ArrayList<>();
      reported = new ArrayList<>();
      List<InLanguage> senses = new ArrayList<>();
      for (Utterance utterance : subject.meeting().content().utterances()) {
        if (utterance instanceof Quote quote && quote.isReported()) {
          senses.addAll(quote.reported().variants());
        }
      }
      senses.forEach(sense -> reported.add(ComparedWords.of(sense.value())));
      MeetingTexts.tell(
          subject.meeting(),
          (sort, value, part) -> {
            boolean sense = part instanceof InLanguage words && senses.contains(words);
            if ((sort == Sort.WORDS || sort == Sort.NAME) && !sense) {
              said.add(ComparedWords.of(value));
            }
          });
    }
    return said;
  }

  private void report(InLanguage text, QuotedInProse.Stretch stretch, String words) {
    Diagnostic warning =
        subject.warning(
            Code.UNSOURCED_QUOTE,
            subject.stretch(text, stretch.start(), stretch.end()),
            "words in quotation marks that are in no quote of the record");
    if (isIn(reported, words)) {
      subject.add(
          warning
              .label("only in `reported`, which gives the sense")
              .help("take the quotation marks away: reported speech is never in them"));
      return;
    }
    String nearest = nearest(words);
    subject.add(
        warning
            .label("whose words are these?")
            .help(nearest.isEmpty() ? "" : "nearest: \"" + nearest + "\"")
            .help(
                "give them as the `text` of a quote, and name it here: [quote: ID], or [quote: ID"
                    + " \"some of its words\"]")
            .help("or say it without quotation marks"));
  }

  private String nearest(String words) {
    String plain = ComparedWords.of(EMPHASIS.matcher(words).replaceAll("")).laidOut();
    for (Utterance utterance : subject.meeting().content().utterances()) {
      if (utterance instanceof Quote quote && !quote.isReported()) {
        for (InLanguage variant : quote.text().variants()) {
          String nearest = NearestPart.of(plain, variant.inOneLine());
          if (!nearest.isEmpty()) {
            return nearest;
          }
        }
      }
    }
    return "";
  }
}
