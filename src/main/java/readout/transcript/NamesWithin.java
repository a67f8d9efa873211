package readout.transcript;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the names of other speakers within captions: "Second. Ana Berg: All in favor?" A caption is
 * divided where a sentence ends before the name of somebody who speaks elsewhere in the file; any
 * other name is listed.
 */
final class NamesWithin {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？؟।—–][\"”»’)\\]]*$");

  /** What looks like a name with a colon after it, where a sentence begins. */
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "(?<=[.!?…][\"”»’)\\]]{0,2}\\s{1,3})"
              + "((?:\\p{Lu}[\\p{L}\\p{M}.'’-]{0,40} ){0,3}\\p{Lu}[\\p{L}\\p{M}'’-]{1,40}):(?=\\s)");

  private final Pattern known;
  private final List<UnreadLine> unread;

  /**
   * @param names of those who speak, as the file writes them
   * @param unread takes the lines in which there is such a name
   */
  NamesWithin(Collection<String> names, List<UnreadLine> unread) {
    String any =
        names.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.known =
        names.isEmpty()
            ? null
            : Pattern.compile("(?<![\\p{L}\\p{N}])(" + any + ")(?:\\s?:(?=\\s|$)|：)");
    this.unread = unread;
  }

  /** A caption, divided where another one speaks. */
  List<Caption> divided(Caption caption) {
    String text = caption.text();
    if (known == null || text.indexOf(':') < 0 && text.indexOf('：') < 0) {
      return List.of(caption);
    }
    List<Caption> pieces = new ArrayList<>();
    String voice = caption.voice();
    int from = 0;
    Matcher name = known.matcher(text);
    while (name.find()) {
      String before = text.substring(from, name.start()).strip();
      if (name.start() > 0 && !SENTENCE_END.matcher(before).find()) {
        list(caption, name.group(1), "a speaker's name within the words; look who speaks");
        continue;
      }
      list(caption, name.group(1), "another speaker begins within the caption");
      add(caption, voice, before, pieces);
      voice = name.group(1);
      from = name.end();
    }
    add(caption, voice, text.substring(from), pieces);
    unknown(caption);
    return pieces;
  }

  /** Lists the names in a caption of which the format says who speaks. */
  void look(Caption caption) {
    Matcher name = known == null ? null : known.matcher(caption.text());
    while (name != null && name.find()) {
      if (!name.group(1).equals(caption.voice())) {
        list(caption, name.group(1), "a speaker's name within the words; look who speaks");
      }
    }
    unknown(caption);
  }

  private void unknown(Caption caption) {
    if (known == null) {
      return;
    }
    Matcher name = UNKNOWN.matcher(caption.text());
    while (name.find()) {
      String label = name.group(1);
      boolean full = label.indexOf(' ') > 0 || label.equals(label.toUpperCase(Locale.ROOT));
      if (full && SpeakerNames.isName(label) && !known.matcher(label + ": ").lookingAt()) {
        list(caption, label, "it may be a name within the words; look who speaks");
      }
    }
  }

  private static void add(Caption caption, String voice, String words, List<Caption> pieces) {
    String said = Joined.stripped(words);
    if (!said.isEmpty()) {
      pieces.add(caption.with(voice, said));
    }
  }

  private void list(Caption caption, String name, String why) {
    unread.add(new UnreadLine(caption.line(), name + ":", why));
  }
}
