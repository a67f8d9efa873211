package readout.note;

import java.util.List;
import readout.note.view.Inlined;

/**
 * The next steps by how far they are.
 *
 * @param overdueSteps open, and their time has passed for certain at {@code --at}
 * @param openSteps open, and not overdue
 * @param closedSteps done or dropped
 */
public record NoteSteps(
    List<LocalizedStep> overdueSteps,
    List<LocalizedStep> openSteps,
    List<LocalizedStep> closedSteps)
    implements Inlined {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "overdue_steps" -> overdueSteps;
      case "open_steps" -> openSteps;
      case "closed_steps" -> closedSteps;
      default -> UNKNOWN;
    };
  }
}
