package readout.record;

import readout.resource.Resources;

/** The record format as a JSON Schema (2020-12). */
public final class RecordSchema {
  /** What the schema's file is called beside records. */
  public static final String FILE_NAME = "readout.schema.json";

  private RecordSchema() {}

  /** The whole schema as JSON. */
  public static String text() {
    return Resources.text("schema/record.schema.json");
  }
}
