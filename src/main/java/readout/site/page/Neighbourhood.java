package readout.site.page;

import java.util.List;
import readout.note.view.Inlined;
import readout.note.view.Viewed;
import readout.site.model.SummaryText;

/**
 * What comes after the note on the page of a meeting.
 *
 * @param neighbours the meetings before and after it
 * @param laterSteps the steps that continue its own
 * @param earlierSteps the steps that its own continue
 * @param attachments the same note as files, with {@code --attachments}
 */
public record Neighbourhood(
    List<Neighbour> neighbours,
    List<LinkedStep> laterSteps,
    List<LinkedStep> earlierSteps,
    List<Download> attachments)
    implements Inlined {
  /** Of a page that is not a meeting's. */
  static final Neighbourhood NONE = new Neighbourhood(List.of(), List.of(), List.of(), List.of());

  /**
   * A meeting before or after another, or one whose minutes it approved or that approved its own.
   *
   * @param link its title and address
   * @param label whether it is before or after, and in what, or what was approved
   * @param rel {@code prev} or {@code next}; empty where minutes were approved
   * @param date its date in words
   */
  public record Neighbour(SiteLink link, String label, String rel, String date) implements Viewed {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "label" -> label;
        case "rel" -> rel;
        case "date" -> date;
        default -> link.get(name);
      };
    }
  }

  /**
   * A next step of another meeting that continues a step, or that it continues.
   *
   * @param link what is to be done, and its place on the meeting's page
   * @param meeting the title of its meeting
   * @param date the date of its meeting in words
   * @param outcome how it ended, or how far it has come; empty when another step continues it
   */
  public record LinkedStep(SiteLink link, SummaryText meeting, String date, String outcome)
      implements Viewed {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "meeting" -> meeting;
        case "date" -> date;
        case "outcome" -> outcome;
        default -> link.get(name);
      };
    }
  }

  /** The same with files of the note. */
  Neighbourhood with(List<Download> files) {
    return new Neighbourhood(neighbours, laterSteps, earlierSteps, files);
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "attachments" -> attachments;
      case "neighbours" -> neighbours;
      case "later_steps" -> laterSteps;
      case "earlier_steps" -> earlierSteps;
      default -> UNKNOWN;
    };
  }
}
