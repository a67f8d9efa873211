package readout.check.facts;

import readout.check.subject.Subject;
import readout.diagnostic.Code;
import readout.meeting.InLanguage;
import readout.meeting.KeyMessage;

/** Warns of lines to take that are too long to be said in a breath or two. */
public final class MessageChecks {
  private static final int LONGEST = 280;

  private MessageChecks() {}

  public static void run(Subject subject) {
    for (KeyMessage message : subject.meeting().content().keyMessages()) {
      for (InLanguage text : message.text().variants()) {
        int length = text.value().codePointCount(0, text.value().length());
        if (length > LONGEST) {
          subject.add(
              subject
                  .warning(
                      Code.LONG_LINE_TO_TAKE,
                      subject.places().of(text),
                      "this line to take has " + length + " characters")
                  .label("more than " + LONGEST + " cannot be said in a breath or two")
                  .help("say one thing in each line, and put the rest into `background`"));
        }
      }
    }
  }
}
