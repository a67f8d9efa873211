package readout.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.diagnostic.Diagnostics;
import readout.document.FilePart;
import readout.document.FinishedFile;
import readout.document.mail.Attachment;
import readout.document.mail.Message;
import readout.document.mail.MessageReader;
import readout.document.mail.Picture;
import readout.html.ArticleOnly;
import readout.html.ArticleText;
import readout.html.MailStyle;
import readout.leak.RequiredNotices;
import readout.leak.RequiredText;
import readout.markdown.CommonMark;
import readout.note.MailFrame;
import readout.note.Note;
import readout.note.NoteFrame;
import readout.template.CompiledTemplate;
import readout.template.Format;
import readout.template.TemplateChoice;

/**
 * Prints notes as messages: the article of the page, dressed for mail programs, the same as plain
 * text, and files. The style of pages is not put into elements, for much of it has no meaning
 * there; messages have one of their own, so that every template gets it, the user's too.
 */
final class MailPrinter {
  private static final String FRAME = "mail.html.mustache";

  private final TemplateChoice choice;
  private final MailSettings settings;
  private final Diagnostics diagnostics;
  private final NotePrinter page;
  private final Optional<NotePrinter> text;
  private final MailFiles files;
  private final RequiredNotices inPage;
  private final RequiredNotices inText;
  private Optional<CompiledTemplate> frame;

  /**
   * @param look what the user says of files that are not text
   */
  MailPrinter(
      TemplateChoice choice,
      CommonMark commonMark,
      MailSettings settings,
      FileLook look,
      Diagnostics diagnostics) {
    this.choice = choice;
    this.settings = settings;
    this.diagnostics = diagnostics;
    this.page = new NotePrinter(choice.as(Format.HTML), commonMark, diagnostics);
    this.text =
        choice
            .inMarkdown(Format.TEXT)
            .map(markdown -> new NotePrinter(markdown, commonMark, diagnostics));
    this.inPage = new RequiredNotices(choice.as(Format.HTML), commonMark);
    this.inText = new RequiredNotices(choice.as(Format.TEXT), commonMark);
    this.files = new MailFiles(choice, commonMark, settings, look, diagnostics);
  }

  /**
   * The message of a note, with what is in it; empty after an error was reported.
   *
   * @param beside the files beside the record: what the message shows or links to goes with it
   */
  Optional<FinishedFile> print(Note note, FilesBeside beside, Diagnostics sink) {
    String subject = MailSubject.of(note);
    Optional<String> printed = page.unchecked(note, sink);
    if (printed.isEmpty()) {
      return Optional.empty();
    }
    String article = ArticleOnly.of(printed.get(), false);
    Optional<MailStyle.Styled> styled =
        framed(article, subject, note, sink)
            .map(page -> MailStyle.of(page, address -> beside.read(address, sink)))
            .filter(made -> isComplete(note, inPage, made.html(), sink));
    if (styled.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> plain =
        text.isPresent()
            ? text.get().print(note, sink)
            : Optional.of(ArticleText.of(article))
                .filter(made -> isComplete(note, inText, made, sink));
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    List<FilePart> parts = new ArrayList<>();
    Optional<List<Attachment>> attachments = files.of(note, plain.get(), parts, sink);
    if (attachments.isEmpty()) {
      return Optional.empty();
    }
    List<Attachment> all = new ArrayList<>(attachments.get());
    all.addAll(beside.attachments(styled.get().files(), sink));
    String message =
        new Message(
                settings.envelope(),
                subject,
                note.language(),
                plain.get(),
                styled.get().html(),
                pictures(styled.get()),
                all)
            .print();
    parts.addAll(0, MessageReader.parts(message));
    return Optional.of(new FinishedFile(message.getBytes(StandardCharsets.US_ASCII), parts));
  }

  private Optional<String> framed(String article, String subject, Note note, Diagnostics sink) {
    NoteFrame around = note.content().frame();
    return frame()
        .flatMap(
            template ->
                template.render(
                    new MailFrame(
                        around.language(),
                        around.dir(),
                        around.dir().equals("rtl") ? "right" : "left",
                        subject,
                        article,
                        around.house()),
                    sink));
  }

  private synchronized Optional<CompiledTemplate> frame() {
    if (frame == null) {
      frame = NotePrinter.templates(choice, MailFrame.class).compile(FRAME, diagnostics);
    }
    return frame;
  }

  private static boolean isComplete(
      Note note, RequiredNotices required, String output, Diagnostics sink) {
    List<RequiredText> missing = required.missingIn(note, output);
    if (!missing.isEmpty()) {
      sink.add(required.diagnostic("the note of \"" + note.id() + "\"", missing));
    }
    return missing.isEmpty();
  }

  private static List<Picture> pictures(MailStyle.Styled styled) {
    return styled.pictures().stream()
        .map(picture -> new Picture(picture.id(), picture.type(), picture.bytes()))
        .toList();
  }
}
