package readout.check.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import readout.check.subject.SentenceAround;
import readout.meeting.Meeting;
import readout.meeting.Participant;
import readout.release.WithheldPeople;
import readout.words.FoldedText;
import readout.words.SoughtName;

/**
 * Tells words that somebody is said to have said from what else is in quotation marks: code,
 * titles, names of rules and manners of speaking.
 */
final class SpokenWords {
  private static final Pattern CODE =
      Pattern.compile("`|::|->|=>|\\(\\)|[<>{}=|\\\\]|\\w_\\w|\\p{Ll}\\p{Lu}\\p{Ll}|#\\d");

  /** A heading, or a list item or table cell that is nothing but words in quotation marks. */
  private static final Pattern ITEM =
      Pattern.compile("[ \\t]*(?:[-*+]|\\d+[.)])[ \\t]+[\\p{Pi}\\p{Pf}\"'„‚]*$");

  private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6} [^\\n]*$");
  private static final Pattern SMALL = Pattern.compile("\\p{Ll}[\\p{L}\\p{M}'’]{3,}");
  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’]*");
  private static final Pattern SENTENCE = Pattern.compile("(?s)\\p{Lu}.*[.!?,…][*_]*");

  private final Meeting meeting;
  private List<SoughtName> names;

  SpokenWords(Meeting meeting) {
    this.meeting = meeting;
  }

  /**
   * Whether somebody is said to have said what is between two offsets of a text.
   *
   * @param text the author's own words
   * @param language BCP 47 tag of the text
   */
  boolean areAt(String text, int start, int end, String language) {
    String words = text.substring(start, end);
    SentenceAround sentence = SentenceAround.of(text, start, end);
    String before = text.substring(sentence.start(), start);
    String after = text.substring(Math.min(end + 1, text.length()), nextEnd(sentence, end, text));
    if (CODE.matcher(words).find() || isTitle(words, language) || isInHeading(text, start)) {
      return false;
    }
    if (SayingWords.isIn(before, language)
        || SayingWords.isIn(after, language)
        || hasName(before)
        || hasName(after)) {
      return true;
    }
    boolean alone = after.isBlank() && ITEM.matcher(before).find();
    boolean punctuated = SENTENCE.matcher(words).matches();
    if (alone) {
      return false;
    }
    return punctuated
        || !SayingWords.isKnown(language) && !Character.isUpperCase(words.codePointAt(0));
  }

  /** The end of the sentence, which goes on after words that end with a full stop of their own. */
  private static int nextEnd(SentenceAround sentence, int end, String text) {
    int next = Math.min(end + 1, text.length());
    return Math.max(Math.max(sentence.end(), next), SentenceAround.of(text, next, next).end());
  }

  /** Capitals in all long words, two or more; German writes every noun with one. */
  private static boolean isTitle(String words, String language) {
    long capitals = CAPITAL.matcher(words).results().count();
    boolean nouns = language.startsWith("de") || language.startsWith("lb");
    boolean small = SMALL.matcher(words).results().anyMatch(m -> isWordStart(words, m.start()));
    return !nouns && capitals >= 2 && !small;
  }

  private static boolean isWordStart(String words, int at) {
    return at == 0
        || !Character.isLetterOrDigit(words.charAt(at - 1))
            && "'’".indexOf(words.charAt(at - 1)) < 0;
  }

  private static boolean isInHeading(String text, int at) {
    return HEADING.matcher(text).results().anyMatch(h -> h.start() <= at && at < h.end());
  }

  private boolean hasName(String sentence) {
    if (sentence.isBlank()) {
      return false;
    }
    FoldedText folded = FoldedText.of(sentence);
    return names().stream().anyMatch(name -> name.in(sentence, folded, false).isPresent());
  }

  private List<SoughtName> names() {
    if (names == null) {
      names = new ArrayList<>();
      WithheldPeople people = new WithheldPeople(meeting, meeting);
      for (Participant participant : meeting.people().participants()) {
        names.addAll(people.namesOf(participant));
      }
    }
    return names;
  }
}
