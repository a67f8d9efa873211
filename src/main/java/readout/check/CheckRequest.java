package readout.check;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import readout.meeting.Audience;

/**
 * Holds what the user asked to check.
 *
 * @param paths files, folders and {@code -}, as typed
 * @param template a template to check without a record: its name or path; or null
 * @param templates a folder with templates and parts that come before the built-in ones, or null
 * @param at when waivers and embargoes are judged
 * @param readers for whom it is judged what free text tells
 * @param cleared whether every part of a record must be as it was cleared
 * @param languages BCP 47 tags of the languages that records should be in
 * @param people the people file, or null for those beside the records
 */
public record CheckRequest(
    List<String> paths,
    String template,
    Path templates,
    Instant at,
    List<Audience> readers,
    boolean cleared,
    List<String> languages,
    Path people) {}
