package readout.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import readout.diagnostic.SourceFile;

/**
 * Reads WebVTT (W3C, "WebVTT: The Web Video Text Tracks Format"). Libraries for it drop voices or
 * lines, which are what a record needs.
 */
final class WebVttReader {
  private static final Pattern HEADER = Pattern.compile("WEBVTT(?:[ \\t].*)?");
  private static final Pattern ASIDE = Pattern.compile("(?:NOTE|STYLE|REGION)(?:[ \\t].*)?");

  private WebVttReader() {}

  /** Whether a text is such a file. */
  static boolean reads(SourceFile file) {
    return HEADER.matcher(file.line(1).stripTrailing()).matches();
  }

  /** Its captions. */
  static CaptionFile read(SourceFile file) {
    List<Caption> captions = new ArrayList<>();
    List<UnreadLine> unread = new ArrayList<>();
    int last = file.lineCount();
    int line = 2;
    while (line <= last && !file.line(line).isBlank() && !CaptionTime.isMeant(file.line(line))) {
      line++;
    }
    while (line <= last) {
      if (file.line(line).isBlank()) {
        line++;
        continue;
      }
      int first = line;
      int end = blockEnd(file, line);
      int timing = timing(file, first, end);
      if (timing < 0) {
        if (!ASIDE.matcher(file.line(first)).matches()) {
          SubRipReader.unread(file, first, end, "no time above it", unread);
        }
        line = end;
        continue;
      }
      if (timing > first + 1) {
        SubRipReader.unread(file, first, timing, "no time above it", unread);
      }
      line = cue(file, timing, end, captions, unread);
    }
    return new CaptionFile(captions, unread);
  }

  private static int blockEnd(SourceFile file, int from) {
    int line = from;
    while (line <= file.lineCount() && !file.line(line).isBlank()) {
      line++;
    }
    return line;
  }

  private static int timing(SourceFile file, int from, int end) {
    for (int line = from; line < end; line++) {
      if (CaptionTime.isMeant(file.line(line))) {
        return line;
      }
    }
    return -1;
  }

  /** Reads one caption; gives the line after it. */
  private static int cue(
      SourceFile file, int timing, int end, List<Caption> captions, List<UnreadLine> unread) {
    List<String> text = new ArrayList<>();
    int line = timing + 1;
    while (line < end && !CaptionTime.isMeant(file.line(line))) {
      text.add(file.line(line++));
    }
    CaptionTime time = CaptionTime.of(file.line(timing));
    if (time == null) {
      SubRipReader.unread(file, timing, line, "the time is damaged", unread);
    } else {
      captions.addAll(CueText.pieces(time, timing + 1, text));
    }
    return line;
  }
}
