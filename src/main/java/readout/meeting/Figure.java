package readout.meeting;

import java.math.BigDecimal;
import readout.meeting.date.EdtfDate;

/**
 * A number worth keeping.
 *
 * @param item id, audience, embargo and custom fields
 * @param label what it measures
 * @param value printed exactly as written
 * @param number for machines, or null
 * @param unit for machines, or null
 * @param source a source's id, or null
 * @param topic a topic's id, or null
 * @param asOf when it held, or null
 */
public record Figure(
    Item item,
    Text label,
    Text value,
    BigDecimal number,
    String unit,
    String source,
    String topic,
    EdtfDate asOf)
    implements Listed {
  /** The same under what an item says, with another topic and source, which may be null. */
  public Figure with(Item item, String topic, String source) {
    return new Figure(item, label, value, number, unit, source, topic, asOf);
  }
}
