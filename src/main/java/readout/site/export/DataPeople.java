package readout.site.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.json.Json;
import readout.site.model.Addresses;
import readout.site.model.Archive;
import readout.site.model.Days;
import readout.site.model.ListGroup;
import readout.site.model.MeetingSummary;
import readout.site.model.MeetingSummary.Person;
import readout.site.model.SiteRequest;

/** The people of a site for programs, in the order of their list. */
final class DataPeople {
  static final List<String> COLUMNS =
      List.of("ids", "name", "lang", "offices", "meetings", "first_day", "last_day", "page");

  private final Archive archive;
  private final Addresses addresses;

  DataPeople(SiteRequest site, Archive archive) {
    this.archive = archive;
    this.addresses = new Addresses(site);
  }

  /** One a line. */
  String lines() {
    return Json.lines(archive.section("people").stream().map(this::person).toList());
  }

  private Map<String, Object> person(ListGroup group) {
    List<MeetingSummary> entries = group.entries();
    Map<String, Object> person = new LinkedHashMap<>();
    person.put("ids", archive.ids(group));
    person.put("name", group.name().text());
    person.put("lang", group.name().lang());
    person.put("offices", offices(group));
    person.put("meetings", entries.stream().map(MeetingSummary::id).toList());
    person.put("first_day", Days.text(entries.get(entries.size() - 1).firstDay()));
    person.put("last_day", Days.text(entries.get(0).firstDay()));
    person.put("page", addresses.to("../", group.path()));
    return person;
  }

  /** What somebody was at the meetings, latest first, each once. */
  private List<Object> offices(ListGroup group) {
    Set<Map<String, Object>> offices = new LinkedHashSet<>();
    for (MeetingSummary entry : group.entries()) {
      for (Person person : entry.people()) {
        boolean empty = person.role().isEmpty() && person.organization().isEmpty();
        if (!empty && archive.key(person).equals(group.key())) {
          Map<String, Object> office = new LinkedHashMap<>();
          office.put("role", person.role().text());
          office.put("organization", person.organization().text());
          offices.add(office);
        }
      }
    }
    return new ArrayList<>(offices);
  }
}
