package readout.verify.transcript;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.transcript.Turn;
import readout.words.Negations;

/**
 * Looks for the words of a quote in a transcript: in one turn, then in what one speaker says over
 * the heads of others, then in parts, where the quote says by an ellipsis or by brackets that it is
 * in parts.
 */
final class QuoteSearch {
  private static final Pattern GAP =
      Pattern.compile(
          "(?<omission>[\\[(]\\s*(?:…|\\.{3})\\s*[])]|…|\\.{3})|(?<insertion>\\[[^\\[\\]]{2,120}])");

  private static final Pattern CHANGED_LETTER = Pattern.compile("\\[(\\p{L})](?=\\p{L}|\\s)");
  private static final int MOST_LEFT_OUT = 400;
  private static final Pattern SENTENCE_BEFORE = Pattern.compile("[.!?…。！？؟۔।][^\\p{L}\\p{N}]*$");
  private static final Pattern SENTENCE_AFTER = Pattern.compile("^[^\\p{L}\\p{N}]*[.!?…。！？؟۔।]");

  private final SpokenForms forms;
  private final SpokenStream all;
  private final List<Turn> turns;
  private List<SpokenStream> ofSpeakers;
  private SpokenStream withHesitations;

  /**
   * @param turns the whole transcript
   */
  QuoteSearch(List<Turn> turns, SpokenForms forms) {
    this.forms = forms;
    this.turns = turns;
    this.all = new SpokenStream(turns, forms, false);
  }

  SpokenStream all() {
    return all;
  }

  /** Where words are said; the nearest to the letter first, empty when they are not. */
  List<Found> find(String words) {
    String text = plain(words);
    List<SpokenWord> wanted = forms.words(text);
    if (wanted.isEmpty()) {
      wanted = forms.allWords(text);
      return wanted.isEmpty() ? List.of() : onlyHesitations(wanted);
    }
    List<Found> found = new ArrayList<>();
    for (int first : all.find(wanted)) {
      int last = first + wanted.size() - 1;
      if (isOneSpeaker(all, first, last)) {
        found.add(new Found(all, first, last, Set.of(), ""));
      }
    }
    if (found.isEmpty()) {
      for (SpokenStream stream : ofSpeakers()) {
        for (int first : stream.find(wanted)) {
          Set<SpokenFolding> gaps = EnumSet.of(SpokenFolding.INTERJECTIONS);
          found.add(new Found(stream, first, first + wanted.size() - 1, gaps, ""));
        }
      }
    }
    return found.isEmpty() ? inParts(text) : found;
  }

  /** A quote of nothing but what is left out of others. */
  private List<Found> onlyHesitations(List<SpokenWord> wanted) {
    if (withHesitations == null) {
      withHesitations = new SpokenStream(turns, forms, true);
    }
    List<Found> found = new ArrayList<>();
    for (int first : withHesitations.find(wanted)) {
      found.add(new Found(withHesitations, first, first + wanted.size() - 1, Set.of(), ""));
    }
    return found;
  }

  /** A quote with what an editor changed to a capital or a small letter. */
  static String plain(String words) {
    return CHANGED_LETTER.matcher(words).replaceAll("$1");
  }

  private static boolean isOneSpeaker(SpokenStream stream, int first, int last) {
    return stream.isOneTurn(first, last)
        || Objects.equals(stream.turn(first).speaker(), stream.turn(last).speaker());
  }

  private List<SpokenStream> ofSpeakers() {
    if (ofSpeakers == null) {
      Map<Object, List<Turn>> bySpeaker = new LinkedHashMap<>();
      for (Turn turn : turns) {
        if (turn.speaker() != null) {
          bySpeaker.computeIfAbsent(turn.speaker(), any -> new ArrayList<>()).add(turn);
        }
      }
      ofSpeakers = new ArrayList<>();
      bySpeaker.values().forEach(of -> ofSpeakers.add(new SpokenStream(of, forms, false)));
    }
    return ofSpeakers;
  }

  /**
   * The parts of a quote.
   *
   * @param gaps what is between each part and the one before; null when nothing is
   * @param end what comes after the last; may be null
   */
  private record Parts(List<List<SpokenWord>> words, List<SpokenFolding> gaps, SpokenFolding end) {}

  private Parts parts(String text) {
    List<List<SpokenWord>> words = new ArrayList<>();
    List<SpokenFolding> gaps = new ArrayList<>();
    Matcher m = GAP.matcher(text);
    int from = 0;
    SpokenFolding gap = null;
    while (m.find()) {
      gap = add(text.substring(from, m.start()), gap, words, gaps);
      SpokenFolding here =
          m.group("omission") != null ? SpokenFolding.OMISSIONS : SpokenFolding.INSERTIONS;
      gap = gap == SpokenFolding.OMISSIONS ? gap : here;
      from = m.end();
    }
    SpokenFolding end = add(text.substring(from), gap, words, gaps);
    return new Parts(words, gaps, end);
  }

  /** Whether brackets bring a negation that nobody said. */
  private static boolean addsNegation(String text) {
    return GAP.matcher(text)
        .results()
        .map(m -> m.group(2))
        .anyMatch(added -> added != null && Negations.within(added).isPresent());
  }

  /**
   * Whether brackets at either end of a quote stand beside what was said and not in its place: the
   * words between them are a sentence there.
   */
  private static boolean addsOnly(Parts parts, Found found) {
    boolean before =
        parts.gaps().get(0) != SpokenFolding.INSERTIONS
            || found.before().isBlank()
            || SENTENCE_BEFORE.matcher(found.before()).find();
    boolean after =
        parts.end() != SpokenFolding.INSERTIONS
            || found.after().isBlank()
            || SENTENCE_AFTER.matcher(found.after()).find();
    return before && after;
  }

  private SpokenFolding add(
      String text, SpokenFolding gap, List<List<SpokenWord>> words, List<SpokenFolding> gaps) {
    List<SpokenWord> part = forms.words(text);
    if (part.isEmpty()) {
      return gap;
    }
    words.add(part);
    gaps.add(gap);
    return null;
  }

  private List<Found> inParts(String text) {
    Parts parts = parts(text);
    List<Found> found = new ArrayList<>();
    if (parts.words().size() < 2 && !GAP.matcher(text).find()
        || parts.words().isEmpty()
        || addsNegation(text)) {
      return found;
    }
    List<SpokenStream> streams = new ArrayList<>(ofSpeakers());
    streams.add(all);
    for (SpokenStream stream : streams) {
      for (int first : stream.find(parts.words().get(0))) {
        StringBuilder leftOut = new StringBuilder();
        int last = last(stream, first, parts, leftOut);
        if (last >= 0
            && isOneSpeaker(stream, first, last)
            && addsOnly(parts, new Found(stream, first, last, Set.of(), ""))) {
          Set<SpokenFolding> gaps = EnumSet.noneOf(SpokenFolding.class);
          parts.gaps().stream().filter(Objects::nonNull).forEach(gaps::add);
          if (gaps.isEmpty()) {
            gaps.add(GAP.matcher(text).find() ? SpokenFolding.INSERTIONS : SpokenFolding.OMISSIONS);
          }
          found.add(new Found(stream, first, last, gaps, leftOut.toString()));
        }
      }
      if (!found.isEmpty()) {
        break;
      }
    }
    return found;
  }

  /** Where the last part ends when all of them follow each other; else -1. */
  private static int last(SpokenStream stream, int first, Parts parts, StringBuilder leftOut) {
    int at = first + parts.words().get(0).size();
    for (int i = 1; i < parts.words().size(); i++) {
      List<SpokenWord> part = parts.words().get(i);
      boolean omission = parts.gaps().get(i) == SpokenFolding.OMISSIONS;
      int limit = Math.min(stream.size(), at + (omission ? MOST_LEFT_OUT : 1));
      int next = at;
      while (next < limit && !stream.isAt(part, next)) {
        next++;
      }
      if (next == limit) {
        return -1;
      }
      if (omission && next > at) {
        leftOut.append(stream.text(at, next - 1)).append(' ');
      }
      at = next + part.size();
    }
    return at - 1;
  }
}
