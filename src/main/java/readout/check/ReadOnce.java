package readout.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.diagnostic.MarkdownLoss;
import readout.markdown.CommonMark;
import readout.markdown.MarkdownReading;

/**
 * Reads each Markdown text of a record once, for its links and for what is lost; for one thread.
 */
final class ReadOnce {
  private final CommonMark commonMark;
  private final Map<String, MarkdownReading> read = new HashMap<>();

  ReadOnce(CommonMark commonMark) {
    this.commonMark = commonMark;
  }

  /** Where the links and pictures of a text lead, in order; never null. */
  List<String> targets(String markdown) {
    return read.computeIfAbsent(markdown, commonMark::read).targets();
  }

  /** What a text says and no reader of it sees, in order; never null. */
  List<MarkdownLoss> losses(String markdown) {
    MarkdownReading known = read.get(markdown);
    return known == null ? commonMark.losses(markdown) : known.losses();
  }
}
