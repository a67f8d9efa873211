package readout.query.steps;

import java.util.ArrayList;
import java.util.List;
import readout.document.mail.Envelope;
import readout.document.mail.Message;
import readout.query.item.Column;

/**
 * A message to one owner about the steps that are theirs.
 *
 * @param owner the name
 * @param notices what must be said above all of them, such as for whom they are
 * @param chains their steps that are to be done
 */
public record Reminder(String owner, List<String> notices, List<StepChain> chains) {
  private static final String LANGUAGE = "en";

  /**
   * A message for each owner who has something to do, by name.
   *
   * @param asked whose steps alone were asked for, or null
   */
  public static List<Reminder> of(FollowUp followUp, String asked) {
    List<StepChain> open =
        followUp.chains().stream().filter(chain -> chain.state().isToDo()).toList();
    List<Reminder> reminders = new ArrayList<>();
    for (OwnerSteps one : OwnerSteps.of(open, asked)) {
      if (!one.name().isEmpty()) {
        FollowUp own =
            new FollowUp(
                one.chains(),
                followUp.steps(),
                followUp.at(),
                0,
                List.of(),
                followUp.diagnostics());
        List<String> notices = new FollowUpCells(own, FollowUpGrouping.STATE, null).notices();
        reminders.add(new Reminder(one.name(), notices, one.chains()));
      }
    }
    return reminders;
  }

  /** How many steps that are to be done have no owner. */
  public static int withoutOwner(FollowUp followUp) {
    return (int)
        followUp.chains().stream()
            .filter(c -> c.state().isToDo() && c.step().item().list(Column.OWNERS).isEmpty())
            .count();
  }

  /** Its subject, in one line. */
  public String subject() {
    long overdue = chains.stream().filter(c -> c.state() == ChainState.OVERDUE).count();
    String steps = chains.size() == 1 ? "1 next step" : chains.size() + " next steps";
    return "Reminder: " + steps + (overdue == 0 ? "" : " (" + overdue + " overdue)");
  }

  /** Its text; at its end is a line break. */
  public String text() {
    return new ReminderText(this).plain();
  }

  /** A draft for a mail program, which asks for the address: records keep none for the public. */
  public String message() {
    ReminderText text = new ReminderText(this);
    return new Message(
            Envelope.EMPTY, subject(), LANGUAGE, text.plain(), text.html(), List.of(), List.of())
        .print();
  }
}
