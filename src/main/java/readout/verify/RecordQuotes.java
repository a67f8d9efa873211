package readout.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.meeting.Meeting;
import readout.meeting.Quote;
import readout.meeting.Utterance;
import readout.words.ComparedWords;

/** All that was said at a meeting, found by its words. */
final class RecordQuotes {
  private final List<Said> all = new ArrayList<>();
  private final QuoteIndex words = new QuoteIndex();
  private final Map<String, List<Said>> exact = new HashMap<>();
  private final Map<String, List<Said>> folded = new HashMap<>();
  private final Set<String> vocabulary;
  private int longest;

  /**
   * @param vocabulary the words that are in the record more than once
   */
  RecordQuotes(Meeting meeting, Set<String> vocabulary) {
    this.vocabulary = vocabulary;
    for (Utterance u : meeting.content().utterances()) {
      if (u instanceof Quote q) {
        q.words().variants().forEach(v -> add(new Said(q, v, ComparedWords.of(v.value()))));
        if (q.prepared() != null && !q.isPrepared()) {
          q.prepared().variants().forEach(v -> add(new Said(q, v, ComparedWords.of(v.value()))));
        }
      }
    }
  }

  private void add(Said said) {
    all.add(said);
    words.add(said);
    exact.computeIfAbsent(said.wording().laidOut(), w -> new ArrayList<>()).add(said);
    folded.computeIfAbsent(said.wording().folded(), w -> new ArrayList<>()).add(said);
    longest = Math.max(longest, said.words().value().length());
  }

  /** The same by their words. */
  QuoteIndex words() {
    return words;
  }

  List<Said> all() {
    return all;
  }

  /** The length of the longest one, in UTF-16 units. */
  int longest() {
    return longest;
  }

  /** Those whose words are all of the words of a page, to the character. */
  Map<Said, Match> exactly(ComparedWords page) {
    return matches(exact.getOrDefault(page.laidOut(), List.of()), page);
  }

  /** Those whose words are all of the words of a page, with foldings. */
  Map<Said, Match> nearly(ComparedWords page) {
    return page.folded().isEmpty()
        ? Map.of()
        : matches(folded.getOrDefault(page.folded(), List.of()), page);
  }

  /** Those that hold the words of a page, or have typing errors where the page has none. */
  Map<Said, Match> partly(ComparedWords page) {
    return matches(words.candidates(page), page);
  }

  /** Those that hold the few words of a page as whole words. */
  Map<Said, Match> shortly(ComparedWords page) {
    Map<Said, Match> matches = new LinkedHashMap<>();
    for (Said said : words.candidates(page)) {
      if (!said.isReported()) {
        Match.ofFew(page, said.wording()).ifPresent(m -> matches.put(said, m));
      }
    }
    return matches;
  }

  /** Those that hold the words of a page but for what the page says that it leaves out. */
  Map<Said, Match> withOmissions(ComparedWords page) {
    Map<Said, Match> matches = new LinkedHashMap<>();
    if (!Omissions.areMarked(page)) {
      return matches;
    }
    for (Said said : words.candidates(page)) {
      if (!said.isReported()) {
        Omissions.match(page, said.wording()).ifPresent(m -> matches.put(said, m));
      }
    }
    return matches;
  }

  private Map<Said, Match> matches(List<Said> some, ComparedWords page) {
    Map<Said, Match> matches = new LinkedHashMap<>();
    for (Said said : some) {
      Match.of(page, said.wording(), vocabulary).ifPresent(m -> matches.put(said, m));
    }
    return matches;
  }
}
