package readout.diff;

import java.util.List;
import java.util.Set;
import readout.diff.Difference.Kind;
import readout.yaml.Node;

/**
 * What changed of one field.
 *
 * @param name what the field is called, in words; empty for an item that is a single value
 * @param language BCP 47 tag of its words where the field names one, else empty
 * @param isProse whether it holds running text, whose words are compared one by one
 * @param oldText the old value in words, with persons by name; empty for what was added
 * @param newText the new value in words; empty for what was removed
 * @param difference the change
 */
record FieldChange(
    String name,
    String language,
    boolean isProse,
    String oldText,
    String newText,
    Difference difference) {
  /** The fields that say who may see something, under which name and in which state. */
  private static final Set<String> RULES =
      Set.of("audience", "embargo", "attribution", "attributed_to", "status");

  /** Whether it says who may see the record or an item, and under which name. */
  boolean isRule() {
    List<Object> steps = difference.newPlace().steps();
    String last = steps.isEmpty() ? "" : steps.get(steps.size() - 1).toString();
    boolean ofStep = last.equals("status") && steps.size() > 1;
    return RULES.contains(last) && !ofStep && !difference.newPlace().isOwn();
  }

  Kind kind() {
    return difference.kind();
  }

  /** The same as if the field had been added: its old value is withheld now. */
  FieldChange withoutOldValue() {
    Difference d = difference;
    return new FieldChange(
        name,
        language,
        isProse,
        "",
        newText,
        new Difference(Kind.ADDED, d.oldPlace(), d.newPlace(), null, d.newValue(), false));
  }

  Node oldValue() {
    return difference.oldValue();
  }

  Node newValue() {
    return difference.newValue();
  }
}
