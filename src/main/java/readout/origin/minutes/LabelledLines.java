package readout.origin.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.document.SourceBlock;
import readout.document.SourceBlock.Kind;

/**
 * Takes paragraphs apart in which several lines have a label in bold: a new line in Markdown is
 * only a space.
 */
final class LabelledLines {
  private static final Pattern LABEL =
      Pattern.compile("\\*\\*[^*:]{1,40}:\\*\\*|\\*\\*[^*:]{1,40}\\*\\*:");

  private LabelledLines() {}

  /** The same blocks, such paragraphs in several. */
  static List<SourceBlock> apart(List<SourceBlock> blocks) {
    List<SourceBlock> apart = new ArrayList<>();
    for (SourceBlock block : blocks) {
      List<String> lines =
          block.kind() == Kind.PARAGRAPH ? lines(block.markdown()) : List.of(block.markdown());
      if (lines.size() < 2) {
        apart.add(block);
        continue;
      }
      for (String line : lines) {
        String text = line.replace("**", "").replaceAll("\\\\(\\p{Punct})", "$1");
        apart.add(SourceBlock.of(Kind.PARAGRAPH, 0, text, line, block.line()));
      }
    }
    return apart;
  }

  private static List<String> lines(String markdown) {
    List<String> lines = new ArrayList<>();
    Matcher label = LABEL.matcher(markdown);
    int from = -1;
    while (label.find()) {
      if (from < 0 && label.start() > 0) {
        return List.of(markdown);
      }
      if (from >= 0) {
        lines.add(
            markdown.substring(from, label.start()).strip().replaceFirst("\\\\$", "").strip());
      }
      from = label.start();
    }
    if (from >= 0) {
      lines.add(markdown.substring(from).strip());
    }
    return lines;
  }
}
