package readout.record;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import readout.diagnostic.Suggestion;
import readout.language.DateForms;
import readout.language.Lexicon;
import readout.language.WordKeys;
import readout.meeting.LanguageTags;

/** Reads files of words that override or add a language; the name of a file is its tag. */
public final class LabelFiles {
  private static final String ENDING = ".properties";

  private final Diagnostics diagnostics;
  private final Map<String, Map<String, String>> own = new HashMap<>();

  private final List<LabelFile> files = new ArrayList<>();

  /** A file, and the tag that it is named by. */
  private record LabelFile(SourceFile file, String tag) {}

  private LabelFiles(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The languages there are with these files, after all mistakes in them were reported. */
  public static Lexicon lexicon(List<Path> files, Diagnostics diagnostics) {
    if (files.isEmpty()) {
      return Lexicon.BUILT_IN;
    }
    LabelFiles reader = new LabelFiles(diagnostics);
    files.forEach(reader::read);
    reader.files.forEach(reader::incomplete);
    return new Lexicon(reader.own);
  }

  private void read(Path path) {
    String name = path.getFileName().toString();
    String tag = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : "";
    if (!LanguageTags.isValid(tag)) {
      diagnostics.add(
          Diagnostic.error(
                  Code.BAD_LABELS,
                  null,
                  null,
                  "the name of \"" + path + "\" does not name a language")
              .help("name it by its BCP 47 tag: kk.properties, zh-Hant.properties"));
      return;
    }
    String text = text(path);
    if (text == null) {
      return;
    }
    SourceFile file = new SourceFile(path.toString(), text);
    try {
      Lines lines = new Lines();
      lines.load(new StringReader(text));
      lines.doubled.forEach(key -> doubled(file, key));
      words(file, LanguageTags.canonical(tag), lines);
      files.add(new LabelFile(file, LanguageTags.canonical(tag)));
    } catch (IOException | IllegalArgumentException e) {
      diagnostics.add(
          Diagnostic.error(Code.BAD_LABELS, file, null, "the file is not a list of labels")
              .help("the parser says: " + e.getMessage())
              .help("write a line for each: label.quotes=Statements"));
    }
  }

  /** Words by their keys, and the keys that are there twice. */
  private static final class Lines extends Properties {
    private static final long serialVersionUID = 1;
    private final transient Set<String> doubled = new TreeSet<>();

    @Override
    public synchronized Object put(Object key, Object value) {
      Object before = super.put(key, value);
      if (before != null) {
        doubled.add((String) key);
      }
      return before;
    }
  }

  private void doubled(SourceFile file, String key) {
    Diagnostic diagnostic =
        Diagnostic.error(
                Code.BAD_LABELS, file, lastLine(file, key), "\"" + key + "\" is given twice")
            .label("first given here")
            .help("keep one of the lines");
    List<Span> lines = lines(file, key);
    diagnostics.add(lines.size() < 2 ? diagnostic : diagnostic.also(lines.get(0), "first"));
  }

  /** Forms of months and seasons are asked for by number: all must be there. */
  private void incomplete(LabelFile labels) {
    DateForms.incomplete(labels.tag(), own.get(labels.tag()))
        .forEach(
            (key, missing) -> {
              Span line = line(labels.file(), key);
              if (line != null) {
                diagnostics.add(
                    Diagnostic.error(
                            Code.BAD_LABELS, labels.file(), line, "\"" + key + "\" cannot be used")
                        .label("\"" + missing + "\" is missing")
                        .help("a form of months has twelve names, one of seasons four"));
              }
            });
  }

  /** The text of a file without a byte-order mark, or null after an error was reported. */
  private String text(Path path) {
    String why;
    try {
      why = UserText.obstacle(path);
      if (why.isEmpty()) {
        return UserText.read(path);
      }
    } catch (NoSuchFileException e) {
      why = "there is no such file";
    } catch (CharacterCodingException e) {
      why = "it is not UTF-8";
    } catch (IOException e) {
      why = "it cannot be read (" + e.getMessage() + ")";
    }
    diagnostics.add(
        Diagnostic.error(Code.BAD_LABELS, null, null, "cannot use \"" + path + "\": " + why));
    return null;
  }

  private void words(SourceFile file, String tag, Properties properties) {
    Map<String, String> words = new TreeMap<>();
    properties.forEach((key, value) -> words.put((String) key, (String) value));
    Set<String> all = WordKeys.of(tag);
    words.forEach((key, value) -> judge(file, tag, key, value, all));
    if (Lexicon.BUILT_IN.of(tag).fellBack()) {
      Set<String> missing = new TreeSet<>(all);
      missing.removeAll(words.keySet());
      if (!missing.isEmpty()) {
        diagnostics.add(
            Diagnostic.warning(
                    Code.MISSING_LABELS,
                    file,
                    null,
                    missing.size()
                        + " labels are missing in \""
                        + tag
                        + "\"; they are printed in English")
                .help("the first of them: " + missing.iterator().next()));
      }
    }
    own.merge(
        tag,
        words,
        (first, second) -> {
          Map<String, String> both = new HashMap<>(first);
          both.putAll(second);
          return both;
        });
  }

  private void judge(SourceFile file, String tag, String key, String value, Set<String> all) {
    Span line = line(file, key);
    if (!WordKeys.isKnown(key, all)) {
      diagnostics.add(
          Diagnostic.error(Code.BAD_LABELS, file, line, "there is no label \"" + key + "\"")
              .label("not printed anywhere")
              .help(Suggestion.didYouMean(key, all)));
      return;
    }
    String mistake = WordKeys.mistake(key, value);
    if (!mistake.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(Code.BAD_LABELS, file, line, "\"" + key + "\" cannot be used")
              .label(mistake));
      return;
    }
    Set<String> places = WordKeys.places(value);
    Set<String> wanted = WordKeys.placesOf(key, tag);
    boolean saysItsNumber = places.isEmpty() && WordKeys.mayBeWithoutCount(key, tag);
    if (!places.equals(wanted) && !saysItsNumber) {
      diagnostics.add(
          Diagnostic.error(
                  Code.BAD_LABELS, file, line, "\"" + key + "\" has the wrong placeholders")
              .label("it has " + named(places))
              .help("it needs " + named(wanted)));
    }
  }

  private static String named(Set<String> places) {
    return places.isEmpty() ? "none" : "{" + String.join("}, {", places) + "}";
  }

  /** The first line that gives a key, or null. */
  private static Span line(SourceFile file, String key) {
    List<Span> lines = lines(file, key);
    return lines.isEmpty() ? null : lines.get(0);
  }

  private static Span lastLine(SourceFile file, String key) {
    List<Span> lines = lines(file, key);
    return lines.isEmpty() ? null : lines.get(lines.size() - 1);
  }

  private static List<Span> lines(SourceFile file, String key) {
    List<Span> lines = new ArrayList<>();
    for (int number = 1; number <= file.lineCount(); number++) {
      String line = file.line(number);
      String rest = line.strip().startsWith(key) ? line.strip().substring(key.length()) : "x";
      if (rest.isEmpty() || "=: \t".indexOf(rest.charAt(0)) >= 0) {
        int start = file.lineStart(number);
        lines.add(new Span(start, start + line.length()));
      }
    }
    return lines;
  }

  /**
   * That something has its headings in another language than was wanted.
   *
   * @param of what it is
   * @param wanted BCP 47 tag
   * @param got BCP 47 tag
   */
  public static Diagnostic missing(String of, String wanted, String got) {
    return Diagnostic.warning(
            Code.NO_LABELS,
            null,
            null,
            of + ": there are no labels in \"" + wanted + "\"; they are printed in \"" + got + "\"")
        .help("readout speaks " + String.join(", ", Lexicon.tags()))
        .help("choose one of them with --language, or add your own with --labels");
  }
}
