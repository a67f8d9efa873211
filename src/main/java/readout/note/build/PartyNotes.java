package readout.note.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.language.Phrase;
import readout.meeting.CustomFields;
import readout.meeting.Delegation;
import readout.meeting.Group;
import readout.meeting.Organization;
import readout.meeting.Outsider;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.Text;
import readout.meeting.Unnamed;
import readout.note.LocalizedParty;
import readout.note.LocalizedText;
import readout.note.NamePages.Kind;
import readout.note.Naming;

/** Persons and bodies as the note prints them. */
final class PartyNotes {
  private final Wording wording;
  private final Restrictions restrictions;
  private final Anchors anchors;
  private final PresenceNotes presences;
  private final Map<Object, String> anchorOf = new HashMap<>();
  private final Map<String, String> anchorOfList = new HashMap<>();
  private final Map<Object, LocalizedParty> firstMentions = new HashMap<>();
  private final Map<Object, LocalizedParty> laterMentions = new HashMap<>();
  private final Map<Object, Naming> namings = new HashMap<>();
  private final Map<Object, Phrase> fullNames = new HashMap<>();

  PartyNotes(Wording wording, Restrictions restrictions, Anchors anchors, PresenceNotes presences) {
    this.presences = presences;
    this.wording = wording;
    this.restrictions = restrictions;
    this.anchors = anchors;
  }

  /** Each of a list, all as first mentions. */
  List<LocalizedParty> list(List<? extends Party> parties) {
    List<LocalizedParty> list = new ArrayList<>(parties.size());
    for (Party party : parties) {
      list.add(party(party, true));
    }
    return list;
  }

  /** One of them, or null for null; the same one whenever it is asked for. */
  LocalizedParty party(Party party, boolean first) {
    if (party == null) {
      return null;
    }
    Map<Object, LocalizedParty> known = first ? firstMentions : laterMentions;
    Object key = key(party);
    LocalizedParty described = known.get(key);
    if (described == null) {
      described = describe(party, first);
      known.put(key, described);
    }
    return described;
  }

  /** What tells a party from others: who is not named has no place, and only a description. */
  private static Object key(Party party) {
    return party instanceof Unnamed ? party : (Object) party.partNumber();
  }

  private LocalizedParty describe(Party party, boolean first) {
    Participant p = party instanceof Participant person ? person : null;
    return new LocalizedParty(
        kind(party),
        p != null || party instanceof Outsider,
        Wording.orEmpty(id(party)),
        anchor(party),
        naming(party, p),
        first,
        p != null && p.chair(),
        p == null ? null : wording.word("attendance", p.attendance()),
        p == null ? null : wording.phrase(presences.remark(p)),
        p == null ? null : wording.phrase(presences.detailed(p)),
        p == null ? null : wording.phrase(presences.from(p)),
        p == null ? null : wording.phrase(presences.until(p)),
        p == null ? null : presences.reason(p),
        p == null || p.email() == null ? "" : p.email().value(),
        p == null ? "" : wording.address(p.url()),
        p == null || p.url() == null || page(p) == null ? "" : Website.of(p.url()),
        p == null ? null : restrictions.of(p),
        customFields(party).values());
  }

  /** How a party is called; the same at every mention. */
  private Naming naming(Party party, Participant p) {
    return namings.computeIfAbsent(
        key(party),
        any ->
            new Naming(
                name(party),
                wording.text(p == null ? null : p.honorific()),
                wording.text(role(party)),
                wording.name(Kind.ORGANIZATION, null, organization(party)),
                wording.name(Kind.DELEGATION, null, delegation(p)),
                wording.phrase(full(party)),
                wording.phrase(shortName(party))));
  }

  /** Name, function and organization, as at a first mention; null when no name may appear. */
  Phrase full(Party party) {
    Object key = key(party);
    Phrase full = fullNames.get(key);
    if (full == null) {
      full = describe(party);
      fullNames.put(key, full);
    }
    return full;
  }

  private Phrase describe(Party party) {
    Phrase name = shortName(party);
    if (party instanceof Participant p && p.honorific() != null) {
      name =
          phrase(
              "person.name.honorific",
              Map.of("honorific", wording.phrase(p.honorific()), "name", name));
    }
    return described(name, role(party), organization(party));
  }

  private static Text delegation(Participant p) {
    return p == null || p.delegation() == null ? null : p.delegation().name();
  }

  /** A name with function and organization, each of which may be null. */
  Phrase described(Text name, Text role, Text organization) {
    return described(wording.phrase(name), role, organization);
  }

  /** A name or title as spoken or printed, with who it was in brackets. */
  Phrase credited(Text creditedAs, Party party, boolean first) {
    Phrase credited = wording.phrase(creditedAs);
    return first
        ? phrase("person.credited", Map.of("credited", credited, "person", full(party)))
        : credited.leadingTo(page(party));
  }

  private Phrase described(Phrase name, Text role, Text organization) {
    Phrase from =
        organization == null ? null : wording.namePhrase(Kind.ORGANIZATION, null, organization);
    if (role != null && organization != null) {
      return phrase(
          "person.full.role-organization",
          Map.of(
              "name", name,
              "role", wording.phrase(role),
              "organization", from));
    }
    if (role != null) {
      return phrase("person.full.role", Map.of("name", name, "role", wording.phrase(role)));
    }
    if (organization != null) {
      return phrase("person.full.organization", Map.of("name", name, "organization", from));
    }
    return name;
  }

  /** The name alone, as at later mentions. */
  Phrase shortName(Party party) {
    if (party instanceof Unnamed unnamed) {
      return unnamed.description() == null
          ? Phrase.of(wording.language().label("person.unnamed"))
          : wording.phrase(unnamed.description());
    }
    return wording.phrase(party.name()).leadingTo(page(party));
  }

  /** The address of the page of a party, or null: only those on the list of a record have one. */
  private String page(Party party) {
    if (party instanceof Participant p) {
      return wording.page(Kind.PERSON, p.item().id(), p.name());
    }
    if (party instanceof Delegation d) {
      return wording.page(Kind.DELEGATION, null, d.name());
    }
    return party instanceof Organization o ? wording.page(Kind.ORGANIZATION, null, o.name()) : null;
  }

  /** The owners of a step in one line; each leads to the page of their steps. Null for none. */
  Phrase owners(List<Party> owners) {
    return owners.isEmpty()
        ? null
        : wording.language().list(owners.stream().map(this::owner).toList());
  }

  private Phrase owner(Party owner) {
    return owner instanceof Unnamed
        ? shortName(owner)
        : wording.namePhrase(Kind.OWNER, null, owner.name());
  }

  /** Several of them in one line, by name. */
  Phrase line(List<Party> parties) {
    return parties.isEmpty()
        ? null
        : wording.language().list(parties.stream().map(this::shortName).toList());
  }

  private LocalizedText name(Party party) {
    if (!(party instanceof Unnamed unnamed)) {
      return wording.text(party.name());
    }
    return unnamed.description() == null
        ? wording.ownText(wording.language().label("person.unnamed"))
        : wording.text(unnamed.description());
  }

  private Phrase phrase(String key, Map<String, Phrase> fills) {
    return wording.language().phrase(key, fills);
  }

  /** The anchor of a party; empty for who is not named, whom no link may tell from others. */
  String anchor(Party party) {
    return party instanceof Group || party instanceof Delegation
        ? anchorOfList.computeIfAbsent(kind(party) + id(party), key -> newAnchor(party))
        : anchorOf.computeIfAbsent(key(party), key -> newAnchor(party));
  }

  private String newAnchor(Party party) {
    return party instanceof Unnamed ? "" : anchors.next(kind(party), id(party), party.name());
  }

  private static String id(Party party) {
    if (party instanceof Participant p) {
      return p.item().id();
    }
    if (party instanceof Group g) {
      return g.id();
    }
    return party instanceof Delegation d ? d.id() : null;
  }

  private static CustomFields customFields(Party party) {
    if (party instanceof Participant p) {
      return p.item().customFields();
    }
    if (party instanceof Group g) {
      return g.customFields();
    }
    if (party instanceof Delegation d) {
      return d.customFields();
    }
    return party instanceof Outsider o ? o.customFields() : CustomFields.NONE;
  }

  private static Text role(Party party) {
    if (party instanceof Participant p) {
      return p.role();
    }
    return party instanceof Outsider o ? o.role() : null;
  }

  private static Text organization(Party party) {
    if (party instanceof Participant p) {
      return p.organization();
    }
    return party instanceof Outsider o ? o.organization() : null;
  }

  private static String kind(Party party) {
    if (party instanceof Participant) {
      return "person";
    }
    if (party instanceof Group) {
      return "group";
    }
    if (party instanceof Delegation) {
      return "delegation";
    }
    if (party instanceof Organization) {
      return "organization";
    }
    if (party instanceof Outsider) {
      return "outsider";
    }
    return party instanceof Unnamed ? "unnamed" : "text";
  }
}
