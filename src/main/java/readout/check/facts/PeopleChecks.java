package readout.check.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.check.subject.Subject;
import readout.diagnostic.Code;
import readout.meeting.ComparedForm;
import readout.meeting.InLanguage;
import readout.meeting.Participant;
import readout.meeting.Text;
import readout.words.FoldedText;
import readout.words.PersonName;

/** Warns of people in one record whom readers cannot tell apart, or who are probably one person. */
public final class PeopleChecks {
  private final Subject subject;
  private final Map<String, Named> typed = new HashMap<>();
  private final Map<String, Named> byKey = new HashMap<>();
  private final Map<String, List<Named>> byLastWord = new HashMap<>();

  private PeopleChecks(Subject subject) {
    this.subject = subject;
  }

  /** A name as it is written, in the form in which it is compared, with whose it is. */
  private record Named(InLanguage written, PersonName name, Participant person) {}

  public static void run(Subject subject) {
    List<Participant> people = subject.meeting().people().participants();
    PeopleChecks checks = new PeopleChecks(subject);
    List<Named> names = new ArrayList<>();
    for (Participant person : people) {
      checks.honorific(person);
      for (InLanguage written : person.name().variants()) {
        names.add(new Named(written, PersonName.of(written.value()), person));
      }
    }
    names.forEach(checks::same);
    names.forEach(checks::shortened);
  }

  /**
   * Two entries of one name, or of names that are one when order, titles and umlauts are ignored.
   */
  private void same(Named named) {
    String name = ComparedForm.of(named.written().value());
    Named first = name.isEmpty() ? null : typed.putIfAbsent(name, named);
    Named like = null;
    for (String key : named.name().keys()) {
      Named found = byKey.putIfAbsent(key, named);
      like = like == null ? found : like;
    }
    List<String> words = named.name().words();
    if (!words.isEmpty()) {
      String last = words.get(words.size() - 1);
      byLastWord.computeIfAbsent(last, w -> new ArrayList<>(1)).add(named);
    }
    if (first != null && !first.person().equals(named.person())) {
      sameName(named, first);
    } else if (like != null && !like.person().equals(named.person())) {
      twoWays(named, like);
    }
  }

  private void sameName(Named named, Named first) {
    String name = named.written().value();
    subject.add(
        subject
            .warning(
                Code.SAME_NAME,
                subject.places().of(named.written()),
                "two participants are called \"" + name + "\"")
            .label("second time")
            .also(subject.places().of(first.written()), "first time")
            .help("if they are one person, keep one entry")
            .help("if they are two, tell them apart with `role` and refer to them by `id`"));
  }

  /** A family name alone, or initials, where just one other participant has the whole name. */
  private void shortened(Named named) {
    if (!named.name().isShort()) {
      return;
    }
    List<String> words = named.name().words();
    Named whole = null;
    for (Named other : byLastWord.get(words.get(words.size() - 1))) {
      if (!other.person().equals(named.person())
          && named.name().isShortFor(other.name())
          && !contradicts(named.person(), other.person())) {
        if (whole != null && Collections.disjoint(whole.name().keys(), other.name().keys())) {
          return;
        }
        whole = other;
      }
    }
    if (whole != null) {
      twoWays(named, whole);
    }
  }

  private static boolean contradicts(Participant one, Participant other) {
    return differ(one.role(), other.role()) || differ(one.organization(), other.organization());
  }

  private static boolean differ(Text one, Text other) {
    return one != null
        && other != null
        && !ComparedForm.same(one.variants().get(0).value(), other.variants().get(0).value());
  }

  private void twoWays(Named named, Named like) {
    subject.add(
        subject
            .warning(
                Code.NAME_SPELLED_TWO_WAYS,
                subject.places().of(named.written()),
                "\"" + named.written().value() + "\" may be \"" + like.written().value() + "\"")
            .label("one person or two?")
            .also(subject.places().of(like.written()), "the other entry")
            .help("for one person, keep one entry and list the other name under its `aliases`")
            .help("for two, waive the warning"));
  }

  /** A title that is in the name as well is printed twice. */
  private void honorific(Participant person) {
    if (person.honorific() == null) {
      return;
    }
    for (InLanguage title : person.honorific().variants()) {
      List<String> words = FoldedText.of(title.value()).words();
      for (InLanguage name : person.name().variants()) {
        List<String> own = FoldedText.of(name.value()).words();
        if (overlaps(words, own)) {
          subject.add(
              subject
                  .warning(
                      Code.HONORIFIC_TWICE,
                      subject.places().of(name),
                      "the name \"" + name.value() + "\" begins with its honorific")
                  .label("notes print \"" + title.value() + " " + name.value() + "\"")
                  .also(subject.places().of(title), "the honorific")
                  .help("write the name without it, or leave out `honorific`"));
        }
      }
    }
  }

  /** Whether the last words of a title are the first ones of a name. */
  private static boolean overlaps(List<String> title, List<String> name) {
    for (int i = 0; i < title.size(); i++) {
      List<String> end = title.subList(i, title.size());
      if (name.size() > end.size() && name.subList(0, end.size()).equals(end)) {
        return true;
      }
    }
    return false;
  }
}
