package readout.note;

import java.util.List;
import readout.note.view.Inlined;
import readout.note.view.TemplatesOnly;

/**
 * What the record says of itself.
 *
 * @param title the title
 * @param subtitle the second line
 * @param kind the kind of meeting
 * @param unminuted the same for an occasion of which no minutes are taken, such as an interview;
 *     null for others
 * @param issuer who puts the note out
 * @param reference its number there
 * @param published the day the note went or goes out; {@code datetime} has the hour when the record
 *     gives one
 * @param series the recurring meeting
 * @param number the ordinal in the series
 * @param seriesLine series and ordinal
 * @param status how final the record is
 * @param draft it is a draft
 * @param withdrawn it was withdrawn: the note is a notice
 * @param cancelled the meeting did not take place
 * @param transcript how near the quotes are to what was said
 * @param partOf the id of the whole meeting's record
 * @param partOfPage the address of the whole meeting's page, on the pages of an archive
 * @param translationOf the id of the record in another language
 * @param translationOfPage the address of the page of the record in another language, on the pages
 *     of an archive
 * @param corrections what was corrected, latest first; every note must show them, as the part
 *     {@code corrections} does
 */
public record NoteAbout(
    LocalizedText title,
    LocalizedText subtitle,
    LocalizedWord kind,
    @TemplatesOnly LocalizedWord unminuted,
    LocalizedText issuer,
    LocalizedText reference,
    LocalizedDate published,
    LocalizedText series,
    String number,
    LocalizedPhrase seriesLine,
    LocalizedWord status,
    boolean draft,
    boolean withdrawn,
    boolean cancelled,
    LocalizedWord transcript,
    String partOf,
    @TemplatesOnly String partOfPage,
    String translationOf,
    @TemplatesOnly String translationOfPage,
    List<LocalizedCorrection> corrections)
    implements Inlined {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "title" -> title;
      case "subtitle" -> subtitle;
      case "kind" -> kind;
      case "unminuted" -> unminuted;
      case "issuer" -> issuer;
      case "reference" -> reference;
      case "published" -> published;
      case "series" -> series;
      case "number" -> number;
      case "series_line" -> seriesLine;
      case "status" -> status;
      case "draft" -> draft;
      case "withdrawn" -> withdrawn;
      case "cancelled" -> cancelled;
      case "transcript" -> transcript;
      case "part_of" -> partOf;
      case "part_of_page" -> partOfPage;
      case "translation_of" -> translationOf;
      case "translation_of_page" -> translationOfPage;
      case "corrections" -> corrections;
      default -> UNKNOWN;
    };
  }
}
