package readout.query.item;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import readout.meeting.date.EdtfDate;

/** Writes rows of one kind as bytes, which {@link Row} reads. */
final class RowWriter {
  static final String TRUE = "true";
  private static final String FALSE = "false";

  private final ItemKind kind;
  private final ByteWriter out = new ByteWriter();
  private final ByteWriter words = new ByteWriter();
  private final Map<Column, Object> row = new EnumMap<>(Column.class);

  RowWriter(ItemKind kind) {
    this.kind = kind;
  }

  /** Puts a text into the row that is being made; null is empty. */
  RowWriter put(Column column, String text) {
    row.put(column, text == null ? "" : text);
    return this;
  }

  /** The same of texts. */
  RowWriter put(Column column, List<String> texts) {
    row.put(column, List.copyOf(texts));
    return this;
  }

  /** The same of a flag. */
  RowWriter put(Column column, boolean flag) {
    return put(column, flag ? TRUE : FALSE);
  }

  /** By which words the row is found, as {@link Names} keeps them; once for each row. */
  RowWriter words(String found) {
    words.text(found);
    return this;
  }

  /** The first and the last day that a date can mean; null for no date. */
  RowWriter days(EdtfDate date) {
    return put(Column.FIRST, date == null ? "" : day(date.earliest()))
        .put(Column.LAST, date == null ? "" : day(date.latest()));
  }

  private static String day(LocalDate day) {
    return day == null ? "" : Long.toString(day.toEpochDay());
  }

  /** Ends the row; what was not put into it is empty. */
  void end() {
    for (Column column : kind.columns()) {
      Object value = row.remove(column);
      if (!column.isList()) {
        out.text(value == null ? "" : (String) value);
      } else {
        List<?> texts = value == null ? List.of() : (List<?>) value;
        out.number(texts.size());
        texts.forEach(text -> out.text((String) text));
      }
    }
    if (!row.isEmpty()) {
      throw new IllegalArgumentException(kind.key() + " have no " + row.keySet());
    }
  }

  /** All rows. */
  byte[] bytes() {
    return out.taken();
  }

  /** Their words. */
  byte[] words() {
    return words.taken();
  }
}
