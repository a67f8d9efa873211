package readout.intake;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Imports texts without files. */
final class Imports {
  private Imports() {}

  static ImportResult of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static ImportResult of(byte[] bytes) {
    return new ImportPipeline(new ByteArrayInputStream(bytes))
        .run(new ImportRequest(List.of("-"), null, null, null, null, null, "", "", null));
  }

  static ImportResult of(byte[] bytes, SourceKind kind) {
    return new ImportPipeline(new ByteArrayInputStream(bytes))
        .run(new ImportRequest(List.of("-"), null, null, null, null, kind, "", "", null));
  }

  static ImportResult list(byte[] bytes) {
    return new ImportPipeline(new ByteArrayInputStream(bytes)).list("-", false);
  }
}
