package readout.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;

/** Which output belongs where; two that would land on the same file are an error. */
final class OutputPlan {
  private final RenderRequest request;
  private final Format format;
  private final List<Output> outputs = new ArrayList<>();
  private final Map<String, String> takenBy = new HashMap<>();

  OutputPlan(RenderRequest request, Format format) {
    this.request = request;
    this.format = format;
    for (String record : request.records()) {
      takenBy.put(key(FileSystems.getDefault().getPath(record)), null);
    }
  }

  /** The form of the outputs. */
  Format format() {
    return format;
  }

  /**
   * Takes the output of a record; gives its place, empty for standard output.
   *
   * @param fileName what its file is called in a folder
   */
  Optional<Path> add(RecordInput input, String fileName, String text, Diagnostics diagnostics) {
    Path path = path(fileName);
    if (path != null) {
      String key = key(path);
      if (takenBy.containsKey(key)) {
        diagnostics.add(collision(input.name(), path, takenBy.get(key)));
        return Optional.of(path);
      }
      takenBy.put(key, input.name());
    }
    outputs.add(new Output(path, text));
    return Optional.ofNullable(path);
  }

  private Path path(String fileName) {
    return request.output() == null || !request.outputIsFolder()
        ? request.output()
        : request.output().resolve(fileName);
  }

  /** What a note is called in a folder; with its language when there are several. */
  String fileName(String id, String language) {
    return id + (request.namesLanguages() ? "." + language : "") + "." + format.extension();
  }

  private static Diagnostic collision(String name, Path path, String other) {
    SourceFile file = new SourceFile(name, "");
    if (other == null) {
      return Diagnostic.error(
              "output-is-record", file, null, "the note would overwrite the record " + path)
          .help("choose another name with -o");
    }
    return Diagnostic.error(
            "same-output", file, null, "its note would land on " + path + ", as that of " + other)
        .help("give each record an id of its own");
  }

  /** The outputs in the order of the records. */
  List<Output> outputs() {
    return outputs;
  }

  /** What two paths share that some file system takes for the same file. */
  private static String key(Path path) {
    String whole = path.toAbsolutePath().normalize().toString();
    boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(whole);
    String normal = plain ? whole : Normalizer.normalize(whole, Normalizer.Form.NFC);
    return normal.toLowerCase(Locale.ROOT);
  }
}
