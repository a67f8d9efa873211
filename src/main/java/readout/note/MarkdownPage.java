package readout.note;

import java.util.List;
import java.util.Map;
import readout.note.view.Viewed;

/**
 * The page around a note that is written in Markdown.
 *
 * @param language BCP 47 tag of the note
 * @param dir {@code ltr} or {@code rtl}
 * @param title the title of the note
 * @param body the note as HTML
 * @param house what the style of a house gives it; empty without a style file
 * @param labels headings and words in the note's language
 * @param notices what the page must show at its very top
 * @param corrections what was corrected; empty when the body shows them all
 * @param public_ the note is for the public
 * @param site what is around the page on the site of an archive; empty in a note by itself
 */
public record MarkdownPage(
    String language,
    String dir,
    String title,
    String body,
    LocalizedHouse house,
    Map<String, String> labels,
    List<LocalizedNotice> notices,
    List<LocalizedCorrection> corrections,
    boolean public_,
    SiteFrame site)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "language" -> language;
      case "dir" -> dir;
      case "title" -> title;
      case "body" -> body;
      case "house" -> house;
      case "labels" -> labels;
      case "notices" -> notices;
      case "corrections" -> corrections;
      case "public" -> public_;
      case "site" -> site;
      default -> UNKNOWN;
    };
  }
}
