package readout.roster;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import readout.csv.CsvTable;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import readout.diagnostic.Suggestion;
import readout.meeting.Audience;
import readout.meeting.ComparedForm;
import readout.meeting.date.DateMistake;

/** Reads people from a table: a row for each office, the rows of one id or name one person. */
final class PeopleTable {
  /** The columns that a table may have. */
  static final List<String> COLUMNS =
      List.of(
          "id",
          "name",
          "aliases",
          "honorific",
          "country",
          "url",
          "role",
          "organization",
          "delegation",
          "from",
          "to",
          "audience");

  private static final List<String> AUDIENCES =
      Stream.of(Audience.values()).map(Audience::key).toList();

  private final SourceFile file;
  private final ImportNotes notes;
  private final Diagnostics diagnostics;

  /**
   * @param diagnostics takes what is wrong with the table
   */
  PeopleTable(SourceFile file, ImportNotes notes, Diagnostics diagnostics) {
    this.file = file;
    this.notes = notes;
    this.diagnostics = diagnostics;
  }

  /** The people, in the order of their first rows; none after an error. */
  List<DraftPerson> people() {
    CsvTable table;
    try {
      table = CsvTable.of(file.text());
    } catch (UncheckedIOException e) {
      diagnostics.add(
          Diagnostic.error(
                  Code.UNREADABLE_INPUT,
                  null,
                  null,
                  "cannot import \"" + file.name() + "\": " + e.getCause().getMessage())
              .help("save the table again as CSV, in UTF-8"));
      return List.of();
    }
    columns(table);
    if (diagnostics.hasErrors()) {
      return List.of();
    }
    Map<String, List<CsvTable.Row>> persons = new LinkedHashMap<>();
    Map<String, String> byName = new HashMap<>();
    for (CsvTable.Row row : table.rows()) {
      String key = key(row, byName);
      if (!row.cells().isEmpty() && key.isEmpty()) {
        diagnostics.add(error(row.line(), Code.MISSING_KEY, "a row has neither `id` nor `name`"));
      } else if (!key.isEmpty()) {
        persons.computeIfAbsent(ComparedForm.of(key), any -> new ArrayList<>()).add(row);
      }
    }
    PersonIds ids = new PersonIds(Set.of());
    return persons.values().stream().map(rows -> person(rows, ids)).toList();
  }

  /** What the rows of one person share: the id, or the name where one of them has no id. */
  private static String key(CsvTable.Row row, Map<String, String> byName) {
    String name = ComparedForm.of(row.cell("name"));
    String id = row.cell("id");
    if (!id.isEmpty()) {
      byName.putIfAbsent(name, id);
    }
    return id.isEmpty() ? byName.getOrDefault(name, name) : id;
  }

  private void columns(CsvTable table) {
    Span head = new Span(0, Math.max(1, file.lineEnd(1)));
    for (String column : table.columns()) {
      if (!COLUMNS.contains(column)) {
        diagnostics.add(
            Diagnostic.error(
                    Code.UNKNOWN_KEY, file, head, "the table has no column \"" + column + "\"")
                .label("unknown column")
                .help(Suggestion.didYouMean(column, COLUMNS))
                .help("the columns are: " + String.join(", ", COLUMNS)));
      }
    }
    if (!table.columns().contains("name") && !diagnostics.hasErrors()) {
      diagnostics.add(
          Diagnostic.error(Code.MISSING_KEY, file, head, "the table needs the column `name`")
              .label("`name` is missing in its first row")
              .help("the first row names the columns: " + String.join(", ", COLUMNS)));
    }
  }

  private Diagnostic error(int line, Code code, String message) {
    int at = Math.min(line, file.lineCount());
    return Diagnostic.error(code, file, new Span(file.lineStart(at), file.lineEnd(at)), message);
  }

  private DraftPerson person(List<CsvTable.Row> rows, PersonIds ids) {
    String name = first(rows, "name");
    List<DraftPerson.Office> offices = new ArrayList<>();
    for (CsvTable.Row row : rows) {
      DraftPerson.Office office = office(row, name);
      if (office != null) {
        offices.add(office);
      }
    }
    List<String> aliases =
        Stream.of(first(rows, "aliases").split(";"))
            .map(String::strip)
            .filter(a -> !a.isEmpty())
            .toList();
    String id = first(rows, "id");
    String honorific = first(rows, "honorific");
    if (name.isEmpty()) {
      diagnostics.add(error(rows.get(0).line(), Code.MISSING_KEY, "\"" + id + "\" has no `name`"));
    }
    return new DraftPerson(
        id.isEmpty() ? ids.of(name) : ids.take(id),
        Map.of("", name),
        aliases,
        honorific.isEmpty() ? Map.of() : Map.of("", honorific),
        first(rows, "country"),
        notes.url(first(rows, "url"), name),
        offices,
        Map.of());
  }

  private DraftPerson.Office office(CsvTable.Row row, String name) {
    String audience = row.cell("audience");
    if (!audience.isEmpty() && !AUDIENCES.contains(audience)) {
      diagnostics.add(
          error(row.line(), Code.UNKNOWN_WORD, "`audience` cannot be \"" + audience + "\"")
              .help("use one of: " + String.join(", ", AUDIENCES)));
    }
    boolean from = isDate(row, "from");
    boolean to = isDate(row, "to"); // Looked at in any case, so that both mistakes are reported.
    if (!from || !to) {
      return null;
    }
    return DraftPerson.Office.of(
        row.cell("role"),
        row.cell("organization"),
        row.cell("delegation"),
        row.cell("from"),
        row.cell("to"),
        audience,
        name,
        notes);
  }

  /** Whether a cell holds a date or nothing; anything else is reported, with its line. */
  private boolean isDate(CsvTable.Row row, String column) {
    String text = row.cell(column);
    if (ImportNotes.day(text) != null) {
      return true;
    }
    String meant = DateMistake.suggestion(text);
    diagnostics.add(
        error(row.line(), Code.BAD_DATE, "\"" + text + "\" is not a date")
            .label("`" + column + "` takes a date: " + DateMistake.reason(text))
            .help(
                meant.isEmpty()
                    ? "dates that work: 2026-05-13, 2026-05, 2026"
                    : "did you mean \"" + meant + "\"?"));
    return false;
  }

  /** The first value of a column in some rows; empty when there is none. */
  private static String first(List<CsvTable.Row> rows, String column) {
    return rows.stream()
        .map(row -> row.cell(column))
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .orElse("");
  }
}
