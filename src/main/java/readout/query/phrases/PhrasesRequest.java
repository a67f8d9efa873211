package readout.query.phrases;

import java.time.Instant;
import readout.meeting.Audience;
import readout.query.Conditions;
import readout.query.index.IndexRequest;

/**
 * Whose lines are compared.
 *
 * @param records where they are looked for
 * @param conditions which meetings and topics, in which language
 * @param audience whom the answer is for
 * @param at when embargoes are judged
 */
public record PhrasesRequest(
    IndexRequest records, Conditions conditions, Audience audience, Instant at) {}
