package readout.site.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.meeting.ComparedForm;
import readout.meeting.NameKey;
import readout.site.model.MeetingSummary.Person;

/** All meetings of a site and what they share; the order in which they came does not matter. */
public final class Archive {
  /** The lists of the site in the order of its menu. */
  public static final List<String> SECTIONS =
      List.of(
          "years", "series", "kinds", "topics", "people", "organizations", "delegations", "places");

  private static final Comparator<MeetingSummary> LATEST_FIRST =
      Comparator.comparing(MeetingSummary::firstDay, Days.IN_TIME)
          .thenComparing(entry -> entry.schedule().start())
          .thenComparing(MeetingSummary::id)
          .reversed();

  private final List<MeetingSummary> entries;
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<String, Integer> compared = new HashMap<>();
  private final Map<String, List<ListGroup>> sections = new LinkedHashMap<>();
  private final Map<Person, String> keys = new HashMap<>();

  /** What tells names from others, by the names in any spelling. */
  private final Map<String, String> keysOfNames = new HashMap<>();

  private final Map<String, String> idsOfNames = new HashMap<>();

  /** How records write the ids of people, by what tells each from others. */
  private final Map<String, SortedSet<String>> idsOfPeople = new HashMap<>();

  private final SortedMap<String, ListGroup> namesOfPeople = new TreeMap<>();
  private final Map<String, ListGroup> otherNamesOfPeople = new HashMap<>();
  private final Map<String, ListGroup> people = new HashMap<>();
  private final Map<String, Place> inSeries = new HashMap<>();
  private final Map<String, Place> ofParties = new HashMap<>();
  private final StepChains chains;
  private final Approvals approvals;

  /**
   * @param entries the meetings, each id once
   * @param order puts names in the order of the site's language
   */
  public Archive(Collection<MeetingSummary> entries, Comparator<String> order) {
    this.entries = entries.stream().sorted(LATEST_FIRST).toList();
    for (MeetingSummary entry : this.entries) {
      ranks.put(entry.id(), ranks.size());
      compared.putIfAbsent(ComparedForm.of(entry.id()), ranks.get(entry.id()));
    }
    Comparator<SummaryText> names =
        Comparator.comparing(SummaryText::text, order.thenComparing(String::compareTo));
    section("years", Comparator.comparing(SummaryText::text, Years.IN_TIME).reversed());
    section("series", names);
    section("kinds", names);
    section("topics", names);
    people(names);
    section("organizations", names);
    section("delegations", names);
    section("places", names);
    for (ListGroup series : section("series")) {
      place(series.entries(), inSeries);
    }
    this.entries.stream()
        .filter(entry -> entry.series().isEmpty() && !entry.delegations().isEmpty())
        .collect(Collectors.groupingBy(Archive::parties))
        .values()
        .forEach(meetings -> place(meetings, ofParties));
    chains = new StepChains(this);
    approvals = new Approvals(this);
  }

  private static List<SummaryText> topics(MeetingSummary entry) {
    List<SummaryText> topics = new ArrayList<>(entry.tags());
    topics.addAll(entry.topics());
    return topics;
  }

  /** What a meeting has that puts it into the lists of a section, in order. */
  static List<SummaryText> names(String section, MeetingSummary entry) {
    return switch (section) {
      case "years" -> Years.of(entry);
      case "series" -> List.of(entry.series());
      case "kinds" -> List.of(entry.kind());
      case "topics" -> topics(entry);
      case "people" -> entry.people().stream().map(Person::name).toList();
      case "organizations" -> entry.people().stream().map(Person::organization).toList();
      case "delegations" -> entry.delegations();
      case "places" -> List.of(entry.venue().name());
      default -> throw new IllegalArgumentException(section);
    };
  }

  /**
   * The keys of the groups of a section that a meeting is in, in the order of its own words: the
   * same order in every language of its record.
   *
   * @param entry a meeting of the archive
   */
  List<String> keys(String section, MeetingSummary entry) {
    return section.equals("people")
        ? entry.people().stream().map(this::key).toList()
        : names(section, entry).stream().map(this::key).toList();
  }

  private void section(String section, Comparator<SummaryText> order) {
    Map<String, SummaryText> words = new HashMap<>();
    Map<String, List<MeetingSummary>> meetings = new HashMap<>();
    for (MeetingSummary entry : entries) {
      for (SummaryText name : names(section, entry)) {
        if (!name.isEmpty()) {
          String key = keysOfNames.computeIfAbsent(name.text(), NameKey::of);
          words.putIfAbsent(key, name);
          add(entry, meetings.computeIfAbsent(key, n -> new ArrayList<>()));
        }
      }
    }
    UnaryOperator<String> slugs = key -> Slugs.ofName(words.get(key).text());
    sections.put(section, groups(section, words, slugs, meetings, order));
  }

  private static void add(MeetingSummary entry, List<MeetingSummary> meetings) {
    if (meetings.isEmpty() || meetings.get(meetings.size() - 1) != entry) {
      meetings.add(entry);
    }
  }

  private static List<ListGroup> groups(
      String section,
      Map<String, SummaryText> names,
      UnaryOperator<String> slugs,
      Map<String, List<MeetingSummary>> meetings,
      Comparator<SummaryText> order) {
    List<String> keys = new ArrayList<>(names.keySet());
    keys.sort(Comparator.comparing((String k) -> names.get(k), order).thenComparing(k -> k));
    List<ListGroup> groups = new ArrayList<>(keys.size());
    for (String key : keys) {
      groups.add(new ListGroup(section, key, names.get(key), slugs.apply(key), meetings.get(key)));
    }
    return groups;
  }

  private void people(Comparator<SummaryText> order) {
    for (MeetingSummary entry : entries) {
      for (Person p : entry.people()) {
        if (!p.id().isEmpty()) {
          idsOfNames.merge(
              NameKey.of(p.name().text()), p.id(), (one, two) -> one.equals(two) ? one : "");
        }
      }
    }
    Map<String, SummaryText> names = new HashMap<>();
    Map<String, String> ids = new HashMap<>();
    Map<String, List<MeetingSummary>> meetings = new HashMap<>();
    for (MeetingSummary entry : entries) {
      for (Person person : entry.people()) {
        String key = keys.computeIfAbsent(person, this::newKey);
        names.putIfAbsent(key, person.name());
        if (!person.id().isEmpty()) {
          ids.put(key, person.id());
          idsOfPeople.computeIfAbsent(key, k -> new TreeSet<>()).add(person.id());
        }
        add(entry, meetings.computeIfAbsent(key, k -> new ArrayList<>()));
      }
    }
    UnaryOperator<String> slugs =
        key -> Slugs.ofPerson(ids.getOrDefault(key, ""), names.get(key).text());
    List<ListGroup> groups = groups("people", names, slugs, meetings, order);
    sections.put("people", groups);
    groups.forEach(group -> people.put(group.key(), group));
    keys.forEach(
        (person, key) -> {
          ListGroup group = people.get(key);
          String slug = Slugs.ofPerson(person.id(), person.name().text());
          if (!slug.equals(group.slug())) {
            String base = group.section() + "/" + slug;
            otherNamesOfPeople.put(base, group);
            if (person.id().isEmpty()) {
              namesOfPeople.put(base, group);
            }
          }
        });
  }

  /**
   * The people whom some records name without an id and others with one: each by what the name
   * alone gives their page and feed to begin with. It leads to them, whichever record came first.
   */
  public SortedMap<String, ListGroup> namesOfPeople() {
    return namesOfPeople;
  }

  /** The same, and the people whose id records write in several ways, each by what one makes. */
  Map<String, ListGroup> otherNamesOfPeople() {
    return otherNamesOfPeople;
  }

  /**
   * What distinguishes a person from all others: the id; without one the exact name, which counts
   * as an id where it has just one in the whole archive.
   *
   * @param person a person in a meeting of the archive
   */
  public String key(Person person) {
    return keys.get(person);
  }

  /**
   * What distinguishes a name from all others of its section.
   *
   * @param name of a topic, an organization or anything else but a person in the archive, or empty
   */
  public String key(SummaryText name) {
    return keysOfNames.getOrDefault(name.text(), "");
  }

  /**
   * The meetings of a person.
   *
   * @param person a person in a meeting of the archive
   */
  public ListGroup group(Person person) {
    return people.get(key(person));
  }

  /**
   * The ids that records give somebody: one, or the same in several spellings.
   *
   * @param person a group of the section {@code people}
   */
  public List<String> ids(ListGroup person) {
    return List.copyOf(idsOfPeople.getOrDefault(person.key(), Collections.emptySortedSet()));
  }

  private String newKey(Person person) {
    if (!person.id().isEmpty()) {
      return "id " + ComparedForm.of(person.id());
    }
    String name = NameKey.of(person.name().text());
    String id = idsOfNames.getOrDefault(name, "");
    return id.isEmpty() ? "name " + name : "id " + id;
  }

  /** The meetings, latest first. */
  public List<MeetingSummary> entries() {
    return entries;
  }

  /** The meeting of an id, in any normalization, or null. */
  MeetingSummary entry(String id) {
    Integer rank = ranks.get(id);
    Integer found = rank == null ? compared.get(ComparedForm.of(id)) : rank;
    return found == null ? null : entries.get(found);
  }

  /** The place of a meeting among all, the latest at 0. */
  public int rank(MeetingSummary entry) {
    return ranks.get(entry.id());
  }

  /** What the meetings share, in order. */
  public List<ListGroup> section(String section) {
    return sections.get(section);
  }

  /** Which next steps continue which. */
  public StepChains chains() {
    return chains;
  }

  /** Which meetings approved the minutes of which. */
  public Approvals approvals() {
    return approvals;
  }

  /** What kind of meeting it is, and whose delegations met, in any order. */
  private static List<String> parties(MeetingSummary entry) {
    return Stream.concat(
            Stream.of(NameKey.of(entry.kind().text())),
            entry.delegations().stream().map(name -> NameKey.of(name.text())).distinct().sorted())
        .toList();
  }

  private static void place(List<MeetingSummary> meetings, Map<String, Place> places) {
    for (int i = 0; i < meetings.size(); i++) {
      places.put(meetings.get(i).id(), new Place(meetings, i));
    }
  }

  /**
   * The meeting before one that is in no series, among those of its kind and of the same
   * delegations that are in none either; or null. Those without a date are before all others.
   * Nothing tells the bodies of other meetings apart, so that these have neither.
   */
  public MeetingSummary before(MeetingSummary entry) {
    return neighbour(ofParties.get(entry.id()), -1);
  }

  /** The meeting after one in the same way, or null. */
  public MeetingSummary after(MeetingSummary entry) {
    return neighbour(ofParties.get(entry.id()), 1);
  }

  /** The meeting of the same series that is so many later (or, below 0, earlier), or null. */
  public MeetingSummary inSeries(MeetingSummary entry, int later) {
    return neighbour(inSeries.get(entry.id()), later);
  }

  private static MeetingSummary neighbour(Place place, int later) {
    if (place == null) {
      return null;
    }
    int at = place.rank() - later;
    return at >= 0 && at < place.meetings().size() ? place.meetings().get(at) : null;
  }

  /** Where a meeting is among those of its series or parties. */
  private record Place(List<MeetingSummary> meetings, int rank) {}
}
