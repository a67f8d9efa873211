package readout.check.text;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import readout.check.subject.Subject;
import readout.decode.SourceMap;
import readout.diagnostic.Code;
import readout.diagnostic.Span;

/**
 * Warns of invisible characters: those that change the direction of writing, and those without
 * width.
 */
public final class CharacterChecks {
  private CharacterChecks() {}

  public static void run(Subject subject) {
    for (SourceMap.Written text : subject.places().texts()) {
      Map<Integer, Integer> counts = null;
      Map<Integer, Integer> first = null;
      String value = text.value();
      for (int i = 0; i < value.length(); ) {
        int c = value.codePointAt(i);
        if (c >= 0xAD && isInvisible(c) && !isAtHome(c, value, i)) {
          counts = counts == null ? new TreeMap<>() : counts;
          first = first == null ? new TreeMap<>() : first;
          counts.merge(c, 1, Integer::sum);
          first.putIfAbsent(c, i);
        }
        i += Character.charCount(c);
      }
      if (counts != null) {
        for (Map.Entry<Integer, Integer> found : counts.entrySet()) {
          int c = found.getKey();
          Span span = subject.character(value, text.span(), first.get(c));
          report(subject, c, found.getValue(), span);
        }
      }
    }
  }

  private static void report(Subject subject, int c, int count, Span span) {
    String name = Character.getName(c);
    String more = count == 1 ? "" : ", " + count + " times in this value";
    subject.add(
        subject
            .warning(
                Code.INVISIBLE_CHARACTER,
                span,
                String.format("invisible character U+%04X", c)
                    + (name == null ? "" : " (" + name.toLowerCase(Locale.ROOT) + ")")
                    + more)
            .label(turns(c) ? "turns the direction of the text" : "has no width")
            .help("delete it and type the word again; if it is intended, waive the warning"));
  }

  private static boolean turns(int c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F;
  }

  private static boolean isInvisible(int c) {
    return turns(c)
        || c >= 0x200B && c <= 0x200D
        || c >= 0x2060 && c <= 0x2064
        || c == 0xAD
        || c == 0x061C
        || c == 0x180E
        || c == 0xFEFF
        || c >= 0xE0000 && c <= 0xE007F;
  }

  /** Whether scripts or emoji need the character where it is. */
  private static boolean isAtHome(int c, String text, int at) {
    int before = at == 0 ? ' ' : text.codePointBefore(at);
    if (c == 0xAD) {
      return Character.isLetter(before);
    }
    if (c >= 0xE0000) {
      return before >= 0x1F000;
    }
    boolean joiner = c == 0x200C || c == 0x200D;
    boolean mark = c == 0x200E || c == 0x200F || c == 0x061C;
    if (joiner) {
      return before >= 0x0590 && before != c && !isInvisible(before);
    }
    return mark && text.codePoints().anyMatch(CharacterChecks::isRightToLeft);
  }

  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT && c != 0x200F
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC && c != 0x061C;
  }
}
