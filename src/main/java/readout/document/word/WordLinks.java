package readout.document.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The relationships of a part: each target has one id, by the order in which they are met. */
final class WordLinks {
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** What a document may lead to; an address with another scheme is no link. */
  private static final Pattern SAFE =
      Pattern.compile("(?i)(?:https?|mailto|tel|sip):.+|(?![a-z][a-z0-9+.-]*:)[^/\\\\#].*");

  private final List<WordRelationship> all = new ArrayList<>();
  private final Map<String, String> ids = new HashMap<>();

  /** The id of a relationship, which is made when there is none yet. */
  String id(String type, String target, boolean external) {
    return ids.computeIfAbsent(
        type + " " + target,
        key -> {
          String id = "rId" + (all.size() + 1);
          all.add(new WordRelationship(id, type, target, external));
          return id;
        });
  }

  /** The id of a link to an address; null when nothing safe is there. */
  String link(String address) {
    return SAFE.matcher(address).matches() ? id("hyperlink", encoded(address), true) : null;
  }

  /** An address without characters that no address has (RFC 3987, section 2.2). */
  private static String encoded(String address) {
    StringBuilder encoded = new StringBuilder();
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean percent = c == '%' && !address.substring(i).matches("(?s)%[0-9A-Fa-f]{2}.*");
      if (c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0 || c == 0x7f || percent) {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }

  /** All that were made. */
  List<WordRelationship> all() {
    return all;
  }

  /** The part that holds relationships; null when there are none. */
  static byte[] part(List<WordRelationship> relationships) {
    if (relationships.isEmpty()) {
      return null;
    }
    WordXml xml =
        new WordXml()
            .open("Relationships")
            .with("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
    for (WordRelationship one : relationships) {
      String type = one.type().contains(":") ? one.type() : TYPES + one.type();
      xml.open("Relationship").with("Id", one.id()).with("Type", type);
      xml.with("Target", one.target());
      if (one.external()) {
        xml.with("TargetMode", "External");
      }
      xml.close();
    }
    return xml.close().bytes();
  }
}
