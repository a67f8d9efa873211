package readout.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.diagnostic.SourceFile;

/**
 * Reads a transcript in plain text or Markdown: paragraphs that begin with a name and a colon,
 * perhaps with a time. A paragraph without a name is of nobody known.
 */
final class PlainTranscriptReader {
  private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s.*");
  private static final String CLOCK = "(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})(?:[.,]\\d{1,3})?";
  private static final Pattern TIME_FIRST =
      Pattern.compile("\\s*[\\[(]?" + CLOCK + "[\\])]?(?:\\s*[-–—]\\s+|\\s+)(?=\\S)(.*)");
  private static final Pattern TIME_LAST =
      Pattern.compile("\\s*(\\p{L}.{0,79}?)\\s*[\\[(]?(?<![\\d:])" + CLOCK + "[\\])]?\\s*:?\\s*");

  /** A name in bold, with its colon inside or after the marks. */
  private static final Pattern BOLD =
      Pattern.compile("\\s*(?:\\*\\*|__)([^*_:：]{1,80}?)\\s*[:：]?(?:\\*\\*|__)(.*)");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？؟।][\"”»’)\\]]*$");

  private final SourceFile file;
  private final List<Caption> captions = new ArrayList<>();
  private final List<UnreadLine> unread = new ArrayList<>();

  /** How often each name begins a line. */
  private final Map<String, Integer> counts = new HashMap<>();

  /** Whether most lines begin with a name: then each of them is a turn. */
  private boolean mostly;

  private final StringBuilder open = new StringBuilder();
  private long time;
  private int from;

  /** Whether a time of two parts was told: it may be minutes or hours. */
  private boolean told;

  private PlainTranscriptReader(SourceFile file) {
    this.file = file;
  }

  /** What a line begins with: a time, or -1; a name, or null; and the words after both. */
  private record Start(long time, String name, String words, boolean bold) {
    boolean isTurn() {
      return time >= 0 || name != null;
    }
  }

  /** Its paragraphs; empty where no two begin with a name. */
  static Optional<CaptionFile> read(SourceFile file) {
    PlainTranscriptReader reader = new PlainTranscriptReader(file);
    int lines = 0;
    for (int line = 1; line <= file.lineCount(); line++) {
      Start start = reader.start(line, false);
      lines += file.line(line).isBlank() ? 0 : 1;
      if (start.name() != null) {
        reader.counts.merge(start.name(), 1, Integer::sum);
      }
    }
    int named = reader.counts.values().stream().mapToInt(n -> n).sum();
    reader.mostly = named * 2 > lines;
    if (named < 2) {
      return Optional.empty();
    }
    boolean paragraph = true;
    for (int line = 1; line <= file.lineCount(); line++) {
      paragraph = reader.line(line, paragraph);
    }
    reader.end();
    return Optional.of(new CaptionFile(reader.captions, reader.unread));
  }

  /** Reads a line; gives whether the next one begins a paragraph. */
  private boolean line(int number, boolean paragraph) {
    String line = file.line(number);
    if (line.isBlank()) {
      if (!open.toString().endsWith(":")) {
        end();
      }
      return true;
    }
    if (HEADING.matcher(line).matches()) {
      end();
      unread.add(new UnreadLine(number, line.strip(), "a heading, not speech"));
      return true;
    }
    Start start = start(number, true);
    boolean again = counts.getOrDefault(start.name(), 0) > 1;
    boolean begins = paragraph || mostly || SENTENCE_END.matcher(open).find();
    if (start.isTurn() && (begins || start.bold() || again || start.time() >= 0)) {
      end();
      begin(number, start.time(), start.name() == null ? "" : start.name() + ":");
      append(start.words());
    } else if (open.length() == 0 || mayBeAnother(line, begins)) {
      end();
      begin(number, -1, "");
      append(line);
    } else {
      append(line);
    }
    return false;
  }

  /**
   * Whether a line that begins with no plain name may be somebody else's all the same: "Ana Berg,
   * for the union: words".
   *
   * @param begins whether a sentence ends before it
   */
  private boolean mayBeAnother(String line, boolean begins) {
    String label = LabelledCaptions.beforeColon(line);
    if (label == null) {
      return false;
    }
    boolean capital = !Character.isLowerCase(label.codePointAt(0));
    String folded = label.toLowerCase(Locale.ROOT);
    return begins && capital && (mostly || SpeakerNames.isLikeName(label))
        || counts.keySet().stream().anyMatch(name -> holds(folded, name.toLowerCase(Locale.ROOT)));
  }

  private static boolean holds(String label, String name) {
    int at = label.indexOf(name);
    int end = at + name.length();
    return at >= 0
        && (at == 0 || !Character.isLetterOrDigit(label.codePointBefore(at)))
        && (end == label.length() || !Character.isLetterOrDigit(label.codePointAt(end)));
  }

  private void begin(int number, long at, String text) {
    from = number;
    time = at;
    open.append(text);
  }

  private void append(String words) {
    String text = Joined.stripped(words);
    if (!text.isEmpty()) {
      open.append(open.toString().endsWith(":") ? " " : Joined.between(open, text)).append(text);
    }
  }

  private void end() {
    String text = open.toString();
    open.setLength(0);
    if (text.endsWith(":") && LabelledCaptions.label(text) != null) {
      unread.add(new UnreadLine(from, text, "a name without words"));
    } else if (!text.isBlank()) {
      captions.add(new Caption(time, time, from, null, text, true));
    }
  }

  private Start start(int number, boolean tell) {
    String line = file.line(number);
    long at = -1;
    Matcher first = TIME_FIRST.matcher(line);
    if (first.matches()) {
      at = millis(first, 1, number, tell);
      line = first.group(4);
    }
    Matcher last = TIME_LAST.matcher(line);
    if (last.matches() && SpeakerNames.isName(last.group(1))) {
      return new Start(millis(last, 2, number, tell), last.group(1), "", false);
    }
    Matcher bold = BOLD.matcher(line);
    if (bold.matches() && SpeakerNames.mayBe(bold.group(1))) {
      String words = bold.group(2).replaceFirst("^\\s*[:：]\\s*", " ").strip();
      return new Start(at, bold.group(1).strip(), words, true);
    }
    String name = LabelledCaptions.label(line);
    if (name == null || !SpeakerNames.isName(name)) {
      return new Start(at, null, line, false);
    }
    String words = line.strip().substring(name.length()).replaceFirst("^\\s*[:：]\\s*", "");
    return new Start(at, name, words, false);
  }

  private long millis(Matcher time, int group, int number, boolean tell) {
    if (time.group(group) == null) {
      if (tell && !told) {
        told = true;
        unread.add(
            new UnreadLine(
                number,
                file.line(number).strip(),
                "times of two parts are not taken: minutes or hours?"));
      }
      return -1;
    }
    long hours = Long.parseLong(time.group(group));
    long minutes = Long.parseLong(time.group(group + 1));
    return ((hours * 60 + minutes) * 60 + Long.parseLong(time.group(group + 2))) * 1000;
  }
}
