package readout.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;

/** Refuses text between braces that a comma has cut: what follows the comma is read as a key. */
final class CutText {
  private final SourceFile file;
  private final Diagnostics sink;

  CutText(SourceFile file, Diagnostics sink) {
    this.file = file;
    this.sink = sink;
  }

  /**
   * The entries of a group in braces, with the pieces of cut texts put together again.
   *
   * @param free whether the group is the record's own data, where a single word may be such a key
   */
  List<Entry> repaired(List<Entry> entries, boolean free) {
    List<Entry> whole = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      int end = i;
      boolean blanks = false;
      while (end < entries.size()
          && TreeBuilder.hasNoColon(file.text(), entries.get(end))
          && (end == i || missingSpace(entries.get(end)).isEmpty())) {
        blanks |= entries.get(end).key().text().indexOf(' ') >= 0;
        end++;
      }
      Optional<Diagnostic> glued = end == i ? Optional.empty() : missingSpace(entries.get(i));
      if (end == i) {
        whole.add(entries.get(i));
      } else if (glued.isPresent()) {
        sink.add(glued.get());
        whole.add(split(entries.get(i).key()));
      } else {
        pieces(entries.subList(i, end), !free || blanks, whole);
        i = end - 1;
      }
    }
    return whole;
  }

  private Optional<Diagnostic> missingSpace(Entry entry) {
    return MissingSpace.ofKey(file, entry.key().span().start());
  }

  /** {@code key:value}, with the value apart. */
  private static Entry split(ScalarNode key) {
    int colon = key.text().indexOf(':');
    Span span = key.span();
    int at = span.start() + colon;
    return new Entry(
        new ScalarNode(key.text().substring(0, colon), ScalarKind.TEXT, new Span(span.start(), at)),
        new ScalarNode(
            key.text().substring(colon + 1), ScalarKind.TEXT, new Span(at + 1, span.end())));
  }

  /** Keys without a colon: pieces of the text before them, or what is not known to be one. */
  private void pieces(List<Entry> pieces, boolean areText, List<Entry> whole) {
    Entry before = whole.isEmpty() ? null : whole.get(whole.size() - 1);
    if (areText
        && before != null
        && before.value() instanceof ScalarNode value
        && value.kind() != ScalarKind.EMPTY) {
      Entry joined = joined(before, value, pieces.get(0), pieces.get(pieces.size() - 1));
      whole.set(whole.size() - 1, joined);
      return;
    }
    for (Entry piece : pieces) {
      boolean own = piece.key().text().startsWith("x-") && piece.key().text().indexOf(' ') >= 0;
      if (own) {
        sink.add(noColon(piece));
      } else {
        whole.add(piece);
      }
    }
  }

  private Entry joined(Entry before, ScalarNode value, Entry first, Entry last) {
    int comma = file.text().lastIndexOf(',', first.key().span().start());
    Span span = new Span(value.span().start(), last.key().span().end());
    String text = file.text().substring(span.start(), span.end());
    boolean plain = value.isPlain(file.text());
    sink.add(
        Diagnostic.error(
                Code.COMMA_ENDS_TEXT,
                file,
                new Span(comma, comma + 1),
                "a comma ends the text of `" + before.key().text() + "`")
            .label("between { and }, what follows is read as a key")
            .help(
                plain
                    ? Quoted.help(before.key().text() + ": ", text)
                    : "put the whole text in one pair of quotation marks")
            .help(first == last ? missingColon(first.key().text()) : ""));
    return new Entry(
        before.key(), plain ? new ScalarNode(text, ScalarKind.TEXT, span) : before.value());
  }

  /** Help for a piece of two words, the first of which could be a key. */
  private static String missingColon(String piece) {
    int space = piece.indexOf(' ');
    boolean two = space > 0 && piece.indexOf(' ', space + 1) < 0;
    return two && piece.substring(0, space).chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '_')
        ? "if `" + piece.substring(0, space) + "` is a key, a colon is missing after it"
        : "";
  }

  private Diagnostic noColon(Entry entry) {
    return Diagnostic.error(
            Code.COMMA_ENDS_TEXT,
            file,
            entry.key().span(),
            "`" + entry.key().text() + "` has neither a colon nor a value")
        .label("between { and }, text after a comma is read as a key")
        .help("text with a comma inside needs quotation marks: \"…\"");
  }
}
