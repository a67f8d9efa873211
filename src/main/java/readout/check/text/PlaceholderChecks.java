package readout.check.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.check.subject.Subject;
import readout.decode.SourceMap;
import readout.diagnostic.Code;
import readout.diagnostic.Span;
import readout.meeting.Status;

/** Warns of placeholders such as TBD in a record that says it is final. */
public final class PlaceholderChecks {
  private static final List<String> MARKS = List.of("TBD", "TBC", "TBA", "TODO", "FIXME", "XXX");
  private static final String LOREM = "lorem ipsum";
  private static final String QUERY = "???";

  private PlaceholderChecks() {}

  public static void run(Subject subject) {
    if (subject.meeting().about().status() != Status.FINAL) {
      return;
    }
    for (SourceMap.Written text : subject.places().texts()) {
      for (Map.Entry<String, Integer> one : found(text.value()).entrySet()) {
        report(subject, text, one.getKey().length(), one.getValue());
      }
    }
  }

  private static void report(Subject subject, SourceMap.Written text, int length, int at) {
    String mark = text.value().substring(at, at + length);
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

  /** The first placeholder of each kind with the offset where it begins, in that order. */
  private static Map<String, Integer> found(String text) {
    Map<String, Integer> found = Map.of();
    for (int i = 0; i < text.length(); i++) {
      String mark = at(text, i);
      if (mark != null) {
        found = found.isEmpty() ? new LinkedHashMap<>() : found;
        found.putIfAbsent(mark, i);
      }
    }
    return found;
  }

  /** The placeholder that begins at an offset, or null. */
  private static String at(String text, int at) {
    return switch (text.charAt(at)) {
      case 'T', 'F', 'X' -> mark(text, at);
      case '?' -> text.startsWith(QUERY, at) ? QUERY : null;
      case 'l', 'L' -> text.regionMatches(true, at, LOREM, 0, LOREM.length()) ? LOREM : null;
      default -> null;
    };
  }

  private static String mark(String text, int at) {
    for (String mark : MARKS) {
      if (text.startsWith(mark, at) && isWord(text, at, at + mark.length())) {
        return mark;
      }
    }
    return null;
  }

  private static boolean isWord(String text, int start, int end) {
    boolean begins = start == 0 || !isOfWord(text.charAt(start - 1));
    return begins && (end == text.length() || !isOfWord(text.charAt(end)));
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '/';
  }
}
