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

  /** A time within the words of a caption: they are shown as they are spoken. */
  private static final Pattern WITHIN = Pattern.compile("<\\d\\d:[0-9:.]+>");

  private static final Pattern TAGS = Pattern.compile("<[^<>]*>");

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
    RollUp rollUp = WITHIN.matcher(file.text()).find() ? new RollUp() : null;
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
      line = cue(file, timing, end, rollUp, captions, unread);
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
      SourceFile file,
      int timing,
      int end,
      RollUp rollUp,
      List<Caption> captions,
      List<UnreadLine> unread) {
    List<String> text = new ArrayList<>();
    int line = timing + 1;
    while (line < end && !CaptionTime.isMeant(file.line(line))) {
      text.add(file.line(line++));
    }
    CaptionTime time = CaptionTime.of(file.line(timing));
    if (time == null) {
      SubRipReader.unread(file, timing, line, "the time is damaged", unread);
    } else {
      int shown = rollUp == null ? 0 : rollUp.shownBefore(text);
      List<String> said = text.subList(shown, text.size());
      captions.addAll(CueText.pieces(time, timing + 1 + shown, said));
    }
    return line;
  }

  /** Captions that roll up show the line before again, above the one that is spoken. */
  private static final class RollUp {
    private String last = "";

    /** How many lines at the beginning of a caption were in the one before. */
    int shownBefore(List<String> text) {
      int shown = 0;
      while (shown < text.size() && (plain(text.get(shown)).isEmpty() || isLast(text.get(shown)))) {
        shown++;
      }
      for (String line : text) {
        last = plain(line).isEmpty() ? last : plain(line);
      }
      return shown;
    }

    private boolean isLast(String line) {
      return plain(line).equals(last) && !WITHIN.matcher(line).find();
    }

    private static String plain(String line) {
      return TAGS.matcher(line).replaceAll("").strip();
    }
  }
}
