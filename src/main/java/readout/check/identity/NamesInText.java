package readout.check.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.check.subject.Subject;
import readout.diagnostic.Code;
import readout.diagnostic.Span;
import readout.meeting.About;
import readout.meeting.Attribution;
import readout.meeting.Audience;
import readout.meeting.Delegation;
import readout.meeting.Group;
import readout.meeting.InLanguage;
import readout.meeting.Meeting;
import readout.meeting.MeetingTexts;
import readout.meeting.MeetingTexts.Sort;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.Quote;
import readout.meeting.RecordPart;
import readout.meeting.Text;
import readout.release.WithheldPeople;
import readout.words.SoughtName;
import readout.words.SoughtName.Found;
import readout.words.WordIndex;

/** Warns of free text that names people whom its readers must not learn about. */
final class NamesInText {
  private static final int NEAR = 12;
  private static final Text NOTHING = Text.of("");
  private static final String WITHHELD = "who is withheld";

  private final Subject subject;
  private final Audience audience;
  private final Meeting released;
  private final WithheldPeople withheld;
  private final Unspoken unspoken;
  private final ToldPlaces places;
  private final Set<Span> reported;

  /** The offices of those whom the output names. */
  private final Set<Office> offices = new HashSet<>();

  /** How many participants have a role, and how many an organization. */
  private final Map<Text, Integer> holders = new HashMap<>();

  private final Map<Text, Integer> members = new HashMap<>();

  /**
   * @param released what the audience may see of the subject's meeting
   * @param reported the places that were reported already
   */
  NamesInText(Subject subject, Audience audience, Meeting released, Set<Span> reported) {
    this.subject = subject;
    this.audience = audience;
    this.released = released;
    this.places = new ToldPlaces(subject);
    this.reported = reported;
    this.withheld = new WithheldPeople(subject.meeting(), released);
    this.unspoken = new Unspoken(subject.meeting(), released);
    released
        .people()
        .participants()
        .forEach(p -> offices.add(new Office(p.role(), p.organization())));
    for (Participant p : subject.meeting().people().participants()) {
      holders.merge(p.role() == null ? NOTHING : p.role(), 1, Integer::sum);
      members.merge(p.organization() == null ? NOTHING : p.organization(), 1, Integer::sum);
    }
  }

  private record Office(Text role, Text organization) {}

  /** Warns of all texts of the output. */
  void run() {
    List<Quote> unnamed = unspoken.unnamedQuotes();
    if (withheld.all().isEmpty() && unnamed.isEmpty()) {
      return;
    }
    WordIndex<Told> all = new WordIndex<>();
    WordIndex<Told> words = new WordIndex<>();
    MeetingTexts.tell(
        released,
        (sort, value, part) -> {
          Told told = Told.of(sort, value, part);
          all.add(told, told.folded());
          if (sort != Sort.NAME && !(part instanceof Participant)) {
            words.add(told, told.folded());
          }
        });
    people(all, words);
    addresses(all.all());
    for (Quote quote : unnamed) {
      WordIndex<Told> own = textsOf(quote);
      for (Party speaker : quote.speakers()) {
        if (speaker instanceof Participant p) {
          person(p, own, "who must not be known to have said this");
          describes(p, own);
        }
      }
    }
    if (isChathamHouse()) {
      withheld.all().forEach(p -> describes(p, all));
    }
  }

  /** Warns of the record's addresses alone: of its ids, and of those of records it leads to. */
  void addresses() {
    WordIndex<Told> ids = new WordIndex<>();
    MeetingTexts.tell(
        released,
        (sort, value, part) -> {
          if (isAddress(sort, part)) {
            Told told = Told.of(sort, value, part);
            ids.add(told, told.folded());
          }
        });
    people(ids, ids);
    addresses(ids.all());
    if (isChathamHouse()) {
      withheld.all().forEach(p -> describes(p, ids));
    }
  }

  private static boolean isAddress(Sort sort, RecordPart part) {
    return sort == Sort.ID && part instanceof About;
  }

  /** Of those where a name is in one word with others, as ids have it. */
  private void addresses(List<Told> texts) {
    List<Told> ids = texts.stream().filter(t -> isAddress(t.sort(), t.part())).toList();
    for (Participant p : withheld.all()) {
      List<SoughtName> names = withheld.namesOf(p);
      for (Told id : ids) {
        if (names.stream().anyMatch(name -> name.isIn(id.value()))) {
          named(p, id, new Found(0, id.value().length()), WITHHELD);
        }
      }
    }
  }

  /**
   * Warns of texts that name somebody.
   *
   * @param all texts that may
   * @param words those of them that are not about people by themselves
   */
  private void people(WordIndex<Told> all, WordIndex<Told> words) {
    withheld.all().forEach(p -> person(p, all, WITHHELD));
    unspoken.onlyUnnamed().forEach(p -> person(p, words, "who speaks without a name"));
    if (isChathamHouse()) {
      for (Delegation d : subject.meeting().people().delegations()) {
        body(d.name(), all, "a delegation");
      }
      for (Group g : subject.meeting().people().groups()) {
        body(g.name(), all, "a group");
      }
    }
  }

  private boolean isChathamHouse() {
    return subject.meeting().handling().attribution() == Attribution.CHATHAM_HOUSE;
  }

  private static WordIndex<Told> textsOf(Quote q) {
    WordIndex<Told> texts = new WordIndex<>();
    for (Text text : new Text[] {q.text(), q.reported()}) {
      if (text != null) {
        for (InLanguage variant : text.variants()) {
          Told told = Told.of(Sort.WORDS, variant.value(), variant);
          texts.add(told, told.folded());
        }
      }
    }
    return texts;
  }

  private void person(Participant p, WordIndex<Told> texts, String who) {
    List<SoughtName> names = withheld.namesOf(p);
    List<SoughtName> sought = new ArrayList<>(names);
    if (p.email() != null) {
      String email = p.email().value();
      sought.add(SoughtName.whole(email.substring(email.indexOf('@') + 1)));
    }
    boolean hasOffice = p.role() != null && p.organization() != null && !isShared(p);
    if (hasOffice) {
      p.organization().variants().forEach(o -> sought.add(SoughtName.whole(o.value())));
    }
    for (Told text : texts.mayHold(sought)) {
      List<Found> found = new ArrayList<>(address(p, text).stream().toList());
      found.addAll(found.isEmpty() ? allOf(names, text) : List.of());
      if (found.isEmpty() && hasOffice) {
        office(p, text).ifPresent(found::add);
      }
      found.forEach(f -> named(p, text, f, who));
    }
  }

  /** Each form of a name that a text has, in the order of the text; the longer one of two. */
  private static List<Found> allOf(List<SoughtName> names, Told text) {
    List<Found> all =
        names.stream()
            .flatMap(n -> n.in(text.value(), text.folded(), text.sort() == Sort.ID).stream())
            .sorted(
                Comparator.comparingInt(Found::start)
                    .thenComparing(Comparator.comparingInt(Found::end).reversed()))
            .toList();
    List<Found> apart = new ArrayList<>();
    for (Found one : all) {
      if (apart.isEmpty() || one.start() >= apart.get(apart.size() - 1).end()) {
        apart.add(one);
      }
    }
    return apart;
  }

  private void named(Participant p, Told text, Found found, String who) {
    report(
        Code.NAMED_IN_TEXT,
        text,
        found,
        text.reveals(found, audience, "a person " + who),
        "names or describes that person",
        subject.places().of(p.name().variants().get(0)),
        text.part() instanceof About
            ? "the author chooses addresses: give the record another `id`, or take the alias out"
            : text.sort() == Sort.ADDRESS
                ? "rename what it leads to, or give this item a narrower `audience`"
                : text.sort() == Sort.ID
                    ? "give the item another `id`: pages, feeds and data print it"
                    : "say it without the name, or give this item a narrower `audience`");
  }

  private static Optional<Found> address(Participant p, Told text) {
    if (p.email() == null) {
      return Optional.empty();
    }
    String email = p.email().value().toLowerCase(Locale.ROOT);
    int at = text.value().toLowerCase(Locale.ROOT).indexOf(email);
    return at < 0 || at + email.length() > text.value().length()
        ? Optional.empty()
        : Optional.of(new Found(at, at + email.length()));
  }

  /** Role and organization near each other; not when a person who is named has both as well. */
  private Optional<Found> office(Participant p, Told text) {
    for (InLanguage role : p.role().variants()) {
      for (InLanguage organization : p.organization().variants()) {
        Optional<Found> first = SoughtName.whole(role.value()).wholeIn(text.folded());
        Optional<Found> second = SoughtName.whole(organization.value()).wholeIn(text.folded());
        if (first.isPresent() && second.isPresent() && near(first.get(), second.get(), text)) {
          return Optional.of(
              new Found(
                  Math.min(first.get().start(), second.get().start()),
                  Math.max(first.get().end(), second.get().end())));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isShared(Participant p) {
    return offices.contains(new Office(p.role(), p.organization()));
  }

  private static boolean near(Found a, Found b, Told text) {
    int from = Math.min(a.end(), b.end());
    int to = Math.max(a.start(), b.start());
    int between = 0;
    for (int i = 0; i < text.folded().size(); i++) {
      between += text.folded().start(i) >= from && text.folded().end(i) <= to ? 1 : 0;
    }
    return between <= NEAR;
  }

  /** A role or an organization that only one participant has. */
  private void describes(Participant p, WordIndex<Told> texts) {
    boolean onlyRole = p.role() != null && holders.get(p.role()) == 1;
    boolean onlyOrganization = p.organization() != null && members.get(p.organization()) == 1;
    List<SoughtName> sought = new ArrayList<>();
    if (onlyRole) {
      p.role().variants().forEach(v -> sought.add(SoughtName.whole(v.value())));
    }
    if (onlyOrganization) {
      p.organization().variants().forEach(v -> sought.add(SoughtName.whole(v.value())));
    }
    for (Told text : texts.mayHold(sought)) {
      Optional<Found> found = onlyRole ? whole(p.role(), text) : Optional.empty();
      boolean role = found.isPresent();
      found = role || !onlyOrganization ? found : whole(p.organization(), text);
      found.ifPresent(
          f ->
              report(
                  Code.TELLS_WHO,
                  text,
                  f,
                  "\""
                      + text.value().substring(f.start(), f.end())
                      + "\" is the "
                      + (role ? "role" : "organization")
                      + " of one participant alone, who must not be known",
                  "reveals who it was",
                  subject.places().of(p.name().variants().get(0)),
                  "use words that fit several participants"));
    }
  }

  private static Optional<Found> whole(Text sought, Told text) {
    return sought.variants().stream()
        .flatMap(v -> SoughtName.whole(v.value()).wholeIn(text.folded()).stream())
        .findFirst();
  }

  private void body(Text name, WordIndex<Told> texts, String what) {
    List<SoughtName> sought =
        name.variants().stream().map(v -> SoughtName.whole(v.value())).toList();
    for (Told text : texts.mayHold(sought)) {
      whole(name, text)
          .ifPresent(
              f ->
                  report(
                      Code.NAMED_IN_TEXT,
                      text,
                      f,
                      text.reveals(f, audience, what + " that the Chatham House Rule protects"),
                      "names that body",
                      subject.places().of(name.variants().get(0)),
                      "say it without the name"));
    }
  }

  /** Once for a place, whatever it reveals. */
  private void report(
      Code code, Told text, Found found, String message, String label, Span also, String help) {
    Span span = places.of(text, found);
    if (reported.add(span)) {
      subject.add(
          subject
              .warning(code, span, message)
              .label(text.part() instanceof About about ? address(about, text) : label)
              .also(also.equals(span) ? null : also, "listed here")
              .help(help));
    }
  }

  private static String address(About about, Told text) {
    return text.value().equals(about.id())
        ? "the record's `id`, or its file name"
        : about.aliases().contains(text.value())
            ? "an old address, which leads to the new one"
            : "the `id` of another record";
  }
}
