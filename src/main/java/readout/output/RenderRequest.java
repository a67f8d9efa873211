package readout.output;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import readout.meeting.Audience;
import readout.template.Format;

/**
 * Holds what the user asked to render.
 *
 * @param records paths as typed; {@code -} is standard input
 * @param template a built-in template's name or the path of an own one
 * @param format the form asked for, or null to follow the output's name or the template
 * @param output a file, a folder, or null for standard output
 * @param outputIsFolder whether the output was written as a folder
 * @param audience whom it is for
 * @param languages BCP 47 tags, a note each; empty for one in the record's own; or {@link #ALL}
 * @param at when embargoes and due dates are judged
 * @param templates a folder with templates and parts that come before the built-in ones, or null
 * @param explainRelease whether to say what was withheld, and why
 * @param clearance whether all quotes of a note must be as they were cleared
 * @param transcript what all quotes of a note must be in as they are, as typed; or null
 * @param originals whether translated quotes are followed by their originals
 * @param linkedData whether a fragment keeps the JSON-LD of its page
 * @param look what is said of files that are not text, or null for the plain look
 * @param style the style file of the house, or null for that beside the records
 * @param labels files of words that override or add a language
 * @param people the people file, or null for that beside the records
 * @param mail what messages need besides, or null when nothing was said of them
 */
public record RenderRequest(
    List<String> records,
    String template,
    Format format,
    Path output,
    boolean outputIsFolder,
    Audience audience,
    List<String> languages,
    Instant at,
    Path templates,
    boolean explainRelease,
    boolean clearance,
    String transcript,
    boolean originals,
    boolean linkedData,
    FileLook look,
    Path style,
    List<Path> labels,
    Path people,
    MailRequest mail) {
  /** Puts the plain look where none is. */
  public RenderRequest {
    look = look == null ? FileLook.PLAIN : look;
  }

  /** Means all languages that the title of a record is in. */
  public static final List<String> ALL = List.of("all");

  /** Whether the name of an output tells its language. */
  boolean namesLanguages() {
    return languages.size() > 1 || languages.equals(ALL);
  }
}
