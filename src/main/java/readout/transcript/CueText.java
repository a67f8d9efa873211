package readout.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the words out of the lines of a caption: without tags, with characters for references. */
final class CueText {
  private static final Set<String> TAGS =
      Set.of("v", "c", "i", "b", "u", "s", "ruby", "rt", "lang", "font", "span");
  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z]+|[0-9:.]+)?([^<>]*)>");
  private static final Pattern TIME = Pattern.compile("[0-9]+:[0-9:.]+");
  private static final Pattern POSITION = Pattern.compile("\\{\\\\an?[0-9]+}");
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,4}));");
  private static final Map<String, String> NAMED =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0", "lrm",
          "\u200e", "rlm", "\u200f");
  private static final Pattern CHANGE = Pattern.compile("(?:>>+|-(?=\\s*[^\\s\\d-]))\\s*");

  private static final Pattern CHANGE_WITHIN = Pattern.compile("(?<=\\S)\\s+(?=>>+\\s*\\S)");

  private CueText() {}

  /**
   * The pieces of a caption, one for each voice.
   *
   * @param time when it is shown
   * @param line the number of its first line of text
   * @param lines its text
   */
  static List<Caption> pieces(CaptionTime time, int line, List<String> lines) {
    List<Caption> pieces = new ArrayList<>();
    boolean dialogue =
        lines.size() > 1 && lines.stream().allMatch(l -> CHANGE.matcher(l.strip()).lookingAt());
    if (dialogue) {
      for (int i = 0; i < lines.size(); i++) {
        add(time, line + i, lines.get(i), pieces);
      }
    } else {
      String text = "";
      for (String one : lines) {
        text = Joined.of(text, one.strip());
      }
      add(time, line, text, pieces);
    }
    return pieces;
  }

  private static void add(CaptionTime time, int line, String text, List<Caption> pieces) {
    String voice = null;
    StringBuilder words = new StringBuilder();
    String plain = POSITION.matcher(text).replaceAll("");
    Matcher tag = TAG.matcher(plain);
    int from = 0;
    while (tag.find()) {
      if (!isTag(tag)) {
        continue;
      }
      words.append(plain, from, tag.start());
      from = tag.end();
      if ("v".equalsIgnoreCase(tag.group(2))) {
        flush(time, line, voice, words, pieces);
        voice = tag.group(1).isEmpty() ? annotation(tag.group(3)) : null;
      }
    }
    flush(time, line, voice, words.append(plain.substring(from)), pieces);
  }

  private static boolean isTag(Matcher tag) {
    String name = tag.group(2);
    return name == null
        ? tag.group(3).isEmpty()
        : TAGS.contains(name.toLowerCase(Locale.ROOT)) || TIME.matcher(name).matches();
  }

  /** The name after classes: {@code .loud Ana Berg}. */
  private static String annotation(String rest) {
    String name = rest.replaceFirst("^[^\\s]*", "").strip();
    return name.isEmpty() ? null : characters(name);
  }

  private static void flush(
      CaptionTime time, int line, String voice, StringBuilder words, List<Caption> pieces) {
    String text = Joined.stripped(characters(words.toString()));
    words.setLength(0);
    // Broadcasters mark another speaker within a line as well.
    for (String piece : voice == null ? CHANGE_WITHIN.split(text) : new String[] {text}) {
      if (!piece.isEmpty()) {
        boolean change = CHANGE.matcher(piece).lookingAt();
        pieces.add(new Caption(time.start(), time.end(), line, voice, piece, change));
      }
    }
  }

  /** A text without the mark that another one speaks. */
  static String unmarked(String text) {
    Matcher change = CHANGE.matcher(text);
    return change.lookingAt() ? text.substring(change.end()) : text;
  }

  /** A text with the characters that references stand for. */
  private static String characters(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return REFERENCE
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(character(m.group(), m)));
  }

  private static String character(String written, MatchResult m) {
    if (m.group(3) != null) {
      return NAMED.getOrDefault(m.group(3), written);
    }
    int code = m.group(1) != null ? Integer.parseInt(m.group(1)) : Integer.parseInt(m.group(2), 16);
    boolean text =
        Character.isValidCodePoint(code)
            && !Character.isISOControl(code)
            && Character.getType(code) != Character.SURROGATE;
    return text ? Character.toString(code) : written;
  }
}
