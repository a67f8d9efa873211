package readout.leak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import readout.meeting.Meeting;
import readout.meeting.MeetingTexts;
import readout.meeting.MeetingTexts.Sort;
import readout.meeting.RecordPart;
import readout.words.FoldedText;
import readout.words.WordNumbers;

/** Searches an output for what was withheld from it and is nowhere in what it may hold. */
public final class LeakDetector {
  private final Phrases withheld = new Phrases();
  private final Supplier<String> ownWords;
  private boolean ownForgotten;

  private LeakDetector(Supplier<String> ownWords) {
    this.ownWords = ownWords;
  }

  /**
   * A withheld text.
   *
   * @param sort what it is
   * @param part what has a place in the record
   */
  private record Hidden(Sort sort, RecordPart part) {}

  /**
   * The wall between a meeting and those who may see only a part of it.
   *
   * @param whole the whole meeting
   * @param released what they may see, or null for nothing
   * @param ownWords what the program may say by itself, such as labels and the names of months;
   *     asked for only when it matters
   */
  public static LeakDetector between(Meeting whole, Meeting released, Supplier<String> ownWords) {
    LeakDetector wall = new LeakDetector(ownWords);
    Set<String> ids = new HashSet<>();
    Set<String> said = new HashSet<>();
    if (released != null) {
      MeetingTexts.tell(released, (sort, value, part) -> (sort == Sort.ID ? ids : said).add(value));
    }
    Map<String, Hidden> hidden = new HashMap<>();
    MeetingTexts.tell(
        whole,
        (sort, value, part) -> {
          if (!said.contains(value) && !(sort == Sort.ID && ids.contains(value))) {
            hidden.putIfAbsent(value, new Hidden(sort, part));
          }
        });
    if (hidden.isEmpty()) {
      return wall;
    }
    hidden.forEach(wall::withhold);
    said.forEach(wall::forget);
    wall.withheld.settle();
    return wall;
  }

  private void withhold(String value, Hidden hidden) {
    FoldedText words = FoldedText.inCharacters(value);
    if (hidden.sort() == Sort.NAME) {
      withholdInverted(FoldedText.of(value), hidden);
    }
    boolean last = false;
    for (int from = 0; from < words.size() && !last; from++) {
      int end = Phrases.end(hidden.sort(), words, from);
      last = end < 0 || end == words.size();
      int to = end < 0 && from == 0 ? words.size() : end;
      if (to > 0 && Telling.tells(hidden.sort(), words, from, to)) {
        int own = Separation.widest(value, words, from, to);
        int usual = hidden.sort() == Sort.NAME ? Separation.NONE : Separation.SIGN;
        withheld.add(Secret.of(words, from, to, Math.max(own, usual)), hidden.part());
      }
    }
  }

  /** Looks for a name with its last word first, as registers have it. */
  private void withholdInverted(FoldedText name, Hidden hidden) {
    int last = name.size() - 1;
    if (last < 1 || last >= Phrases.WORDS) {
      return;
    }
    String rest = String.join(" ", name.words().subList(0, last));
    FoldedText words = FoldedText.inCharacters(name.word(last) + " " + rest);
    if (words.size() <= Phrases.LONGEST && Telling.tells(Sort.NAME, words, 0, words.size())) {
      withheld.add(Secret.of(words, 0, words.size(), Separation.INVERTED), hidden.part());
    }
  }

  /** What readers may see is not a leak, wherever else it is; an id never vouches for a name. */
  private void forget(String mayBeSaid) {
    if (!withheld.isEmpty()) {
      WordNumbers words = WordNumbers.of(mayBeSaid);
      withheld.find(
          mayBeSaid, words, piece -> piece, (run, from, to, spot) -> withheld.remove(run));
    }
  }

  /** All that is withheld, for outputs that are made of more than this meeting; never null. */
  public List<Secret> secrets() {
    return withheld.secrets();
  }

  /** The first leak of a page of HTML: of its markup, its scripts and what it shows. */
  public Optional<Leak> inPage(String page) {
    return inPage(page, run -> true);
  }

  /**
   * The same of some of the runs.
   *
   * @param sought whether a run is looked for
   */
  public Optional<Leak> inPage(String page, LongPredicate sought) {
    return search(page, false, sought).or(() -> search(page, true, sought));
  }

  /** The first leak of any other output. */
  public Optional<Leak> inText(String text) {
    return inText(text, run -> true);
  }

  /**
   * The same of some of the runs.
   *
   * @param sought whether a run is looked for
   */
  public Optional<Leak> inText(String text, LongPredicate sought) {
    return search(text, false, sought);
  }

  /** The first leak of the name of an output's file. */
  public Optional<Leak> inFileName(String name) {
    return inText(name).map(leak -> new Leak(leak.part(), leak.words(), -1));
  }

  /**
   * The first leak of an output.
   *
   * @param withoutTags whether to read what a page shows
   */
  private Optional<Leak> search(String output, boolean withoutTags, LongPredicate sought) {
    if (withheld.isEmpty()) {
      return Optional.empty();
    }
    WordNumbers words = Unwrapped.words(output, withoutTags);
    List<Found> found = new ArrayList<>();
    withheld.find(
        output,
        words,
        piece -> Unwrapped.text(piece, withoutTags),
        (run, from, to, spot) -> {
          if (sought.test(run)) {
            found.add(new Found(run, from, spot));
          }
        });
    if (!found.isEmpty()) {
      forgetOwn();
    }
    return found.stream()
        .filter(f -> withheld.meaning(f.run()) != null)
        .findFirst()
        .map(f -> new Leak(withheld.meaning(f.run()), f.spot().shown(), words.start(f.from())));
  }

  private record Found(long run, int from, Spot spot) {}

  /** What the program says by itself is read only when something seems to be found. */
  private void forgetOwn() {
    if (!ownForgotten) {
      ownForgotten = true;
      ownWords.get().lines().forEach(this::forget);
      withheld.settle();
    }
  }
}
