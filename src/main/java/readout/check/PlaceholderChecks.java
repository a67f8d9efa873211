package readout.check;

import java.util.List;
import readout.decode.Places;
import readout.diagnostic.Span;
import readout.meeting.Status;

/** What stands in for something still to come, in a record that says it is final. */
final class PlaceholderChecks {
  private static final List<String> MARKS = List.of("TBD", "TBC", "TBA", "TODO", "FIXME", "XXX");
  private static final String LOREM = "lorem ipsum";
  private static final String QUERY = "???";

  private PlaceholderChecks() {}

  static void run(Subject subject) {
    if (subject.meeting().about().status() != Status.FINAL) {
      return;
    }
    for (Places.Written text : subject.places().texts()) {
      String found = found(text.value());
      if (!found.isEmpty()) {
        int at = text.value().indexOf(found);
        Span start = subject.character(text.value(), text.span(), at);
        int end = Math.min(start.start() + found.length(), text.span().end());
        boolean whole = start.equals(text.span());
        subject.add(
            subject
                .warning(
                    "placeholder",
                    whole ? start : new Span(start.start(), end),
                    "\"" + found + "\" stands in a record that is final")
                .label("still to be written")
                .help("write what belongs here, or say `status: draft`"));
      }
    }
  }

  private static String found(String text) {
    if (text.contains(QUERY)) {
      return QUERY;
    }
    for (String mark : MARKS) {
      for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
        int end = at + mark.length();
        boolean begins = at == 0 || !isOfWord(text.charAt(at - 1));
        if (begins && (end == text.length() || !isOfWord(text.charAt(end)))) {
          return mark;
        }
      }
    }
    int lorem = text.length() < LOREM.length() ? -1 : indexOfLorem(text);
    return lorem < 0 ? "" : text.substring(lorem, lorem + LOREM.length());
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
