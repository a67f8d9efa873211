package readout.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.document.FilePart;
import readout.document.FinishedFile;
import readout.document.mail.Attachment;
import readout.language.Language;
import readout.markdown.CommonMark;
import readout.note.Note;
import readout.site.export.NoteCalendar;
import readout.template.Format;
import readout.template.TemplateChoice;

/** Prints the note of a message in other forms, for the same readers, to go with it as files. */
final class MailFiles {
  private final TemplateChoice choice;
  private final MailSettings settings;
  private final Map<AttachmentKind, NotePrinter> printers = new EnumMap<>(AttachmentKind.class);

  /**
   * @param look what the user says of files that are not text
   */
  MailFiles(
      TemplateChoice choice,
      CommonMark commonMark,
      MailSettings settings,
      FileLook look,
      Diagnostics diagnostics) {
    this.choice = choice;
    this.settings = settings;
    for (AttachmentKind kind : settings.attachments()) {
      printable(kind, diagnostics)
          .map(form -> new NotePrinter(form, commonMark, false, look, diagnostics))
          .ifPresent(printer -> printers.put(kind, printer));
    }
  }

  /** The template that prints a file, unless it is printed otherwise. */
  private Optional<TemplateChoice> printable(AttachmentKind kind, Diagnostics diagnostics) {
    return switch (kind) {
      case TEXT, CALENDAR -> Optional.empty();
      case WORD, PDF, HTML, JSON -> Optional.of(choice.as(kind.format()));
      case MARKDOWN -> {
        Optional<TemplateChoice> markdown = choice.inMarkdown(Format.MARKDOWN);
        if (markdown.isEmpty()) {
          diagnostics.add(
              Diagnostic.error(
                      Code.WRONG_FORMAT,
                      null,
                      null,
                      "an HTML template cannot give markdown: " + choice.fileName())
                  .help("attach html or txt, which it can give"));
        }
        yield markdown;
      }
    };
  }

  /**
   * The files of a note; empty after an error was reported.
   *
   * @param plain the note as text
   * @param parts takes what is in those that are not text
   */
  Optional<List<Attachment>> of(Note note, String plain, List<FilePart> parts, Diagnostics sink) {
    String name = note.id() + (settings.namesLanguages() ? "." + note.language() : "");
    List<Attachment> attachments = new ArrayList<>();
    for (AttachmentKind kind : settings.attachments()) {
      String fileName = name + "." + kind.key();
      if (kind == AttachmentKind.CALENDAR) {
        calendar(note, sink).ifPresent(bytes -> attachments.add(file(fileName, kind, bytes)));
        continue;
      }
      Optional<byte[]> bytes =
          kind == AttachmentKind.TEXT
              ? Optional.of(utf8(plain))
              : printed(kind, note, fileName, parts, sink);
      if (bytes.isEmpty()) {
        return Optional.empty();
      }
      attachments.add(file(fileName, kind, bytes.get()));
    }
    return Optional.of(attachments);
  }

  private static Attachment file(String fileName, AttachmentKind kind, byte[] bytes) {
    return new Attachment(fileName, kind.type(), bytes);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Optional<byte[]> printed(
      AttachmentKind kind, Note note, String fileName, List<FilePart> parts, Diagnostics sink) {
    NotePrinter printer = printers.get(kind);
    if (kind.format().isText()) {
      return printer.print(note, sink).map(MailFiles::utf8);
    }
    Optional<FinishedFile> made = printer.file(note, sink);
    for (FilePart part : made.map(FinishedFile::parts).orElse(List.of())) {
      String where = part.name() + " of the attachment " + fileName;
      parts.add(new FilePart(where, part.text(), part.page(), part.shown()));
    }
    return made.map(FinishedFile::bytes);
  }

  /** A calendar without a meeting is not sent. */
  private Optional<byte[]> calendar(Note note, Diagnostics sink) {
    Optional<String> calendar =
        NoteCalendar.of(note, Language.of(note.language()), settings.audience(), settings.today());
    if (calendar.isEmpty()) {
      sink.add(
          Diagnostic.warning(
                  Code.NOTHING_TO_COME,
                  null,
                  null,
                  "the message of \""
                      + note.id()
                      + "\" has no calendar: no meeting is coming up on a known day")
              .help("give the `next_meeting` of the record a day, or leave ics out of --attach"));
    }
    return calendar.map(MailFiles::utf8);
  }
}
