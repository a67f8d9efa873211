package readout.document.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The namespaces of a Word file, by the prefixes that they usually have. */
final class Namespaces {
  private static final String OPEN_XML = "http://schemas.openxmlformats.org/";
  private static final Map<String, String> BY_PREFIX =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("w", OPEN_XML + "wordprocessingml/2006/main"),
              Map.entry("r", OPEN_XML + "officeDocument/2006/relationships"),
              Map.entry("a", OPEN_XML + "drawingml/2006/main"),
              Map.entry("wp", OPEN_XML + "drawingml/2006/wordprocessingDrawing"),
              Map.entry("pic", OPEN_XML + "drawingml/2006/picture"),
              Map.entry("mc", OPEN_XML + "markup-compatibility/2006"),
              Map.entry("rel", OPEN_XML + "package/2006/relationships"),
              Map.entry("ct", OPEN_XML + "package/2006/content-types"),
              Map.entry("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
              Map.entry("wpg", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"),
              Map.entry("v", "urn:schemas-microsoft-com:vml"),
              Map.entry("o", "urn:schemas-microsoft-com:office:office"),
              Map.entry("w10", "urn:schemas-microsoft-com:office:word"),
              Map.entry("xml", "http://www.w3.org/XML/1998/namespace")));
  private static final Map<String, String> BY_ADDRESS = new HashMap<>();

  static {
    BY_PREFIX.forEach((prefix, address) -> BY_ADDRESS.put(address, prefix));
  }

  private Namespaces() {}

  /**
   * A name with the usual prefix of its namespace.
   *
   * @param address of the namespace; null or empty for none
   */
  static String name(String address, String local) {
    if (address == null || address.isEmpty()) {
      return local;
    }
    String prefix = BY_ADDRESS.get(address);
    return (prefix == null ? "{" + address + "}" : prefix + ":") + local;
  }

  /** The prefix of a name; empty without one. */
  static String prefix(String name) {
    return name.startsWith("{") ? "" : name.substring(0, Math.max(0, name.indexOf(':')));
  }

  /** The address of a prefix; null for one that is not in the table. */
  static String address(String prefix) {
    return BY_PREFIX.get(prefix);
  }
}
