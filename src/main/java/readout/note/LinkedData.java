package readout.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.meeting.Agreement;
import readout.meeting.Delegation;
import readout.meeting.Group;
import readout.meeting.Meeting;
import readout.meeting.Organization;
import readout.meeting.Outsider;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.Quote;
import readout.meeting.Status;
import readout.meeting.Text;
import readout.meeting.Utterance;

/** The meeting in the vocabulary of schema.org, for machines that read the page. */
final class LinkedData {
  private final Wording wording;

  LinkedData(Wording wording) {
    this.wording = wording;
  }

  /** An {@code Event} with its participants and quotations; a withdrawn one has its name alone. */
  Map<String, Object> of(Meeting meeting) {
    Map<String, Object> event = thing("Event", meeting.about().title());
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("@context", "https://schema.org");
    map.putAll(event);
    if (meeting.about().status() == Status.WITHDRAWN) {
      return map;
    }
    if (meeting.about().status() == Status.CANCELLED) {
      map.put("eventStatus", "https://schema.org/EventCancelled");
    }
    new LinkedOccasion(wording).put(meeting, map);
    put(map, "organizer", party(meeting.occasion().host()));
    put(map, "attendee", attendees(meeting));
    put(map, "recordedIn", quotations(meeting.content().utterances()));
    put(map, "subjectOf", agreements(meeting.content().agreements()));
    map.put("inLanguage", wording.tagOf(meeting.about().title()));
    return map;
  }

  private List<Object> attendees(Meeting meeting) {
    List<Object> list = new ArrayList<>();
    for (Participant p : meeting.people().participants()) {
      if (p.attendance().isThere()) {
        list.add(party(p));
      }
    }
    return list;
  }

  /**
   * Only words that were spoken are a quotation; a speaker who must not be named has no creator.
   */
  private List<Object> quotations(List<Utterance> utterances) {
    List<Object> list = new ArrayList<>();
    for (Utterance utterance : utterances) {
      if (utterance instanceof Quote q && !q.isReported() && !q.isPrepared()) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("@type", "Quotation");
        map.put("text", wording.plain(q.text()));
        map.put("inLanguage", wording.tagOf(q.text()));
        List<Object> creators = new ArrayList<>();
        for (Party speaker : q.speakers()) {
          Object creator = party(speaker);
          if (creator != null) {
            creators.add(creator);
          }
        }
        put(map, "creator", creators);
        list.add(map);
      }
    }
    return list;
  }

  private List<Object> agreements(List<Agreement> agreements) {
    List<Object> list = new ArrayList<>();
    for (Agreement a : agreements) {
      Map<String, Object> map = thing("CreativeWork", a.title());
      put(map, "url", address(a.url()));
      list.add(map);
    }
    return list;
  }

  private Object party(Party party) {
    if (party instanceof Participant p) {
      return person(p.name(), p.role(), p.organization(), p.url());
    }
    if (party instanceof Outsider o) {
      return person(o.name(), o.role(), o.organization(), null);
    }
    if (party instanceof Group g) {
      return thing("Organization", g.name());
    }
    if (party instanceof Delegation d) {
      return thing("Organization", d.name());
    }
    return party instanceof Organization o ? thing("Organization", o.name()) : null;
  }

  private Object person(Text name, Text role, Text organization, String url) {
    Map<String, Object> map = thing("Person", name);
    put(map, "jobTitle", role == null ? null : wording.plain(role));
    put(map, "affiliation", organization == null ? null : thing("Organization", organization));
    put(map, "url", address(url));
    return map;
  }

  private Map<String, Object> thing(String type, Text name) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("@type", type);
    map.put("name", wording.plain(name));
    return map;
  }

  private Object address(String url) {
    return url == null ? null : wording.address(url);
  }

  private static void put(Map<String, Object> map, String key, Object value) {
    boolean nothing = value == null || value instanceof List<?> list && list.isEmpty();
    if (!nothing) {
      map.put(key, value);
    }
  }
}
