package readout.yaml;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.SourceFile;

/**
 * Finds the parts of a file that cannot be read, so that the rest can: keys of the record that do
 * not parse alone, and of those that hold lists only the items. A mark that is never closed is then
 * found where it was opened, and not where another one seems to close it.
 */
final class Parts {
  /** So many mistakes of syntax are looked for in one file. */
  private static final int MOST = 50;

  /** So many keys may lie within the brackets of one that begin in the first column. */
  private static final int JOINED = 4;

  private final SourceFile file;
  private final String text;
  private final BiFunction<String, Integer, YamlReader.Attempt> parser;
  private final Diagnostic first;
  private final StringBuilder readable;
  private final List<Diagnostic> mistakes = new ArrayList<>();
  private final Set<String> incomplete = new LinkedHashSet<>();

  /**
   * @param text the file's text or one of the same length
   * @param parser reads a part of the text, given with its offset
   * @param first what the parser stumbled over in the whole text
   */
  Parts(
      SourceFile file,
      String text,
      BiFunction<String, Integer, YamlReader.Attempt> parser,
      Diagnostic first) {
    this.file = file;
    this.text = text;
    this.parser = parser;
    this.first = first;
    this.readable = new StringBuilder(text);
    List<Integer> starts = sections();
    BitSet good = new BitSet();
    findGood(starts, 0, starts.size() - 1, good);
    for (int i = 0; i + 1 < starts.size() && mistakes.size() < MOST; ) {
      i = good.get(i) ? i + 1 : section(starts, i);
    }
    if (mistakes.isEmpty()) {
      mistakes.add(first);
    }
  }

  /** What is wrong with each part that cannot be read; at least one. */
  List<Diagnostic> mistakes() {
    return mistakes;
  }

  /** The text with these parts blanked. */
  String readable() {
    return readable.toString();
  }

  /** The keys that are blanked or have a part blanked; empty when no part was found. */
  Set<String> incomplete() {
    return incomplete;
  }

  /** Where the keys of the record begin, and at last the end of the text. */
  private List<Integer> sections() {
    List<Integer> starts = new ArrayList<>();
    for (int line = 1; line <= file.lineCount(); line++) {
      int start = file.lineStart(line);
      if (MissingSpace.key(text, start) > start && !LineStarts.isHyphen(text, start)) {
        starts.add(start);
      }
    }
    starts.add(text.length());
    return starts;
  }

  /** Marks the sections that can be read, many of them at once where nothing is wrong. */
  private void findGood(List<Integer> starts, int from, int to, BitSet good) {
    if (to - from < 1) {
      return;
    }
    YamlReader.Attempt attempt = parse(starts.get(from), starts.get(to));
    if (isGood(attempt) && ((MappingNode) attempt.root()).entries().size() == to - from) {
      good.set(from, to);
    } else if (to - from > 1) {
      int middle = (from + to) / 2;
      findGood(starts, from, middle, good);
      findGood(starts, middle, to, good);
    }
  }

  /**
   * Reads a key with what belongs to it.
   *
   * @return the number of the next one
   */
  private int section(List<Integer> starts, int number) {
    int start = starts.get(number);
    YamlReader.Attempt attempt = parse(start, starts.get(number + 1));
    if (isGood(attempt)) {
      return number + 1;
    }
    for (int next = number + 2; next < Math.min(starts.size(), number + 2 + JOINED); next++) {
      int end = starts.get(next);
      boolean holdsFirst = start <= first.span().start() && first.span().start() < end;
      if (!holdsFirst && isGood(parse(start, end))) {
        return next;
      }
    }
    bad(start, starts.get(number + 1), attempt.mistake());
    return number + 1;
  }

  private YamlReader.Attempt parse(int start, int end) {
    return parser.apply(text.substring(start, end), start);
  }

  private static boolean isGood(YamlReader.Attempt attempt) {
    return attempt.mistake() == null && attempt.root() instanceof MappingNode;
  }

  /** Blanks the items of a list that do not parse alone, or else the whole section. */
  private void bad(int start, int end, Diagnostic mistake) {
    incomplete.add(text.substring(start, MissingSpace.key(text, start)));
    List<Integer> items = items(start, end);
    boolean found = false;
    for (int i = 0; i + 1 < items.size() && mistakes.size() < MOST; i++) {
      YamlReader.Attempt attempt = parse(items.get(i), items.get(i + 1));
      if (attempt.mistake() != null || !(attempt.root() instanceof SequenceNode)) {
        found = true;
        report(attempt.mistake(), items.get(i), items.get(i + 1));
      }
    }
    YamlReader.Attempt rest = found ? parser.apply(readable.substring(start, end), start) : null;
    namesWithin(start, end);
    if (rest == null || rest.mistake() != null) {
      report(rest == null ? mistake : rest.mistake(), start, end);
    }
  }

  /** The words that lines of a part begin with: keys that may be meant for the record. */
  private void namesWithin(int start, int end) {
    int line = file.position(start).line();
    while (line <= file.lineCount() && file.lineStart(line) < end) {
      int at = file.lineStart(line);
      while (at < end && text.charAt(at) == ' ') {
        at++;
      }
      int stop = at;
      while (stop < end && MissingSpace.isOfKey(text.charAt(stop))) {
        stop++;
      }
      if (stop > at) {
        incomplete.add(text.substring(at, stop));
      }
      line++;
    }
  }

  /** What was found first in the file knows more of what is around it. */
  private void report(Diagnostic mistake, int start, int end) {
    int at = first.span().start();
    Diagnostic known = start <= at && at < end && !mistakes.contains(first) ? first : mistake;
    if (known != null) {
      mistakes.add(known);
    }
    for (int i = start; i < end; i++) {
      if (!LineStarts.isBreak(readable.charAt(i))) {
        readable.setCharAt(i, ' ');
      }
    }
  }

  /** Where the items of a section's list begin, and at last its end; empty when it has none. */
  private List<Integer> items(int start, int end) {
    List<Integer> starts = new ArrayList<>();
    int column = -1;
    int line = file.position(start).line() + 1;
    while (line <= file.lineCount() && file.lineStart(line) < end) {
      int at = file.lineStart(line);
      int mark = at;
      while (mark < end && text.charAt(mark) == ' ') {
        mark++;
      }
      boolean item = mark < end && text.charAt(mark) == '-';
      column = column < 0 && item ? mark - at : column;
      if (item && mark - at == column) {
        starts.add(at);
      }
      line++;
    }
    if (!starts.isEmpty()) {
      starts.add(end);
    }
    return starts;
  }
}
