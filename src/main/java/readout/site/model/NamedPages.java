package readout.site.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.note.NamePages;

/**
 * The pages that the names on a meeting's page lead to. A page is called by its path without the
 * ending, encoded for URLs; it is made of the name alone, and so can be printed before it is known
 * which pages there are.
 */
public final class NamedPages {
  /** What the paths of the pages of owners begin with. */
  public static final String OWNERS = "steps/owner-";

  private static final List<String> SECTIONS =
      List.of("series", "kinds", "topics", "people", "organizations", "delegations", "places");

  /** Of which a meeting has one: where it has two languages, each has its own word for it. */
  private static final List<String> SINGLE = List.of("series", "kinds", "places");

  private final SiteMeetings meetings;
  private final Set<String> pages = new HashSet<>();

  /** The pages of people, by what their names or ids alone would make of them. */
  private final Map<String, String> others = new HashMap<>();

  /**
   * @param archive of the meetings that are listed
   */
  public NamedPages(SiteMeetings meetings, Archive archive) {
    this.meetings = meetings;
    for (String section : SECTIONS) {
      archive.section(section).forEach(group -> pages.add(Hrefs.encoded(group.base())));
    }
    meetings.all().forEach(entry -> pages.add(of(NamePages.Kind.MEETING, entry.id(), "")));
    archive
        .otherNamesOfPeople()
        .forEach((base, group) -> others.put(Hrefs.encoded(base), Hrefs.encoded(group.base())));
    Set<SummaryText> owners = new HashSet<>();
    for (MeetingSummary entry : archive.entries()) {
      entry.tasks().forEach(task -> owners.addAll(task.owners()));
    }
    owners.forEach(owner -> pages.add(of(NamePages.Kind.OWNER, "", owner.text())));
  }

  /**
   * What the page of a name is called.
   *
   * @param id that the record gives a person, or empty
   */
  public static String of(NamePages.Kind kind, String id, String name) {
    return Hrefs.encoded(
        switch (kind) {
          case PERSON -> "people/" + Slugs.ofPerson(id, name);
          case ORGANIZATION -> "organizations/" + Slugs.ofName(name);
          case DELEGATION -> "delegations/" + Slugs.ofName(name);
          case TOPIC -> "topics/" + Slugs.ofName(name);
          case SERIES -> "series/" + Slugs.ofName(name);
          case MEETING_KIND -> "kinds/" + Slugs.ofName(name);
          case PLACE -> "places/" + Slugs.ofName(name);
          case MEETING -> "meetings/" + Slugs.ofRecord(id);
          case OWNER -> OWNERS + Slugs.ofName(name);
        });
  }

  /** Whether there is a page. */
  public boolean has(String page) {
    return pages.contains(page);
  }

  /**
   * The page that there is for a name.
   *
   * @param entry the meeting on whose page the name is
   * @param page what the page of the name is called
   * @return empty for a name that leads nowhere
   */
  public String found(MeetingSummary entry, String page) {
    String other = others.getOrDefault(page, page);
    if (pages.contains(other)) {
      return other;
    }
    MeetingSummary standing = meetings.standing(entry);
    return standing == entry ? "" : counterpart(entry, standing, page);
  }

  /** The page of what is called otherwise in the record that represents the meeting. */
  private String counterpart(MeetingSummary entry, MeetingSummary standing, String page) {
    for (String section : SINGLE) {
      List<SummaryText> here = Archive.names(section, entry);
      List<SummaryText> there = Archive.names(section, standing);
      if (page.equals(page(section, here.get(0)))) {
        String found = page(section, there.get(0));
        return pages.contains(found) ? found : "";
      }
    }
    return "";
  }

  private static String page(String section, SummaryText name) {
    return name.isEmpty() ? "" : Hrefs.encoded(section + "/" + Slugs.ofName(name.text()));
  }
}
