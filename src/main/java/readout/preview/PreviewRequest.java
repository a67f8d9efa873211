package readout.preview;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * Holds what the user asked to see.
 *
 * @param path a record, or a folder of records, as typed
 * @param first what is shown at first
 * @param templates a folder with templates and parts that come before the built-in ones, or null
 * @param style the style file of the house, or null for that beside the records
 * @param labels files of words that override or add a language
 * @param people the people file, or null for those beside the records
 * @param at gives the time at which embargoes and due dates are judged; asked whenever a page is
 *     made
 * @param poll whether files are looked at in turn rather than watched
 * @param version of the program
 */
public record PreviewRequest(
    String path,
    Choice first,
    Path templates,
    Path style,
    List<Path> labels,
    Path people,
    Supplier<Instant> at,
    boolean poll,
    String version) {}
