package readout.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;

/** Collects what is to be put into a text, and puts it there at once. */
final class Insertions {
  private final SourceFile file;
  private final String lineBreak;
  private final Map<Integer, List<String>> withinItems = new TreeMap<>();
  private final Map<Integer, List<String>> afterLines = new TreeMap<>();
  private final Map<Integer, Change> changes = new TreeMap<>();

  Insertions(SourceFile file) {
    this.file = file;
    this.lineBreak = file.text().contains("\r\n") ? "\r\n" : "\n";
  }

  private record Change(Span span, String text) {}

  boolean isEmpty() {
    return withinItems.isEmpty() && afterLines.isEmpty() && changes.isEmpty();
  }

  /** Puts lines below a line; 0 is above all. Those that are put at one place stay in order. */
  void after(int line, List<String> lines) {
    afterLines.computeIfAbsent(line, l -> new ArrayList<>()).addAll(lines);
  }

  /** Puts lines below a line that belong to the same item: above what else is put there. */
  void within(int line, List<String> lines) {
    withinItems.computeIfAbsent(line, l -> new ArrayList<>()).addAll(lines);
  }

  /** Puts a text in the place of a stretch; several in one empty place stay in order. */
  void replace(Span span, String text) {
    Change before = changes.get(span.start());
    String all = before == null ? text : before.text() + text;
    changes.put(span.start(), new Change(span, all));
  }

  /** The whole text with all of it. */
  String text() {
    StringBuilder out = new StringBuilder();
    String text = file.text();
    add(afterLines.get(0), out);
    int count = file.lineCount();
    for (int line = 1; line <= count; line++) {
      int start = file.lineStart(line);
      int next = line < count ? file.lineStart(line + 1) : text.length();
      stretch(start, next, out);
      if (withinItems.containsKey(line) || afterLines.containsKey(line)) {
        boolean ended = out.length() == 0 || out.charAt(out.length() - 1) == '\n';
        out.append(ended ? "" : lineBreak);
        add(withinItems.get(line), out);
        add(afterLines.get(line), out);
      }
    }
    return out.toString();
  }

  private void stretch(int start, int end, StringBuilder out) {
    int at = start;
    for (Change change : changes.values()) {
      if (change.span().start() >= at && change.span().end() <= end) {
        out.append(file.text(), at, change.span().start()).append(change.text());
        at = change.span().end();
      }
    }
    out.append(file.text(), at, end);
  }

  private void add(List<String> lines, StringBuilder out) {
    if (lines != null) {
      lines.forEach(line -> out.append(line).append(lineBreak));
    }
  }
}
