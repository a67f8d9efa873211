package readout.output;

import java.util.List;
import java.util.Optional;
import readout.diagnostic.Diagnostics;
import readout.document.FinishedFile;
import readout.html.ArticleOnly;
import readout.leak.RequiredNotices;
import readout.leak.RequiredText;
import readout.markdown.CommonMark;
import readout.markdown.PlainText;
import readout.note.LocalizedNote;
import readout.note.MarkdownPage;
import readout.note.Note;
import readout.note.NoteFrame;
import readout.note.view.View;
import readout.note.view.Viewed;
import readout.template.CompiledTemplate;
import readout.template.Format;
import readout.template.JsonNote;
import readout.template.TemplateChoice;
import readout.template.Templates;

/** Prints notes through one template in one form; the template is checked and compiled once. */
public final class NotePrinter {
  private static final String MARKDOWN_PAGE = "markdown-page.html.mustache";

  private final boolean linkedData;
  private final FileMaker files;
  private final MailPrinter mail;
  private final TemplateChoice choice;
  private final CommonMark commonMark;
  private final RequiredNotices required;
  private final Diagnostics diagnostics;
  private Optional<CompiledTemplate> compiled;
  private Optional<CompiledTemplate> page;

  public NotePrinter(TemplateChoice choice, CommonMark commonMark, Diagnostics diagnostics) {
    this(choice, commonMark, false, FileLook.PLAIN, diagnostics);
  }

  /**
   * @param linkedData whether a fragment keeps the JSON-LD of its page
   * @param look what the user says of files that are not text
   */
  public NotePrinter(
      TemplateChoice choice,
      CommonMark commonMark,
      boolean linkedData,
      FileLook look,
      Diagnostics diagnostics) {
    this(choice, commonMark, linkedData, look, null, diagnostics);
  }

  /**
   * @param settings of messages; null for any other form, and for messages to nobody yet
   */
  NotePrinter(
      TemplateChoice choice,
      CommonMark commonMark,
      boolean linkedData,
      FileLook look,
      MailSettings settings,
      Diagnostics diagnostics) {
    this.linkedData = linkedData;
    this.files = new FileMaker(look, diagnostics);
    this.mail =
        choice.format() == Format.EML
            ? new MailPrinter(
                choice,
                commonMark,
                settings == null ? MailSettings.NONE : settings,
                look,
                diagnostics)
            : null;
    this.choice = choice;
    this.commonMark = commonMark;
    this.required = new RequiredNotices(choice, commonMark);
    this.diagnostics = diagnostics;
  }

  /** Whether notes may show what was cleared. */
  boolean showsClearances() {
    return choice.showsClearances();
  }

  /** Whether the template is right; what is wrong with it was reported. */
  public boolean isUsable() {
    return choice.format() == Format.JSON || compiled().isPresent();
  }

  /**
   * The whole text of a note, or empty after an error was reported; that of a file that is not text
   * is the page that it is made of.
   */
  public Optional<String> print(Note note) {
    return print(note, diagnostics);
  }

  /**
   * The whole text of a note, or empty after an error was reported.
   *
   * @param sink takes what is wrong with this note alone
   */
  public Optional<String> print(Note note, Diagnostics sink) {
    if (choice.format() == Format.JSON) {
      return Optional.of(JsonNote.print(note.content()));
    }
    return unchecked(note, sink)
        .filter(text -> isComplete(note, required.missingIn(note, text), sink));
  }

  /**
   * The file of a note in a form that is not text, with what is in its parts; empty after an error
   * was reported.
   *
   * @param sink takes what is wrong with this note alone
   */
  public Optional<FinishedFile> file(Note note, Diagnostics sink) {
    return file(note, FilesBeside.NONE, sink);
  }

  /**
   * The same.
   *
   * @param beside the files beside the record, which go with a message
   */
  Optional<FinishedFile> file(Note note, FilesBeside beside, Diagnostics sink) {
    if (mail != null) {
      return mail.print(note, beside, sink);
    }
    return print(note, sink)
        .flatMap(page -> made(page, note, sink))
        .filter(
            file -> isComplete(note, required.missingInText(note, PageFiles.shown(file)), sink));
  }

  private Optional<FinishedFile> made(String page, Note note, Diagnostics sink) {
    String data = files.attachesData() ? JsonNote.print(note.content()) : "";
    return files.make(choice.format(), page, "the note of \"" + note.id() + "\"", data, sink);
  }

  /** The whole text of a note, whether or not it shows its notices. */
  Optional<String> unchecked(Note note, Diagnostics sink) {
    return compiled()
        .flatMap(template -> template.render(seen(note), sink))
        .map(text -> PageDataFilter.of(text, note, choice))
        .flatMap(text -> inForm(text, note));
  }

  /** Whether the output shows the notices of the note; reported when it does not. */
  private boolean isComplete(Note note, List<RequiredText> missing, Diagnostics sink) {
    if (!missing.isEmpty()) {
      sink.add(required.diagnostic("the note of \"" + note.id() + "\"", missing));
    }
    return missing.isEmpty();
  }

  /** Whether a Markdown template's note goes into the built-in page. */
  private boolean isInPage() {
    return choice.format().isMadeOfPage() && !choice.isHtml();
  }

  /** A page prints the notices at its top, so that they need not be in the note itself. */
  private LocalizedNote seen(Note note) {
    return isInPage() ? note.content().withoutNotices() : note.content();
  }

  /** A template is reported on once, however many records it is for. */
  private synchronized Optional<CompiledTemplate> compiled() {
    if (compiled == null) {
      compiled = templates(choice, LocalizedNote.class).compile(choice.fileName(), diagnostics);
    }
    return compiled;
  }

  /** The built-in page that notes in Markdown are put into. */
  private synchronized Optional<CompiledTemplate> compiledPage() {
    if (page == null) {
      page = templates(choice, MarkdownPage.class).compile(MARKDOWN_PAGE, diagnostics);
    }
    return page;
  }

  /** The shape is asked for only where there is something to check. */
  static Templates templates(TemplateChoice choice, Class<? extends Viewed> kind) {
    return choice.files().areBuiltIn()
        ? Templates.builtIn(choice.files()::find)
        : new Templates(choice.files()::find, View.shape(kind));
  }

  private Optional<String> inForm(String text, Note note) {
    Optional<String> whole = isInPage() ? page(text, note) : Optional.of(text);
    return switch (choice.format()) {
      case TEXT -> whole.map(new PlainText()::print);
      case FRAGMENT -> whole.map(page -> ArticleOnly.of(page, linkedData));
      case DOCX, PDF -> whole.map(page -> PageFiles.source(page, note));
      case MARKDOWN, HTML, JSON, EML -> whole;
    };
  }

  /** A Markdown template's note in the built-in page. */
  private Optional<String> page(String markdown, Note note) {
    String body = commonMark.page(markdown);
    NoteFrame frame = note.content().frame();
    MarkdownPage page =
        new MarkdownPage(
            frame.language(),
            frame.dir(),
            note.title(),
            body,
            frame.house(),
            frame.labels(),
            note.content().readers().notices(),
            required.corrections(note, body),
            note.content().readers().public_(),
            frame.site());
    return compiledPage().flatMap(template -> template.render(page, diagnostics));
  }
}
