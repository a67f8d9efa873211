package readout.markdown;

import java.util.List;
import readout.diagnostic.MarkdownLoss;

/**
 * What is known of a Markdown text that was read once.
 *
 * @param targets where its links and pictures lead, in order; never null
 * @param losses what it says and no reader of it sees, in order; never null
 */
public record MarkdownReading(List<String> targets, List<MarkdownLoss> losses) {
  /** The same of a text with so many characters of plain text before. */
  MarkdownReading after(int characters) {
    return characters == 0 || losses.isEmpty()
        ? this
        : new MarkdownReading(
            targets, losses.stream().map(loss -> loss.after(characters)).toList());
  }
}
