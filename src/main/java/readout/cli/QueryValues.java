package readout.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine.ParseResult;
import readout.meeting.date.DateMistake;
import readout.meeting.date.EdtfDate;
import readout.query.index.IndexRequest;
import readout.query.item.ItemKind;
import readout.query.item.Sought;
import readout.record.PeopleFiles;
import readout.record.RecordInputs;

/** Reads the values of options that say which items are asked for. */
final class QueryValues {
  /** Where the index is, in the folder of the program's caches. */
  private static final String INDEX = "query";

  /** How EDTF says that a date is uncertain, approximate, or both. */
  private static final Pattern DOUBT = Pattern.compile("[?~%]");

  private final ParseResult arguments;

  QueryValues(ParseResult arguments) {
    this.arguments = arguments;
  }

  /** The folder that the index is kept in, or null for none. */
  private Path index(Console console) {
    return QueryOptions.NO_INDEX.isIn(arguments)
        ? null
        : CacheHome.of(console.environment()).map(home -> home.resolve(INDEX)).orElse(null);
  }

  /**
   * Which records are asked.
   *
   * @param position of their folders among the arguments
   * @param command as it is typed before them
   * @param kinds of the items that are asked for
   * @param words whether they are asked for words
   */
  IndexRequest records(
      Console console, int position, String command, Set<ItemKind> kinds, boolean words) {
    List<String> paths = arguments.matchedPositionalValue(position, List.of());
    if (paths.isEmpty()) {
      throw Options.wrong(
          arguments,
          "there are no records to ask",
          "name their folder: readout " + command + " records/");
    }
    return new IndexRequest(
        paths,
        new RecordInputs(console.in()),
        index(console),
        Version.text(),
        kinds,
        words,
        new PeopleFiles(Options.people(arguments)));
  }

  /** A text that has words to look for; null without the option. */
  String words(Option<String> option) {
    String text = option.in(arguments);
    if (text != null && Sought.name(text).isEmpty()) {
      throw Options.wrong(arguments, option.name() + ": there is no word in \"" + text + "\"", "");
    }
    return text;
  }

  /** The first day that a date can mean; null without the option. */
  LocalDate first(Option<String> option) {
    EdtfDate date = date(option);
    if (date != null && date.earliest() == null) {
      throw Options.wrong(
          arguments, option.name() + " " + date.edtf() + " has no first day", "name a year");
    }
    return date == null ? null : date.earliest();
  }

  /** A date; null without the option. */
  EdtfDate date(Option<String> option) {
    String text = option.in(arguments);
    if (text == null) {
      return null;
    }
    if (DOUBT.matcher(text).find() && EdtfDate.parse(text).isPresent()) {
      throw Options.wrong(
          arguments,
          option.name() + " takes an exact date, not \"" + text + "\"",
          "write the date itself: " + DOUBT.matcher(text).replaceAll(""));
    }
    return EdtfDate.parse(text)
        .orElseThrow(
            () -> {
              String suggestion = DateMistake.suggestion(text);
              return Options.wrong(
                  arguments,
                  option.name()
                      + ": \""
                      + text
                      + "\" is not a date"
                      + (suggestion.isEmpty() ? " (" + DateMistake.reason(text) + ")" : ""),
                  suggestion.isEmpty()
                      ? "write a day, a month or a year: 2026-05-13, 2026-05, 2026"
                      : "did you mean \"" + suggestion + "\"?");
            });
  }

  /** The language that was asked for; null without the option. */
  String language() {
    List<String> languages = Options.languages(arguments, QueryOptions.LANGUAGE);
    if (languages.size() > 1) {
      throw Options.wrong(arguments, "--language takes one language", "ask once for each");
    }
    return languages.isEmpty() ? null : languages.get(0);
  }
}
