package readout.meeting;

/** Something that is in one of the record's lists and may be meant for some readers only. */
public interface Listed extends RecordPart {
  /** What it says about itself, never null. */
  Item item();

  @Override
  default int partNumber() {
    return item().partNumber();
  }
}
