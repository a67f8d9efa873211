package readout.note;

import readout.note.view.Inlined;

/**
 * How far a next step is.
 *
 * @param open it is still to be done
 * @param overdue its time has passed for certain
 * @param proposed still to be agreed
 * @param done it is done
 * @param dropped it will not be done
 * @param doneOn when it was done
 * @param doneLine "done 10 May 2026"
 */
public record StepProgress(
    boolean open,
    boolean overdue,
    boolean proposed,
    boolean done,
    boolean dropped,
    LocalizedDate doneOn,
    LocalizedPhrase doneLine)
    implements Inlined {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "open" -> open;
      case "overdue" -> overdue;
      case "proposed" -> proposed;
      case "done" -> done;
      case "dropped" -> dropped;
      case "done_on" -> doneOn;
      case "done_line" -> doneLine;
      default -> UNKNOWN;
    };
  }
}
