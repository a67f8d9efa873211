package readout.diff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.template.Format;

/** The formats in which changes are printed. */
public enum DiffFormat {
  /** Lines for a terminal. */
  HUMAN("human", Format.TEXT),
  /** CommonMark with strikethrough, for a message or a merge request. */
  MARKDOWN("markdown", Format.MARKDOWN),
  /** A page of its own. */
  HTML("html", Format.HTML),
  /** For programs: what changed, and the operations that make the new version of the old one. */
  JSON("json", Format.JSON);

  private final String key;
  private final Format searched;

  DiffFormat(String key, Format searched) {
    this.key = key;
    this.searched = searched;
  }

  /** How its output is searched for what is withheld. */
  Format searched() {
    return searched;
  }

  /** The words of the option, in order. */
  public static List<String> keys() {
    return Stream.of(values()).map(format -> format.key).toList();
  }

  /** The format that a word names; empty when it names none. */
  public static Optional<DiffFormat> named(String word) {
    return Stream.of(values()).filter(format -> format.key.equals(word)).findFirst();
  }

  /**
   * Prints what changed.
   *
   * @param colour whether lines for a terminal may be coloured
   * @return ends with a line break
   */
  public String print(DiffResult result, boolean colour) {
    return switch (this) {
      case HUMAN -> new HumanDiff(colour).printed(result);
      case MARKDOWN -> MarkdownDiff.print(result);
      case HTML -> HtmlDiff.print(result);
      case JSON -> JsonDiff.print(result);
    };
  }
}
