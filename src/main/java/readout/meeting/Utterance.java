package readout.meeting;

/** What stands in the record's list of quotes. */
public sealed interface Utterance extends Listed permits Quote, Aside {}
