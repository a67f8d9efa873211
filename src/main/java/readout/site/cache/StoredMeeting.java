package readout.site.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import readout.site.export.Rows;
import readout.site.model.Content;
import readout.site.model.Entry;
import readout.site.model.EntryReader;
import readout.site.model.Pool;
import readout.site.model.Table;

/**
 * What a site shows of a meeting besides its own page, as bytes that are read when they are asked
 * for: its entry, the beginning of its summary, its content, its rows in lists, and what it gives
 * to each table.
 */
public final class StoredMeeting {
  private static final int ENTRY = 0;
  private static final int DESCRIPTION = 1;
  private static final int CONTENT = 2;
  private static final int ROW = 3;
  private static final int STEP_ROWS = 4;
  private static final int TABLES = 5;

  /** How many parts there are. */
  static final int PARTS = TABLES + Table.values().length;

  private final Place place;
  private final int[] lengths;

  private StoredMeeting(Place place, int[] lengths) {
    this.place = place;
    this.lengths = lengths;
  }

  /** A meeting that was kept in a file. */
  static StoredMeeting at(FileChannel file, long offset, int[] lengths) {
    int length = Arrays.stream(lengths).sum();
    return new StoredMeeting(new Place(null, file, offset, length), lengths);
  }

  /**
   * Keeps a meeting that was read.
   *
   * @param keeper takes the bytes
   */
  public static StoredMeeting of(EntryReader meeting, Rows rows, Function<byte[], Place> keeper) {
    Entry entry = meeting.entry();
    Content content = meeting.content();
    String description = meeting.description();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    int[] lengths = new int[PARTS];
    add(EntryCodec.bytes(entry), ENTRY, bytes, lengths);
    add(EntryCodec.bytes(List.of(description)), DESCRIPTION, bytes, lengths);
    add(EntryCodec.bytes(content), CONTENT, bytes, lengths);
    add(rows.meeting(entry).getBytes(StandardCharsets.UTF_8), ROW, bytes, lengths);
    add(EntryCodec.bytes(rows.steps(entry, content)), STEP_ROWS, bytes, lengths);
    for (Table table : Table.values()) {
      byte[] given = rows.of(table, entry, content, description);
      add(given, TABLES + table.ordinal(), bytes, lengths);
    }
    return new StoredMeeting(keeper.apply(bytes.toByteArray()), lengths);
  }

  private static void add(byte[] part, int number, ByteArrayOutputStream bytes, int[] lengths) {
    bytes.writeBytes(part);
    lengths[number] = part.length;
  }

  /** All bytes. */
  byte[] bytes() {
    return place.bytes();
  }

  /** What all the rest follows from: the entry, the beginning of the summary, the content. */
  public byte[] facts() {
    return place.bytes(0, lengths[ENTRY] + lengths[DESCRIPTION] + lengths[CONTENT]);
  }

  /** How many bytes there are. */
  int length() {
    return place.length();
  }

  /** The lengths of the parts; not to be changed. */
  int[] lengths() {
    return lengths;
  }

  /** What lists need of it; read each time. */
  public Entry entry(Pool pool) {
    return EntryCodec.entry(part(ENTRY), pool);
  }

  /** The beginning of its summary as plain text, or empty; read each time. */
  String description() {
    return EntryCodec.texts(part(DESCRIPTION)).get(0);
  }

  /** Its row in lists of meetings, as HTML; read each time. */
  String row() {
    return new String(part(ROW), StandardCharsets.UTF_8);
  }

  /** The rows of its steps in lists of steps, as HTML; read each time. */
  List<String> stepRows() {
    return EntryCodec.texts(part(STEP_ROWS));
  }

  /** What few pages show of it; read each time. */
  Content content() {
    return EntryCodec.content(part(CONTENT));
  }

  /** Writes what it gives to a table. */
  void rows(Table table, OutputStream out) throws IOException {
    out.write(part(TABLES + table.ordinal()));
  }

  private byte[] part(int number) {
    int from = 0;
    for (int i = 0; i < number; i++) {
      from += lengths[i];
    }
    return place.bytes(from, lengths[number]);
  }
}
