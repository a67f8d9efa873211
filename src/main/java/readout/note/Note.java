package readout.note;

/**
 * A note ready for a template.
 *
 * @param id the record's id
 * @param language BCP 47 tag of its labels and phrases
 * @param title the title's characters
 * @param languageMissing the tag that was wanted when there are no labels in it, or null
 * @param content all that a template sees
 */
public record Note(
    String id, String language, String title, String languageMissing, LocalizedNote content) {
  /** The same on a page of a site. */
  public Note on(SiteFrame page) {
    return new Note(id, language, title, languageMissing, content.on(page));
  }
}
