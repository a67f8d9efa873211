package readout.note;

import java.util.List;
import java.util.Map;
import readout.note.view.Inlined;
import readout.note.view.TemplatesOnly;

/**
 * What is around a note: its language, its other languages, and the words that are between its
 * values.
 *
 * @param id the record's id
 * @param aliases ids that the record had before
 * @param language BCP 47 tag of the note
 * @param dir {@code ltr} or {@code rtl}
 * @param editions the note in all its languages, when several are made at once
 * @param site what is around the page on the site of an archive; empty in a note by itself
 * @param house what the style of a house gives it; empty without a style file
 * @param labels headings and words in the note's language
 * @param quotation the language's quotation marks
 */
public record NoteFrame(
    String id,
    List<String> aliases,
    String language,
    String dir,
    List<Edition> editions,
    SiteFrame site,
    @TemplatesOnly LocalizedHouse house,
    Map<String, String> labels,
    Quotation quotation)
    implements Inlined {
  /** The same on a page of a site. */
  NoteFrame on(SiteFrame page) {
    return new NoteFrame(id, aliases, language, dir, editions, page, house, labels, quotation);
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "id" -> id;
      case "aliases" -> aliases;
      case "language" -> language;
      case "dir" -> dir;
      case "editions" -> editions;
      case "site" -> site;
      case "house" -> house;
      case "labels" -> labels;
      case "quotation" -> quotation;
      default -> UNKNOWN;
    };
  }
}
