package readout.query.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of things that records hold, each with the columns that are known of it. */
public enum ItemKind {
  /** The meetings themselves, one row each. */
  MEETINGS(
      "meeting_id first_day meeting_date meeting_title subtitle date kind series series_number place"
          + " status lang people delegations topics tags notices line",
      "who bodies sides subjects first last series_keys kind_keys tag_keys"),

  /** What was said, in the order of notes. */
  QUOTES(
      "id speakers speaker_ids roles organizations attribution text lang original reported topic"
          + " context remarks line",
      "who bodies sides subjects"),

  /** Who does what by when. */
  STEPS(
      "id action lang owners owner_ids due due_date due_day status done topic remarks line",
      "owner_keys subjects open overdue_from first last step_key follows_record" + " follows_step"),

  /** What was decided. */
  DECISIONS("id text lang status moved_by seconded_by vote topic remarks line", "subjects"),

  /** Numbers worth keeping. */
  FIGURES("id label value number unit as_of lang topic remarks line", "subjects first last"),

  /** Who is on the list of a meeting, with the office of that day. */
  PEOPLE(
      "id name lang honorific role organization delegation attendance chair remarks line",
      "who bodies sides"),

  /** The items of agendas, those below others included. */
  TOPICS("id agenda_number title lang presenter summary outcome remarks line", "subjects"),

  /** Lines to take. */
  MESSAGES("id text lang topic remarks line", "subjects"),

  /** What was signed. */
  AGREEMENTS("id title lang parties signed_by remarks line", "");

  private final List<Column> shown;
  private final List<Column> columns;

  /** Which of the columns are lists. */
  private final boolean[] lists;

  /** The place of each column among those of the kind, by its ordinal; -1 for the others. */
  private final int[] places = new int[Column.values().length];

  ItemKind(String shown, String hidden) {
    this.shown = columns(shown);
    List<Column> all = new ArrayList<>(this.shown);
    all.addAll(columns(hidden));
    this.columns = List.copyOf(all);
    this.lists = new boolean[columns.size()];
    Arrays.fill(places, -1);
    for (int i = 0; i < columns.size(); i++) {
      places[columns.get(i).ordinal()] = i;
      lists[i] = columns.get(i).isList();
    }
  }

  private static List<Column> columns(String names) {
    return Stream.of(names.split(" "))
        .filter(name -> !name.isEmpty())
        .map(name -> Column.valueOf(name.toUpperCase(Locale.ROOT)))
        .toList();
  }

  /** The columns of all kinds: rows of another shape are not read. */
  public static String shape() {
    StringBuilder shape = new StringBuilder();
    for (ItemKind kind : values()) {
      shape.append(kind.columns);
    }
    return shape.toString();
  }

  /** Its word on the command line, such as {@code quotes}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The columns that readers are shown. */
  public List<Column> shown() {
    return shown;
  }

  /** All columns, in the order in which a row keeps them. */
  List<Column> columns() {
    return columns;
  }

  /** Which of them are lists; not to be changed. */
  boolean[] lists() {
    return lists;
  }

  /** The place of a column in a row, which must be one of the kind's. */
  int place(Column column) {
    int place = places[column.ordinal()];
    if (place < 0) {
      throw new IllegalArgumentException(key() + " have no " + column.key());
    }
    return place;
  }

  /** Whether it has a column. */
  public boolean has(Column column) {
    return places[column.ordinal()] >= 0;
  }
}
