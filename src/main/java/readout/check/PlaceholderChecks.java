package readout.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import readout.decode.SourceMap;
import readout.diagnostic.Code;
import readout.diagnostic.Span;
import readout.meeting.Status;

/** Warns of placeholders such as TBD in a record that says it is final. */
final class PlaceholderChecks {
  private static final List<String> MARKS = List.of("TBD", "TBC", "TBA", "TODO", "FIXME", "XXX");
  private static final String LOREM = "lorem ipsum";
  private static final String QUERY = "???";

  private PlaceholderChecks() {}

  static void run(Subject subject) {
    if (subject.meeting().about().status() != Status.FINAL) {
      return;
    }
    for (SourceMap.Written text : subject.places().texts()) {
      for (int at : found(text.value())) {
        report(subject, text, at);
      }
    }
  }

  private static void report(Subject subject, SourceMap.Written text, int at) {
    String mark = text.value().substring(at, at + lengthAt(text.value(), at));
    Span first = subject.character(text.value(), text.span(), at);
    int end = Math.min(first.start() + mark.length(), text.span().end());
    subject.add(
        subject
            .warning(
                Code.PLACEHOLDER,
                first.equals(text.span()) ? first : new Span(first.start(), end),
                "\"" + mark + "\" is left in a record that is final")
            .label("still to be written")
            .help("write what belongs here, or set `status: draft`"));
  }

  /** Where the first placeholder of each kind begins. */
  private static Set<Integer> found(String text) {
    Set<Integer> found = new TreeSet<>();
    for (String mark : MARKS) {
      for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
        if (isWord(text, at, at + mark.length())) {
          found.add(at);
          break;
        }
      }
    }
    found.add(text.indexOf(QUERY));
    found.add(text.length() < LOREM.length() ? -1 : indexOfLorem(text));
    found.remove(-1);
    return found;
  }

  private static int lengthAt(String text, int at) {
    if (text.regionMatches(true, at, LOREM, 0, LOREM.length())) {
      return LOREM.length();
    }
    return MARKS.stream().filter(m -> text.startsWith(m, at)).findFirst().orElse(QUERY).length();
  }

  private static boolean isWord(String text, int start, int end) {
    boolean begins = start == 0 || !isOfWord(text.charAt(start - 1));
    return begins && (end == text.length() || !isOfWord(text.charAt(end)));
  }

  private static int indexOfLorem(String text) {
    for (int i = 0; i <= text.length() - LOREM.length(); i++) {
      if ((text.charAt(i) | ' ') == 'l' && text.regionMatches(true, i, LOREM, 0, LOREM.length())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '/';
  }
}
