package readout.origin.release;

import java.util.List;
import readout.document.SourceBlock;
import readout.document.SourceBlock.Kind;

/** Writes the prose of a release as Markdown, with references in the places of its quotes. */
final class StoryText {
  private final StringBuilder out = new StringBuilder();
  private Kind before = Kind.PARAGRAPH;
  private int top;

  /** A quote in its place within a paragraph. */
  record Placed(QuotedSpan span, String id) {}

  String text() {
    return out.toString().strip();
  }

  /** A quote as a block of its own. */
  void place(String id) {
    separate(Kind.QUOTATION);
    out.append(reference(id));
  }

  void add(SourceBlock block) {
    add(block, List.of());
  }

  /** A block, with references in place of some of its words. */
  void add(SourceBlock block, List<Placed> placed) {
    separate(block.kind());
    String markdown = markdown(block, placed);
    switch (block.kind()) {
      case HEADING -> {
        top = top == 0 ? block.level() : Math.min(top, block.level());
        out.append("#".repeat(Math.min(6, 2 + Math.max(0, block.level() - top)))).append(' ');
        out.append(markdown.replace("\\\n", " ").replace('\n', ' '));
      }
      case BULLET -> item("- ", block.level(), markdown);
      case NUMBERED -> item("1. ", block.level(), markdown);
      case QUOTATION -> out.append("> ").append(markdown.replace("\n", "\n> "));
      case HEADER_ROW -> row(block, true);
      case ROW -> row(block, before != Kind.ROW && before != Kind.HEADER_ROW);
      default -> out.append(markdown);
    }
    before = block.kind();
  }

  private void row(SourceBlock block, boolean first) {
    out.append(block.markdown());
    if (first) {
      out.append("\n|").append(" --- |".repeat(Math.max(1, block.cells().size())));
    }
  }

  private void item(String mark, int level, String markdown) {
    String indent = "   ".repeat(Math.max(0, level - 1));
    String inner = indent + " ".repeat(mark.length());
    out.append(indent).append(mark).append(markdown.replace("\n", "\n" + inner));
  }

  private void separate(Kind next) {
    boolean row = next == Kind.ROW && (before == Kind.ROW || before == Kind.HEADER_ROW);
    boolean items = next == before && (next == Kind.BULLET || next == Kind.NUMBERED);
    if (out.length() > 0) {
      out.append(row || items ? "\n" : "\n\n");
    }
    before = next == Kind.QUOTATION ? next : before;
  }

  /** Where the words of a quote have marks of their own in the Markdown, they stay as they are. */
  private static String markdown(SourceBlock block, List<Placed> placed) {
    String markdown = block.markdown();
    int from = 0;
    for (Placed one : placed) {
      String words = block.text().substring(one.span().start(), one.span().end());
      int at = markdown.indexOf(words, from);
      if (at >= 0) {
        String reference = reference(one.id());
        markdown = markdown.substring(0, at) + reference + markdown.substring(at + words.length());
        from = at + reference.length();
      }
    }
    return markdown;
  }

  private static String reference(String id) {
    return "[quote: " + id + "]";
  }
}
