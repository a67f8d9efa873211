package readout.check.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.check.subject.Subject;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Span;
import readout.meeting.Audience;
import readout.meeting.Content;
import readout.meeting.InLanguage;
import readout.meeting.Markdown;
import readout.meeting.Placement;

/**
 * Warns of what would be left of a text where a quote or figure goes with its paragraph: a line
 * with a colon that would introduce whatever comes next, and a heading with nothing under it.
 */
final class LeftIntroductions {
  private static final Pattern COLON = Pattern.compile("[:：][*_”\"»)]*\\s*$");
  private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})(?=\\s|$)");

  /** The marks of lists, block quotations and footnotes before the words of a line. */
  private static final Pattern MARKS =
      Pattern.compile("^(\\s|>|[-*+](?=\\s)|\\d{1,9}[.)](?=\\s)|\\[\\^[^\\]]+]:)*");

  private final Subject subject;
  private final Audience audience;
  private final Set<Integer> items = new HashSet<>();
  private final Set<Integer> texts = new HashSet<>();
  private final Set<Span> reported;

  private LeftIntroductions(
      Subject subject, Audience audience, Content released, Set<Span> reported) {
    this.subject = subject;
    this.audience = audience;
    this.reported = reported;
    released.utterances().forEach(u -> items.add(u.partNumber()));
    released.figures().forEach(f -> items.add(f.partNumber()));
    released.eachProse(text -> text.variants().forEach(v -> texts.add(v.partNumber())));
  }

  /**
   * Warns of the texts that an audience may see.
   *
   * @param released what of the record it may see
   * @param reported the places that were reported already
   */
  static void run(Subject subject, Audience audience, Content released, Set<Span> reported) {
    LeftIntroductions left = new LeftIntroductions(subject, audience, released, reported);
    subject.meeting().content().eachProse(left::text);
  }

  private void text(Markdown text) {
    for (int i = 0; i < text.variants().size(); i++) {
      int variant = i;
      InLanguage words = text.variants().get(i);
      List<Placement> placements =
          text.placements().stream().filter(p -> p.variant() == variant).toList();
      if (texts.contains(words.partNumber())) {
        for (Placement placement : placements) {
          if (isGone(placement)) {
            gone(words, placement, placements);
          }
        }
      }
    }
  }

  private boolean isGone(Placement placement) {
    return placement.block() && !items.contains(placement.target());
  }

  private void gone(InLanguage text, Placement placement, List<Placement> placements) {
    String value = text.value();
    int end = placement.start();
    int start = value.lastIndexOf('\n', end - 1) + 1;
    while (isEmpty(value, start, end, placements)) {
      if (start == 0) {
        return;
      }
      end = start - 1;
      start = value.lastIndexOf('\n', end - 1) + 1;
    }
    String line = value.substring(start, end);
    Matcher heading = HEADING.matcher(line);
    if (heading.find()) {
      if (isLast(value, placement.end(), heading.group(1).length(), placements)) {
        report(text, start, end, placement, true);
      }
    } else if (COLON.matcher(line).find()) {
      report(text, start, end, placement, false);
    }
  }

  /** Whether nothing is left of a stretch of a line but marks. */
  private boolean isEmpty(String value, int start, int end, List<Placement> placements) {
    StringBuilder left = new StringBuilder(value.substring(start, end));
    for (Placement placement : placements) {
      if (isGone(placement) && placement.start() >= start && placement.end() <= end) {
        for (int i = placement.start(); i < placement.end(); i++) {
          left.setCharAt(i - start, ' ');
        }
      }
    }
    return MARKS.matcher(left).replaceFirst("").isEmpty();
  }

  /** Whether the next thing left is a heading that is not below the one above, or none. */
  private boolean isLast(String value, int from, int level, List<Placement> placements) {
    int start = from;
    while (start < value.length()) {
      int end = value.indexOf('\n', start);
      end = end < 0 ? value.length() : end;
      if (!isEmpty(value, start, end, placements)) {
        Matcher next = HEADING.matcher(value.substring(start, end));
        return next.find() && next.group(1).length() <= level;
      }
      start = end + 1;
    }
    return true;
  }

  private void report(InLanguage text, int start, int end, Placement placement, boolean heading) {
    Span span = subject.stretch(text, start, end);
    String what = placement.kind().key();
    Diagnostic warning =
        subject.warning(
            Code.INTRODUCES_WITHHELD,
            span,
            heading
                ? "nothing is left under this heading for \"" + audience.key() + "\""
                : "this introduces a "
                    + what
                    + " that is withheld from \""
                    + audience.key()
                    + "\"");
    if (reported.add(span)) {
      subject.add(
          warning
              .label(
                  heading
                      ? "would have nothing below it"
                      : "would introduce what comes next, if anything")
              .also(subject.places().of(placement), "withheld from \"" + audience.key() + "\"")
              .help(
                  heading
                      ? "write something under it that they may see"
                      : "reword it so that it does not need the " + what)
              .help("or give the text, or its topic, an audience that may see the " + what));
    }
  }
}
