package readout.note.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the template context looks like, apart from any record: the public contract that templates
 * are checked against before a record is read.
 */
public sealed interface Shape {
  /** A single value. */
  enum Plain implements Shape {
    /** Text; empty when there is none. */
    TEXT,
    /** True or false. */
    FLAG
  }

  /** Data of a record's own ({@code x-…}): any name may be asked for below it. */
  record Open() implements Shape {}

  /**
   * A list; in a template {@code {{#list.any}}} asks whether it has items.
   *
   * @param item the shape of each item
   */
  record Many(Shape item) implements Shape {}

  /** Named values; an optional group of them is the empty text when it is not there. */
  final class Fields implements Shape {
    private final Map<String, Shape> fields = new LinkedHashMap<>();

    /** Adds a name; used while the contract is being built, so that shapes can hold themselves. */
    public Fields with(String name, Shape shape) {
      fields.put(name, shape);
      return this;
    }

    /** The shape of a name, or null when the contract has no such name here. */
    public Shape get(String name) {
      return fields.get(name);
    }

    /** The names, in the order of the contract; never null. */
    public Set<String> names() {
      return fields.keySet();
    }
  }
}
