package readout.roster;

import java.util.List;
import readout.decode.PeopleFileDecoder;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.json.JsonTree;
import readout.record.RecordInput;
import readout.yaml.Sources;
import readout.yaml.YamlReader;

/**
 * A people file that was made of somebody else's list.
 *
 * @param text the file as YAML; null after errors
 * @param count how many people it has
 * @param notes what was left out, a line each
 * @param diagnostics why there is no text, or what has to be looked at in it
 */
public record ImportedPeople(String text, int count, List<String> notes, Diagnostics diagnostics) {
  /** What a list has: Popolo JSON when it begins as JSON, otherwise a table. */
  public static ImportedPeople of(RecordInput input) {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile file = Sources.read(input.name(), input.bytes(), diagnostics).orElse(null);
    if (file == null) {
      return wrong(diagnostics);
    }
    String start = file.text().stripLeading();
    ImportNotes notes = new ImportNotes();
    List<DraftPerson> people;
    if (start.startsWith("{") || start.startsWith("[")) {
      try {
        people = new PopoloList(notes).people(JsonTree.of(file.text()));
      } catch (JsonTree.Broken e) {
        diagnostics.add(
            unusable(input, "line " + e.line() + " is not JSON")
                .help("save the file again, as UTF-8, and import that"));
        return wrong(diagnostics);
      }
    } else {
      people = new PeopleTable(file, notes, diagnostics).people();
    }
    if (people.isEmpty() && !diagnostics.hasErrors()) {
      diagnostics.add(
          unusable(input, "there are no people in it")
              .help("Popolo JSON has a list `persons`; a table has a column `name`"));
    }
    return diagnostics.hasErrors() ? wrong(diagnostics) : written(people, notes, diagnostics);
  }

  private static ImportedPeople written(
      List<DraftPerson> people, ImportNotes notes, Diagnostics diagnostics) {
    StringBuilder text = new StringBuilder("readout-people: 1\npeople:\n");
    people.forEach(person -> text.append(person.lines()));
    SourceFile file = new SourceFile("the imported file", text.toString());
    YamlReader.read(file, diagnostics)
        .ifPresent(root -> PeopleFileDecoder.decode(file, root, diagnostics));
    return diagnostics.hasErrors()
        ? wrong(diagnostics)
        : new ImportedPeople(text.toString(), people.size(), notes.lines(), diagnostics);
  }

  private static Diagnostic unusable(RecordInput input, String why) {
    return Diagnostic.error(
        Code.UNREADABLE_INPUT, null, null, "cannot import \"" + input.name() + "\": " + why);
  }

  private static ImportedPeople wrong(Diagnostics diagnostics) {
    return new ImportedPeople(null, 0, List.of(), diagnostics);
  }
}
