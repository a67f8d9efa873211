package readout.decode;

import java.util.List;
import readout.diagnostic.Span;
import readout.meeting.Meeting;

/**
 * What a record holds.
 *
 * @param meeting the meeting, or null when an error was found in decoding; one in the form of the
 *     file is the reader's to tell
 * @param markdown each Markdown value with its place, for those who judge links
 */
public record Decoded(Meeting meeting, List<MarkdownField> markdown) {
  /**
   * A Markdown value of the record.
   *
   * @param value as written
   * @param span where
   */
  public record MarkdownField(String value, Span span) {}
}
