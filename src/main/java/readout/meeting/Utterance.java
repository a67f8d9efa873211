package readout.meeting;

/** What is in the record's list of quotes. */
public sealed interface Utterance extends Listed permits Quote, Aside {}
