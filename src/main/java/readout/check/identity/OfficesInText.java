package readout.check.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.check.subject.Subject;
import readout.diagnostic.Code;
import readout.diagnostic.Span;
import readout.meeting.About;
import readout.meeting.Audience;
import readout.meeting.Career;
import readout.meeting.Content;
import readout.meeting.Decision;
import readout.meeting.InLanguage;
import readout.meeting.Meeting;
import readout.meeting.MeetingTexts;
import readout.meeting.MeetingTexts.Sort;
import readout.meeting.NextStep;
import readout.meeting.Organization;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.Text;
import readout.meeting.Title;
import readout.words.FoldedText;
import readout.words.SoughtName;
import readout.words.SoughtName.Found;
import readout.words.WordIndex;

/**
 * Warns of text that has the words of an office which its readers must not learn of: of the people
 * file, with an audience. What the output says of another person's office, of a body of the record
 * or of an office that is for all is no secret.
 */
final class OfficesInText {
  private final Subject subject;
  private final Audience audience;
  private final Set<Span> reported;
  private final ToldPlaces places;
  private final WordIndex<Told> texts = new WordIndex<>();

  /** What the readers learn of offices and bodies. */
  private final PublicTitles known;

  private OfficesInText(Subject subject, Audience audience, Meeting released, Set<Span> reported) {
    this.subject = subject;
    this.audience = audience;
    this.reported = reported;
    this.places = new ToldPlaces(subject);
    this.known = new PublicTitles(released);
    MeetingTexts.tell(
        released,
        (sort, value, part) -> {
          Told told = Told.of(sort, value, part);
          texts.add(told, told.folded());
        });
  }

  /**
   * Warns of the texts of an output.
   *
   * @param released what the audience may see
   * @param reported the places that were reported already
   */
  static void run(Subject subject, Audience audience, Meeting released, Set<Span> reported) {
    OfficesInText search = null;
    for (Participant p : subject.meeting().people().participants()) {
      for (Career.Post post : withheld(p, audience)) {
        search = search == null ? new OfficesInText(subject, audience, released, reported) : search;
        search.office(p, post);
      }
    }
  }

  /** The offices of a person that an audience must not learn of. */
  private static List<Career.Post> withheld(Participant p, Audience audience) {
    List<Career.Post> withheld = new ArrayList<>();
    if (p.career() != null) {
      for (Career.Post post : p.career().posts()) {
        if (post.audience() != null && !audience.mayHold(post.audience())) {
          withheld.add(post);
        }
      }
    }
    for (Title title : p.titles()) {
      if (title.audience() != null && !audience.mayHold(title.audience())) {
        withheld.add(new Career.Post(title.role(), title.organization(), null, title.audience()));
      }
    }
    return withheld;
  }

  private void office(Participant p, Career.Post post) {
    for (InLanguage organization : variants(post.organization())) {
      words(p, organization.value(), null);
    }
    for (InLanguage role : variants(post.role())) {
      boolean plain = FoldedText.of(role.value()).size() < 2;
      words(p, role.value(), plain ? p : null);
    }
  }

  private static List<InLanguage> variants(Text text) {
    return text == null ? List.of() : text.variants();
  }

  /**
   * Warns of each text with some words.
   *
   * @param besides whose name must be in the text too, as one word such as "Secretary" alone is
   *     anybody's; null for nobody's
   */
  private void words(Participant p, String words, Participant besides) {
    SoughtName sought = SoughtName.whole(words);
    if (known.has(words)) {
      return;
    }
    for (Told text : texts.mayHold(List.of(sought))) {
      Optional<Found> found = sought.wholeIn(text.folded());
      if (found.isPresent()
          && (besides == null || names(besides, text))
          && !known.covers(found.get(), text.folded())) {
        report(p, text, found.get());
      }
    }
  }

  private static boolean names(Participant p, Told text) {
    return p.name().variants().stream()
        .map(name -> SoughtName.ofPerson(name.value(), new HashSet<>()))
        .anyMatch(name -> name.in(text.value(), text.folded(), false).isPresent());
  }

  private void report(Participant p, Told text, Found found) {
    Span holder = subject.places().of(p.name().variants().get(0));
    Span span = places.of(text, found);
    boolean within = holder.start() <= span.start() && span.end() <= holder.end();
    span = within ? named(text, holder) : span;
    if (reported.add(span)) {
      subject.add(
          subject
              .warning(
                  Code.NAMED_IN_TEXT,
                  span,
                  text.reveals(found, audience, "an office that is withheld"))
              .label("of an office with a narrower `audience` in the people file")
              .also(holder.equals(span) ? null : holder, "who holds or held it")
              .help(
                  text.part() instanceof About || text.sort() == Sort.ID
                      ? "choose another `id`: pages, feeds and data print it"
                      : "say it without the office, or give this item a narrower `audience`"));
    }
  }

  /**
   * Where a step or a decision names a body: it is known by the people file alone, and so has the
   * place of the person.
   */
  private Span named(Told text, Span otherwise) {
    Content content = subject.meeting().content();
    for (NextStep step : content.nextSteps()) {
      if (step.owners().stream().anyMatch(owner -> isBody(owner, text))) {
        return subject.places().of(step, "owner");
      }
    }
    for (Decision decision : content.decisions()) {
      if (isBody(decision.movedBy(), text)) {
        return subject.places().of(decision, "moved_by");
      }
      if (isBody(decision.secondedBy(), text)) {
        return subject.places().of(decision, "seconded_by");
      }
    }
    return otherwise;
  }

  private static boolean isBody(Party party, Told text) {
    return party instanceof Organization body
        && body.name().variants().stream().anyMatch(name -> name.value().equals(text.value()));
  }
}
