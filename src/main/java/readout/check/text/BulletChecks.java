package readout.check.text;

import java.util.ArrayList;
import java.util.List;
import readout.check.subject.Subject;
import readout.decode.SourceMap;
import readout.diagnostic.Code;
import readout.diagnostic.Span;
import readout.meeting.Content;
import readout.meeting.InLanguage;
import readout.meeting.Text;

/** Warns of bullets and numbers from a word processor, which do not make a list here. */
public final class BulletChecks {
  /** Bullets, and those of the fonts Symbol and Wingdings. */
  private static final String BULLETS = "•‣◦▪▫●○■□◆❖➢➤⁃\uF0B7\uF0A7\uF0D8\uF076\uF0A8";

  private static final String DASHES = "–—‐‑−·";
  private static final int LONGEST_NUMBER = 3;

  private final Subject subject;

  private BulletChecks(Subject subject) {
    this.subject = subject;
  }

  public static void run(Subject subject) {
    BulletChecks checks = new BulletChecks(subject);
    for (SourceMap.Written text : subject.places().markdown()) {
      checks.lines(text);
      if (isOverLines(text.span(), subject.file().text())) {
        FoldedLines.run(subject, text);
      }
    }
    Content content = subject.meeting().content();
    List<Text> items = new ArrayList<>();
    content.decisions().forEach(d -> items.add(d.text()));
    content.keyMessages().forEach(m -> items.add(m.text()));
    content.nextSteps().forEach(s -> items.add(s.action()));
    for (Text item : items) {
      item.variants().forEach(checks::item);
    }
  }

  /** Whether a text is written over several lines in a form whose lines YAML joins. */
  private static boolean isOverLines(Span text, String source) {
    int end = source.indexOf('\n', text.start());
    return end >= 0 && end < text.end() && source.charAt(text.start()) != '|';
  }

  /** Lines of Markdown, of which a bullet of another kind makes one paragraph. */
  private void lines(SourceMap.Written text) {
    int start = 0;
    String before = "";
    int firstBefore = 0;
    while (start < text.value().length()) {
      int end = text.value().indexOf('\n', start);
      end = end < 0 ? text.value().length() : end;
      String mark = mark(text.value(), start, end);
      boolean number = !mark.isEmpty() && Character.isDigit(mark.charAt(0));
      boolean bullet = mark.length() == 1 && isBullet(mark.charAt(0));
      mark = number ? "" : mark;
      if (bullet || !mark.isEmpty() && !before.isEmpty()) {
        report(text, bullet ? start : firstBefore, bullet ? mark : before);
        return;
      }
      before = mark;
      firstBefore = start;
      start = end + 1;
    }
  }

  private void report(SourceMap.Written text, int start, String mark) {
    int at = start;
    while (text.value().charAt(at) == ' ' || text.value().charAt(at) == '\t') {
      at++;
    }
    subject.add(
        subject
            .warning(
                Code.WORD_BULLET,
                subject.character(text.value(), text.span(), at),
                "lines that begin with \"" + mark + "\" make one paragraph, not a list")
            .label("not a list in Markdown")
            .help("begin each line of a list with a hyphen and a space, or with \"1. \""));
  }

  /** An item of a list of the record, which gets its bullet from the note. */
  private void item(InLanguage text) {
    String value = text.value();
    String mark = mark(value, 0, value.length());
    if (!mark.isEmpty()) {
      subject.add(
          subject
              .warning(
                  Code.WORD_BULLET,
                  subject.places().of(text),
                  "the item begins with \"" + mark + "\", but it is in a list already")
              .label("a note prints both marks")
              .help("remove the mark"));
    }
  }

  private static boolean isBullet(char c) {
    return BULLETS.indexOf(c) >= 0 || c == 'o' || c == '§';
  }

  /** The bullet or number that a line begins with; empty for none. */
  private static String mark(String text, int start, int end) {
    int at = start;
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    if (at + 1 >= end) {
      return "";
    }
    char c = text.charAt(at);
    char next = text.charAt(at + 1);
    if (BULLETS.indexOf(c) >= 0 || DASHES.indexOf(c) >= 0 && isSpace(next)) {
      return String.valueOf(c);
    }
    if ((c == 'o' || c == '§') && (next == '\t' || text.startsWith("  ", at + 1))) {
      return String.valueOf(c);
    }
    return number(text, at, end);
  }

  /** "1.", "1)", "(1)", "a)" or "(a)" with a space after it. */
  private static String number(String text, int start, int end) {
    boolean open = text.charAt(start) == '(';
    int at = open ? start + 1 : start;
    int from = at;
    while (at < end && at - from < LONGEST_NUMBER && Character.isDigit(text.charAt(at))) {
      at++;
    }
    boolean letter = at == from && at < end && Character.isLowerCase(text.charAt(at));
    at += letter ? 1 : 0;
    if (at == from || at + 1 >= end || !isSpace(text.charAt(at + 1))) {
      return "";
    }
    char close = text.charAt(at);
    boolean good = close == ')' || close == '.' && !open && !letter;
    return good ? text.substring(start, at + 1) : "";
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0';
  }
}
