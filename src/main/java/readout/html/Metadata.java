package readout.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import readout.html.Block.Role;

/**
 * Reads what a page says to search engines, to services that preview its links, and to readers who
 * do not see its images.
 */
final class Metadata {
  private static final String DESCRIPTIONS =
      "meta[name=description], meta[name^=twitter:], meta[property^=twitter:], meta[property^=og:],"
          + " meta[name^=og:], meta[property^=article:], meta[name^=dc.], meta[itemprop]";

  /** A text of JSON that is the value of a key or an item of a list. */
  private static final Pattern VALUE =
      Pattern.compile("(?<=[:,\\[])\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"(?!\\s*:)", Pattern.DOTALL);

  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))", Pattern.DOTALL);

  private final List<Block> blocks = new ArrayList<>();

  private Metadata() {}

  /** The texts of a page's head and attributes, in the order of their kinds. */
  static List<Block> of(Document document) {
    Metadata metadata = new Metadata();
    for (Element title : document.select("head > title")) {
      metadata.add(title.text(), title.sourceRange().start());
    }
    for (Element meta : document.select(DESCRIPTIONS)) {
      metadata.attribute(meta, "content");
    }
    for (Element image : document.select("img[alt], area[alt], input[alt]")) {
      metadata.attribute(image, "alt");
    }
    for (Element script : document.select("script[type]")) {
      String type = script.attr("type").toLowerCase(Locale.ROOT).strip();
      if (type.startsWith("application/ld+json")) {
        script.dataNodes().forEach(metadata::json);
      }
    }
    return metadata.blocks;
  }

  private void attribute(Element element, String name) {
    Range.AttributeRange range = element.attributes().sourceRange(name);
    Range value = range.valueRange();
    Range.Position start = value.isTracked() ? value.start() : element.sourceRange().start();
    add(element.attr(name), start);
  }

  private void add(String text, Range.Position start) {
    add(text, start.lineNumber(), Math.max(1, start.columnNumber()));
  }

  private void add(String text, int line, int column) {
    if (!text.isBlank()) {
      Block block = new Block(Role.METADATA);
      block.add("", line, column);
      block.add(text);
      blocks.add(block);
    }
  }

  /** Each text of the data by itself; it may be in a form that no parser of JSON would take. */
  private void json(DataNode data) {
    String json = data.getWholeData();
    Range.Position start = data.sourceRange().start();
    Matcher value = VALUE.matcher(json);
    while (value.find()) {
      String text = unescaped(value.group(1));
      if (text.strip().indexOf(' ') > 0 || text.codePoints().anyMatch(Character::isIdeographic)) {
        int lines = (int) json.substring(0, value.start(1)).chars().filter(c -> c == '\n').count();
        int last = json.lastIndexOf('\n', value.start(1));
        int column = lines == 0 ? start.columnNumber() + value.start(1) : value.start(1) - last;
        add(withoutTags(text), start.lineNumber() + lines, Math.max(1, column));
      }
    }
  }

  /** Articles are often given with their HTML. */
  private static String withoutTags(String text) {
    return text.indexOf('<') < 0 ? text : org.jsoup.Jsoup.parse(text).text();
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            m -> {
              if (m.group(1) != null) {
                return Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(m.group(1), 16)));
              }
              char c = m.group(2).charAt(0);
              return c == 'n'
                  ? "\n"
                  : c == 'r' || c == 't' ? " " : Matcher.quoteReplacement("" + c);
            });
  }
}
