package readout.site.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import readout.site.export.Rows;
import readout.site.model.Interner;
import readout.site.model.MeetingSummary;
import readout.site.model.MeetingSummaryReader;
import readout.site.model.PrintedMeeting;
import readout.site.model.SearchText;
import readout.site.model.SummaryContent;
import readout.site.model.Table;

/**
 * What a site shows of a meeting besides its own page, as bytes that are read when they are asked
 * for: its entry, the beginning of its summary, its content, what the search finds, its rows in
 * lists, the places on its page and the pages that names on it lead to, and what it gives to each
 * table.
 *
 * @param place where all the parts are, one after the other
 * @param lengths of the parts; not to be changed
 */
public record StoredMeeting(ByteRange place, int[] lengths) {
  private static final int ENTRY = 0;
  private static final int DESCRIPTION = 1;
  private static final int CONTENT = 2;
  private static final int SEARCHED = 3;
  private static final int ROW = 4;
  private static final int STEP_ROWS = 5;
  private static final int PLACES = 6;
  private static final int NAMED = 7;
  private static final int TABLES = 8;

  /** How many parts there are. */
  static final int PARTS = TABLES + Table.values().length;

  /** Texts as one part. */
  record Texts(List<String> texts) {}

  /** Takes as many parts as there are, which fill their place. */
  public StoredMeeting {
    boolean whole = lengths.length == PARTS && Arrays.stream(lengths).allMatch(l -> l >= 0);
    if (!whole || Arrays.stream(lengths).asLongStream().sum() != place.length()) {
      throw new IllegalArgumentException("parts that do not fill their place");
    }
  }

  /**
   * Keeps a meeting that was read.
   *
   * @param printed its page
   * @param keeper takes the bytes
   */
  public static StoredMeeting of(
      MeetingSummaryReader meeting,
      Rows rows,
      PrintedMeeting printed,
      Function<byte[], ByteRange> keeper) {
    SearchText searched = meeting.searched(printed);
    MeetingSummary entry = meeting.entry().searchedIn(searched.blocks().size());
    SummaryContent content = meeting.content().on(printed.places());
    String description = meeting.description();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    int[] lengths = new int[PARTS];
    add(RecordCodec.bytes(entry), ENTRY, bytes, lengths);
    add(RecordCodec.bytes(new Texts(List.of(description))), DESCRIPTION, bytes, lengths);
    add(RecordCodec.bytes(content), CONTENT, bytes, lengths);
    add(RecordCodec.bytes(searched), SEARCHED, bytes, lengths);
    add(rows.meeting(entry).getBytes(StandardCharsets.UTF_8), ROW, bytes, lengths);
    add(RecordCodec.bytes(new Texts(rows.steps(entry, content))), STEP_ROWS, bytes, lengths);
    add(RecordCodec.bytes(new Texts(List.copyOf(printed.places()))), PLACES, bytes, lengths);
    add(RecordCodec.bytes(new Texts(printed.named())), NAMED, bytes, lengths);
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

  /** What all the rest follows from, and all its words besides those of its own page. */
  public byte[] facts() {
    return place.bytes(
        0, lengths[ENTRY] + lengths[DESCRIPTION] + lengths[CONTENT] + lengths[SEARCHED]);
  }

  /** What lists need of it; read each time. */
  public MeetingSummary entry(Interner pool) {
    return RecordCodec.read(MeetingSummary.class, part(ENTRY), pool);
  }

  /** The beginning of its summary as plain text, or empty; read each time. */
  String description() {
    return texts(DESCRIPTION).get(0);
  }

  /** Its row in lists of meetings, as HTML; read each time. */
  String row() {
    return new String(part(ROW), StandardCharsets.UTF_8);
  }

  /** The rows of its steps in lists of steps, as HTML; read each time. */
  List<String> stepRows() {
    return texts(STEP_ROWS);
  }

  /** The ids on its page, which links may name; read each time. */
  public Set<String> places() {
    return Set.copyOf(texts(PLACES));
  }

  /** The pages that names on its page lead to, if there are such; read each time. */
  List<String> named() {
    return texts(NAMED);
  }

  /** What few pages show of it; read each time. */
  SummaryContent content() {
    return RecordCodec.read(SummaryContent.class, part(CONTENT), null);
  }

  /** What the search finds of it; read each time. */
  SearchText searched() {
    return RecordCodec.read(SearchText.class, part(SEARCHED), null);
  }

  /** Writes what it gives to a table. */
  void rows(Table table, OutputStream out) throws IOException {
    out.write(part(TABLES + table.ordinal()));
  }

  private List<String> texts(int number) {
    return RecordCodec.read(Texts.class, part(number), null).texts();
  }

  private byte[] part(int number) {
    int from = 0;
    for (int i = 0; i < number; i++) {
      from += lengths[i];
    }
    return place.bytes(from, lengths[number]);
  }
}
