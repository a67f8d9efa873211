package readout.record;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.diagnostic.VisibleText;
import readout.yaml.MappingNode;
import readout.yaml.ScalarNode;
import readout.yaml.YamlPrinter;

/** Puts TBD in place of texts, and prints each of them as a comment above the line it was in. */
final class OriginalTexts {
  /** Private-use characters: no text of a record is treated as a place. */
  private static final Pattern PLACE = Pattern.compile("TBD\ue000([0-9]+)\ue001");

  private final List<String> comments = new ArrayList<>();

  /**
   * What is written in place of a text until it is translated.
   *
   * @param language the language of the text
   * @param text the original
   */
  ScalarNode placeholder(String language, String text) {
    comments.add(language + ": " + text.strip());
    return ScalarNode.written("TBD\ue000" + (comments.size() - 1) + "\ue001");
  }

  /** Whether a text is to be translated and has its original above it. */
  static boolean isPlaceholder(ScalarNode text) {
    return PLACE.matcher(text.text()).find();
  }

  /** The same where the original stays beside it. */
  static ScalarNode placeholder() {
    return ScalarNode.written("TBD");
  }

  /** A tree as YAML, with the originals as comments. */
  String print(MappingNode root) {
    StringBuilder out = new StringBuilder();
    for (String line : YamlPrinter.print(root).split("\n")) {
      Matcher place = PLACE.matcher(line);
      if (place.find()) {
        String indent = " ".repeat(line.length() - line.stripLeading().length());
        comment(comments.get(Integer.parseInt(place.group(1))), indent, out);
        out.append(place.replaceAll("TBD")).append('\n');
      } else {
        out.append(line).append('\n');
      }
    }
    return out.toString();
  }

  private static void comment(String text, String indent, StringBuilder out) {
    for (String line : VisibleText.of(text.replace("\r\n", "\n")).split("\n")) {
      out.append(indent).append(("# " + line).stripTrailing()).append('\n');
    }
  }
}
