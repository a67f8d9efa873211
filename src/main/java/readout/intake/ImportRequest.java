package readout.intake;

import java.nio.file.Path;
import java.util.List;

/**
 * Holds what the user asked to import.
 *
 * @param files as typed, at least one; {@code -} is standard input
 * @param from the record of an earlier meeting whose participants are known, as typed; or null
 * @param people the people file that was named, or null for that beside the draft
 * @param output where the draft goes, or null for standard output
 * @param pick the turns that become quotes; null for all
 * @param kind what the files are; null to tell it by what is in them
 * @param on the day or the time of the meeting of an invitation, ISO 8601; empty for the only one
 * @param language BCP 47 tag of the files; empty to tell it by what is in them
 * @param into the record to add to, as typed; null for a new one
 */
public record ImportRequest(
    List<String> files,
    String from,
    Path people,
    Path output,
    PickedTurns pick,
    SourceKind kind,
    String on,
    String language,
    String into) {}
