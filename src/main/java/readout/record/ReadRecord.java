package readout.record;

import java.util.Optional;
import readout.decode.Decoded;
import readout.decode.RecordDecoder;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.yaml.Node;
import readout.yaml.ReadTree;
import readout.yaml.Sources;
import readout.yaml.YamlReader;

/**
 * A record that was read: bytes, yaml, decode, meeting.
 *
 * @param file its text, or null when it is not a text
 * @param root its tree, without what could not be read; null when that is all of it
 * @param decoded what it holds, or null when its form is wrong
 * @param diagnostics what is wrong about it, before its waivers
 */
public record ReadRecord(SourceFile file, Node root, Decoded decoded, Diagnostics diagnostics) {
  /** Reads a record, and the people file beside it when it names somebody of it. */
  public static ReadRecord of(RecordInput input) {
    return of(input, new PeopleFiles(null));
  }

  /**
   * Reads a record and reports its errors, but no warnings.
   *
   * @param people finds the people file, and reads it when the record names somebody of it
   */
  public static ReadRecord of(RecordInput input, PeopleFiles people) {
    Diagnostics own = new Diagnostics(Diagnostics.OF_ONE_FILE);
    SourceFile file = Sources.read(input.name(), input.bytes(), own).orElse(null);
    Optional<Diagnostic> other = NotARecord.of(input, file);
    if (other.isPresent()) {
      Diagnostics only = new Diagnostics(Diagnostics.OF_ONE_FILE);
      only.add(other.get());
      return new ReadRecord(file, null, null, only);
    }
    ReadTree tree = file == null ? null : YamlReader.readable(file, own).orElse(null);
    if (tree == null) {
      return new ReadRecord(file, null, null, own);
    }
    Decoded decoded =
        RecordDecoder.decode(file, tree, input.idFromName(), people.of(input.name()), own);
    return new ReadRecord(file, tree.root(), decoded, own);
  }

  /** Whether the record has no errors. */
  public boolean isGood() {
    return decoded != null && decoded.meeting() != null && !diagnostics.hasErrors();
  }
}
