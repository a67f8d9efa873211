package readout.origin.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the marks off the paragraphs of a quotation. */
final class QuotedLines {
  private static final Pattern OPENING = Pattern.compile("^[“”„«»\"‘「『]\\s?");
  private static final Pattern CLOSING = Pattern.compile("\\s?[”“»«\"’」』]$");

  private QuotedLines() {}

  /** The words, a line for each paragraph; what is above the first mark is not among them. */
  static String words(String text) {
    List<String> lines = paragraphs(text);
    int first = first(lines);
    List<String> words = new ArrayList<>();
    for (String line : lines.subList(first, lines.size())) {
      words.add(CLOSING.matcher(OPENING.matcher(line).replaceFirst("")).replaceFirst(""));
    }
    return String.join("\n", words);
  }

  /** What is said of the words above them, such as whose translation they are; may be empty. */
  static String above(String text) {
    List<String> lines = paragraphs(text);
    return String.join(" ", lines.subList(0, first(lines)));
  }

  private static int first(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (OPENING.matcher(lines.get(i)).find()) {
        return i;
      }
    }
    return 0;
  }

  private static List<String> paragraphs(String text) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\\n")) {
      if (!paragraph.isBlank()) {
        lines.add(paragraph.strip());
      }
    }
    return lines;
  }
}
