package readout.site.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.record.NamedFile;
import readout.site.cache.KeptRecord;

/**
 * Puts addresses in the places that {@link FileMarks} left open. A link that leads nowhere becomes
 * its words, and a picture that is not there its description. Outputs are treated byte by byte: the
 * marks are ASCII.
 */
final class FileLinks {
  private static final Pattern ALT = Pattern.compile("alt=\\\\*\"([^\"\\\\]*)");

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
    record.files().forEach(file -> byKey.put(FileMarks.key(file.address()), file));
  }

  /** An output with its addresses. */
  byte[] closed(byte[] output) {
    if (byKey.isEmpty()) {
      return output;
    }
    String beginning = FileMarks.beginning(hash);
    String text = new String(output, ISO_8859_1);
    if (!text.contains(beginning)) {
      return output;
    }
    String mark = Pattern.quote(beginning) + "([0-9a-f]{" + FileMarks.KEY_LENGTH + "})";
    String pictures = "<img\\b[^<>]*?src=\\\\*\"" + mark + "[^<>]*>";
    String links = "<a\\b[^<>]*?href=\\\\*\"" + mark + "[^<>]*>(.*?)</a>";
    text = replaced(pictures, text, FileLinks::description);
    text = replaced(links, text, match -> match.group(2));
    return Pattern.compile(mark)
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(address(byKey.get(match.group(1)))))
        .getBytes(ISO_8859_1);
  }

  /** A text in which what leads nowhere is replaced. */
  private String replaced(String pattern, String text, Function<MatchResult, String> other) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(text)
        .replaceAll(
            match -> {
              boolean leads = !target.apply(byKey.get(match.group(1))).isEmpty();
              return Matcher.quoteReplacement(leads ? match.group() : other.apply(match));
            });
  }

  private static String description(MatchResult picture) {
    Matcher alt = ALT.matcher(picture.group());
    return alt.find() ? alt.group(1) : "";
  }

  /** Where nothing can be replaced, as in Markdown, the address stays as the record has it. */
  private String address(NamedFile file) {
    String leads = target.apply(file);
    return leads.isEmpty() ? file.address() : leads;
  }
}
