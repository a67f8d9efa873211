package readout.yaml;

import java.util.Optional;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;

/**
 * Refuses comments that were meant as words: {@code #1} after a text or in place of one, and a
 * {@code #} that touches a closing mark. Comments are what is between the values of the tree.
 */
final class LostWords {
  static final Code CODE = Code.LOST_IN_COMMENT;

  private final SourceFile file;
  private final String text;
  private final Diagnostics sink;
  private ScalarNode last;
  private boolean lastIsKey;
  private int lastParent;

  /** The first character after the last value that is not white space. */
  private int first;

  private LostWords(SourceFile file, String text, Diagnostics sink) {
    this.file = file;
    this.text = text;
    this.sink = sink;
  }

  /**
   * Reports the words of a file that a comment takes away.
   *
   * @param text the file's text or one of the same length
   */
  static void report(SourceFile file, String text, Node root, Diagnostics sink) {
    LostWords words = new LostWords(file, text, sink);
    words.node(root, 0);
    words.between(text.length(), null, false);
  }

  private void node(Node node, int parent) {
    boolean brackets =
        parent < 0 || at(node.span().start()) == '{' || at(node.span().start()) == '[';
    if (node instanceof MappingNode mapping) {
      for (Entry entry : mapping.entries()) {
        leaf(entry.key(), true, parent);
        node(entry.value(), brackets ? -1 : entry.key().span().start());
      }
    } else if (node instanceof SequenceNode list) {
      list.items().forEach(item -> node(item, brackets ? -1 : list.span().start()));
    } else {
      leaf((ScalarNode) node, false, parent);
    }
  }

  private char at(int offset) {
    return offset < text.length() ? text.charAt(offset) : ' ';
  }

  private void leaf(ScalarNode node, boolean isKey, int parent) {
    between(node.span().start(), node, isKey);
    last = node;
    lastIsKey = isKey;
    lastParent = parent;
    char mark = at(node.span().start());
    if (mark == '|' || mark == '>') {
      header(node.span().start());
    }
  }

  /** A comment after the mark that begins a longer text. */
  private void header(int start) {
    for (int i = start; i < text.length() && !LineStarts.isBreak(text.charAt(i)); i++) {
      if (text.charAt(i) == '#' && Comment.at(text, i).isGlued()) {
        doubtful(Comment.at(text, i));
        return;
      }
    }
  }

  private void between(int to, ScalarNode next, boolean nextIsKey) {
    int i = last == null ? 0 : last.span().end();
    first = i;
    while (first < to && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (i < to) {
      boolean directive = text.charAt(i) == '%' && before(i) < 0;
      if (text.charAt(i) == '#' || directive) {
        Comment comment = Comment.at(text, i);
        if (!directive) {
          judge(comment, next, nextIsKey);
        }
        i = Math.max(i, comment.span().end() - 1);
      }
      i++;
    }
  }

  private void judge(Comment comment, ScalarNode next, boolean nextIsKey) {
    int at = comment.span().start();
    int before = before(at);
    boolean afterText = last != null && !lastIsKey && first == at;
    if (before == at - 1 && at > 0 && before >= 0) {
      touching(comment);
    } else if (!comment.isGlued()) {
      return;
    } else if (afterText && last.isPlain(text)) {
      Optional<Comment> cut = Comment.after(text, last, lastParent);
      cut.filter(c -> c.span().start() == at).ifPresent(c -> lost(c, last.span().start()));
    } else if (before >= 0) {
      afterMark(comment, before, afterText || isValue(comment, next, nextIsKey));
    }
  }

  /** Whether the next value follows a comment with nothing in between. */
  private boolean isValue(Comment comment, ScalarNode next, boolean nextIsKey) {
    return next != null
        && !nextIsKey
        && text.substring(comment.span().end(), Math.max(comment.span().end(), next.span().start()))
            .isBlank();
  }

  private void afterMark(Comment comment, int before, boolean inPlaceOfText) {
    switch (text.charAt(before)) {
      case ',', '[', '{' -> lost(comment, comment.span().start());
      case '"', '\'', ']', '}' -> doubtful(comment);
      default -> {
        if (inPlaceOfText) {
          lost(comment, comment.span().start());
        }
      }
    }
  }

  /** The last character before an offset in its line that is not a space; or -1. */
  private int before(int at) {
    int i = at - 1;
    while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i--;
    }
    return i < 0 || LineStarts.isBreak(text.charAt(i)) ? -1 : i;
  }

  private void lost(Comment comment, int from) {
    sink.add(cut(file, comment, from));
  }

  /**
   * The error about a comment that takes away the end of a text.
   *
   * @param from where the text begins; -1 when that is not known
   */
  static Diagnostic cut(SourceFile file, Comment comment, int from) {
    return Diagnostic.error(
            CODE, file, comment.span(), "YAML reads what follows # as a comment, not as text")
        .label(
            from == comment.span().start()
                ? "lost: there is no text without it"
                : "lost: the text ends before this")
        .help(
            from < 0
                ? "put the whole text in quotation marks: \"…\""
                : Quoted.help("", file.text().substring(from, comment.span().end())))
        .help(comment.isGlued() ? "if it is a comment, write a space after the #" : "");
  }

  private void doubtful(Comment comment) {
    sink.add(
        Diagnostic.warning(
                CODE, file, comment.span(), "YAML reads what follows # as a comment, not as text")
            .label("not part of any text")
            .help("put words that belong to the text inside its quotation marks")
            .help("if it is a comment, write a space after the #"));
  }

  private void touching(Comment comment) {
    int at = comment.span().start();
    sink.add(
        Diagnostic.error(
                Code.YAML_SYNTAX,
                file,
                new Span(at, at + 1),
                "a # touches the mark before it: YAML starts a comment only after a space")
            .label("neither text nor a comment")
            .help("put the whole text in quotation marks: \"…\"")
            .help("if it is a comment, write a space before the #"));
  }
}
