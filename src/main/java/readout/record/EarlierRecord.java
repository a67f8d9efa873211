package readout.record;

import java.io.InputStream;
import java.util.Optional;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.meeting.Meeting;
import readout.yaml.MappingNode;

/**
 * A record that another one begins with: of the meeting before, or of the same meeting in another
 * language.
 *
 * @param file its text
 * @param root its tree
 * @param meeting what it holds
 */
public record EarlierRecord(SourceFile file, MappingNode root, Meeting meeting) {
  /** Reads such a record, with the people file beside it. */
  public static Optional<EarlierRecord> read(
      String path, InputStream standardInput, Diagnostics diagnostics) {
    return read(path, standardInput, new PeopleFiles(null), diagnostics);
  }

  /**
   * Reads such a record.
   *
   * @param path as typed
   * @param standardInput what {@code -} means
   * @param people finds the people file
   * @param diagnostics takes its errors; without any the result is there
   */
  public static Optional<EarlierRecord> read(
      String path, InputStream standardInput, PeopleFiles people, Diagnostics diagnostics) {
    try {
      RecordInput input = RecordInput.read(path, standardInput, RecordInput.BYTE_LIMIT);
      ReadRecord read = ReadRecord.of(input, people);
      if (!read.isGood()) {
        diagnostics.addAll(read.diagnostics());
        return Optional.empty();
      }
      return Optional.of(
          new EarlierRecord(read.file(), (MappingNode) read.root(), read.decoded().meeting()));
    } catch (RecordInput.Unusable e) {
      diagnostics.add(e.diagnostic());
      return Optional.empty();
    }
  }

  /** The language of its text. */
  public String language() {
    return meeting.about().language();
  }

  /** Its id. */
  String id() {
    return meeting.about().id();
  }
}
