package readout.check.quotes;

import java.util.List;
import java.util.stream.Collectors;
import readout.check.subject.Subject;
import readout.diagnostic.Code;
import readout.diagnostic.Span;
import readout.meeting.InLanguage;
import readout.meeting.Quote;
import readout.meeting.Text;
import readout.meeting.Utterance;

/** Warns of marks in and around the words of a quote. */
public final class QuoteChecks {
  /** Opening and closing marks that may wrap a whole quote; a note adds its own. */
  private static final List<String> WRAPS =
      List.of("\"\"", "“”", "„“", "„”", "”“", "””", "«»", "»«", "»»", "「」", "『』", "‘’", "‹›");

  private QuoteChecks() {}

  public static void run(Subject subject) {
    for (Utterance utterance : subject.meeting().content().utterances()) {
      if (utterance instanceof Quote quote) {
        check(subject, quote.text(), true);
        check(subject, quote.isPrepared() ? null : quote.prepared(), true);
        check(subject, quote.reported(), false);
        spoken(subject, quote);
      }
    }
  }

  /** Of words in several languages at most one is what was spoken: a note must know which. */
  private static void spoken(Subject subject, Quote quote) {
    if (!quote.isReported() && quote.text().variants().size() > 1 && quote.original() == null) {
      subject.add(
          subject
              .warning(
                  Code.ORIGINAL_UNKNOWN,
                  subject.places().of(quote.text().variants().get(0)),
                  "the quote is in several languages, and nothing says which was spoken")
              .label("no note can call the others translations")
              .help("add the language it was spoken in: " + originals(subject, quote)));
    }
  }

  private static String originals(Subject subject, Quote quote) {
    return quote.text().variants().stream()
        .map(InLanguage::language)
        .map(
            tag -> "`original: " + (tag == null ? subject.meeting().about().language() : tag) + "`")
        .collect(Collectors.joining(" or "));
  }

  private static void check(Subject subject, Text text, boolean verbatim) {
    if (text == null) {
      return;
    }
    for (InLanguage words : text.variants()) {
      if (verbatim && isWrapped(words.value().strip())) {
        subject.add(
            subject
                .warning(
                    Code.QUOTED_QUOTE,
                    subject.places().of(words),
                    "the words are already in quotation marks")
                .label("a note would print them twice")
                .help("remove the marks at both ends: every note adds those of its language"));
      } else {
        unbalanced(subject, words);
      }
    }
  }

  private static boolean isWrapped(String words) {
    if (words.length() < 3) {
      return false;
    }
    String inner = words.substring(1, words.length() - 1);
    String ends = "" + words.charAt(0) + words.charAt(words.length() - 1);
    return WRAPS.contains(ends) && ends.chars().allMatch(mark -> inner.indexOf(mark) < 0);
  }

  private static void unbalanced(Subject subject, InLanguage words) {
    int at = Balance.firstLoneMark(words.value());
    if (at < 0) {
      return;
    }
    String mark = Character.toString(words.value().codePointAt(at));
    Span span = subject.character(words, at);
    subject.add(
        subject
            .warning(
                Code.UNBALANCED_MARKS, span, "the mark " + mark + " is not paired in this quote")
            .label("opened or closed only")
            .help("compare the end of the quote with what was said"));
  }
}
