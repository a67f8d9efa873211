package readout.transcript;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.diagnostic.SourceFile;
import readout.json.JsonRows;
import readout.json.JsonRows.Row;

/**
 * Reads captions in JSON: the transcripts of the podcast namespace, and the segments that programs
 * for speech recognition write.
 */
final class JsonCaptionsReader {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal LONGEST = BigDecimal.valueOf(1_000_000_000L);

  private JsonCaptionsReader() {}

  /** Whether a text may be such a file. */
  static boolean reads(SourceFile file) {
    String start = file.text().stripLeading();
    return start.startsWith("{") || start.startsWith("[");
  }

  /** Its captions; empty when it is no JSON with a list of segments. */
  static Optional<CaptionFile> read(SourceFile file) {
    List<Caption> captions = new ArrayList<>();
    List<UnreadLine> unread = new ArrayList<>();
    JsonRows.Ending ending =
        JsonRows.each(file.text(), "segments", row -> caption(file, row, captions, unread));
    if (captions.isEmpty() && unread.isEmpty()) {
      return Optional.empty();
    }
    if (ending.brokenLine() > 0) {
      unread.add(
          new UnreadLine(
              ending.brokenLine(), "", "the JSON is damaged here, and not read any further"));
    }
    return Optional.of(new CaptionFile(captions, unread));
  }

  private static void caption(
      SourceFile file, Row row, List<Caption> captions, List<UnreadLine> unread) {
    String body = row.first("body", "text");
    if (body == null) {
      String text = file.line(Math.min(row.line(), file.lineCount())).strip();
      unread.add(new UnreadLine(row.line(), text, "a segment without words"));
      return;
    }
    long start = millis(row.first("startTime", "start"));
    long end = millis(row.first("endTime", "end"));
    String speaker = row.first("speaker");
    boolean named = speaker != null && !speaker.isBlank();
    for (Caption piece :
        CueText.pieces(new CaptionTime(start, end), row.line(), body.lines().toList())) {
      captions.add(named ? piece.with(speaker.strip(), piece.text()) : piece);
    }
  }

  /** Seconds with a fraction, or a time with colons; -1 for neither. */
  private static long millis(String text) {
    if (text == null) {
      return -1;
    }
    try {
      BigDecimal seconds = new BigDecimal(text.strip());
      boolean possible = seconds.signum() >= 0 && seconds.compareTo(LONGEST) < 0;
      return possible ? seconds.multiply(THOUSAND).longValue() : -1;
    } catch (NumberFormatException e) {
      return CaptionTime.single(text.strip());
    }
  }
}
