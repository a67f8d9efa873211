package readout.check.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.check.subject.Subject;
import readout.diagnostic.Code;
import readout.diagnostic.Span;
import readout.meeting.Attribution;
import readout.meeting.Audience;
import readout.meeting.InLanguage;
import readout.meeting.MeetingTexts;
import readout.meeting.MeetingTexts.Sort;
import readout.meeting.Outsider;
import readout.meeting.Party;
import readout.meeting.Quote;
import readout.release.Released;
import readout.release.Withheld;
import readout.release.WithheldPeople;
import readout.words.SoughtName;
import readout.words.SoughtName.Found;
import readout.words.WordIndex;

/**
 * Warns of free text that names a speaker on no list who is not on the record. Only a name counts,
 * two words or more with capitals: "a reporter" may be in any text.
 */
final class OutsidersInText {
  private final Subject subject;
  private final Audience audience;
  private final Released released;
  private final Set<Span> reported;

  private OutsidersInText(
      Subject subject, Audience audience, Released released, Set<Span> reported) {
    this.subject = subject;
    this.audience = audience;
    this.released = released;
    this.reported = reported;
  }

  /**
   * Warns of the texts of an output.
   *
   * @param released what the audience may see
   * @param reported the places that were reported already
   */
  static void run(Subject subject, Audience audience, Released released, Set<Span> reported) {
    List<Outsider> outsiders = notOnRecord(released);
    if (!outsiders.isEmpty()) {
      new OutsidersInText(subject, audience, released, reported).run(outsiders);
    }
  }

  /** The speakers of quotes that the rule of a quote withholds, or leaves without a name. */
  private static List<Outsider> notOnRecord(Released released) {
    List<Outsider> outsiders = new ArrayList<>();
    Set<Integer> quotes = new HashSet<>();
    for (Withheld item : released.heldBack().items()) {
      boolean byRule =
          List.of(Attribution.values()).stream().anyMatch(a -> a.key().equals(item.rule()));
      if (byRule && item.part() instanceof Quote quote && quotes.add(quote.partNumber())) {
        for (Party speaker : quote.speakers()) {
          if (speaker instanceof Outsider outsider && isName(outsider)) {
            outsiders.add(outsider);
          }
        }
      }
    }
    return outsiders;
  }

  private static boolean isName(Outsider outsider) {
    return outsider.name().variants().stream()
        .anyMatch(
            name -> {
              String[] words = name.value().strip().split("\\s+");
              return words.length > 1
                  && Character.isUpperCase(words[0].codePointAt(0))
                  && Character.isUpperCase(words[words.length - 1].codePointAt(0));
            });
  }

  private void run(List<Outsider> outsiders) {
    WordIndex<Told> texts = new WordIndex<>();
    Set<String> named = new HashSet<>();
    MeetingTexts.tell(
        released.meeting(),
        (sort, value, part) -> {
          Told told = Told.of(sort, value, part);
          texts.add(told, told.folded());
          if (sort == Sort.NAME) {
            named.add(value);
          }
        });
    WithheldPeople people = new WithheldPeople(subject.meeting(), released.meeting());
    ToldPlaces places = new ToldPlaces(subject);
    for (Outsider outsider : outsiders) {
      if (outsider.name().variants().stream().noneMatch(name -> named.contains(name.value()))) {
        List<SoughtName> names = people.namesOf(outsider);
        for (Told text : texts.mayHold(names)) {
          first(names, text).ifPresent(found -> report(outsider, text, found, places));
        }
      }
    }
  }

  private static Optional<Found> first(List<SoughtName> names, Told text) {
    return names.stream()
        .flatMap(n -> n.in(text.value(), text.folded(), text.sort() == Sort.ID).stream())
        .findFirst();
  }

  private void report(Outsider outsider, Told text, Found found, ToldPlaces places) {
    Span span = places.of(text, found);
    if (reported.add(span)) {
      InLanguage name = outsider.name().variants().get(0);
      subject.add(
          subject
              .warning(
                  Code.NAMED_IN_TEXT,
                  span,
                  text.reveals(found, audience, "a speaker who is not on the record"))
              .label("names that person")
              .also(subject.places().of(name), "the speaker of a quote")
              .help("say it without the name, or give this item a narrower `audience`"));
    }
  }
}
