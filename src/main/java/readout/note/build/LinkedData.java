package readout.note.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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
import readout.note.ShownOnPage;

/**
 * The meeting in the vocabulary of schema.org, for machines that read the page. Who is named more
 * than once has an {@code @id}, their place on the page, and is described at the first mention.
 */
final class LinkedData {
  private static final String ID = "@id";
  private static final String TYPE = "@type";
  private static final String NAME = "name";

  private final Wording wording;
  private final PartyNotes parties;
  private final Function<Quote, String> places;
  private final ShownOnPage shown;

  /** How often each party is named, by their places on the page. */
  private final Map<String, Integer> mentions = new HashMap<>();

  private final Set<String> known = new HashSet<>();

  /**
   * @param places the anchors of quotes
   * @param shown what the page shows; the rest is left out, but for when and where the meeting is
   *     and for who said what it shows
   */
  LinkedData(
      Wording wording, PartyNotes parties, Function<Quote, String> places, ShownOnPage shown) {
    this.wording = wording;
    this.parties = parties;
    this.places = places;
    this.shown = shown;
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
    List<Participant> attendees =
        meeting.people().participants().stream()
            .filter(p -> p.attendance().isThere() && isShown(p.name()))
            .toList();
    Party host = shownHost(meeting.occasion().host());
    List<Quote> quotes = quotes(meeting.content().utterances());
    count(host);
    attendees.forEach(this::count);
    quotes.forEach(quote -> quote.speakers().forEach(this::count));
    put(map, "organizer", mention(host));
    put(map, "attendee", attendees.stream().map(this::mention).toList());
    put(map, "recordedIn", quotes.stream().map(this::quotation).toList());
    put(map, "subjectOf", agreements(meeting.content().agreements()));
    map.put("inLanguage", wording.tagOf(meeting.about().title()));
    return map;
  }

  /** Only words that were spoken are a quotation. */
  private List<Quote> quotes(List<Utterance> utterances) {
    List<Quote> quotes = new ArrayList<>();
    for (Utterance utterance : utterances) {
      if (utterance instanceof Quote q
          && !q.isReported()
          && !q.isPrepared()
          && shown.quote(places.apply(q), wording.plain(q.text()))) {
        quotes.add(q);
      }
    }
    return quotes;
  }

  private boolean isShown(Text text) {
    return shown.text(wording.plain(text));
  }

  /** The host when the page names it, or null. */
  private Party shownHost(Party host) {
    Map<String, Object> described = party(host);
    return described != null && shown.text((String) described.get(NAME)) ? host : null;
  }

  /** A speaker who must not be named is no creator. */
  private Object quotation(Quote quote) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(TYPE, "Quotation");
    map.put("text", wording.plain(quote.text()));
    map.put("inLanguage", wording.tagOf(quote.text()));
    put(
        map,
        "creator",
        quote.speakers().stream().map(this::mention).filter(Objects::nonNull).toList());
    return map;
  }

  private void count(Party party) {
    if (party != null) {
      mentions.merge(parties.anchor(party), 1, Integer::sum);
    }
  }

  /** A party, or who it is by the id that an earlier mention has; null for null or no name. */
  private Object mention(Party party) {
    String anchor = party == null ? "" : parties.anchor(party);
    if (anchor.isEmpty() || mentions.getOrDefault(anchor, 0) < 2) {
      return party(party);
    }
    if (!known.add(anchor)) {
      return Map.of(ID, "#" + anchor);
    }
    Map<String, Object> described = party(party);
    if (described == null) {
      return null;
    }
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(TYPE, described.get(TYPE));
    map.put(ID, "#" + anchor);
    map.putAll(described);
    return map;
  }

  private List<Object> agreements(List<Agreement> agreements) {
    List<Object> list = new ArrayList<>();
    for (Agreement a : agreements) {
      if (isShown(a.title())) {
        Map<String, Object> map = thing("CreativeWork", a.title());
        put(map, "url", address(a.url()));
        list.add(map);
      }
    }
    return list;
  }

  private Map<String, Object> party(Party party) {
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

  private Map<String, Object> person(Text name, Text role, Text organization, String url) {
    Map<String, Object> map = thing("Person", name);
    put(map, "jobTitle", role == null ? null : wording.plain(role));
    put(map, "affiliation", organization == null ? null : thing("Organization", organization));
    put(map, "url", address(url));
    return map;
  }

  private Map<String, Object> thing(String type, Text name) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(TYPE, type);
    map.put(NAME, wording.plain(name));
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
