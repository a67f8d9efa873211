package readout.site.build;

import java.util.List;
import readout.site.model.MeetingSummary;
import readout.template.Format;

/** The forms in which a site may have each meeting. */
public enum SiteForm {
  /** Its page. */
  PAGE(Format.HTML),
  /** All that a template sees of it. */
  DATA(Format.JSON),
  /** The note as a Word file. */
  WORD(Format.DOCX),
  /** The note as a PDF. */
  PDF(Format.PDF),
  /** The record, as far as the public may see it. */
  SOURCE(Format.TEXT);

  private final Format format;

  SiteForm(Format format) {
    this.format = format;
  }

  /** The format of its files; plain text for a record. */
  Format format() {
    return format;
  }

  /** The form of a file of the note beside its page. */
  public static SiteForm attached(Format format) {
    return format == Format.PDF ? PDF : WORD;
  }

  /** The format of the files of the note beside its page; null when there are none. */
  static Format attached(List<SiteForm> forms) {
    return forms.stream()
        .filter(form -> !form.isText())
        .map(SiteForm::format)
        .findFirst()
        .orElse(null);
  }

  /** What distinguishes it from the others in names of files. */
  String key() {
    return this == SOURCE ? "yaml" : format.key();
  }

  /** Whether its files are text, and not what a program packs. */
  boolean isText() {
    return format.isText();
  }

  /** As what its text is searched for what is withheld: other files are made of a page. */
  Format readAs() {
    return isText() ? format : Format.HTML;
  }

  /** The path of a meeting, seen from the root of its language. */
  String path(String id) {
    return switch (this) {
      case PAGE -> MeetingSummary.path(id);
      case DATA -> MeetingSummary.dataPath(id);
      case WORD, PDF -> MeetingSummary.filePath(id, format.extension());
      case SOURCE -> MeetingSummary.sourcePath(id);
    };
  }
}
