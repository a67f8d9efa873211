package readout.note;

import java.util.List;
import readout.note.view.Inlined;

/**
 * What makes minutes valid.
 *
 * @param approves the earlier minutes that were approved
 * @param quorum how many members must be present
 * @param interests the interests that were declared
 * @param signatures who signs
 */
public record NoteFormalities(
    List<LocalizedApproval> approves,
    LocalizedQuorum quorum,
    List<LocalizedInterest> interests,
    List<LocalizedSignature> signatures)
    implements Inlined {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "approves" -> approves;
      case "quorum" -> quorum;
      case "interests" -> interests;
      case "signatures" -> signatures;
      default -> UNKNOWN;
    };
  }
}
