package readout.template;

import java.util.LinkedHashSet;
import java.util.Set;
import readout.note.view.Shape;

/**
 * What names mean at a place of a template: the innermost shape first, as jmustache looks them up.
 *
 * @param shape what the innermost section is about
 * @param outer the scope around it, or null
 */
record TemplateScope(Shape shape, TemplateScope outer) {
  private static final Set<String> SPECIAL = Set.of(".", "this", "-first", "-last", "-index");
  private static final String ANY = "any";

  /** The shape of a name such as {@code place.city.text}; null when there is none. */
  Shape resolve(String name) {
    if (SPECIAL.contains(name)) {
      return name.equals(".") || name.equals("this") ? shape : Shape.Plain.FLAG;
    }
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    Shape found = null;
    for (TemplateScope scope = this; scope != null && found == null; scope = scope.outer) {
      found = below(scope.shape, first);
    }
    while (dot >= 0 && found != null) {
      int next = name.indexOf('.', dot + 1);
      found = below(found, name.substring(dot + 1, next < 0 ? name.length() : next));
      dot = next;
    }
    return found;
  }

  /** Whether a name goes down from the innermost shape, so that its data lies deeper. */
  boolean isOwn(String name) {
    int dot = name.indexOf('.');
    Shape found = below(shape, dot < 0 ? name : name.substring(0, dot));
    return found != null && found != Shape.Plain.FLAG && found != Shape.Plain.TEXT;
  }

  private static Shape below(Shape shape, String name) {
    if (shape instanceof Shape.Fields fields) {
      return fields.get(name);
    }
    if (shape instanceof Shape.Many && name.equals(ANY)) {
      return Shape.Plain.FLAG;
    }
    return shape instanceof Shape.Open ? shape : null;
  }

  /**
   * The scope inside a section over a shape. A shape that is around already hides itself there, so
   * that topics in topics come to an end.
   */
  TemplateScope inside(Shape section) {
    if (section instanceof Shape.Many many) {
      return new TemplateScope(many.item(), without(many.item()));
    }
    return section == Shape.Plain.FLAG ? this : new TemplateScope(section, without(section));
  }

  private TemplateScope without(Shape hidden) {
    if (shape.equals(hidden)) {
      return outer == null ? null : outer.without(hidden);
    }
    TemplateScope rest = outer == null ? null : outer.without(hidden);
    return rest == outer ? this : new TemplateScope(shape, rest);
  }

  /** Every name that could be here, the innermost ones first. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (TemplateScope scope = this; scope != null; scope = scope.outer) {
      if (scope.shape instanceof Shape.Fields fields) {
        names.addAll(fields.names());
      }
    }
    return names;
  }

  /** The names that could be after the known part of a dotted name; else all of them. */
  Set<String> namesFor(String name) {
    int dot = name.lastIndexOf('.');
    Shape parent = dot < 0 ? null : resolve(name.substring(0, dot));
    if (!(parent instanceof Shape.Fields fields)) {
      return names();
    }
    Set<String> names = new LinkedHashSet<>();
    fields.names().forEach(n -> names.add(name.substring(0, dot + 1) + n));
    return names;
  }
}
