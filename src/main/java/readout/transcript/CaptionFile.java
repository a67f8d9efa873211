package readout.transcript;

import java.util.List;

/**
 * The pieces of a caption file and the lines that are none.
 *
 * @param captions in the order of the file
 * @param unread lines that are no caption
 */
record CaptionFile(List<Caption> captions, List<UnreadLine> unread) {}
