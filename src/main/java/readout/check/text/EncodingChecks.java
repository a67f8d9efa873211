package readout.check.text;

import readout.check.subject.Subject;
import readout.decode.SourceMap;
import readout.diagnostic.Code;
import readout.diagnostic.Span;
import readout.words.Mojibake;

/** Warns of text that another program read in a wrong encoding. */
public final class EncodingChecks {
  private static final char LOST = '\uFFFD';

  private EncodingChecks() {}

  public static void run(Subject subject) {
    for (SourceMap.Written text : subject.places().texts()) {
      String value = text.value();
      int lost = value.indexOf(LOST);
      if (lost >= 0) {
        warn(subject, text, lost, "a character was lost: U+FFFD is in its place", "");
        continue;
      }
      String repaired = Mojibake.repaired(value);
      if (!repaired.equals(value)) {
        int at = firstDifference(value, repaired);
        String garbled = word(value, at);
        String meant = word(repaired, at);
        warn(subject, text, at, "\"" + garbled + "\" was read in a wrong encoding", meant);
      }
    }
  }

  private static void warn(
      Subject subject, SourceMap.Written text, int at, String message, String meant) {
    Span span = subject.character(text.value(), text.span(), at);
    subject.add(
        subject
            .warning(Code.GARBLED_TEXT, span, message)
            .label(meant.isEmpty() ? "unreadable" : "UTF-8 that was read as something else")
            .help(meant.isEmpty() ? "" : "did you mean \"" + meant + "\"?")
            .help(
                "copy the text from its source again, or have the program that wrote it use UTF-8"));
  }

  private static int firstDifference(String one, String other) {
    int at = 0;
    while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  /** The word around a place. */
  private static String word(String text, int at) {
    int start = Math.min(at, text.length());
    int end = start;
    while (start > 0 && !isSpace(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t';
  }
}
