package readout.query;

import readout.query.index.RecordView;
import readout.query.item.Row;

/**
 * An item that was asked for.
 *
 * @param record what the readers may see of its record
 * @param language the place of its language among those of the record
 * @param meeting the row of its meeting
 * @param place its place among the items of its kind in the record
 * @param item its row; that of the meeting when meetings are asked for
 */
public record Answer(RecordView record, int language, Row meeting, int place, Row item) {}
