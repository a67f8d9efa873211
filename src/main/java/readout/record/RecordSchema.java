package readout.record;

import java.util.List;
import readout.resource.Resources;

/** The formats of records and of the people file as JSON Schemas (2020-12). */
public final class RecordSchema {
  /** What the schema's file is called beside records. */
  public static final String FILE_NAME = "readout.schema.json";

  /** The formats that have a schema, that of records first. */
  public static final List<String> FORMATS = List.of("record", "people");

  private RecordSchema() {}

  /** The whole schema of a format as JSON. */
  public static String text(String format) {
    return Resources.text("schema/" + format + ".schema.json");
  }
}
