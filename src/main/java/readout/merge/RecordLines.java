package readout.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import readout.diagnostic.SourceFile;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Node;
import readout.yaml.SequenceNode;

/** Knows which lines of a record belong to which of its keys and items, comments included. */
final class RecordLines {
  private final SourceFile file;
  private final MappingNode root;

  RecordLines(SourceFile file, MappingNode root) {
    this.file = file;
    this.root = root;
  }

  /** Lines of a file, from 1; the last one counts. */
  record Range(int first, int last) {}

  /** The lines of a key of the record, without the comments above it. */
  Range entry(int index) {
    List<Entry> entries = root.entries();
    int first = line(entries.get(index).key().span().start());
    int end =
        index + 1 < entries.size()
            ? line(entries.get(index + 1).key().span().start()) - 1
            : file.lineCount();
    return new Range(first, trimmed(first, end, 0));
  }

  /** The comments right above a key of the record: its first line, or that of the key itself. */
  int firstComment(int index) {
    int line = line(root.entries().get(index).key().span().start());
    while (line > 1 && file.line(line - 1).stripLeading().startsWith("#")) {
      line--;
    }
    return line;
  }

  /**
   * The comments right above a key of the record; the last line is before the first without one.
   */
  Range commentLines(int index) {
    int key = line(root.entries().get(index).key().span().start());
    return new Range(firstComment(index), key - 1);
  }

  /** What the comments right above a key of the record say, without their marks, each in a line. */
  String commentsAbove(int index) {
    return lines(commentLines(index)).stream()
        .map(line -> line.strip().replaceFirst("^#+\\s*", ""))
        .collect(Collectors.joining("\n"));
  }

  /** The first line of the comments right above a key of the record; empty without one. */
  String firstCommentText(int index) {
    return commentsAbove(index).lines().findFirst().orElse("");
  }

  /** Whether an item begins on a line of its own with a hyphen. */
  boolean isBlock(SequenceNode list) {
    return !list.items().isEmpty() && hyphen(list.items().get(0)) >= 0;
  }

  /** The column of the hyphen before an item, from 0; -1 in a list between brackets. */
  int hyphen(Node item) {
    int number = line(item.span().start());
    String line = file.line(number);
    int before = item.span().start() - file.lineStart(number) - 1;
    while (before >= 0 && line.charAt(before) == ' ') {
      before--;
    }
    boolean first = before >= 0 && line.substring(0, before).replace('-', ' ').isBlank();
    return first && line.charAt(before) == '-' ? before : -1;
  }

  /** The lines of an item of a list. */
  Range item(SequenceNode list, int index, Range whole) {
    int first = line(list.items().get(index).span().start());
    int end =
        index + 1 < list.items().size()
            ? line(list.items().get(index + 1).span().start()) - 1
            : whole.last();
    return new Range(first, trimmed(first, end, hyphen(list.items().get(index)) + 1));
  }

  /** The lines with the comments above an item, as far as they are indented like it. */
  Range withComments(SequenceNode list, int index, Range whole) {
    Range item = item(list, index, whole);
    int first = item.first();
    while (first - 1 > whole.first() && file.line(first - 1).stripLeading().startsWith("#")) {
      first--;
    }
    return new Range(first, item.last());
  }

  /** The end without blank lines and comments that are indented less. */
  private int trimmed(int first, int end, int indent) {
    int last = Math.min(end, file.lineCount());
    while (last > first) {
      String line = file.line(last);
      String text = line.stripLeading();
      boolean outside = text.startsWith("#") && line.length() - text.length() <= indent;
      if (!text.isEmpty() && !outside) {
        break;
      }
      last--;
    }
    return last;
  }

  /** Some lines as they are written, without line breaks. */
  List<String> lines(Range range) {
    List<String> lines = new ArrayList<>();
    for (int i = range.first(); i <= range.last(); i++) {
      lines.add(file.line(i));
    }
    return lines;
  }

  int line(int offset) {
    return file.position(offset).line();
  }

  /** The column of an offset in its line, from 0. */
  int column(int offset, int line) {
    return offset - file.lineStart(line);
  }

  /** Whether a group between braces begins at an offset. */
  boolean isBrace(int offset) {
    return offset < file.text().length() && file.text().charAt(offset) == '{';
  }
}
