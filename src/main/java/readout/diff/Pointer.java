package readout.diff;

import java.util.ArrayList;
import java.util.List;
import readout.decode.SameMeaning;

/**
 * The way to a value in the tree of a record.
 *
 * @param steps keys, which are texts, and places in lists, which are whole numbers from 0
 */
record Pointer(List<Object> steps) {
  /** The record as a whole. */
  static final Pointer ROOT = new Pointer(List.of());

  /** Copies the list. */
  Pointer {
    steps = List.copyOf(steps);
  }

  /** The way to a value inside this one. */
  Pointer to(Object step) {
    List<Object> longer = new ArrayList<>(steps);
    longer.add(step);
    return new Pointer(longer);
  }

  /** The first steps of the way. */
  Pointer first(int length) {
    return new Pointer(steps.subList(0, length));
  }

  /** What is left of the way after its first steps. */
  List<Object> after(int length) {
    return steps.subList(length, steps.size());
  }

  /** As a JSON Pointer (RFC 6901). */
  String text() {
    StringBuilder out = new StringBuilder();
    for (Object step : steps) {
      out.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
    }
    return out.toString();
  }

  /** Whether it leads into an {@code x-} field of the record. */
  boolean isOwn() {
    return !steps.isEmpty() && SameMeaning.isOwn(steps.get(0).toString());
  }

  /**
   * How many of the first steps lead to an item of the record: of one of its lists, or of the
   * topics below a topic; 0 for a value of the record itself.
   */
  int itemLength() {
    if (steps.size() < 2 || !(steps.get(1) instanceof Integer) || isOwn()) {
      return 0;
    }
    int length = 2;
    while (steps.size() >= length + 2
        && steps.get(length).equals("topics")
        && steps.get(length + 1) instanceof Integer) {
      length += 2;
    }
    return length;
  }
}
