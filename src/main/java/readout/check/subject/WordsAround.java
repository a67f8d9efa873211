package readout.check.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What readers take for the attribution of words in Markdown: their sentence, the heading above
 * them, and a line below that begins with a dash.
 */
public final class WordsAround {
  private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6}[ \t]+(.+)$");
  private static final Pattern CREDIT =
      Pattern.compile("\\G[^\\p{L}\\p{N}\\n]*\\n\\s*(?:>[ \t]*)*(?:—|–|―|--+)[ \t]*([^\\n]+)");

  private WordsAround() {}

  /**
   * A stretch of the text.
   *
   * @param start where it begins
   * @param end where it ends, exclusive
   */
  public record Stretch(int start, int end) {}

  /** Those around a stretch, the nearest first; at least the sentence. */
  public static List<Stretch> of(String text, int from, int to) {
    SentenceAround sentence = SentenceAround.of(text, from, to);
    List<Stretch> around = new ArrayList<>();
    around.add(new Stretch(sentence.start(), sentence.end()));
    creditAndHeading(text, from, sentence.end(), around);
    return around;
  }

  /** The same without the sentence, for a quote that is a paragraph of its own. */
  public static List<Stretch> ofBlock(String text, int from, int to) {
    List<Stretch> around = new ArrayList<>();
    creditAndHeading(text, from, to, around);
    return around;
  }

  private static void creditAndHeading(String text, int from, int to, List<Stretch> around) {
    Matcher credit = CREDIT.matcher(text).region(Math.min(to, text.length()), text.length());
    if (credit.lookingAt()) {
      around.add(new Stretch(credit.start(1), credit.end(1)));
    }
    Matcher heading = HEADING.matcher(text).region(0, Math.min(from, text.length()));
    Stretch last = null;
    while (heading.find()) {
      last = new Stretch(heading.start(1), heading.end(1));
    }
    if (last != null && (around.isEmpty() || last.start() != around.get(0).start())) {
      around.add(last);
    }
  }
}
