package readout.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.meeting.Attribution;
import readout.meeting.Audience;
import readout.proof.GeneratedItems.Item;
import readout.proof.GeneratedItems.Topic;
import readout.proof.GeneratedPeople.Body;
import readout.proof.GeneratedPeople.Cited;
import readout.proof.GeneratedPeople.Outsider;
import readout.proof.GeneratedPeople.Person;

/**
 * "Who may see what" once more, from the record format and not from the program: which canaries of
 * a generated record an output may hold.
 */
final class Oracle {
  private final RandomRecord record;
  private final Audience output;
  private final boolean internal;
  private final boolean ofRecord;
  private final boolean nobody;
  private final Set<Topic> seenTopics = new HashSet<>();
  private final Set<Topic> embargoed = new HashSet<>();
  private final Set<Topic> nobodyUnder = new HashSet<>();
  private final Map<Topic, Attribution> rules = new HashMap<>();
  private final Set<Topic> emptied = new HashSet<>();
  private final Set<Item> seen = new HashSet<>();
  private final Set<Cited> citedBefore = new HashSet<>();
  private final Set<Cited> citedAfter = new HashSet<>();
  private final Set<String> sourcesBefore = new HashSet<>();
  private final Set<String> sourcesAfter = new HashSet<>();
  private final Expected expected = new Expected();

  private Oracle(RandomRecord record, Audience output) {
    this.record = record;
    this.output = output;
    this.internal = output == Audience.INTERNAL;
    this.ofRecord = output.ordinal() >= record.audience().ordinal();
    this.nobody = !internal && record.rule == Attribution.CHATHAM_HOUSE;
  }

  /** What an output may hold; null when there must be none. */
  static Expected of(RandomRecord record, Audience output) {
    Oracle oracle = new Oracle(record, output);
    return oracle.isRefused() ? null : oracle.judge();
  }

  private boolean isRefused() {
    if (record.guard.isUnderEmbargo(output)) {
      return true;
    }
    List<Guard> guards = new ArrayList<>(List.of(record.summaryGuard, record.backgroundGuard));
    record.people.persons.forEach(p -> guards.add(p.guard));
    record.items.topics.forEach(t -> guards.add(t.guard));
    record.items.items.forEach(i -> guards.add(i.guard));
    record.items.sources.forEach(s -> guards.add(s.guard));
    return !ofRecord && guards.stream().noneMatch(g -> g.namesWider(output));
  }

  private Expected judge() {
    record.items.topics.forEach(t -> topic(t, true, false, false, null));
    record.items.items.stream().filter(this::isSeen).forEach(seen::add);
    record.items.topics.forEach(this::isEmptied);
    cite();
    own();
    people();
    record.items.topics.forEach(this::topicCanaries);
    seen.forEach(this::itemCanaries);
    for (Item s : record.items.sources) {
      if (s.guard.isVisible(output, record.audience()) && !isLost(s)) {
        texts(s);
        expected.must(s.more, s.also.get(0));
      }
    }
    return ofRecord || showsWider() ? expected : null;
  }

  /** Whether something is left that says for itself that the output may hold it. */
  private boolean showsWider() {
    return isWider(record.summaryGuard, record.audience())
        || isWider(record.backgroundGuard, Audience.INTERNAL)
        || record.people.persons.stream()
            .anyMatch(p -> p.guard.namesWider(output) && mayBeNamed(p) && !isLost(p))
        || seenTopics.stream().anyMatch(t -> t.guard.namesWider(output) && !emptied.contains(t))
        || seen.stream().anyMatch(i -> i.guard.namesWider(output) && !goesWithItsQuote(i))
        || record.items.sources.stream()
            .anyMatch(s -> isWider(s.guard, record.audience()) && !isLost(s));
  }

  /** Whether it is an aside that follows a quote which is withheld, or moved for want of a name. */
  private boolean goesWithItsQuote(Item aside) {
    Item quote = null;
    for (Item i : record.items.items) {
      if (i == aside) {
        break;
      }
      quote = i.key.equals("quotes") ? i : quote;
    }
    return aside.key.equals("asides") && quote != null && !(seen.contains(quote) && isNamed(quote));
  }

  private boolean isWider(Guard guard, Audience unsaid) {
    return guard.namesWider(output) && guard.isVisible(output, unsaid);
  }

  private boolean isLost(Person p) {
    return p.mentioned && citedBefore.contains(p) && !citedAfter.contains(p);
  }

  private boolean isLost(Item source) {
    return sourcesBefore.contains(source.id) && !sourcesAfter.contains(source.id);
  }

  private void topic(
      Topic t,
      boolean seenAbove,
      boolean embargoAbove,
      boolean nobodyAbove,
      Attribution ruleAbove) {
    boolean visible = seenAbove && t.guard.isVisible(output, record.audience());
    boolean embargo = embargoAbove || t.guard.isUnderEmbargo(output);
    boolean unnamed = nobodyAbove || t.rule == Attribution.CHATHAM_HOUSE;
    Attribution rule = Attribution.narrower(ruleAbove, t.rule);
    if (visible) {
      seenTopics.add(t);
    }
    if (embargo) {
      embargoed.add(t);
    }
    if (unnamed && !internal) {
      nobodyUnder.add(t);
    }
    rules.put(t, rule);
    t.topics.forEach(below -> topic(below, visible, embargo, unnamed, rule));
  }

  private boolean isSeen(Item i) {
    boolean own = i.key.equals("key_messages") || i.key.equals("questions");
    if (!i.guard.isVisible(output, own ? Audience.INTERNAL : record.audience())) {
      return false;
    }
    if (i.topic != null && !seenTopics.contains(i.topic)) {
      boolean named = i.guard.audience() != null && !embargoed.contains(i.topic);
      if (!named) {
        return false;
      }
    }
    if (!i.key.equals("quotes") || internal) {
      return true;
    }
    return switch (rule(i)) {
      case ON_THE_RECORD -> i.cited.stream().allMatch(this::mayBeNamed);
      case BACKGROUND, CHATHAM_HOUSE -> true;
      case DEEP_BACKGROUND -> i.reported;
      case OFF_THE_RECORD -> false;
    };
  }

  private Attribution rule(Item quote) {
    Attribution rule = Attribution.narrower(record.rule, quote.rule);
    rule = Attribution.narrower(rule, quote.topic == null ? null : rules.get(quote.topic));
    return rule == null ? Attribution.ON_THE_RECORD : rule;
  }

  private boolean isNamed(Item quote) {
    return internal || rule(quote) == Attribution.ON_THE_RECORD;
  }

  private boolean mayBeNamed(Cited cited) {
    return !nobody
        && (!(cited instanceof Person p) || p.guard.isVisible(output, record.audience()));
  }

  /** A topic that had something under it and has nothing now; tells whether it is still there. */
  private boolean isEmptied(Topic t) {
    boolean below = false;
    for (Topic topic : t.topics) {
      below |= !isEmptied(topic);
    }
    boolean had = !t.topics.isEmpty() || record.items.items.stream().anyMatch(i -> i.topic == t);
    boolean has = below || seen.stream().anyMatch(i -> i.topic == t);
    boolean gone = !seenTopics.contains(t);
    if (!gone && had && !has && t.summary == null && t.outcome == null) {
      emptied.add(t);
      gone = true;
    }
    return gone;
  }

  private boolean namesNobody(Topic topic) {
    return nobody || topic != null && nobodyUnder.contains(topic);
  }

  private void cite() {
    if (record.host != null) {
      citedBefore.add(record.host);
      if (ofRecord && mayBeNamed(record.host)) {
        citedAfter.add(record.host);
      }
    }
    rules.keySet().stream().filter(t -> t.presenter != null).forEach(this::citePresenter);
    for (Item i : record.items.items) {
      citedBefore.addAll(i.cited);
      if (i.source != null) {
        sourcesBefore.add(i.source);
      }
      if (!seen.contains(i)) {
        continue;
      }
      boolean quote = i.key.equals("quotes");
      if (!quote || isNamed(i)) {
        boolean all = i.cited.stream().allMatch(this::mayBeNamed);
        boolean gap = i.key.equals("decisions") && !all;
        i.cited.stream()
            .filter(c -> mayBeNamed(c) && !namesNobody(i.topic))
            .filter(c -> !gap || c == i.cited.get(0) || i.signed && c == i.cited.get(1))
            .forEach(citedAfter::add);
        if (i.source != null && isSourceSeen(i.source)) {
          sourcesAfter.add(i.source);
        }
      }
    }
  }

  private void citePresenter(Topic t) {
    citedBefore.add(t.presenter);
    if (seenTopics.contains(t)
        && !emptied.contains(t)
        && !namesNobody(t)
        && mayBeNamed(t.presenter)) {
      citedAfter.add(t.presenter);
    }
  }

  private boolean isSourceSeen(String id) {
    return record.items.sources.stream()
        .anyMatch(s -> s.id.equals(id) && s.guard.isVisible(output, record.audience()));
  }

  private boolean keepsOwnData(Guard guard) {
    return internal || guard.audience() != null;
  }

  private boolean recordsOwnData() {
    return internal || record.guard.audience() != null && ofRecord;
  }

  private void own() {
    expected.must(record.id, record.title);
    expected.may(record.foreignTitle);
    if (internal) {
      expected.must(record.partOf, record.translationOf);
    }
    if (ofRecord) {
      List<Integer> data = List.of(5, 7, 10);
      for (int i = 0; i < record.own.size(); i++) {
        if (!data.contains(i) || recordsOwnData()) {
          expected.must(record.own.get(i));
        }
      }
    }
    if (recordsOwnData()) {
      expected.must(record.x);
    }
    if (record.summaryGuard.isVisible(output, record.audience())) {
      expected.must(record.summary);
    }
    if (record.backgroundGuard.isVisible(output, Audience.INTERNAL)) {
      expected.must(record.background);
    }
  }

  private void people() {
    Set<Body> withMembers = new HashSet<>();
    Set<Body> hadMembers = new HashSet<>();
    for (Person p : record.people.persons) {
      hadMembers.add(p.delegation);
      if (mayBeNamed(p) && !isLost(p)) {
        withMembers.add(p.delegation);
        expected.must(p.id, p.name, p.honorific, p.url);
        offices(p);
        expected.may(p.foreignName, p.alias);
        Guard email = new Guard(p.emailAudience, Guard.Embargo.NONE);
        expected.must(email.isVisible(output, Audience.INTERNAL) ? p.email : null);
        expected.must(keepsOwnData(p.guard) ? p.x : null);
      }
    }
    for (Body d : record.people.delegations) {
      boolean idle = !hadMembers.contains(d) && !citedBefore.contains(d) && ofRecord && !nobody;
      if (withMembers.contains(d) || citedAfter.contains(d) || idle) {
        body(d);
      }
    }
    for (Body g : record.people.groups) {
      boolean idle = !citedBefore.contains(g) && ofRecord && !nobody;
      if (citedAfter.contains(g) || idle) {
        body(g);
      }
    }
  }

  private void offices(Person p) {
    Guard office = new Guard(p.ofFile ? p.officeAudience : null, Guard.Embargo.NONE);
    if (office.isVisible(output, Audience.PUBLIC)) {
      expected.must(p.role, p.organization);
      expected.may(p.ofFile ? p.secondRole : null, p.ofFile ? p.secondOrganization : null);
    } else {
      expected.must(p.secondRole, p.secondOrganization);
    }
    Guard old = new Guard(p.oldAudience, Guard.Embargo.NONE);
    if (p.ofFile && old.isVisible(output, Audience.PUBLIC)) {
      expected.may(p.oldRole, p.oldOrganization);
    }
  }

  private void body(Body b) {
    expected.must(b.id, b.name);
    expected.may(b.foreignName);
    expected.must(b.isDelegation ? b.country : null);
    expected.must(recordsOwnData() ? b.x : null);
  }

  private void topicCanaries(Topic t) {
    if (seenTopics.contains(t) && !emptied.contains(t)) {
      expected.must(nobody ? null : t.id, t.title, t.summary, t.outcome);
      expected.may(t.foreignTitle);
      expected.must(keepsOwnData(t.guard) ? t.x : null);
      t.topics.forEach(this::topicCanaries);
    }
  }

  private void texts(Item i) {
    expected.must(nobody ? null : i.id, i.text);
    expected.may(i.foreignText);
    expected.must(keepsOwnData(i.guard) ? i.x : null);
  }

  private void itemCanaries(Item i) {
    if (i.key.equals("quotes")) {
      quote(i);
      return;
    }
    if (i.key.equals("asides")) {
      expected.may(i.text, i.foreignText, keepsOwnData(i.guard) ? i.x : null);
      expected.may(nobody ? null : i.id);
      return;
    }
    texts(i);
    switch (i.key) {
      case "figures", "documents" -> expected.must(i.also.get(0));
      case "contacts" -> expected.must(i.also.toArray(String[]::new));
      default -> {}
    }
    boolean inner = i.key.equals("next_steps");
    boolean body = i.key.equals("contacts");
    if (inner ? internal : !(body && nobody)) {
      if (List.of("key_messages").contains(i.key)) {
        expected.may(i.more);
      } else {
        expected.must(i.more);
      }
    }
    if (i.free != null && !namesNobody(i.topic)) {
      expected.must(i.free);
    }
  }

  private void quote(Item q) {
    expected.must(q.text);
    expected.may(q.isForeign ? null : q.foreignText);
    boolean named = isNamed(q);
    if (named) {
      texts(q);
      expected.may(q.foreignText);
      expected.must(q.translatedBy, q.context);
      expected.may(q.attributedTo, q.creditedAs);
      for (Cited c : q.cited) {
        if (c instanceof Outsider o) {
          expected.must(o.name, o.role, o.organization);
          expected.may(o.foreignName);
          expected.must(recordsOwnData() ? o.x : null);
        }
      }
      if (q.cited.size() == 1) {
        expected.must(q.creditedAs);
      }
    } else if (rule(q) == Attribution.BACKGROUND) {
      expected.must(q.attributedTo);
    }
  }
}
