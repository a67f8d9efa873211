package readout.query.steps;

import java.time.Instant;
import java.time.LocalDate;
import readout.meeting.Audience;
import readout.query.index.IndexRequest;

/**
 * Which steps a meeting goes through.
 *
 * @param records where they are looked for
 * @param series words of the recurring meeting that agreed them; null for all meetings
 * @param owner words of the name of who does them, or an id; null for all
 * @param since from when on steps are shown that were done or dropped; null for none of them
 * @param audience whom the answer is for
 * @param at when embargoes are judged, and which steps are overdue
 */
public record FollowUpRequest(
    IndexRequest records,
    String series,
    String owner,
    LocalDate since,
    Audience audience,
    Instant at) {}
