package readout.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import readout.diagnostic.Suggestion;
import readout.query.index.RecordView;
import readout.query.item.Column;
import readout.query.item.ItemKind;
import readout.query.item.Names;
import readout.query.item.Row;
import readout.query.item.Sought;

/**
 * Says which names of a question without an answer are in none of the records, and what was
 * probably meant. Only what the readers of the answer may see is looked at.
 */
final class UnknownNames {
  private static final int SHORTEST = 3;

  /** The columns whose names may be meant, as they are written. */
  private static final List<Column> WRITTEN =
      List.of(
          Column.SERIES,
          Column.KIND,
          Column.TAGS,
          Column.TOPICS,
          Column.TOPIC,
          Column.TITLE,
          Column.PEOPLE,
          Column.NAME,
          Column.SPEAKERS,
          Column.OWNERS,
          Column.DELEGATIONS,
          Column.DELEGATION,
          Column.ORGANIZATIONS,
          Column.ORGANIZATION,
          Column.LABEL);

  private final List<Row> rows = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  private UnknownNames(List<RecordView> views, ItemKind kind) {
    for (RecordView view : views) {
      for (int language = 0; language < view.languages().size(); language++) {
        rows.addAll(view.rows(language, ItemKind.MEETINGS));
        if (kind != ItemKind.MEETINGS) {
          rows.addAll(view.rows(language, kind));
        }
      }
    }
  }

  /**
   * A line for each name that no record has; none when there are no records.
   *
   * @param views what the readers may see
   * @param kind what was asked for
   */
  static List<String> of(List<RecordView> views, ItemKind kind, Conditions asked) {
    UnknownNames unknown = new UnknownNames(views, kind);
    if (!unknown.rows.isEmpty()) {
      unknown.name(asked.who(), Column.WHO, "no person or group is called");
      unknown.name(asked.owner(), Column.OWNER_KEYS, "no step is for");
      unknown.name(asked.organization(), Column.BODIES, "no organization is called");
      unknown.name(asked.delegation(), Column.SIDES, "no delegation is called");
      unknown.name(asked.series(), Column.SERIES_KEYS, "no series is called");
      unknown.name(asked.kind(), Column.KIND_KEYS, "no meeting is of the kind");
      unknown.name(asked.topic(), Column.SUBJECTS, "no topic is called");
      unknown.name(asked.tag(), Column.TAG_KEYS, "no meeting has the tag");
      unknown.name(asked.label(), Column.LABEL, "no figure is called");
    }
    return unknown.lines;
  }

  private void name(String asked, Column column, String nothing) {
    if (asked == null) {
      return;
    }
    Sought sought = Sought.name(asked);
    Map<String, String> known = new LinkedHashMap<>();
    for (Row row : rows) {
      if (row.kind().has(column)) {
        List<String> keys =
            column.isList() ? row.list(column) : List.of(Names.words(row.text(column)));
        if (sought.isOneOf(keys)) {
          return;
        }
        Map<String, String> written = written(row);
        keys.stream().filter(written::containsKey).forEach(key -> add(key, written, known));
      }
    }
    String meant =
        Suggestion.nearest(Names.words(asked).strip(), known.keySet())
            .map(key -> ": did you mean \"" + known.get(key) + "\"?")
            .orElse("");
    lines.add(nothing + " \"" + asked + "\"" + meant);
  }

  /** A name may be asked for by one of its words. */
  private static void add(String key, Map<String, String> written, Map<String, String> known) {
    String words = key.strip();
    known.putIfAbsent(words, written.get(key));
    for (String word : words.split(" ")) {
      if (word.length() >= SHORTEST) {
        known.putIfAbsent(word, written.get(key));
      }
    }
  }

  /** The names of a row as they are written, by the keys that are kept of them. */
  private static Map<String, String> written(Row row) {
    Map<String, String> written = new LinkedHashMap<>();
    for (Column column : WRITTEN) {
      if (row.kind().has(column)) {
        Stream<String> names =
            column.isList() ? row.list(column).stream() : Stream.of(row.text(column));
        names.forEach(name -> written.putIfAbsent(Names.words(name), name));
      }
    }
    return written;
  }
}
