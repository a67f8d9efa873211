package readout.meeting;

/** Placeholder until the date type is merged. */
public record EdtfDate(String edtf) {}
