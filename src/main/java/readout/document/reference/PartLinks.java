package readout.document.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The relationships of a part: what its ids lead to. */
final class PartLinks {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

  private final Map<String, Link> links;

  private PartLinks(Map<String, Link> links) {
    this.links = links;
  }

  /**
   * Where an id leads.
   *
   * @param type the last word of the type, such as {@code header}
   * @param target the name of a part, or an address outside the file
   * @param external whether it is outside the file
   */
  record Link(String type, String target, boolean external) {}

  /**
   * The relationships of a part; none when it has none.
   *
   * @param part its name; empty for the file as a whole
   */
  static PartLinks of(OfficeFile file, String part) throws UnusableReference {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String name = folder + "_rels/" + part.substring(slash) + ".rels";
    byte[] bytes = file.part(name).orElse(null);
    Map<String, Link> links = new LinkedHashMap<>();
    if (bytes != null) {
      for (XmlElement one : XmlReader.root(name, bytes).elements("rel:Relationship").toList()) {
        String target = String.valueOf(one.attribute("Target"));
        boolean external = "External".equals(one.attribute("TargetMode"));
        links.put(
            String.valueOf(one.attribute("Id")),
            new Link(
                type(String.valueOf(one.attribute("Type"))),
                external ? target : inside(folder, target),
                external));
      }
    }
    return new PartLinks(links);
  }

  /** The types of Office are told by their last word; others keep their whole address. */
  private static String type(String address) throws UnusableReference {
    if (address.startsWith(STRICT)) {
      throw new UnusableReference(
          "it is a Strict Open XML file",
          "save it in Word as Word Document (.docx) or Word Template (.dotx)");
    }
    return address.startsWith(OFFICE) ? address.substring(OFFICE.length()) : address;
  }

  /** The name of a part that is named from a folder; a way out of the file leads nowhere. */
  private static String inside(String folder, String target) {
    String whole = target.startsWith("/") ? target : folder + target;
    Deque<String> path = new ArrayDeque<>();
    for (String step : whole.split("/")) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
    return String.join("/", path);
  }

  /** Where an id leads; empty for an unknown or null one. */
  Optional<Link> get(String id) {
    return Optional.ofNullable(id == null ? null : links.get(id));
  }

  /** The part that the first relationship of a type leads to; empty when there is none. */
  Optional<String> part(String type) {
    return parts(type).stream().findFirst();
  }

  /** All parts that relationships of a type lead to. */
  List<String> parts(String type) {
    List<String> parts = new ArrayList<>();
    for (Link link : links.values()) {
      if (link.type.equals(type) && !link.external) {
        parts.add(link.target);
      }
    }
    return parts;
  }
}
