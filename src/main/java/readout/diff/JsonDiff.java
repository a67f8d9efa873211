package readout.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.json.Json;
import readout.meeting.Audience;

/** Prints what changed for programs; src/site/markdown/diff.md documents the names. */
final class JsonDiff {
  private static final String VERSION = "1";

  private JsonDiff() {}

  static String print(DiffResult result) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", VERSION);
    json.put("records", result.records().stream().map(JsonDiff::record).toList());
    return Json.pretty(json);
  }

  private static Map<String, Object> record(RecordDiff record) {
    Map<String, Object> json = new LinkedHashMap<>();
    put(json, "old", record.oldName());
    put(json, "new", record.newName());
    json.put("title", record.title());
    json.put("status", record.status());
    if (record.audience() != null) {
      json.put("audience", record.audience().key());
      json.put("hidden", record.hidden());
    }
    json.put("visibility", record.visibility().stream().map(JsonDiff::visibility).toList());
    json.put("changes", record.changes().stream().map(JsonDiff::item).toList());
    if (record.audience() == null) {
      json.put("rewritten", record.rewritten().stream().map(JsonDiff::difference).toList());
      json.put("patch", record.patch().stream().map(PatchOperation::json).toList());
    }
    return json;
  }

  private static Map<String, Object> visibility(VisibilityChange change) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("place", change.place().text());
    json.put("item", change.what());
    json.put("becomes", change.visible() ? "visible" : "withheld");
    List<String> readers = change.readers().stream().map(Audience::key).toList();
    json.put("audiences", readers);
    return json;
  }

  private static Map<String, Object> item(ItemChange change) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("section", change.isRecord() ? "record" : change.section());
    json.put("change", change.kind().word());
    json.put("moved", change.moved());
    if (!change.isRecord()) {
      json.put("item", change.name());
      put(json, "audience", change.readers() == null ? null : change.readers().key());
      place(json, "old_place", change.oldPlace());
      place(json, "new_place", change.newPlace());
    }
    json.put("fields", change.fields().stream().map(JsonDiff::field).toList());
    return json;
  }

  private static Map<String, Object> field(FieldChange field) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("field", field.name());
    json.putAll(difference(field.difference()));
    return json;
  }

  private static Map<String, Object> difference(Difference difference) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("change", difference.kind().word());
    if (difference.oldValue() != null) {
      place(json, "old_place", difference.oldPlace());
    }
    if (difference.newValue() != null) {
      place(json, "new_place", difference.newPlace());
    }
    if (difference.oldValue() != null) {
      json.put("old", RecordJson.of(difference.oldValue()));
    }
    if (difference.newValue() != null) {
      json.put("new", RecordJson.of(difference.newValue()));
    }
    return json;
  }

  private static void place(Map<String, Object> json, String key, Pointer place) {
    if (place != null) {
      json.put(key, place.text());
    }
  }

  private static void put(Map<String, Object> json, String key, String value) {
    if (value != null) {
      json.put(key, value);
    }
  }
}
