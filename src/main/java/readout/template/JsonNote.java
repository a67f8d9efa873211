package readout.template;

import readout.json.Json;
import readout.note.LocalizedNote;
import readout.note.view.ViewMap;

/** Prints the note itself, without what follows from it for templates alone. */
public final class JsonNote {
  private JsonNote() {}

  /** The note as JSON, indented, with a line break at its end. */
  public static String print(LocalizedNote note) {
    return Json.pretty(ViewMap.of(note));
  }

  /** The same in one line that may be inside an HTML {@code script} element. */
  public static String line(LocalizedNote note) {
    return Json.scriptSafe(ViewMap.of(note));
  }
}
