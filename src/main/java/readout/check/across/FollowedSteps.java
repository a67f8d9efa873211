package readout.check.across;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import readout.check.across.RecordSketch.Reference;
import readout.diagnostic.Code;
import readout.meeting.ComparedForm;

/** Warns of steps that follow each other in a circle, and of steps that two others follow. */
final class FollowedSteps {
  private static final String KEY = "follows";

  private final CrossRecordCheck across;

  /** What each step that has an id follows; both as {@code record#step}. */
  private final Map<String, String> followed = new HashMap<>();

  private FollowedSteps(CrossRecordCheck across) {
    this.across = across;
  }

  static void check(CrossRecordCheck across) {
    new FollowedSteps(across).check();
  }

  private void check() {
    Map<String, Supplier<String>> first = new HashMap<>();
    for (RecordSketch record : across.records()) {
      boolean translation =
          record.references().stream().anyMatch(r -> r.key().equals("translation_of"));
      for (Reference reference : record.references()) {
        if (reference.key().equals(KEY)) {
          String target = name(reference.record(), reference.step());
          if (reference.own() != null) {
            followed.put(name(record.id(), reference.own()), target);
          }
          Supplier<String> place = () -> across.address(record, reference.place());
          Supplier<String> other = translation ? null : first.putIfAbsent(target, place);
          if (other != null) {
            twice(record, reference, other.get());
          }
        }
      }
    }
    for (RecordSketch record : across.records()) {
      record.references().stream().filter(this::hasName).forEach(r -> circle(record, r));
    }
  }

  private boolean hasName(Reference reference) {
    return reference.key().equals(KEY) && reference.own() != null;
  }

  private static String name(String record, String step) {
    return ComparedForm.of(record) + '#' + ComparedForm.of(step);
  }

  private void twice(RecordSketch record, Reference reference, String other) {
    across.warn(
        record,
        Code.FOLLOWED_TWICE,
        reference.place(),
        "two steps follow \"" + reference.record() + '#' + reference.step() + "\"",
        "the second",
        "the first is " + other + "; if one continues the other, name that one here");
  }

  private void circle(RecordSketch record, Reference reference) {
    String start = name(record.id(), reference.own());
    Set<String> way = new HashSet<>();
    for (String at = followed.get(start); at != null && way.add(at); at = followed.get(at)) {
      if (at.equals(start)) {
        across.warn(
            record,
            Code.FOLLOWS_IN_A_CIRCLE,
            reference.place(),
            "the step \""
                + reference.own()
                + "\" follows itself"
                + (way.size() == 1 ? "" : " by way of others"),
            "part of a circle",
            "remove `follows` from the step of the earliest meeting");
        return;
      }
    }
  }
}
