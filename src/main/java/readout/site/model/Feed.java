package readout.site.model;

import java.util.List;

/**
 * Meetings as feeds of any format tell them, or a part of them: the first part of a feed has the
 * latest, and the others are its archive (RFC 5005, section 4).
 *
 * @param path its files without their endings, seen from the site's root
 * @param current the path of the first part, without an ending
 * @param newer the path of the part with later meetings, without an ending; empty in the first
 * @param older the path of the part with earlier meetings, without an ending, or empty
 * @param title what it is called
 * @param page the page of the same meetings
 * @param json whether there is a JSON Feed too
 * @param entries the meetings, those published last first
 */
public record Feed(
    String path,
    String current,
    String newer,
    String older,
    String title,
    String page,
    boolean json,
    List<MeetingSummary> entries) {
  /** The path of the feed of all meetings, without an ending. */
  public static final String ALL = "feed";

  /** The lists whose groups have a feed each. */
  private static final List<String> SECTIONS =
      List.of("series", "people", "topics", "organizations");

  /** Whether the groups of a list have feeds. */
  public static boolean isFor(String section) {
    return SECTIONS.contains(section);
  }

  /** The path of the feed of a group, without an ending. */
  public static String path(ListGroup group) {
    return group.base();
  }

  /** Whether the feed of a path has the form of a JSON Feed too: that of the site or a series. */
  public static boolean hasJson(String path) {
    return path.equals(ALL) || path.startsWith("series/");
  }

  /** Whether it is not the first part. */
  public boolean isArchive() {
    return !newer.isEmpty();
  }

  /** The way from its files to the site's root. */
  public String root() {
    return path.contains("/") ? "../" : "";
  }

  /** What names it for good: all its parts are one feed. */
  public String id(Addresses addresses, String ending) {
    return addresses.id(current + ending, current + ending);
  }

  /** What it depends on besides its meetings. */
  public String inputs() {
    return String.join("\n", newer, older, title, page);
  }
}
