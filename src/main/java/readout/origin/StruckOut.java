package readout.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.document.SourceBlock;

/** Leaves out of the blocks of a file what its writers struck out, and tells what that was. */
public final class StruckOut {
  private static final Pattern STRUCK =
      Pattern.compile(
          "(?:\\\\?~){2}(?=[^\\s~\\\\])(.+?)(?<=[^\\s~\\\\])(?:\\\\?~){2}", Pattern.DOTALL);

  private StruckOut() {}

  /**
   * The blocks without what is struck out; those that have nothing else are gone.
   *
   * @param remarks takes what was struck out, with its lines
   */
  public static List<SourceBlock> leftOut(List<SourceBlock> blocks, List<Remark> remarks) {
    List<SourceBlock> kept = new ArrayList<>();
    for (SourceBlock block : blocks) {
      Matcher struck = STRUCK.matcher(block.text());
      if (!struck.find()) {
        kept.add(block);
        continue;
      }
      do {
        remarks.add(new Remark(block.line(), struck.group(1), "struck out, and not read"));
      } while (struck.find());
      SourceBlock rest =
          new SourceBlock(
              block.kind(),
              block.level(),
              without(block.text()),
              without(block.markdown()),
              block.cells().stream().map(StruckOut::without).toList(),
              block.line());
      if (rest.text().replace("|", "").replaceAll("^[\\s\\p{Punct}]+$", "").isBlank()) {
        continue;
      }
      kept.add(rest);
    }
    return kept;
  }

  private static String without(String text) {
    return STRUCK
        .matcher(text)
        .replaceAll("")
        .replaceAll(" {2,}", " ")
        .replaceAll(" (?=[,.;:])", "")
        .strip();
  }
}
