package readout.check.text;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import readout.check.subject.Subject;
import readout.decode.SourceMap;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.MarkdownLoss;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;

/** Warns of what Markdown drops or renumbers silently. */
public final class LossChecks {
  public static final Code LOST = Code.LOST_IN_MARKDOWN;
  private static final Code UNKNOWN = Code.UNKNOWN_REFERENCE;

  private final Subject subject;

  public LossChecks(Subject subject) {
    this.subject = subject;
  }

  public void run(Function<String, List<MarkdownLoss>> lossesOf) {
    each(lossesOf, loss -> true, (loss, span) -> subject.add(warning(loss, span)));
  }

  /** Shows some of what is lost, each with its place. */
  public void each(
      Function<String, List<MarkdownLoss>> lossesOf,
      Predicate<MarkdownLoss> isWanted,
      BiConsumer<MarkdownLoss, Span> action) {
    for (SourceMap.Written text : subject.places().markdown()) {
      for (MarkdownLoss loss : lossesOf.apply(text.value()).stream().filter(isWanted).toList()) {
        Span span = subject.character(text.value(), text.span(), loss.offset());
        String source = subject.file().text();
        boolean whole = source.startsWith(loss.words(), span.start());
        int end = Math.min(span.start() + loss.words().length(), text.span().end());
        action.accept(loss, whole ? new Span(span.start(), end) : span);
      }
    }
  }

  /**
   * Warns of what was meant as an address and is none.
   *
   * @param words as the record writes it
   * @param instead what would be one
   */
  public static Diagnostic noAddress(SourceFile file, Span span, String words, String instead) {
    return Diagnostic.warning(LOST, file, span, "\"" + words + "\" is not read as an address")
        .label("a space or an unclosed bracket makes it plain text")
        .help(
            "write ("
                + instead
                + "), or the address between < and >: (<"
                + words.replaceAll("\\s+", " ")
                + ">)");
  }

  private Diagnostic warning(MarkdownLoss loss, Span span) {
    String words = "\"" + loss.words() + "\"";
    return switch (loss.kind()) {
      case CELL ->
          lost(
              span,
              words + " is in a cell to the right of the last heading",
              "give the table another heading, or write \\| for a bar inside a cell");
      case UNUSED_FOOTNOTE ->
          lost(
              span,
              "nothing refers to the footnote " + words,
              "put " + reference(loss) + " after the words that the footnote explains");
      case SECOND_FOOTNOTE ->
          lost(span, "the footnote " + words + " is defined twice", "give it another label");
      case UNUSED_LINK ->
          lost(
              span,
              "no link uses the address " + words,
              "link to it with [words]" + reference(loss) + ", or begin the line with a backslash");
      case SECOND_LINK ->
          lost(span, "the address " + words + " is defined twice", "give it another label");
      case FENCE ->
          lost(
              span,
              words + " comes after the language of a block of code",
              "write it in a paragraph above the block");
      case ADDRESS ->
          subject
              .warning(LOST, span, "the address " + words + " ends at a mark of emphasis")
              .label("the rest is not a part of the link")
              .help("write the address between < and >");
      case NO_ADDRESS -> noAddress(subject.file(), span, loss.words(), loss.instead());
      case SIGN ->
          lost(
              span,
              words + " before a number begins a block here",
              "write the sign as a word, or a backslash before it");
      case UNKNOWN_FOOTNOTE ->
          unknown(
              span,
              "there is no footnote for " + words,
              "write it in a paragraph of its own: " + loss.words() + ": …");
      case UNKNOWN_LINK ->
          unknown(
              span,
              "there is no address for the link " + words,
              "write the address after the words: [words](https://…)");
      case NUMBER ->
          subject
              .warning(
                  Code.LIST_NUMBER,
                  span,
                  "number " + loss.words() + " of the list is printed as " + loss.instead())
              .label("lists count on from their first number")
              .help(
                  "to keep the number, write a backslash before its full stop, as in "
                      + loss.words()
                      + "\\., and put each item in a paragraph");
    };
  }

  private Diagnostic lost(Span span, String message, String help) {
    return subject.warning(LOST, span, message).label("not printed").help(help);
  }

  private Diagnostic unknown(Span span, String message, String help) {
    return subject.warning(UNKNOWN, span, message).label("printed with its brackets").help(help);
  }

  /** The label in brackets without the colon that defines it. */
  private static String reference(MarkdownLoss loss) {
    return loss.words().substring(0, loss.words().length() - 1);
  }
}
