package readout.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.diagnostic.Code;
import readout.diagnostic.Span;
import readout.meeting.Audience;
import readout.meeting.ComparedForm;
import readout.meeting.Delegation;
import readout.meeting.InLanguage;
import readout.meeting.Text;
import readout.meeting.Title;
import readout.meeting.date.EdtfDate;
import readout.people.HeldOffices;
import readout.people.Office;
import readout.people.Person;
import readout.people.Term;
import readout.yaml.Node;

/** Gives a person of the people file the title held on the day of the meeting. */
final class DayTitles {
  private static final String WITHOUT = "the name is printed without a title";

  /** Characters of a day. */
  private static final int DAY = 10;

  private final Context context;
  private final FilePeople people;
  private final EdtfDate meeting;

  /**
   * @param meeting its date, or null when the record has none that could be read
   */
  DayTitles(Context context, FilePeople people, EdtfDate meeting) {
    this.context = context;
    this.people = people;
    this.meeting = meeting;
  }

  /**
   * The titles of a person, of which the first counts; several only where some are not for all
   * readers. What the record says itself is in each of them.
   *
   * @param f the group in which the record names the person
   * @param at where the record names the person
   * @param own what the record says itself, each part null where it says nothing
   * @param delegations the side that an office names
   */
  List<Title> of(
      Person person, Fields f, Node at, Title own, Function<Office, Delegation> delegations) {
    String named = f.optional("office", context.values().line);
    List<Office> offices = offices(person, f, at.span(), own, named);
    if (!offices.isEmpty()) {
      differences(person, offices.get(0), f, own);
    }
    List<Title> titles = new ArrayList<>();
    for (Office office : offices) {
      Text honorific = office.honorific() == null ? person.honorific() : office.honorific();
      titles.add(
          new Title(
              or(own.honorific(), () -> people.words(honorific, at)),
              or(own.role(), () -> people.words(office.role(), at)),
              or(own.organization(), () -> people.words(office.organization(), at)),
              or(own.delegation(), () -> delegations.apply(office)),
              isForAll(office) ? null : office.audience()));
      if (isForAll(office)) {
        return titles;
      }
    }
    titles.add(
        new Title(
            or(own.honorific(), () -> people.words(person.honorific(), at)),
            own.role(),
            own.organization(),
            own.delegation(),
            null));
    return titles;
  }

  private static boolean isForAll(Office office) {
    return office.audience() == null || office.audience() == Audience.PUBLIC;
  }

  private static <T> T or(T own, Supplier<T> other) {
    return own == null ? other.get() : own;
  }

  /** The offices that count, in order. */
  private List<Office> offices(Person person, Fields f, Span at, Title own, String named) {
    if (named != null) {
      return named(person, named, f.valueSpan("office"));
    }
    if (meeting == null) {
      return List.of();
    }
    if (own.role() != null) {
      Optional<Office> same =
          person.offices().stream()
              .filter(o -> o.isCalled(own.role()) && o.term().at(meeting) != Term.Held.NOT)
              .findFirst();
      if (same.isPresent()) {
        return List.of(same.get());
      }
    }
    HeldOffices held = person.at(meeting);
    if (own.role() == null && !held.perhaps().isEmpty()) {
      uncertain(person, held, at);
    } else if (own.role() == null && held.isEmpty() && !person.offices().isEmpty()) {
      none(person, at);
    }
    return held.held();
  }

  private List<Office> named(Person person, String named, Span at) {
    List<Office> called = person.offices().stream().filter(o -> o.isCalled(named)).toList();
    if (called.isEmpty()) {
      unknown(person, named, at);
      return List.of();
    }
    if (meeting == null) {
      return called.subList(0, 1);
    }
    for (Term.Held held : List.of(Term.Held.CERTAINLY, Term.Held.PERHAPS)) {
      for (Office office : called) {
        if (office.term().at(meeting) == held) {
          return List.of(office);
        }
      }
    }
    Office office = called.get(0);
    Report report = context.report();
    report.add(
        report
            .warning(
                Code.OFFICE_DIFFERS,
                at,
                person.firstName() + " was not " + office.described() + when())
            .label("printed all the same")
            .help("correct it here, or the dates in " + place(office.line())));
    return List.of(office);
  }

  private void unknown(Person person, String named, Span at) {
    Report report = context.report();
    List<String> titles =
        person.offices().stream()
            .flatMap(o -> o.title().variants().stream())
            .map(InLanguage::value)
            .distinct()
            .toList();
    report.add(
        report
            .error(Code.UNKNOWN_OFFICE, at, person.firstName() + " has no office \"" + named + "\"")
            .label("not in " + place(person.line()))
            .help(report.didYouMean(named, titles, "known: "))
            .help("to print a title that the file lacks, write `role` in place of `office`"));
  }

  private void uncertain(Person person, HeldOffices offices, Span at) {
    Office printed = offices.held().isEmpty() ? null : offices.held().get(0);
    Stream<Office> all = Stream.concat(offices.perhaps().stream(), Stream.ofNullable(printed));
    String which = all.map(Office::described).collect(Collectors.joining(" or "));
    Report report = context.report();
    Office first = offices.perhaps().get(0);
    report.add(
        report
            .warning(
                Code.OFFICE_UNCERTAIN,
                at,
                "the dates leave open whether " + person.firstName() + " was " + which + when())
            .label(printed == null ? WITHOUT : "the office held for certain is printed")
            .help("name the office here: " + reference(person, first))
            .help("or give exact dates in " + place(first.line())));
  }

  /** When the meeting was, in words that suit a vague date too. */
  private String when() {
    boolean day =
        meeting.isoStart() != null && meeting.isoStart().length() == DAY && !meeting.interval();
    return day ? " on " + meeting.edtf() : " at the meeting (" + meeting.edtf() + ")";
  }

  private static String reference(Person person, Office office) {
    String title = office.title().variants().get(0).value();
    return "{person: " + person.id() + ", office: " + Directory.inBraces(title) + "}";
  }

  private void none(Person person, Span at) {
    Report report = context.report();
    String known =
        person.offices().stream().map(Office::described).collect(Collectors.joining(", "));
    report.add(
        report
            .warning(Code.NO_OFFICE, at, person.firstName() + " held no office" + when())
            .label(WITHOUT)
            .help(people.file().name() + " has " + known)
            .help("write `role` here, or add the office in " + place(person.line())));
  }

  /** Warns of each part of a title that the record and the file give differently. */
  private void differences(Person person, Office office, Fields f, Title own) {
    Text honorific = office.honorific() == null ? person.honorific() : office.honorific();
    differs(person, f, "honorific", own.honorific(), honorific, office.line());
    differs(person, f, "role", own.role(), office.role(), office.line());
    differs(person, f, "organization", own.organization(), office.organization(), office.line());
    Delegation side = own.delegation();
    if (side != null
        && office.delegation() != null
        && !ComparedForm.same(side.id(), office.delegation())
        && side.name().variants().stream()
            .noneMatch(v -> ComparedForm.same(v.value(), office.delegation()))) {
      differs(person, f, "delegation", side.id(), office.delegation(), office.line());
    }
  }

  private void differs(Person person, Fields f, String key, Text own, Text known, int line) {
    boolean same =
        own == null
            || known == null
            || own.variants().stream()
                .anyMatch(
                    v ->
                        known.variants().stream()
                            .anyMatch(k -> ComparedForm.same(v.value(), k.value())));
    if (!same) {
      differs(person, f, key, own.variants().get(0).value(), known.variants().get(0).value(), line);
    }
  }

  /** Warns of one word of the record that is another in the file. */
  void differs(Person person, Fields f, String key, String own, String known, int line) {
    Report report = context.report();
    report.add(
        report
            .warning(
                Code.OFFICE_DIFFERS,
                f.valueSpan(key),
                "the "
                    + key
                    + " of "
                    + person.firstName()
                    + " is \""
                    + own
                    + "\" here and \""
                    + known
                    + "\" in "
                    + people.file().name())
            .label("printed as in the record")
            .help("correct it here, or in " + place(line)));
  }

  private String place(int line) {
    return people.file().name() + ":" + line;
  }
}
