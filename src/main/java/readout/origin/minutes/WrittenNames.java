package readout.origin.minutes;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.document.SourceBlock;

/** Knows the names that a file writes, each in its order of words. */
final class WrittenNames implements Predicate<String> {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

  private final String text;

  /** Those of a file. */
  WrittenNames(List<SourceBlock> blocks) {
    this.text =
        SPACE
            .matcher(blocks.stream().map(SourceBlock::text).collect(Collectors.joining("\n| ")))
            .replaceAll(" ");
  }

  /** Whether the file has a name in just this order, with nothing between its words. */
  @Override
  public boolean test(String name) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
      if (begins && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
