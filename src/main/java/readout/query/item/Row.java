package readout.query.item;

import java.util.ArrayList;
import java.util.List;

/**
 * One item: the bytes of its columns in their order, of which only what is asked for is decoded. A
 * list is the number of its texts and each of them. Rows are not checked: they come from this
 * program, or from a file whose sum is right.
 */
public final class Row {
  private final ItemKind kind;
  private final byte[] bytes;
  private final int[] starts;

  /** Where the bytes after it begin. */
  private final int end;

  /** Where its words are; null when they were not read. */
  private final ByteReader words;

  private Row(ItemKind kind, byte[] bytes, int from, ByteReader words) {
    this.kind = kind;
    this.bytes = bytes;
    this.words = words;
    boolean[] lists = kind.lists();
    this.starts = new int[lists.length];
    ByteReader reader = new ByteReader(bytes, from);
    for (int i = 0; i < starts.length; i++) {
      starts[i] = reader.at();
      int texts = lists[i] ? reader.number() : 1;
      for (int text = 0; text < texts; text++) {
        reader.skipText();
      }
    }
    this.end = reader.at();
  }

  /**
   * All rows that some bytes hold.
   *
   * @param rows what {@link ItemRows#bytes} gave
   * @param words what {@link ItemRows#words} gave; without an array when no row is asked for its
   *     words
   */
  public static List<Row> all(ItemKind kind, Chunk rows, Chunk words) {
    List<Row> all = new ArrayList<>();
    int word = words.from();
    for (int at = rows.from(); at < rows.to(); ) {
      ByteReader own = words.array() == null ? null : new ByteReader(words.array(), word);
      Row row = new Row(kind, rows.array(), at, own);
      all.add(row);
      at = row.end;
      word = own == null ? word : own.afterText();
    }
    return all;
  }

  /** What kind of item it is. */
  public ItemKind kind() {
    return kind;
  }

  /** The text in a column that is none of lists; never null. */
  public String text(Column column) {
    return at(column).text();
  }

  /** The texts in a column of lists; never null. */
  public List<String> list(Column column) {
    ByteReader reader = at(column);
    int count = reader.number();
    if (count == 0) {
      return List.of();
    }
    String[] texts = new String[count];
    for (int i = 0; i < count; i++) {
      texts[i] = reader.text();
    }
    return List.of(texts);
  }

  /** Whether a flag is set. */
  public boolean is(Column column) {
    return text(column).equals(RowWriter.TRUE);
  }

  /** The words by which it is found, as {@link Names} keeps them. */
  public String words() {
    return words.peekText();
  }

  /** Whether it is found by some words; only where its words were read. */
  public boolean has(Sought sought) {
    return words.nextHas(sought);
  }

  private ByteReader at(Column column) {
    return new ByteReader(bytes, starts[kind.place(column)]);
  }
}
