package readout.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.html.Block.Role;

/** The blocks of a plain text. */
final class TextBlocks {
  private static final Pattern STRUCK = Pattern.compile("~~(?=\\S)(.+?)(?<=\\S)~~");

  private final List<Block> blocks = new ArrayList<>();
  private Block block = new Block(Role.PARAGRAPH);

  private TextBlocks() {}

  static List<Block> of(String text) {
    TextBlocks all = new TextBlocks();
    int number = 1;
    for (String line : text.split("\\R", -1)) {
      if (line.isBlank()) {
        all.end();
      } else {
        all.add(line + "\n", number);
      }
      number++;
    }
    all.end();
    return List.copyOf(all.blocks);
  }

  private void add(String line, int number) {
    Matcher struck = STRUCK.matcher(line);
    int from = 0;
    while (struck.find()) {
      block.add(line.substring(from, struck.start()), number, from + 1);
      block.strike(struck.group(1));
      Block whole = new Block(Role.STRUCK);
      whole.add(struck.group(1), number, struck.start(1) + 1);
      blocks.add(whole);
      from = struck.end();
    }
    block.add(line.substring(from), number, from + 1);
  }

  private void end() {
    if (!block.isBlank()) {
      blocks.add(block);
    }
    block = new Block(Role.PARAGRAPH);
  }
}
