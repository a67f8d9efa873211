package readout.bench;

import org.openjdk.jmh.annotations.Benchmark;
import readout.note.PlacedItems;

/** CommonMark to HTML of a text such as a summary. */
public class MarkdownBench extends Timed {
  private static final String SUMMARY =
      """
      The Commission will build one network of **40 gauges** on both rivers and publish *every* reading
      within the hour. It follows [the survey of 2024](https://rivers.example/survey).

      - Upper Basin pays for the gauges above the dam[^1];
      - Lower Basin pays for the rest.

      | river | gauges | by |
      | --- | ---: | --- |
      | Aqsu | 24 | autumn |
      | Qara | 16 | spring |

      > Nobody can share a river that nobody measures.

      [^1]: Twelve of them stand there already.
      """;

  /** A text of a record to HTML. */
  @Benchmark
  public String html() {
    return Sample.COMMON_MARK.toHtml(SUMMARY, 2, "summary", PlacedItems.NONE);
  }

  /** The same to the Markdown of a note. */
  @Benchmark
  public String markdown() {
    return Sample.COMMON_MARK.toMarkdown(SUMMARY, 2, "summary", PlacedItems.NONE);
  }
}
