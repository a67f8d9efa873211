package readout.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import readout.meeting.About;
import readout.meeting.Attribution;
import readout.meeting.Audience;
import readout.meeting.Closing;
import readout.meeting.Contact;
import readout.meeting.Content;
import readout.meeting.Document;
import readout.meeting.Embargo;
import readout.meeting.Guarded;
import readout.meeting.Handling;
import readout.meeting.Listed;
import readout.meeting.Meeting;
import readout.meeting.Occasion;
import readout.meeting.People;
import readout.meeting.Source;
import readout.meeting.Topic;

/** A meeting as an audience may see it: the whole of "Who may see what" of the record format. */
public final class Release {
  private final Meeting meeting;
  private final Audience audience;
  private final HeldBack heldBack = new HeldBack();
  private final Admission admission;
  private final OwnDataRelease ownData;

  private Release(Meeting meeting, Audience audience, Instant now) {
    this.meeting = meeting;
    this.audience = audience;
    Audience unsaid = meeting.handling().audience();
    this.admission =
        new Admission(audience, unsaid == null ? Audience.PUBLIC : unsaid, now, heldBack);
    this.ownData = new OwnDataRelease(audience == Audience.INTERNAL || unsaid != null);
  }

  /**
   * Takes out what is not for an audience, and what referred to it.
   *
   * @param meeting the whole meeting, never null
   * @param audience whom the output is for
   * @param now the instant embargoes are judged at
   * @return what is left with the counts of what is not, or the reason why nothing may leave
   */
  public static Released of(Meeting meeting, Audience audience, Instant now) {
    Embargo embargo = meeting.handling().embargo();
    if (audience == Audience.PUBLIC && embargo != null && embargo.holdsAt(now)) {
      return new Released(null, new HeldBack(), new Refusal(null, embargo));
    }
    Audience own = meeting.handling().audience();
    if (own != null && !audience.mayHold(own) && !namesWider(meeting, audience)) {
      return new Released(null, new HeldBack(), new Refusal(own, null));
    }
    return new Release(meeting, audience, now).released();
  }

  private Released released() {
    Handling handling = meeting.handling();
    boolean nobody =
        audience != Audience.INTERNAL && handling.attribution() == Attribution.CHATHAM_HOUSE;
    PeopleRelease people = new PeopleRelease(admission, ownData);
    Names names = people.names(meeting.people(), nobody);
    TopicRules rules = new TopicRules(admission, handling.attribution());
    rules.learn(meeting.content().topics(), null);
    Content content = new ContentRelease(admission, names, rules).released(meeting.content());
    Citations before = new Citations(meeting.content());
    Citations after = new Citations(content);
    content = withTopics(content, notEmptied(content.topics(), before, after));
    People lists = people.lists(meeting.people(), names, before.parties(), after.parties());
    Occasion o = meeting.occasion();
    Meeting left =
        new Meeting(
            about(),
            new Occasion(
                o.date(), o.time(), o.timezone(), ownData.of(o.place()), names.of(o.host())),
            handling,
            lists,
            content,
            closing(before, after),
            ownData.of(meeting.extra()));
    return new Released(left, heldBack, null);
  }

  private About about() {
    About a = meeting.about();
    return new About(
        a.id(),
        a.title(),
        a.subtitle(),
        a.kind(),
        a.series(),
        a.number(),
        a.language(),
        a.status(),
        a.transcript(),
        a.partOf(),
        a.translationOf(),
        a.corrections().stream().map(ownData::of).toList());
  }

  private Closing closing(Citations before, Citations after) {
    Closing c = meeting.closing();
    List<Source> sources = new ArrayList<>();
    for (Source s : admission.admitted(c.sources(), "source")) {
      String id = s.item().id();
      if (before.sources().contains(id) && !after.sources().contains(id)) {
        admission.heldBack("source", "only cited by what is held back");
      } else {
        sources.add(
            new Source(admission.inOutput(s.item()), s.title(), s.url(), s.publisher(), s.date()));
      }
    }
    List<Document> documents =
        admission.admitted(c.documents(), "document").stream()
            .map(d -> new Document(admission.inOutput(d.item()), d.title(), d.url(), d.kind()))
            .toList();
    return new Closing(
        c.nextMeetings().stream().map(ownData::of).toList(),
        admission.admitted(c.contacts(), "contact").stream()
            .map(
                p ->
                    new Contact(
                        admission.inOutput(p.item()),
                        p.name(),
                        p.role(),
                        p.organization(),
                        p.email(),
                        p.phone()))
            .toList(),
        documents,
        sources,
        c.credits().stream().map(ownData::of).toList(),
        c.tags());
  }

  /** Topics without those that had something under them and now have nothing. */
  private List<Topic> notEmptied(List<Topic> topics, Citations before, Citations after) {
    List<Topic> kept = new ArrayList<>(topics.size());
    for (Topic t : topics) {
      List<Topic> below = notEmptied(t.topics(), before, after);
      String id = t.item().id();
      boolean bare = t.summary() == null && t.outcome() == null && below.isEmpty();
      boolean lost =
          id != null && before.topics().contains(id) && !after.topics().contains(id)
              || below.size() < t.topics().size();
      if (bare && lost) {
        admission.heldBack("topic", "nothing is left under it");
      } else {
        kept.add(
            new Topic(
                t.item(),
                t.title(),
                t.presenter(),
                t.summary(),
                t.outcome(),
                t.attribution(),
                below));
      }
    }
    return kept;
  }

  private static Content withTopics(Content c, List<Topic> topics) {
    return new Content(
        c.summary(),
        c.background(),
        c.keyMessages(),
        topics,
        c.utterances(),
        c.figures(),
        c.decisions(),
        c.agreements(),
        c.nextSteps(),
        c.questions());
  }

  /** Whether something in a narrower record says for itself that the audience may see it. */
  private static boolean namesWider(Meeting meeting, Audience audience) {
    Content c = meeting.content();
    List<List<? extends Listed>> lists =
        List.of(
            meeting.people().participants(),
            c.keyMessages(),
            c.topics(),
            c.utterances(),
            c.figures(),
            c.decisions(),
            c.agreements(),
            c.nextSteps(),
            c.questions(),
            meeting.closing().contacts(),
            meeting.closing().documents(),
            meeting.closing().sources());
    return admits(c.summary(), audience)
        || admits(c.background(), audience)
        || lists.stream()
            .flatMap(List::stream)
            .anyMatch(i -> i.item().audience() != null && audience.mayHold(i.item().audience()));
  }

  private static boolean admits(Guarded<?> guarded, Audience audience) {
    return guarded != null && guarded.audience() != null && audience.mayHold(guarded.audience());
  }
}
