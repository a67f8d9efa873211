package readout.note;

import readout.note.view.Inlined;

/**
 * The texts of a topic at a level of headings.
 *
 * @param level the level of its heading, 3 to 6
 * @param heading as many {@code #} as that
 * @param summary what it was about
 * @param outcome what came of it
 */
public record TopicTexts(
    String level, String heading, LocalizedMarkdown summary, LocalizedMarkdown outcome)
    implements Inlined {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "level" -> level;
      case "heading" -> heading;
      case "summary" -> summary;
      case "outcome" -> outcome;
      default -> UNKNOWN;
    };
  }
}
