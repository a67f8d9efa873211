package readout.verify;

import java.nio.file.Path;
import java.time.Instant;
import readout.meeting.Audience;

/**
 * Holds what the user asked to verify.
 *
 * @param page the published page, as typed; {@code -} is standard input
 * @param record the record it is made from, as typed
 * @param audience whom the page is for
 * @param at when embargoes are judged
 * @param people the people file, or null for that beside the record
 */
public record VerifyRequest(
    String page, String record, Audience audience, Instant at, Path people) {}
