package readout.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import readout.diagnostic.SourceFile;

/** Reads SubRip: a number, a line with two times, lines of text, and an empty line. */
final class SubRipReader {
  private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,9}\\s*");
  private static final int FIRST_LINES = 40;

  private SubRipReader() {}

  /** Whether a text is such a file. */
  static boolean reads(SourceFile file) {
    int last = Math.min(file.lineCount(), FIRST_LINES);
    for (int line = 1; line <= last; line++) {
      if (CaptionTime.of(file.line(line)) != null) {
        return true;
      }
    }
    return false;
  }

  /** Its captions. */
  static CaptionFile read(SourceFile file) {
    List<Caption> captions = new ArrayList<>();
    List<UnreadLine> unread = new ArrayList<>();
    int last = file.lineCount();
    int line = 1;
    while (line <= last) {
      String text = file.line(line);
      if (CaptionTime.isMeant(text)) {
        line = cue(file, line, captions, unread);
      } else {
        boolean number =
            NUMBER.matcher(text).matches()
                && line < last
                && CaptionTime.isMeant(file.line(line + 1));
        if (!text.isBlank() && !number) {
          unread(file, line, line + 1, "no time above it", unread);
        }
        line++;
      }
    }
    return new CaptionFile(captions, unread);
  }

  private static int cue(
      SourceFile file, int timing, List<Caption> captions, List<UnreadLine> unread) {
    List<String> text = new ArrayList<>();
    int line = timing + 1;
    while (line <= file.lineCount()
        && !file.line(line).isBlank()
        && !CaptionTime.isMeant(file.line(line))) {
      text.add(file.line(line++));
    }
    boolean glued =
        line <= file.lineCount()
            && CaptionTime.isMeant(file.line(line))
            && !text.isEmpty()
            && NUMBER.matcher(text.get(text.size() - 1)).matches();
    if (glued) {
      text.remove(text.size() - 1); // the number of the next caption, without an empty line before
    }
    CaptionTime time = CaptionTime.of(file.line(timing));
    if (time == null) {
      unread(file, timing, line, "the time is damaged", unread);
    } else {
      captions.addAll(CueText.pieces(time, timing + 1, text));
    }
    return line;
  }

  /** Lists lines that were not read. */
  static void unread(SourceFile file, int from, int end, String why, List<UnreadLine> unread) {
    for (int line = from; line < end; line++) {
      unread.add(new UnreadLine(line, file.line(line).strip(), why));
    }
  }
}
