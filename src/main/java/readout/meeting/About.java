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
 * @param series the recurring meeting it is one of; never null
 * @param language BCP 47 tag of the record's text
 * @param status how final it is
 * @param transcript how near the quotes are to what was said
 * @param related the other records of the meeting; never null
 * @param corrections latest first
 */
public record About(
    String id,
    List<String> aliases,
    Text title,
    Text subtitle,
    Kind kind,
    PublicationDetails publication,
    SeriesPlace series,
    String language,
    Status status,
    Transcript transcript,
    RelatedRecords related,
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
