package readout.query;

import java.time.Instant;
import readout.meeting.Audience;
import readout.query.index.IndexRequest;
import readout.query.item.ItemKind;
import readout.record.ReadRecord;
import readout.record.RecordInput;
import readout.release.Released;

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
    int limit) {
  /** A record by its name, read again; it may have errors by now. */
  public ReadRecord read(String name) throws RecordInput.Unusable {
    return ReadRecord.of(records.inputs().read(name), records.people());
  }

  /**
   * What the readers of the answer may see of a record.
   *
   * @param record one without errors
   */
  public Released released(ReadRecord record) {
    return records.safeguards().release().of(record.decoded().meeting(), audience, at);
  }
}
