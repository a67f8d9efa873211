package readout.site.page;

import java.util.List;
import readout.note.view.Inlined;
import readout.site.model.SummaryText;

/**
 * What the page of a person, an organization or a year says before its meetings.
 *
 * @param offices what a person was at the latest meeting that says so
 * @param names other names of a person
 * @param career what a person held over time
 * @param related links to what else there is of a person
 * @param membersTitle the heading of the people of an organization
 * @param members links to them
 * @param monthLinks links to the months of a year
 */
public record GroupHead(
    List<Office> offices,
    List<SummaryText> names,
    List<CareerLine> career,
    List<SiteLink> related,
    String membersTitle,
    List<SiteLink> members,
    List<SiteLink> monthLinks)
    implements Inlined {
  /** Of a group of which nothing is known but its name. */
  static final GroupHead NONE =
      new GroupHead(List.of(), List.of(), List.of(), List.of(), "", List.of(), List.of());

  @Override
  public Object get(String name) {
    return switch (name) {
      case "offices" -> offices;
      case "names" -> names;
      case "career" -> career;
      case "related" -> related;
      case "members_title" -> membersTitle;
      case "members" -> members;
      case "month_links" -> monthLinks;
      default -> UNKNOWN;
    };
  }
}
