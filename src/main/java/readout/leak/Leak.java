package readout.leak;

import readout.meeting.RecordPart;

/**
 * Something withheld that is in an output all the same.
 *
 * @param part what has a place in the record: the words in their language, else the part it is of
 * @param words the words as the output has them
 * @param offset where they begin in the output, in UTF-16 units; -1 for the name of its file
 */
public record Leak(RecordPart part, String words, int offset) {}
