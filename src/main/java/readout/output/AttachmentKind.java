package readout.output;

import java.util.Optional;
import java.util.stream.Stream;
import readout.template.Format;

/** The files that can go with a message. */
public enum AttachmentKind {
  /** The note as a Word file. */
  WORD(Format.DOCX, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  /** The note as a PDF file. */
  PDF(Format.PDF, "application/pdf"),
  /** The page of the note. */
  HTML(Format.HTML, "text/html; charset=utf-8"),
  /** The note in Markdown. */
  MARKDOWN(Format.MARKDOWN, "text/markdown; charset=utf-8"),
  /** The note as plain text. */
  TEXT(Format.TEXT, "text/plain; charset=utf-8"),
  /** The note as data. */
  JSON(Format.JSON, "application/json"),
  /** The meeting while it is to come, and those that the note announces. */
  CALENDAR(null, "text/calendar; charset=utf-8");

  private final Format format;
  private final String type;

  AttachmentKind(Format format, String type) {
    this.format = format;
    this.type = type;
  }

  /** The form that it is printed in; null of a calendar. */
  Format format() {
    return format;
  }

  /** Its media type. */
  String type() {
    return type;
  }

  /** The word on the command line, which is its file's extension. */
  public String key() {
    return format == null ? "ics" : format.extension();
  }

  private boolean isNamed(String word) {
    return format != null && format.key().equals(word);
  }

  /** The kind of a word on the command line. */
  public static Optional<AttachmentKind> named(String word) {
    return Stream.of(values())
        .filter(kind -> kind.key().equals(word) || kind.isNamed(word))
        .findFirst();
  }
}
