package readout.decode;

import readout.diagnostic.Code;
import readout.diagnostic.Span;
import readout.yaml.Comment;
import readout.yaml.Entry;
import readout.yaml.MappingNode;
import readout.yaml.Quoted;
import readout.yaml.ScalarNode;

/** Warns of a comment after the words of a quote: they may have been meant to go on. */
final class QuoteComments {
  private final Report report;

  QuoteComments(Report report) {
    this.report = report;
  }

  /** Looks at the words under a key of a quote, in each of their languages. */
  void check(Fields quote, String key) {
    Entry entry = quote.entry(key);
    if (entry != null) {
      check(entry, isBraces(quote.span().start() - 1));
    }
  }

  private void check(Entry entry, boolean braces) {
    if (entry.value() instanceof MappingNode mapping) {
      boolean within = braces || isBraces(mapping.span().start());
      mapping.entries().forEach(e -> check(e, within));
    } else if (entry.value() instanceof ScalarNode words) {
      Comment.after(report.source(), words, braces ? -1 : entry.key().span().start())
          .filter(comment -> !comment.isGlued())
          .ifPresent(comment -> warn(words, comment.span()));
    }
  }

  private boolean isBraces(int at) {
    return at >= 0 && at < report.source().length() && report.source().charAt(at) == '{';
  }

  private void warn(ScalarNode words, Span comment) {
    String whole = report.source().substring(words.span().start(), comment.end());
    report.add(
        report
            .warning(Code.LOST_IN_COMMENT, comment, "a comment follows the words of a quote")
            .label("not part of the quote")
            .help("if it belongs to the words, " + Quoted.help("", whole))
            .help("if not, put the comment on a line of its own above them"));
  }
}
