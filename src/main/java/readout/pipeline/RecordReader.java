package readout.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import readout.check.RecordCheck;
import readout.decode.Decoded;
import readout.decode.RecordDecoder;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.files.FolderNames;
import readout.meeting.Audience;
import readout.render.CommonMark;
import readout.yaml.Node;
import readout.yaml.ReadTree;
import readout.yaml.Sources;
import readout.yaml.YamlReader;

/** The first half of the way: bytes, yaml, decode, meeting; and what is doubtful about it. */
final class RecordReader {
  /** The largest record that is read, in bytes. */
  static final int BYTE_LIMIT = Sources.BYTE_LIMIT;

  private final CommonMark commonMark;
  private final FolderNames folders = new FolderNames();

  RecordReader(CommonMark commonMark) {
    this.commonMark = commonMark;
  }

  /**
   * A record that was read.
   *
   * @param file its text, or null when it is no text
   * @param root its tree, without what could not be read; null when that is all of it
   * @param decoded what it holds, or null when its form is wrong
   * @param diagnostics all that is wrong or doubtful, before its waivers
   */
  record Read(SourceFile file, Node root, Decoded decoded, Diagnostics diagnostics) {
    /** Whether the record has no errors. */
    boolean isGood() {
      return decoded != null && decoded.meeting() != null && !diagnostics.hasErrors();
    }
  }

  /** A record without errors, or empty after they were reported. */
  Optional<Read> good(RecordInput input, Audience audience, Instant at, Diagnostics diagnostics) {
    Read read = read(input, List.of(audience), at);
    if (read.decoded() != null) {
      read.diagnostics().waive(read.decoded().waivers(), today(at));
    }
    diagnostics.addAll(read.diagnostics());
    return read.isGood() ? Optional.of(read) : Optional.empty();
  }

  /** The day on which waivers are judged. */
  static LocalDate today(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  /**
   * All there is to know of a record by itself.
   *
   * @param readers for whom it is judged what free text tells
   * @param at when embargoes are judged
   */
  Read read(RecordInput input, List<Audience> readers, Instant at) {
    Read read = decode(input);
    if (read.isGood()) {
      RecordCheck.run(
          read.file(),
          read.decoded(),
          commonMark::targets,
          commonMark::losses,
          CommonMark::isSafe,
          readers,
          at,
          read.diagnostics());
      new FileWarnings(folders).check(input.name(), read);
    }
    return read;
  }

  /** A record with what is wrong about it, and without what is doubtful. */
  Read decode(RecordInput input) {
    Diagnostics own = new Diagnostics(Diagnostics.OF_ONE_FILE);
    SourceFile file = Sources.read(input.name(), input.bytes(), own).orElse(null);
    ReadTree tree = file == null ? null : YamlReader.readable(file, own).orElse(null);
    if (tree == null) {
      return new Read(file, null, null, own);
    }
    Decoded decoded = RecordDecoder.decode(file, tree, input.idFromName(), own);
    return new Read(file, tree.root(), decoded, own);
  }
}
