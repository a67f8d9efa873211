package readout.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.record.InputFiles;
import readout.template.Format;

/** Which output belongs where; two that would land on the same file are an error. */
final class OutputPlan {
  private final RenderRequest request;
  private final Format format;
  private final List<Output> outputs = new ArrayList<>();
  private final InputFiles inputs = new InputFiles();
  private final Map<String, String> takenBy = new HashMap<>();

  /**
   * @param templates the files of the user's that the template may be made of
   */
  OutputPlan(RenderRequest request, Format format, List<Path> templates) {
    this.request = request;
    this.format = format;
    if (request.output() != null) {
      request.records().forEach(record -> inputs.add("the record", record));
      request.labels().forEach(labels -> inputs.add("the labels", labels));
      if (request.style() != null) {
        inputs.add("the style file", request.style());
      }
      request.look().fonts().forEach(font -> inputs.add("a font", font));
      if (request.look().referenceDoc() != null) {
        inputs.add("the reference document", request.look().referenceDoc());
      }
      if (request.mail() != null) {
        MailAddresses.files(request.mail()).forEach(file -> inputs.add("the addresses", file));
      }
      templates.forEach(template -> inputs.add("the template", template));
    }
  }

  /** The form of the outputs. */
  Format format() {
    return format;
  }

  /**
   * Takes the output of a record; gives its place, empty for standard output.
   *
   * @param record what users call the record
   * @param fileName what its file is called in a folder
   */
  Optional<Path> add(String record, String fileName, byte[] bytes, Diagnostics diagnostics) {
    Path path = path(fileName);
    if (path != null) {
      String key = InputFiles.key(path);
      String read = inputs.at(path);
      if (read != null || takenBy.containsKey(key)) {
        diagnostics.add(collision(record, path, read, takenBy.get(key)));
        return Optional.of(path);
      }
      takenBy.put(key, record);
    }
    outputs.add(new Output(path, bytes));
    return Optional.ofNullable(path);
  }

  /** Reports a file that would land on an output or on something that is read. */
  void expect(String record, Path path, Diagnostics diagnostics) {
    String key = InputFiles.key(path);
    String read = inputs.at(path);
    if (read != null || takenBy.containsKey(key)) {
      diagnostics.add(collision(record, path, read, takenBy.get(key)));
    }
    takenBy.putIfAbsent(key, record);
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

  private static Diagnostic collision(String name, Path path, String read, String other) {
    SourceFile file = new SourceFile(name, "");
    if (read != null) {
      return Diagnostic.error(
              Code.OUTPUT_IS_RECORD, file, null, "the note would overwrite " + read + " " + path)
          .help("choose another name with -o");
    }
    return Diagnostic.error(
            Code.SAME_OUTPUT,
            file,
            null,
            "its note would be written to " + path + ", as would that of " + other)
        .help("give each record its own id");
  }

  /** The outputs in the order of the records. */
  List<Output> outputs() {
    return outputs;
  }
}
