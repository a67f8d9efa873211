package readout.meeting;

/** Something that is in one of the record's lists and may be meant for some readers only. */
public interface Listed extends RecordPart {
  /** What it says about itself, never null. */
  Item item();

  /**
   * Whom it is for: the audience that it names, else the usual one.
   *
   * @param ofRecord whom items of the record are for that do not name an audience
   */
  default Audience audience(Audience ofRecord) {
    Audience named = item().audience();
    return named == null ? usualAudience(ofRecord) : named;
  }

  /** Whom it is for when it does not name an audience. */
  default Audience usualAudience(Audience ofRecord) {
    return ofRecord;
  }

  @Override
  default int partNumber() {
    return item().partNumber();
  }
}
