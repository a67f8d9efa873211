package readout.document.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a parameter of a field, such as the name of a file, in any script (RFC 2231). */
final class Parameter {
  private static final String CHARSET = "UTF-8''";

  /** A longer value is written in sections. */
  private static final int LONGEST = 50;

  /** What needs no escape (RFC 2231, section 7: attribute-char). */
  private static final String MARKS = "!#$&+-.^_`{|}~";

  private Parameter() {}

  /** The words of a parameter; each but the last ends with a semicolon. */
  static List<String> of(String name, String value) {
    String shown = FieldLine.inOneLine(value);
    if (FieldLine.isAscii(shown) && shown.length() <= LONGEST) {
      return List.of(name + "=\"" + shown.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
    }
    List<String> sections = sections(shown);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      boolean last = i + 1 == sections.size();
      String section = sections.size() == 1 ? "" : "*" + i;
      String start = i == 0 ? CHARSET : "";
      words.add(name + section + "*=" + start + sections.get(i) + (last ? "" : ";"));
    }
    return words;
  }

  private static List<String> sections(String value) {
    List<String> sections = new ArrayList<>();
    StringBuilder section = new StringBuilder();
    for (int i = 0; i < value.length(); ) {
      int c = value.codePointAt(i);
      String escaped = escaped(c);
      if (section.length() + escaped.length() > LONGEST) {
        sections.add(section.toString());
        section.setLength(0);
      }
      section.append(escaped);
      i += Character.charCount(c);
    }
    sections.add(section.toString());
    return sections;
  }

  private static String escaped(int c) {
    boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || MARKS.indexOf(c) >= 0);
    StringBuilder out = new StringBuilder();
    for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      out.append(plain ? Character.toString(c) : "%%%02X".formatted(octet & 0xFF));
    }
    return out.toString();
  }
}
