package readout.check.quotes;

import java.util.regex.Pattern;
import readout.check.subject.Subject;
import readout.diagnostic.Code;
import readout.meeting.InLanguage;
import readout.meeting.Markdown;
import readout.meeting.Placement;

/** Warns of quotes in prose that the author has put into quotation marks: notes add their own. */
public final class MarkedTwice {
  /** What opens before words, and does not close what is before it. */
  private static final Pattern OPENED = Pattern.compile("[“„«\"「『‘‚‹]\\p{Z}?[*_]*$");

  /** The mark may come after the comma; an apostrophe is followed by a letter. */
  private static final Pattern CLOSED =
      Pattern.compile("^[*_]*[.,]?\\p{Z}?[”“»«\"」』’‘›‹](?!\\p{L})");

  /** Marks that open in some languages and close in others. */
  private static final Pattern TURNED = Pattern.compile("[»”›][*_]*$");

  /** More of a line than marks and emphasis take. */
  private static final int NEAR = 8;

  private MarkedTwice() {}

  public static void run(Subject subject) {
    subject.meeting().content().eachProse(text -> text(subject, text));
  }

  private static void text(Subject subject, Markdown text) {
    int variant = -1;
    String own = "";
    for (Placement placement : text.placements()) {
      if (placement.kind() == Placement.Kind.QUOTE && !placement.block()) {
        if (placement.variant() != variant) {
          variant = placement.variant();
          own = text.ownWords(variant);
        }
        if (isMarked(own, placement.start(), placement.end())) {
          report(subject, text.variants().get(variant), placement);
        }
      }
    }
  }

  private static boolean isMarked(String own, int start, int end) {
    String before = own.substring(Math.max(0, start - NEAR), start);
    String after = own.substring(end, Math.min(own.length(), end + NEAR));
    boolean opened = OPENED.matcher(before).find() || TURNED.matcher(before).find();
    return opened && CLOSED.matcher(after).find();
  }

  private static void report(Subject subject, InLanguage text, Placement placement) {
    subject.add(
        subject
            .warning(
                Code.QUOTED_QUOTE,
                subject.stretch(text, placement.start(), placement.end()),
                "the reference to a quote is in quotation marks")
            .label("a note would print the marks twice")
            .help("remove the marks around it: every note adds those of its language"));
  }
}
