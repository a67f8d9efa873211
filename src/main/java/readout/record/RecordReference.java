package readout.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.resource.Resources;

/** Finds what the reference of the record format says of a key. */
public final class RecordReference {
  private static final String HEADING = "### ";

  private final Map<String, String> sections = new LinkedHashMap<>();

  private RecordReference(String page) {
    String key = null;
    StringBuilder section = new StringBuilder();
    for (String line : page.lines().toList()) {
      if (line.startsWith(HEADING)) {
        put(key, section);
        key = line.substring(HEADING.length());
        line = line.substring(2);
      }
      section.append(line).append('\n');
    }
    put(key, section);
  }

  private void put(String key, StringBuilder section) {
    if (key != null) {
      sections.put(key, section.toString().stripTrailing() + "\n");
    }
    section.setLength(0);
  }

  /** The reference that the program carries. */
  public static RecordReference read() {
    return new RecordReference(Resources.text("record.md"));
  }

  /** The section of a key such as {@code quotes.via}, in Markdown; null when there is none. */
  public String section(String key) {
    return sections.get(key);
  }

  /** All keys in the order of the page, each with the keys that lead to it. */
  public List<String> keys() {
    return List.copyOf(sections.keySet());
  }

  /** The keys that end with a name, such as {@code via}, whatever leads to them. */
  public List<String> named(String name) {
    List<String> named = new ArrayList<>(sections.keySet());
    named.removeIf(key -> !key.endsWith("." + name));
    return named;
  }
}
