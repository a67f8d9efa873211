package readout.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The record format as a JSON Schema (2020-12). */
public final class RecordSchema {
  /** What the schema's file is called beside records. */
  public static final String FILE_NAME = "readout.schema.json";

  private static final String RESOURCE = "/readout/schema/record.schema.json";

  private RecordSchema() {}

  /** The whole schema as JSON. */
  public static String text() {
    try (InputStream in = RecordSchema.class.getResourceAsStream(RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("a resource of the jar cannot be read: " + RESOURCE, e);
    }
  }
}
