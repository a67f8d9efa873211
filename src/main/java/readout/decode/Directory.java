package readout.decode;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Span;
import readout.diagnostic.Suggestion;
import readout.meeting.Delegation;
import readout.meeting.Group;
import readout.meeting.InLanguage;
import readout.meeting.Organization;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.Text;
import readout.meeting.Unlisted;
import readout.yaml.Node;

/** Whom the record's references may mean: by id, by full name in any language, or by alias. */
final class Directory {
  private final Report report;
  private final Values values;
  private final Map<String, Party> byId = new LinkedHashMap<>();
  private final Map<String, List<Party>> byName = new LinkedHashMap<>();
  private final Map<String, Party> organizations = new LinkedHashMap<>();

  /** By identity: a list may hold two people about whom it says the same. */
  private final Map<Party, Span> places = new IdentityHashMap<>();

  Directory(Report report, Values values) {
    this.report = report;
    this.values = values;
  }

  /** Takes a participant, with the place that ambiguities point to. */
  void add(Participant p, Span span) {
    id(p.item().id(), p, span);
    names(p.name(), p);
    p.aliases().forEach(alias -> names(alias, p));
    if (p.organization() != null) {
      Organization organization = new Organization(p.organization());
      for (InLanguage variant : p.organization().variants()) {
        organizations.putIfAbsent(variant.value(), organization);
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
  }

  /** Takes a delegation that only participants name, where nobody else answers to that. */
  void addUnlisted(Delegation d) {
    byId.putIfAbsent(d.id(), d);
    byName.putIfAbsent(d.id(), List.of(d));
  }

  private void id(String id, Party party, Span span) {
    places.put(party, span);
    if (id == null) {
      return;
    }
    Party first = byId.putIfAbsent(id, party);
    if (first != null) {
      Span other = places.get(first);
      boolean later = span.start() > other.start();
      report.add(
          report
              .error("duplicate-id", later ? span : other, "the id \"" + id + "\" is given twice")
              .label("second time")
              .also(later ? other : span, "first time")
              .help("people, groups and delegations share their ids: give each its own"));
    }
  }

  private void names(Text name, Party party) {
    for (InLanguage variant : name.variants()) {
      if (!variant.value().isEmpty()) {
        addTo(byName.computeIfAbsent(variant.value(), n -> new ArrayList<>()), party);
      }
    }
  }

  private static void addTo(List<Party> list, Party party) {
    if (list.stream().noneMatch(p -> p == party)) {
      list.add(party);
    }
  }

  /** A person, group or delegation; null after an error. */
  Party person(Node node, String what) {
    String name = values.line(node, what);
    if (name == null) {
      return null;
    }
    Party found = find(name, node);
    if (found == null && !ambiguous(name, node)) {
      report.add(unknown(name, node, what));
    }
    return found;
  }

  /** The same, or an organization, or else the text itself, with a warning when nearly somebody. */
  Party anybody(Node node, String what) {
    String name = values.line(node, what);
    if (name == null) {
      return null;
    }
    Party found = find(name, node);
    if (found == null && organizations.containsKey(name)) {
      return organizations.get(name);
    }
    if (found != null) {
      return found;
    }
    if (byName.containsKey(name)) {
      ambiguous(name, node);
      return null;
    }
    List<String> known = known();
    known.addAll(organizations.keySet());
    Suggestion.nearest(name, known)
        .ifPresent(
            near ->
                report.add(
                    report
                        .warning(
                            "nearly-known",
                            node.span(),
                            what + " \"" + name + "\" is nobody on the lists")
                        .label("printed as it stands")
                        .help("did you mean \"" + near + "\"?")));
    return new Unlisted(Text.of(name));
  }

  private Party find(String name, Node node) {
    Party party = byId.get(name);
    if (party != null) {
      return party;
    }
    List<Party> named = byName.getOrDefault(name, List.of());
    return named.size() == 1 ? named.get(0) : null;
  }

  /** Reports a name that several people answer to, be it a full name or a part of one. */
  private boolean ambiguous(String name, Node node) {
    List<Party> meant = byName.getOrDefault(name, partly(name));
    if (meant.size() < 2) {
      return false;
    }
    List<Span> spans = meant.stream().map(places::get).toList();
    report.add(PersonMistakes.ambiguous(report, name, node, spans, ids(meant)));
    return true;
  }

  /** Those whose names have a word in them. */
  private List<Party> partly(String word) {
    List<Party> meant = new ArrayList<>();
    byName.forEach(
        (name, parties) -> {
          if (List.of(name.split("[ ,]+")).contains(word)) {
            parties.forEach(p -> addTo(meant, p));
          }
        });
    return meant;
  }

  private List<String> ids(List<Party> parties) {
    List<String> ids = new ArrayList<>();
    for (Party party : parties) {
      String id = null;
      for (Map.Entry<String, Party> entry : byId.entrySet()) {
        id = entry.getValue() == party ? entry.getKey() : id;
      }
      if (id == null) {
        for (Map.Entry<String, List<Party>> entry : byName.entrySet()) {
          id =
              id == null && entry.getValue().stream().anyMatch(p -> p == party)
                  ? entry.getKey()
                  : id;
        }
      }
      ids.add("\"" + id + "\"");
    }
    return ids;
  }

  private Diagnostic unknown(String name, Node node, String what) {
    List<Party> partly = partly(name);
    String nearest =
        partly.size() == 1
            ? "did you mean " + ids(partly).get(0) + "?"
            : Suggestion.didYouMean(name, known());
    boolean byId = name.indexOf(' ') < 0 && !this.byId.isEmpty();
    return PersonMistakes.unknown(report, name, node, byId)
        .help(nearest)
        .help("to list them, add them to `participants` or `groups`")
        .help(
            what.equals("`speaker`")
                ? "for somebody on no list, write `speaker: {name: " + name + "}`"
                : "");
  }

  private List<String> known() {
    List<String> known = new ArrayList<>(byId.keySet());
    known.addAll(byName.keySet());
    return known;
  }

  /** The delegation of an id or name, or null. */
  Delegation delegation(String name) {
    if (byId.get(name) instanceof Delegation d) {
      return d;
    }
    for (Party party : byName.getOrDefault(name, List.of())) {
      if (party instanceof Delegation d) {
        return d;
      }
    }
    return null;
  }
}
