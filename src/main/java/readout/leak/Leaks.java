package readout.leak;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Position;
import readout.diagnostic.SourceFile;
import readout.house.HouseStyle;
import readout.language.Language;
import readout.meeting.Audience;
import readout.meeting.Meeting;
import readout.record.ReadRecord;
import readout.template.Format;
import readout.template.TemplateFiles;

/** Holds finished outputs of a record against what they may not hold. */
public final class Leaks {
  private final ReadRecord record;
  private final Audience audience;
  private final LeakDetector wall;

  /**
   * @param record the record
   * @param released what the audience may see of it
   * @param languages the words that may have been printed
   * @param style what the house may have added to them
   */
  public Leaks(
      ReadRecord record,
      Meeting released,
      Audience audience,
      List<Language> languages,
      HouseStyle style,
      Safeguards safeguards) {
    this.record = record;
    this.audience = audience;
    this.wall =
        safeguards
            .wall()
            .between(record.decoded().meeting(), released, () -> ownWords(languages, style));
  }

  /** All that is withheld; never null. */
  public List<Secret> secrets() {
    return wall.secrets();
  }

  /** The error for a file beside a record. */
  public Optional<Diagnostic> inFile(String text, String path) {
    Optional<Leak> found = find(text, Format.TEXT);
    if (found.isEmpty() && text.indexOf('<') >= 0) {
      found = find(text, Format.HTML);
    }
    return found.map(leak -> unwritten(leak, path));
  }

  /**
   * The error for a file of a site, which may say what other records say.
   *
   * @param text of the file, or its name
   * @param page whether the text is read as a page of HTML
   * @param where it was found, in words
   * @param sought whether a run of words may not be there
   */
  public Optional<Diagnostic> inSite(
      String text, boolean page, String where, LongPredicate sought) {
    Optional<Leak> found = page ? wall.inPage(text, sought) : wall.inText(text, sought);
    return found.map(leak -> unwritten(leak, where));
  }

  /**
   * What the program may say by itself: labels, the words of markup and styles, and those of the
   * house.
   */
  public static String ownWords(List<Language> languages, HouseStyle style) {
    return languages.stream().map(Language::ownWords).collect(Collectors.joining("\n"))
        + "\n"
        + style.ownWords()
        + "\n"
        + BuiltInTemplates.TEXT;
  }

  /** The text of all built-in templates, read when a word is first looked for in it. */
  private static final class BuiltInTemplates {
    static final String TEXT =
        TemplateFiles.builtInFiles().stream()
            .flatMap(name -> TemplateFiles.builtIn(name).stream())
            .map(SourceFile::text)
            .collect(Collectors.joining("\n"));
  }

  /** The error for an output that tells too much. */
  public Optional<Diagnostic> in(String output, Format format) {
    return find(output, format)
        .flatMap(leak -> find(FormWords.without(output), format))
        .map(leak -> unwritten(leak, place(leak, output) + " of the output"));
  }

  /**
   * The error for a part of a file that tells too much.
   *
   * @param text all that the part says
   * @param page whether the text is read as a page of HTML
   * @param where the part is, in words
   */
  public Optional<Diagnostic> inPart(String text, boolean page, String where) {
    Format format = page ? Format.HTML : Format.TEXT;
    return find(text, format)
        .flatMap(leak -> find(FormWords.without(text), format))
        .map(leak -> unwritten(leak, where + " of the output"));
  }

  /** The error for a file name that tells too much. */
  public Optional<Diagnostic> inFileName(String name) {
    return wall.inFileName(name).map(leak -> unwritten(leak, "the name of its file, " + name));
  }

  /** The error for a page that was published and tells too much. */
  public Optional<Diagnostic> inPublished(String page, String name, Format format) {
    return find(page, format)
        .flatMap(leak -> find(FormWords.without(page), format))
        .map(
            leak ->
                diagnostic(leak, "the page for")
                    .help("it is in " + place(leak, page) + " of " + name)
                    .help("remove it from the page"));
  }

  private Optional<Leak> find(String output, Format format) {
    return format.isHtml() ? wall.inPage(output) : wall.inText(output);
  }

  private static String place(Leak leak, String output) {
    Position at = new SourceFile("", output).position(leak.offset());
    return "line " + at.line() + ", column " + at.column();
  }

  private Diagnostic unwritten(Leak leak, String where) {
    return diagnostic(leak, "the output for")
        .help("it would have been in " + where)
        .help("nothing was written; look for the words in templates, options, `id` and -o")
        .help("if they are there by coincidence, reword the withheld item or what is published");
  }

  private Diagnostic diagnostic(Leak leak, String what) {
    return Diagnostic.error(
            Code.LEAK,
            record.file(),
            record.decoded().places().of(leak.part()),
            what + " \"" + audience.key() + "\" contains what is withheld from it")
        .label("withheld, yet \"" + leak.words() + "\" is there");
  }
}
