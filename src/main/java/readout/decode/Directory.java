package readout.decode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Span;
import readout.meeting.ComparedForm;
import readout.meeting.Delegation;
import readout.meeting.Group;
import readout.meeting.InLanguage;
import readout.meeting.Organization;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.Text;
import readout.meeting.Unlisted;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.Quoted;

/** Finds whom the record's references mean: by id, by full name in any language, or by alias. */
final class Directory {
  /** Letters and the marks of names, which mean themselves wherever YAML reads them. */
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.'’ -]*");

  /** Keys that take a list of names as well as a name. */
  private static final List<String> SEVERAL =
      List.of("`speaker`", "the owner", "a party", "a signer");

  private static final int SHOWN = 5;

  private final Report report;
  private final Values values;
  private final Map<String, Party> byId = new LinkedHashMap<>();
  private final Map<String, List<Party>> byName = new LinkedHashMap<>();
  private final Map<String, Party> organizations = new LinkedHashMap<>();

  /** By the number of the person or body. */
  private final Map<Integer, Span> places = new HashMap<>();

  private final Map<String, Delegation> delegations = new HashMap<>();
  private DirectoryIndex index;
  private Newcomers newcomers = Newcomers.NONE;

  /** People of the people file who are on no list of the record. */
  interface Newcomers {
    /** No people file is asked. */
    Newcomers NONE =
        new Newcomers() {
          @Override
          public Party of(Node node, String id) {
            return null;
          }

          @Override
          public Optional<String> near(String name) {
            return Optional.empty();
          }
        };

    /**
     * The person whom a value names, from then on one of the record.
     *
     * @param id the value; null for a group that names a person
     * @return null when the file does not have the id, or after an error in a group
     */
    Party of(Node node, String id);

    /** The id of the person of the file who may be meant by a text. */
    Optional<String> near(String name);
  }

  Directory(Report report, Values values) {
    this.report = report;
    this.values = values;
  }

  /** Takes those who may be named though they are on no list. */
  void take(Newcomers people) {
    newcomers = people;
  }

  /** Takes a participant, with the place that ambiguities point to. */
  void add(Participant p, Span span) {
    id(p.item().id(), p, span);
    names(p.name(), p);
    p.aliases().forEach(alias -> names(alias, p));
    if (p.organization() != null) {
      Organization organization = new Organization(p.organization());
      for (InLanguage variant : p.organization().variants()) {
        organizations.putIfAbsent(ComparedForm.of(variant.value()), organization);
      }
    }
  }

  /** Takes a group. */
  void add(Group g, Span span) {
    id(g.id(), g, span);
    names(g.name(), g);
  }

  /** Takes a delegation. */
  void add(Delegation d, Span span) {
    id(d.id(), d, span);
    names(d.name(), d);
    delegations.putIfAbsent(ComparedForm.of(d.id()), d);
    d.name().variants().forEach(v -> delegations.putIfAbsent(ComparedForm.of(v.value()), d));
  }

  /** Takes a delegation that only participants name, where no other party has that name. */
  void addUnlisted(Delegation d) {
    index = null;
    byId.putIfAbsent(ComparedForm.of(d.id()), d);
    byName.putIfAbsent(ComparedForm.of(d.id()), List.of(d));
  }

  private void id(String id, Party party, Span span) {
    index = null;
    places.put(party.partNumber(), span);
    if (id == null) {
      return;
    }
    Party first = byId.putIfAbsent(ComparedForm.of(id), party);
    if (first != null) {
      Span other = places.get(first.partNumber());
      boolean later = span.start() > other.start();
      report.add(
          report
              .error(
                  Code.DUPLICATE_ID, later ? span : other, "the id \"" + id + "\" is given twice")
              .label("second time")
              .also(later ? other : span, "first time")
              .help("people, groups and delegations share their ids: give each its own"));
    }
  }

  private void names(Text name, Party party) {
    for (InLanguage variant : name.variants()) {
      if (!variant.value().isEmpty()) {
        String known = ComparedForm.of(variant.value());
        addTo(byName.computeIfAbsent(known, n -> new ArrayList<>()), party);
      }
    }
  }

  /** A party that has one name in several languages comes several times in a row. */
  private static void addTo(List<Party> list, Party party) {
    if (list.isEmpty() || list.get(list.size() - 1).partNumber() != party.partNumber()) {
      list.add(party);
    }
  }

  /** A person, group or delegation; null after an error. */
  Party person(Node node, String what) {
    if (FilePeople.isReference(node)) {
      return newcomers.of(node, null);
    }
    String name = values.line(node, what);
    if (name == null) {
      return null;
    }
    Party found = find(node, name);
    if (found == null && !ambiguous(name, node)) {
      report.add(unknown(name, node, what));
    }
    return found;
  }

  /** The same, or an organization, or else the text itself, with a warning when nearly a person. */
  Party anybody(Node node, String what) {
    if (FilePeople.isReference(node)) {
      return newcomers.of(node, null);
    }
    String name = values.line(node, what);
    if (name == null) {
      return null;
    }
    Party found = find(node, name);
    if (found == null && organizations.containsKey(ComparedForm.of(name))) {
      return organizations.get(ComparedForm.of(name));
    }
    if (found != null) {
      return found;
    }
    if (byName.containsKey(ComparedForm.of(name))) {
      ambiguous(name, node);
      return null;
    }
    report
        .nearest(name, index().names())
        .or(() -> report.nearest(name, organizations.keySet()))
        .map(near -> "\"" + near + "\"")
        .or(() -> inOtherWords(name, what))
        .ifPresent(
            near ->
                report.add(
                    report
                        .warning(
                            Code.NEARLY_KNOWN,
                            node.span(),
                            what + " \"" + name + "\" is not on the lists of the record")
                        .label("printed as written")
                        .help("did you mean " + near + "?")));
    return new Unlisted(values.text(name, node));
  }

  /** Somebody of the record, or else of the people file; null when the name is of neither. */
  private Party find(Node node, String typed) {
    Party found = find(typed);
    boolean known = found != null || byName.containsKey(ComparedForm.of(typed));
    return known || organizations.containsKey(ComparedForm.of(typed))
        ? found
        : newcomers.of(node, typed);
  }

  /** Whom a group names by nothing but an id that the record knows already; or null. */
  Party named(MappingNode reference) {
    boolean alone = reference.entries().size() == 1;
    return alone ? byId.get(ComparedForm.of(reference.text(FilePeople.KEY))) : null;
  }

  private Party find(String typed) {
    String name = ComparedForm.of(typed);
    Party party = byId.get(name);
    if (party != null) {
      return party;
    }
    List<Party> named = byName.getOrDefault(name, List.of());
    return named.size() == 1 ? named.get(0) : null;
  }

  /** Reports a name that several people answer to, be it a full name or a part of one. */
  private boolean ambiguous(String typed, Node node) {
    String name = ComparedForm.of(typed);
    List<Party> meant = byName.containsKey(name) ? byName.get(name) : index().withWord(name);
    if (meant.size() < 2) {
      return false;
    }
    List<Party> some = meant.subList(0, Math.min(meant.size(), SHOWN));
    List<Span> spans = some.stream().map(p -> places.get(p.partNumber())).toList();
    List<String> ids = some.stream().map(index()::name).toList();
    report.add(PersonMistakes.ambiguous(report, name, node, spans, ids, meant.size()));
    return true;
  }

  /** Made again when a person was added. */
  private DirectoryIndex index() {
    index = index == null ? new DirectoryIndex(byId, byName) : index;
    return index;
  }

  private Diagnostic unknown(String name, Node node, String what) {
    List<Party> partly = index().withWord(name);
    String nearest =
        partly.size() == 1
            ? "did you mean " + index().name(partly.get(0)) + "?"
            : inOtherWords(name, what)
                .map(meant -> "did you mean " + meant + "?")
                .orElseGet(() -> report.didYouMean(name, index().names(), "known: "));
    boolean byId = name.indexOf(' ') < 0 && !this.byId.isEmpty();
    return PersonMistakes.unknown(report, name, node, byId)
        .help(nearest)
        .help(
            newcomers
                .near(name)
                .map(id -> "the people file has \"" + id + "\": write the id to name that person")
                .orElse(""))
        .help("to list them, add them to `participants` or `groups`")
        .help(
            what.equals("`speaker`")
                ? "for a speaker who is on no list, write `speaker: {name: " + inBraces(name) + "}`"
                : "");
  }

  /** Who may be meant by words in another order, a title, or several names in one text. */
  private Optional<String> inOtherWords(String name, String what) {
    Optional<String> one = index().same(name);
    return one.isPresent() || !SEVERAL.contains(what) ? one : index().several(name);
  }

  /** A name as it may be between { and }: in quotation marks, where it is more than words. */
  static String inBraces(String name) {
    return WORDS.matcher(name).matches() ? name : Quoted.of(name);
  }

  /** The delegation of an id or name, or null. */
  Delegation delegation(String name) {
    return delegations.get(ComparedForm.of(name));
  }
}
