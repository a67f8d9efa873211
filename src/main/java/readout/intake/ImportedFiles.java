package readout.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.draft.Draft;
import readout.draft.DraftComment;
import readout.draft.DraftPrinter;
import readout.merge.DraftForm;
import readout.merge.MergedRecord;
import readout.merge.RecordMerge;
import readout.yaml.MappingNode;
import readout.yaml.YamlReader;

/** Puts what several files say of one meeting into one record, in the order of the files. */
final class ImportedFiles {
  private final NameDirectory people;
  private final boolean existing;
  private final Diagnostics diagnostics;
  private final List<String> notices = new ArrayList<>();
  private SourceFile record;

  /**
   * @param record the record to add to; null for a new one
   * @param people those who are known already
   * @param diagnostics takes contradictions
   */
  ImportedFiles(SourceFile record, NameDirectory people, Diagnostics diagnostics) {
    this.people = people;
    this.record = record;
    this.existing = record != null;
    this.diagnostics = diagnostics;
  }

  /** Adds what a file gives; false after an error. */
  boolean add(String name, Imported imported) {
    notices.addAll(imported.notices());
    String text =
        DraftPrinter.print(imported.draft(), record == null ? imported.remarks() : List.of());
    if (record == null) {
      record = new SourceFile("the draft of " + name, text);
      return true;
    }
    notices.addAll(imported.remarks());
    Optional<MergedRecord> merged =
        RecordMerge.of(
            record,
            new SourceFile(name, text),
            new DraftForm(Draft.order(), people::namesOf, DraftComment::left),
            diagnostics);
    if (merged.isEmpty() || !isReadable(merged.get().text())) {
      if (!diagnostics.hasErrors()) {
        diagnostics.add(
            Diagnostic.error(
                    Code.UNREADABLE_INPUT,
                    null,
                    null,
                    "cannot add \"" + name + "\" to " + record.name())
                .help("import it by itself, and copy what you need"));
      }
      return false;
    }
    List<String> added = merged.get().added();
    notices.add(
        added.isEmpty() ? "nothing to add to " + record.name() : "added to " + record.name() + ":");
    added.forEach(line -> notices.add("  " + line));
    if (!merged.get().left().isEmpty()) {
      notices.add("not added, as there is no place for it:");
      merged.get().left().forEach(line -> notices.add("  " + line));
    }
    record = new SourceFile(record.name(), merged.get().text());
    return true;
  }

  /** What was added never makes a record unreadable. */
  private static boolean isReadable(String text) {
    Diagnostics found = new Diagnostics();
    return YamlReader.read(new SourceFile("merged", text), found).orElse(null)
            instanceof MappingNode
        && !found.hasErrors();
  }

  /** The record with all of it. */
  ImportResult result() {
    return new ImportResult(record.text(), notices, diagnostics, false);
  }
}
