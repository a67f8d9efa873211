package readout.source;

import readout.meeting.Delegation;
import readout.meeting.Group;
import readout.meeting.Organization;
import readout.meeting.Outsider;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.Text;
import readout.meeting.Unlisted;
import readout.meeting.Unnamed;
import readout.yaml.Node;
import readout.yaml.ScalarNode;

/** Writes who somebody is where a record names them: by the id, else by the name. */
final class Parties {
  private final String unnamed;

  /**
   * @param unnamed what stands for a speaker of whom nothing is said
   */
  Parties(String unnamed) {
    this.unnamed = unnamed;
  }

  /** A reference to a party, or null for none. */
  Node reference(Party party) {
    if (party == null) {
      return null;
    }
    if (party instanceof Participant one && one.item().id() != null) {
      return ScalarNode.written(one.item().id());
    }
    if (party instanceof Group group) {
      return ScalarNode.written(group.id());
    }
    if (party instanceof Delegation delegation) {
      return ScalarNode.written(delegation.id());
    }
    if (party instanceof Outsider outsider) {
      return outsider(outsider.name(), outsider.role(), outsider.organization());
    }
    if (party instanceof Unnamed nameless) {
      return outsider(
          nameless.description() == null ? Text.of(unnamed) : nameless.description(), null, null);
    }
    if (party instanceof Unlisted || party instanceof Organization) {
      return Fields.text(party.name().variants());
    }
    return ScalarNode.written(party.name().variants().get(0).value());
  }

  private static Node outsider(Text name, Text role, Text organization) {
    return new Fields()
        .text("name", name)
        .text("role", role)
        .text("organization", organization)
        .node();
  }
}
