package readout.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives ids and people of a draft the names that they have in the record. */
final class Renames {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "^(\\s*(?:- )?)(id|topic|source|speaker|owner|presenter|moved_by|seconded_by): (.+)$");
  private static final Pattern PLACED = Pattern.compile("\\[quote: ([^\\]\\s]+)");

  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> people = new HashMap<>();
  private final Set<String> taken;

  /**
   * @param taken the ids that the record has
   */
  Renames(Set<String> taken) {
    this.taken = taken;
  }

  /** Calls an item of the draft by the id that the same one of the record has. */
  void id(String draft, String record) {
    if (!draft.isEmpty() && !record.isEmpty()) {
      ids.put(draft, record);
    }
  }

  /** Gives an id of the draft that the record has for something else another number. */
  void free(String draft) {
    if (draft.isEmpty() || ids.containsKey(draft)) {
      return;
    }
    String free = draft;
    for (int i = 2; taken.contains(free); i++) {
      free = draft + "-" + i;
    }
    taken.add(free);
    ids.put(draft, free);
  }

  /** Calls a person of the draft as the record does. */
  void person(String draft, String record) {
    if (!draft.isEmpty() && !record.isEmpty()) {
      people.put(draft, record);
    }
  }

  /** Some lines of the draft with the names of the record. */
  List<String> in(List<String> lines) {
    return lines.stream().map(this::line).toList();
  }

  private String line(String line) {
    Matcher reference = REFERENCE.matcher(line);
    if (reference.matches()) {
      String key = reference.group(2);
      boolean id = List.of("id", "topic", "source").contains(key);
      String value = unquoted(reference.group(3));
      String other = (id ? ids : people).get(value);
      if (other != null && !other.equals(value)) {
        return reference.group(1) + key + ": " + YamlText.plain(other);
      }
      return line;
    }
    return PLACED
        .matcher(line)
        .replaceAll(
            m -> Matcher.quoteReplacement("[quote: " + ids.getOrDefault(m.group(1), m.group(1))));
  }

  private static String unquoted(String value) {
    return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
        ? value.substring(1, value.length() - 1)
        : value;
  }
}
