package readout.meeting;

import java.util.List;

/**
 * What a record says about itself.
 *
 * @param id its id; from the file's name when the record has none
 * @param aliases the ids it had before
 * @param title the title
 * @param subtitle a second line, or null
 * @param kind what kind of meeting
 * @param publication who puts the note out and when; never null
 * @param series the recurring meeting it is one of, or null
 * @param number its ordinal in the series, or null
 * @param language BCP 47 tag of the record's text
 * @param status how final it is
 * @param transcript how near the quotes are to what was said
 * @param partOf the id of the record of the whole meeting, or null
 * @param translationOf the id of the same meeting's record in another language, or null
 * @param corrections latest first
 */
public record About(
    String id,
    List<String> aliases,
    Text title,
    Text subtitle,
    Kind kind,
    PublicationDetails publication,
    Text series,
    String number,
    String language,
    Status status,
    Transcript transcript,
    String partOf,
    String translationOf,
    List<Correction> corrections)
    implements RecordPart {
  /** Copies the lists. */
  public About {
    aliases = List.copyOf(aliases);
    corrections = List.copyOf(corrections);
  }

  /** What is said here is in several places of the record. */
  @Override
  public int partNumber() {
    return UNPLACED;
  }
}
