package readout.site.model;

import java.util.List;
import java.util.regex.Pattern;
import readout.note.LocalizedDecision;
import readout.note.LocalizedMarkdown;
import readout.note.NoteContent;

/**
 * The beginning of what a meeting was about, in words alone: its summary, else its story, else what
 * was decided, else its topics.
 */
final class Description {
  /** The most characters, the dots at the end not counted. */
  private static final int LONGEST = 300;

  /** Where a word may be cut that is too long itself. */
  private static final int CUT = 200;

  private static final String ENDS_OF_SENTENCES = ".!?…。！？।؟;";

  private static final Pattern LINE_BREAKS = Pattern.compile("[ \\t]*[\\r\\n\\f]\\s*|\\t");

  private final NoteContent content;

  private Description(NoteContent content) {
    this.content = content;
  }

  /**
   * Never null, empty for a note that says none of it.
   *
   * @param content of a note
   */
  static String of(NoteContent content) {
    Description description = new Description(content);
    String text = prose(content.summary());
    text = text.isBlank() ? prose(content.story()) : text;
    if (!text.isBlank()) {
      return beginning(text);
    }
    String decisions = description.decisions();
    return beginning(decisions.isBlank() ? joined(description.topics()) : decisions);
  }

  /**
   * The beginning of a text, in one line of words alone.
   *
   * @param text or null, which has none
   */
  static String of(LocalizedMarkdown text) {
    return beginning(prose(text));
  }

  private static String prose(LocalizedMarkdown text) {
    return text == null ? "" : text.prose().get();
  }

  /** Those that were adopted: without its status a rejected one would read like these. */
  private String decisions() {
    return joined(
        content.decisions().stream()
            .filter(LocalizedDecision::adopted)
            .map(decision -> decision.text().text())
            .toList());
  }

  private List<String> topics() {
    return content.topics().stream().map(topic -> topic.title().text()).toList();
  }

  /** Sentences follow each other; what is not a sentence ends with a semicolon. */
  private static String joined(List<String> parts) {
    StringBuilder joined = new StringBuilder();
    for (String part : parts) {
      if (!joined.isEmpty()) {
        boolean ended = ENDS_OF_SENTENCES.indexOf(joined.charAt(joined.length() - 1)) >= 0;
        joined.append(ended ? " " : "; ");
      }
      joined.append(part.strip());
    }
    return joined.toString();
  }

  /**
   * As many whole words as fit, in one line. Spaces stay as they are: those between quotation marks
   * are a part of what was said.
   */
  private static String beginning(String text) {
    String line = LINE_BREAKS.matcher(text.strip()).replaceAll(" ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST);
    String some = line.substring(0, end < LONGEST / 2 ? line.offsetByCodePoints(0, CUT) : end);
    return some.stripTrailing() + " …";
  }
}
