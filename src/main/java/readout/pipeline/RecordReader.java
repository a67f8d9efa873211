package readout.pipeline;

import java.util.Optional;
import readout.decode.Decoded;
import readout.decode.RecordDecoder;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.meeting.Meeting;
import readout.render.CommonMark;
import readout.yaml.Node;
import readout.yaml.Sources;
import readout.yaml.YamlReader;

/** The first half of the way: bytes, yaml, decode, meeting. */
final class RecordReader {
  /** The largest record that is read, in bytes. */
  static final int BYTE_LIMIT = Sources.BYTE_LIMIT;

  private final CommonMark commonMark;

  RecordReader(CommonMark commonMark) {
    this.commonMark = commonMark;
  }

  /** The meeting of a record, or empty after its errors were reported. */
  Optional<Meeting> read(RecordInput input, Diagnostics diagnostics) {
    Diagnostics own = new Diagnostics();
    Meeting meeting = meeting(input, own);
    diagnostics.addAll(own);
    return own.hasErrors() ? Optional.empty() : Optional.ofNullable(meeting);
  }

  private Meeting meeting(RecordInput input, Diagnostics own) {
    SourceFile file = Sources.read(input.name(), input.bytes(), own).orElse(null);
    Node root = file == null ? null : YamlReader.read(file, own).orElse(null);
    if (root == null) {
      return null;
    }
    Decoded decoded = RecordDecoder.decode(file, root, input.idFromName(), own);
    for (Decoded.MarkdownField field : decoded.markdown()) {
      for (String target : commonMark.unsafeTargets(field.value())) {
        own.add(
            Diagnostic.warning(
                    "unsafe-link", file, field.span(), "a link to \"" + target + "\" is not kept")
                .label("its text stays")
                .help("links may begin with https://, http://, mailto: or tel:, or be relative"));
      }
    }
    return decoded.meeting();
  }
}
