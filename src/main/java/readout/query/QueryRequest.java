package readout.query;

import java.time.Instant;
import readout.meeting.Audience;
import readout.query.index.IndexRequest;
import readout.query.item.ItemKind;

/**
 * A question.
 *
 * @param kind of the items that are asked for
 * @param records where they are looked for
 * @param conditions which of them
 * @param audience whom the answer is for
 * @param at when embargoes are judged, and which steps are overdue
 * @param order how answers are sorted
 * @param limit how many of them there may be; less than 0 for all
 */
public record QueryRequest(
    ItemKind kind,
    IndexRequest records,
    Conditions conditions,
    Audience audience,
    Instant at,
    AnswerOrder order,
    int limit) {}
