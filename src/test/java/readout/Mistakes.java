package readout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.decode.Decoded;
import readout.decode.RecordDecoder;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.Position;
import readout.diagnostic.SourceFile;
import readout.meeting.Meeting;
import readout.yaml.Node;
import readout.yaml.Sources;
import readout.yaml.YamlReader;

/**
 * What the first half of the program makes of a record.
 *
 * @param root its tree, or null
 * @param meeting the meeting, or null
 * @param found what was reported, by place
 */
public record Mistakes(Node root, Meeting meeting, List<Diagnostic> found) {

  /** Reads and decodes a record. */
  public static Mistakes of(String yaml) {
    return of(yaml.getBytes(StandardCharsets.UTF_8));
  }

  /** The same from bytes. */
  public static Mistakes of(byte[] bytes) {
    Diagnostics sink = new Diagnostics();
    Optional<SourceFile> file = Sources.read("record.yaml", bytes, sink);
    Node root = file.flatMap(f -> YamlReader.read(f, sink)).orElse(null);
    Decoded decoded =
        root == null ? null : RecordDecoder.decode(file.get(), root, "from-the-name", sink);
    return new Mistakes(root, decoded == null ? null : decoded.meeting(), sink.sorted());
  }

  /** Decodes lines after the three that every record needs. */
  public static Mistakes ofRest(String rest) {
    return of("readout: 1\ntitle: A meeting\ndate: 2026-05-13\n" + rest);
  }

  /** Each diagnostic as {@code line:column code}, and {@code line:column ~code} for a warning. */
  public List<String> places() {
    List<String> places = new ArrayList<>();
    for (Diagnostic d : found) {
      Position at = d.span() == null ? null : d.file().position(d.span().start());
      String place = at == null ? "-" : at.line() + ":" + at.column();
      places.add(place + " " + (d.isError() ? "" : "~") + d.code().key());
    }
    return places;
  }

  /** The only diagnostic; fails when there are more or none. */
  public Diagnostic only() {
    if (found.size() != 1) {
      throw new AssertionError("expected one diagnostic: " + found);
    }
    return found.get(0);
  }

  /** Message, label and help of all diagnostics in one text. */
  public String words() {
    StringBuilder words = new StringBuilder();
    for (Diagnostic d : found) {
      words.append(d.message()).append('\n').append(d.label()).append('\n');
      d.help().forEach(line -> words.append(line).append('\n'));
    }
    return words.toString();
  }
}
