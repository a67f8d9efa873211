package readout.meeting;

/**
 * One meeting, as its record tells it.
 *
 * @param about what the record says about itself
 * @param occasion when and where
 * @param handling who may see it
 * @param people who took part
 * @param content what was said, found, decided and agreed
 * @param closing what comes next, and what the note is based on
 * @param formalities what makes its minutes valid
 * @param customFields the {@code x-} fields of the record
 */
public record Meeting(
    About about,
    Occasion occasion,
    Handling handling,
    People people,
    Content content,
    Closing closing,
    Formalities formalities,
    CustomFields customFields)
    implements RecordPart {
  @Override
  public int partNumber() {
    return RECORD;
  }

  /** The same with other formalities. */
  public Meeting with(Formalities formalities) {
    return new Meeting(
        about, occasion, handling, people, content, closing, formalities, customFields);
  }

  /** The same with other people. */
  public Meeting with(People people) {
    return new Meeting(
        about, occasion, handling, people, content, closing, formalities, customFields);
  }

  /** The same with another content and end. */
  public Meeting with(Content content, Closing closing) {
    return new Meeting(
        about, occasion, handling, people, content, closing, formalities, customFields);
  }
}
