package readout.site.page;

import java.util.List;
import java.util.Map;
import readout.note.view.Viewed;
import readout.site.model.SummaryText;
import readout.site.page.Neighbourhood.LinkedStep;

/**
 * A next step in a list of next steps.
 *
 * @param link what is to be done, and its place on the meeting's page
 * @param meeting the title of its meeting
 * @param date the date of its meeting in words
 * @param owners who is to do it, in a line
 * @param due by when, in words
 * @param status how far it has come
 * @param overdue it is overdue, and no later step continues it
 * @param laterSteps the steps that continue it, earliest first
 * @param laterLabel the words before them
 * @param labels headings and words in the language of the page
 */
public record StepRow(
    SiteLink link,
    SummaryText meeting,
    String date,
    List<NamePart> owners,
    String due,
    SummaryText status,
    boolean overdue,
    List<LinkedStep> laterSteps,
    String laterLabel,
    Map<String, String> labels)
    implements Viewed {
  @Override
  public Object get(String name) {
    return switch (name) {
      case "meeting" -> meeting;
      case "date" -> date;
      case "owners" -> owners;
      case "due" -> due;
      case "status" -> status;
      case "overdue" -> overdue;
      case "later_steps" -> laterSteps;
      case "later_label" -> laterLabel;
      case "labels" -> labels;
      default -> link.get(name);
    };
  }
}
