package readout.meeting;

/** A person or body that speaks, owns, hosts or signs. */
public sealed interface Party extends RecordPart
    permits Participant, Group, Delegation, Organization, Outsider, Unlisted, Unnamed {
  /** What the record calls them; null only for who is not named. */
  Text name();
}
