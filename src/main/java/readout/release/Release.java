package readout.release;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import readout.meeting.Attribution;
import readout.meeting.Audience;
import readout.meeting.Closing;
import readout.meeting.Content;
import readout.meeting.Embargo;
import readout.meeting.Formalities;
import readout.meeting.Guarded;
import readout.meeting.Listed;
import readout.meeting.Meeting;
import readout.meeting.MeetingTexts;
import readout.meeting.MeetingTexts.Sort;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.People;
import readout.meeting.Placement;
import readout.meeting.RecordPart;

/**
 * Makes the meeting that an audience may see, by all the rules of "Who may see what" in the record
 * format.
 */
public final class Release {
  private final Meeting meeting;
  private final HeldBack heldBack = new HeldBack();
  private final AudiencePolicy admission;
  private final CustomFieldsRelease ownData;

  private final Audience audience;
  private final Instant now;
  private final Set<String> telling;

  /**
   * @param telling ids of people and bodies that name another person, of whom the readers must not
   *     learn
   */
  private Release(Meeting meeting, Audience audience, Instant now, Set<String> telling) {
    this.meeting = meeting;
    this.audience = audience;
    this.now = now;
    this.telling = telling;
    Audience own = meeting.handling().audience();
    this.admission = new AudiencePolicy(audience, meeting.handling().unsaid(), now, heldBack);
    this.ownData =
        new CustomFieldsRelease(
            audience == Audience.INTERNAL || own != null && admission.admitsRecord(),
            new NeutralParties(meeting.about().language(), telling));
  }

  /**
   * Takes out what is not for an audience, and what referred to it.
   *
   * @param meeting the whole meeting, never null
   * @param audience whom the output is for
   * @param now the instant embargoes are judged at
   * @return what is left with what is not, or the reason why nothing may leave
   */
  public static Released of(Meeting meeting, Audience audience, Instant now) {
    Embargo embargo = meeting.handling().embargo();
    if (embargo != null && embargo.keepsFrom(audience, now)) {
      return Released.refused(new HeldBack(), Refusal.of(embargo));
    }
    Audience own = meeting.handling().audience();
    if (own != null && !audience.mayHold(own) && !namesWider(meeting, audience)) {
      return Released.refused(new HeldBack(), Refusal.of(own));
    }
    Released released = new Release(meeting, audience, now, Set.of()).released();
    boolean nothing =
        own != null
            && !audience.mayHold(own)
            && released.meeting() != null
            && !namesWider(released.meeting(), audience);
    return nothing ? Released.refused(new HeldBack(), Refusal.of(own)) : released;
  }

  private Released released() {
    Attribution rule = meeting.handling().attribution();
    boolean nobody = !admission.isInternal() && rule == Attribution.CHATHAM_HOUSE;
    PeopleRelease people = new PeopleRelease(admission, ownData);
    Names names = people.names(meeting.people(), nobody);
    RecordReferences references = new RecordReferences(admission, meeting);
    RecordRelease record = new RecordRelease(admission, ownData, references);
    SourceRelease sources = new SourceRelease(admission, meeting.closing().sources());
    TopicRules rules = new TopicRules(admission, rule);
    rules.learn(meeting.content().topics());

    ContentRelease contents =
        new ContentRelease(
            admission, names, rules, sources, references, meeting.about().language());
    Content content = contents.released(meeting.content());
    Formalities formalities =
        new FormalitiesRelease(admission, names, rules, references)
            .released(meeting.formalities(), content);
    Citations before =
        new Citations(meeting.content(), meeting.formalities(), meeting.occasion().host());
    Citations after = new Citations(content, formalities, null);
    EmptiedTopics emptied = new EmptiedTopics(admission, before, after, contents::lostTopics);
    content = content.withTopics(emptied.without(content.topics()));
    Party host = admission.admitsRecord() ? names.of(meeting.occasion().host()) : null;
    Citations left = new Citations(content, formalities, host);
    People lists = people.lists(meeting.people(), names, before.parties(), left.parties());
    lists =
        lists.withPresences(
            new PresenceRelease(admission, names, content)
                .released(meeting.people().presences(), lists));

    WithheldNames withheld = WithheldNames.of(meeting.people(), names, lists);
    ClosingRelease closings = new ClosingRelease(admission, ownData, withheld, nobody);
    Closing closing = closings.released(meeting.closing());
    Meeting release =
        new Meeting(
            record.about(meeting.about(), withheld),
            record.occasion(meeting.occasion(), names, closings),
            record.handling(meeting.handling()),
            lists,
            content,
            closing.withSources(sources.listed(before.sources(), after.sources(), withheld)),
            formalities,
            ownData.of(meeting.customFields()));
    List<ToldWords> told = ToldWords.in(meeting, release);
    List<Placement> withheldPlaces = contents.withheldInSentences();
    if (!withheldPlaces.isEmpty() || !told.isEmpty()) {
      return Released.refused(
          heldBack, new Refusal(null, null, withheldPlaces, forInternal(withheldPlaces), told));
    }
    reportTellingParties();
    Set<String> found = nobody ? Set.of() : tellingParties(release);
    if (!found.isEmpty()) {
      return new Release(meeting, audience, now, found).released();
    }
    Meeting result = withoutTellingIds(release, nobody);
    HiddenIds hidden = new HiddenIds(meeting, result);
    return new Released(result, heldBack, null, hidden, references.links(), references.approved());
  }

  /** Those of some references that even the press may not see. */
  private List<Placement> forInternal(List<Placement> withheld) {
    if (audience != Audience.PUBLIC || withheld.isEmpty()) {
      return withheld;
    }
    Refusal press = new Release(meeting, Audience.PRESS, now, Set.of()).released().refusal();
    return press == null ? List.of() : press.inSentences();
  }

  /** The ids of people and bodies of the output that name another person, who is withheld. */
  private Set<String> tellingParties(Meeting release) {
    People people = release.people();
    Set<String> ids = new HashSet<>();
    people.participants().forEach(p -> ids.add(p.item().id()));
    people.delegations().forEach(d -> ids.add(d.id()));
    people.groups().forEach(g -> ids.add(g.id()));
    ids.remove(null);
    if (ids.isEmpty() || heldBack.items().isEmpty()) {
      return Set.of();
    }
    NamingIds naming = new NamingIds(meeting, release);
    ids.removeIf(id -> !naming.has(id) || NeutralParties.isNeutral(id));
    return ids;
  }

  private void reportTellingParties() {
    People people = meeting.people();
    people.participants().forEach(p -> reportTelling(p.item().id(), p));
    people.delegations().forEach(d -> reportTelling(d.id(), d));
    people.groups().forEach(g -> reportTelling(g.id(), g));
  }

  private void reportTelling(String id, RecordPart party) {
    if (id != null && telling.contains(id)) {
      admission.heldBack("id", WithheldNames.RULE, party, "id");
    }
  }

  /** Without ids that name a person whom the readers must not learn about. */
  private Meeting withoutTellingIds(Meeting release, boolean nobody) {
    if (nobody) {
      return NeutralIds.in(release, id -> true);
    }
    if (heldBack.items().isEmpty()) {
      return release;
    }
    NamingIds naming = new NamingIds(meeting, release);
    if (naming.isEmpty()) {
      return release;
    }
    Set<String> seen = new HashSet<>();
    MeetingTexts.tell(
        meeting,
        (sort, value, part) -> {
          boolean own = part instanceof Listed item && value.equals(item.item().id());
          if (sort == Sort.ID && own && !(part instanceof Participant) && naming.has(value)) {
            if (seen.add(value)) {
              admission.heldBack("id", WithheldNames.RULE, part, "id");
            }
          }
        });
    return seen.isEmpty() ? release : NeutralIds.in(release, seen::contains);
  }

  /** Whether something in a narrower record says for itself that the audience may see it. */
  private static boolean namesWider(Meeting meeting, Audience audience) {
    Content c = meeting.content();
    Stream<List<? extends Listed>> lists =
        Stream.of(
            meeting.people().participants(),
            c.keyMessages(),
            c.topics(),
            c.utterances(),
            c.figures(),
            c.decisions(),
            c.agreements(),
            c.nextSteps(),
            c.questions(),
            meeting.formalities().interests(),
            meeting.closing().contacts(),
            meeting.closing().documents(),
            meeting.closing().sources());
    return isVisible(c.summary(), audience)
        || isVisible(c.story(), audience)
        || isVisible(c.background(), audience)
        || lists
            .flatMap(List::stream)
            .anyMatch(i -> i.item().audience() != null && audience.mayHold(i.item().audience()));
  }

  private static boolean isVisible(Guarded<?> guarded, Audience audience) {
    return guarded != null && guarded.audience() != null && audience.mayHold(guarded.audience());
  }
}
