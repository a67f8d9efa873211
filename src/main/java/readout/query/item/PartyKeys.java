package readout.query.item;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import readout.meeting.Delegation;
import readout.meeting.Group;
import readout.meeting.Organization;
import readout.meeting.Outsider;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.Text;
import readout.meeting.Unlisted;
import readout.meeting.Unnamed;

/**
 * By which ids and names people and bodies are found: in all languages of their record, by their
 * aliases too. Who is not named has none.
 */
final class PartyKeys {
  private final Set<String> who = new LinkedHashSet<>();
  private final Set<String> bodies = new LinkedHashSet<>();
  private final Set<String> sides = new LinkedHashSet<>();

  /** Those of some people and bodies. */
  static PartyKeys of(List<? extends Party> parties) {
    PartyKeys keys = new PartyKeys();
    parties.forEach(keys::add);
    return keys;
  }

  /** Of themselves. */
  List<String> who() {
    return new ArrayList<>(who);
  }

  /** Of the organizations that they come from or are. */
  List<String> bodies() {
    return new ArrayList<>(bodies);
  }

  /** Of the delegations that they belong to or are. */
  List<String> sides() {
    return new ArrayList<>(sides);
  }

  private void add(Party party) {
    if (party instanceof Unnamed) {
      return;
    }
    names(party.name(), who);
    if (party instanceof Participant person) {
      id(person.item().id(), who);
      person.aliases().forEach(alias -> names(alias, who));
      names(person.organization(), bodies);
      if (person.delegation() != null) {
        side(person.delegation());
      }
    } else if (party instanceof Outsider outsider) {
      names(outsider.organization(), bodies);
    } else if (party instanceof Organization || party instanceof Unlisted) {
      names(party.name(), bodies);
    } else if (party instanceof Group group) {
      id(group.id(), who);
      names(group.name(), bodies);
    } else if (party instanceof Delegation delegation) {
      id(delegation.id(), who);
      side(delegation);
    }
  }

  private void side(Delegation delegation) {
    id(delegation.id(), sides);
    names(delegation.name(), sides);
  }

  private static void id(String id, Set<String> keys) {
    if (id != null) {
      keys.add(Names.id(id));
    }
  }

  /** All ways in which a record writes a name. */
  static void names(Text name, Set<String> keys) {
    if (name != null) {
      name.variants().forEach(variant -> keys.add(Names.words(variant.value())));
    }
  }
}
