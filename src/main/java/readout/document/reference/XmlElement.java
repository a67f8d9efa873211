package readout.document.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a part.
 *
 * @param name with the usual prefix of its namespace, such as {@code w:p}, see {@link Namespaces}
 * @param attributes by their names, in the order of the file
 * @param children in order
 */
record XmlElement(String name, Map<String, String> attributes, List<XmlNode> children)
    implements XmlNode {
  XmlElement {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    children = List.copyOf(children);
  }

  /** One without attributes. */
  static XmlElement of(String name, XmlNode... children) {
    return new XmlElement(name, Map.of(), List.of(children));
  }

  /** One that says all by an attribute {@code w:val}. */
  static XmlElement valued(String name, String value) {
    return new XmlElement(name, Map.of("w:val", value), List.of());
  }

  /** The same with other children. */
  XmlElement with(List<? extends XmlNode> others) {
    return new XmlElement(name, attributes, List.copyOf(others));
  }

  /** The same with one more attribute, or another value of it. */
  XmlElement with(String attribute, String value) {
    Map<String, String> more = new LinkedHashMap<>(attributes);
    more.put(attribute, value);
    return new XmlElement(name, more, children);
  }

  /** The same without the children of a name. */
  XmlElement without(String child) {
    List<XmlNode> rest = new ArrayList<>(children);
    rest.removeIf(node -> node instanceof XmlElement e && e.name.equals(child));
    return with(rest);
  }

  boolean is(String other) {
    return name.equals(other);
  }

  /** The value of an attribute; null without it. */
  String attribute(String attribute) {
    return attributes.get(attribute);
  }

  /** Its elements. */
  Stream<XmlElement> elements() {
    return children.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
  }

  /** Its elements of a name. */
  Stream<XmlElement> elements(String child) {
    return elements().filter(element -> element.is(child));
  }

  /** The first of its elements that has a name. */
  Optional<XmlElement> first(String child) {
    return elements(child).findFirst();
  }

  /** The attribute {@code w:val} of the first of its elements that has a name. */
  Optional<String> value(String child) {
    return first(child).map(element -> element.attribute("w:val"));
  }

  /** Whether it holds an element of a name that is switched on, as properties of text are. */
  boolean switchesOn(String child) {
    return first(child).filter(XmlElement::isOn).isPresent();
  }

  /** Whether it, as a property, is on: it says so, or says nothing. */
  boolean isOn() {
    String value = attribute("w:val");
    return value == null || !List.of("0", "false", "off", "none").contains(value);
  }

  /** Itself and all elements below it, in the order of the file. */
  Stream<XmlElement> all() {
    return Stream.concat(Stream.of(this), elements().flatMap(XmlElement::all));
  }
}
