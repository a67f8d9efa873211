package readout.site.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.record.NamedFile;
import readout.site.cache.KeptRecord;

/**
 * Puts addresses in the places that {@link FileMarks} left open. A link that leads nowhere becomes
 * its words, or nothing where these only say what the link is for, and a picture that is not there
 * its description, in HTML, in Markdown and in text, also where these are values of JSON: the
 * address of a record that is withheld says what it is about.
 */
final class FileLinks {
  private static final Pattern ALT = Pattern.compile("alt=\\\\*\"([^\"\\\\]*)");

  /** Brackets of tags, as they are and as the JSON of a site has them. */
  private static final String LT = "(?:<|\\\\u003c)";

  private static final String GT = "(?:>|\\\\u003e)";
  private static final String IN_TAG = "(?:(?!\\\\u003[ce])[^<>])*";

  /** The query and fragment after a mark. */
  private static final String SUFFIX = "(?:[^\\s\"<>()\\\\]|\\\\+[()])*+";

  private static final String TITLE = "(?:\\s+\\\\*\"(?:[^\"\\\\]|\\\\+[^\"\\\\])*\\\\*\")?";
  private static final String PLAIN = "\\\\+[^\\\\]|[^\\[\\]\\\\]";

  /** Never gives back what it took: that would take a frame of the stack for each character. */
  private static final String WORDS = "((?:" + PLAIN + "|\\[(?:" + PLAIN + ")*+\\])*+)";

  /** Links that say no more than where they lead, up to their addresses: without, they are gone. */
  private static final List<String> BARE_LINKS =
      List.of("<a class=\"join\" href=", "<a class=\"website\" href=");

  /** The separator before them, as single bytes. */
  private static final String BETWEEN = "(?:" + ByteText.of(" · ") + ")?";

  private static final Pattern LINKED_DATA =
      Pattern.compile("<script type=\"application/ld\\+json\">.*?</script>", Pattern.DOTALL);

  private final String hash;
  private final Map<String, NamedFile> byKey = new HashMap<>();
  private final Function<NamedFile, String> target;

  /**
   * @param record whose outputs these are
   * @param target where a file or record is, seen from the output, as a URL; empty for nowhere
   */
  FileLinks(KeptRecord record, Function<NamedFile, String> target) {
    this.hash = record.hash();
    this.target = target;
    record.files().stream()
        .filter(NamedFile::isAddress)
        .forEach(file -> byKey.put(FileMarks.key(file.address()), file));
  }

  /**
   * An output with its addresses.
   *
   * @param output as {@link ByteText}
   */
  String closed(String output) {
    if (byKey.isEmpty()) {
      return output;
    }
    String beginning = FileMarks.beginning(hash);
    if (!output.contains(beginning)) {
      return output;
    }
    String text = output;
    String mark = Pattern.quote(beginning) + "([0-9a-f]{" + FileMarks.KEY_LENGTH + "})";
    if (byKey.values().stream().anyMatch(file -> target.apply(file).isEmpty())) {
      text = withoutLost(text, mark);
    }
    return Pattern.compile(mark)
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(address(match.group(1))));
  }

  /**
   * A text without the addresses that lead nowhere. Each form is looked for only where its first
   * characters are: most outputs have one or two of them.
   */
  private String withoutLost(String text, String mark) {
    String beginning = FileMarks.beginning(hash);
    String left = text;
    if (left.contains("\"" + beginning)) {
      String to = "\\\\*\"" + mark + IN_TAG + GT;
      for (String bare : BARE_LINKS) {
        if (left.contains(bare)) {
          left = replaced(BETWEEN + bare + to + ".*?" + LT + "/a" + GT, left, 1, match -> "");
        }
      }
      left = inLinkedData(left, mark);
      String tag = IN_TAG + "?";
      left = replacedTags(LT + "img\\b" + tag + "src=" + to, left, FileLinks::description);
      String link = LT + "a\\b" + tag + "href=" + to + "(.*?)" + LT + "/a" + GT;
      left = replacedTags(link, left, match -> match.group(2));
    }
    if (follows("(", left) || followsBracket("(", left)) {
      String printed = "\\(" + LT + "?" + mark + SUFFIX + GT + "?" + TITLE + "\\)";
      left = replaced("!\\[" + WORDS + "\\]" + printed, left, 2, match -> match.group(1));
      left = replaced("\\[" + WORDS + "\\]" + printed, left, 2, match -> match.group(1));
    }
    if (followsBracket("", left)) {
      left = replaced(" ?" + LT + mark + SUFFIX + GT, left, 1, match -> "");
    }
    return replaced(mark + SUFFIX, left, 1, match -> "");
  }

  private boolean follows(String before, String text) {
    return text.contains(before + FileMarks.beginning(hash));
  }

  /** Whether a mark follows the opening bracket of a tag, in either form. */
  private boolean followsBracket(String before, String text) {
    return follows(before + "<", text) || follows(before + "\\u003c", text);
  }

  /** A page whose linked data has no addresses that lead nowhere. */
  private String inLinkedData(String text, String mark) {
    if (!follows("\"url\":\"", text)) {
      return text;
    }
    String member = "\"url\":\"" + mark + SUFFIX + "\"";
    return LINKED_DATA
        .matcher(text)
        .replaceAll(
            match -> {
              String left = replaced(member + ",", match.group(), 1, url -> "");
              return Matcher.quoteReplacement(replaced(",?" + member, left, 1, url -> ""));
            });
  }

  /**
   * A text in which what leads nowhere is replaced.
   *
   * @param key the number of the group that has the key of the address
   */
  private String replaced(
      String pattern, String text, int key, Function<MatchResult, String> other) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(text)
        .replaceAll(
            match -> {
              boolean leads = !address(match.group(key)).isEmpty();
              return Matcher.quoteReplacement(leads ? match.group() : other.apply(match));
            });
  }

  /**
   * The same for elements whose first tag has the address, and its key as the first group. They
   * begin with the last bracket before a mark, so that no other tag is looked at.
   */
  private String replacedTags(String pattern, String text, Function<MatchResult, String> other) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    String mark = "\"" + FileMarks.beginning(hash);
    StringBuilder replaced = new StringBuilder(text.length());
    int done = 0;
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at)) {
      int start = Math.max(text.lastIndexOf('<', at), text.lastIndexOf("\\u003c", at));
      if (start >= done && matcher.region(start, text.length()).lookingAt()) {
        boolean leads = !address(matcher.group(1)).isEmpty();
        replaced
            .append(text, done, start)
            .append(leads ? matcher.group() : other.apply(matcher.toMatchResult()));
        done = matcher.end();
        at = done;
      } else {
        at++;
      }
    }
    return replaced.append(text, done, text.length()).toString();
  }

  private String address(String key) {
    return target.apply(byKey.get(key));
  }

  private static String description(MatchResult picture) {
    Matcher alt = ALT.matcher(picture.group());
    return alt.find() ? alt.group(1) : "";
  }
}
