package readout.check;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import readout.diagnostic.Waiver;
import readout.people.PeopleFile;
import readout.people.Person;
import readout.record.RecordInput;
import readout.yaml.Sources;

/**
 * Remembers whose names and offices a people file lacks in a language, so that it is said once, in
 * that file, and not in each record that names the person. Threads may share it.
 */
final class UntranslatedPeople {
  /** The ids of people by language, by the name of their file. */
  private final Map<String, Map<String, Set<String>>> missing = new TreeMap<>();

  private final Map<String, PeopleFile> files = new TreeMap<>();

  /**
   * Takes what a record found.
   *
   * @param file the file that the record's people are in
   * @param ids of those whose names or offices are missing
   */
  synchronized void add(PeopleFile file, String language, Set<String> ids) {
    if (!ids.isEmpty()) {
      files.put(file.name(), file);
      missing
          .computeIfAbsent(file.name(), f -> new TreeMap<>())
          .computeIfAbsent(language, l -> new TreeSet<>())
          .addAll(ids);
    }
  }

  /**
   * The ids of people that a record does not waive the warning for: a waiver of the record says
   * that this record does without, and others that name the person may not.
   *
   * @param places where the record names each
   * @param today the day on which waivers are judged
   * @param met takes the waivers that are for one of them
   */
  static Set<String> notWaived(
      Map<String, Span> places, List<Waiver> waivers, LocalDate today, Set<Waiver> met) {
    Set<String> ids = new TreeSet<>();
    places.forEach(
        (id, at) -> {
          Waiver waiver =
              waivers.stream()
                  .filter(w -> w.isFor(Code.NOT_TRANSLATED, at))
                  .findFirst()
                  .orElse(null);
          if (waiver != null) {
            met.add(waiver);
          }
          if (waiver == null || waiver.isOver(today)) {
            ids.add(id);
          }
        });
    return ids;
  }

  /** Warns of each of them, by language. */
  void report(Diagnostics sink) {
    missing.forEach(
        (name, languages) -> {
          SourceFile text = text(name).orElse(null);
          languages.forEach(
              (language, ids) ->
                  ids.forEach(id -> sink.add(warning(files.get(name), text, id, language))));
        });
  }

  private static Diagnostic warning(PeopleFile file, SourceFile text, String id, String language) {
    Person person = file.find(id);
    Span span = text == null || person == null ? null : line(text, person.line());
    String message = "names or offices of \"" + id + "\" are missing in \"" + language + "\"";
    return Diagnostic.warning(Code.NOT_TRANSLATED, text, span, message)
        .help(
            "write them in each language, here and not in the records: name: {en: …, "
                + language
                + ": …}, and so for the `honorific` and each `role` and `organization`");
  }

  private static Span line(SourceFile text, int number) {
    int start = text.lineStart(number);
    String line = text.line(number);
    int indent = line.length() - line.stripLeading().length();
    return new Span(start + indent, start + line.stripTrailing().length());
  }

  private static Optional<SourceFile> text(String name) {
    try {
      RecordInput input =
          RecordInput.read(name, InputStream.nullInputStream(), RecordInput.BYTE_LIMIT);
      return Sources.read(input.name(), input.bytes(), new Diagnostics());
    } catch (RecordInput.Unusable e) {
      return Optional.empty();
    }
  }
}
