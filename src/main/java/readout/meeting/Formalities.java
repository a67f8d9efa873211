package readout.meeting;

import java.util.List;

/**
 * What makes minutes valid.
 *
 * @param approvals the earlier minutes that were approved
 * @param quorum how many members must be present, or null
 * @param interests the interests that were declared
 * @param signatures who signs
 */
public record Formalities(
    List<Approval> approvals, Quorum quorum, List<Interest> interests, List<Signature> signatures) {
  /** Those of a meeting that has none. */
  public static final Formalities NONE = new Formalities(List.of(), null, List.of(), List.of());

  /** Copies the lists. */
  public Formalities {
    approvals = List.copyOf(approvals);
    interests = List.copyOf(interests);
    signatures = List.copyOf(signatures);
  }

  /** The same with other interests. */
  public Formalities withInterests(List<Interest> interests) {
    return new Formalities(approvals, quorum, interests, signatures);
  }
}
