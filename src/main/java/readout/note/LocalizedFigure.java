package readout.note;

import java.util.Map;
import readout.note.view.Viewed;

/**
 * A number worth keeping.
 *
 * @param id its id in the record
 * @param anchor the id of its place on the page, made from its id or else from its words, so that
 *     items before it never change it; the same in all languages of a note
 * @param label what is measured
 * @param value exactly as written
 * @param number its value for machines
 * @param unit for machines
 * @param source where it was taken from
 * @param topic its topic
 * @param asOf when it held
 * @param remark its date and source, ready-made
 * @param restriction who else may see it and under which rule, on notes that are not public
 * @param x your own data of the figure, without {@code x-}
 */
public record LocalizedFigure(
    String id,
    String anchor,
    LocalizedText label,
    LocalizedText value,
    String number,
    String unit,
    LocalizedSource source,
    TopicReference topic,
    LocalizedDate asOf,
    LocalizedPhrase remark,
    LocalizedPhrase restriction,
    Map<String, Object> x)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "id" -> id;
      case "anchor" -> anchor;
      case "label" -> label;
      case "value" -> value;
      case "number" -> number;
      case "unit" -> unit;
      case "source" -> source;
      case "topic" -> topic;
      case "as_of" -> asOf;
      case "remark" -> remark;
      case "restriction" -> restriction;
      case "x" -> x;
      default -> UNKNOWN;
    };
  }
}
