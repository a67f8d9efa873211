package readout.site.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.meeting.EdtfDate;
import readout.note.ViewMap;

/** Looks into the context of a note: a tree of maps, lists and texts. */
final class NoteTree {
  private NoteTree() {}

  /** The first or last day that a date can mean, or empty when there is none. */
  static String day(Map<?, ?> date, boolean last) {
    return EdtfDate.parse(text(date, "edtf"))
        .map(d -> last ? d.latest() : d.earliest())
        .map(LocalDate::toString)
        .orElse("");
  }

  /** A value as a map; an empty one for anything else. */
  static Map<?, ?> map(Object value) {
    return ViewMap.of(value) instanceof Map<?, ?> map ? map : Map.of();
  }

  /** The text of a value, or of a map's own text; empty when there is none. */
  static String text(Map<?, ?> map, String key) {
    Object value = ViewMap.of(map.get(key));
    return value instanceof Map<?, ?> inner ? text(inner, "text") : value.toString();
  }

  /** The maps of a list; none when there is no list. */
  static List<Map<?, ?>> list(Map<?, ?> map, String key) {
    List<Map<?, ?>> maps = new ArrayList<>();
    if (map.get(key) instanceof List<?> list) {
      for (Object item : list) {
        maps.add(map(item));
      }
    }
    return maps;
  }
}
