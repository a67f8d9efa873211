package readout.decode;

import java.util.List;
import java.util.regex.Pattern;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Span;
import readout.markdown.WrittenPlacement;
import readout.markdown.WrittenPlacement.Use;
import readout.meeting.InLanguage;
import readout.meeting.Quote;
import readout.words.NearestPart;
import readout.words.WordEdges;

/** Holds a reference to a quote against the quote: what may be printed of it where it is. */
final class PlacedPart {
  /** What a line has before its words where they are in a block quotation, in a list too. */
  private static final Pattern IN_BLOCK_QUOTATION =
      Pattern.compile("[\\s*+\\-\\d.)]*>(\\s|>|[*+\\-]|\\d+[.)]|\\[[^\\[\\]]*])*");

  private final Quote quote;
  private final String language;
  private final String recordLanguage;
  private final Report report;
  private String part;

  /**
   * @param language BCP 47 tag of the text with the reference
   * @param recordLanguage BCP 47 tag of what names no language
   */
  PlacedPart(Quote quote, String language, String recordLanguage, Report report) {
    this.quote = quote;
    this.language = language;
    this.recordLanguage = recordLanguage;
    this.report = report;
  }

  /** The words that are printed, or null for all of them; known after the check. */
  String part() {
    return part;
  }

  /**
   * Whether the quote can be printed there; reported when not.
   *
   * @param text the text with the reference
   */
  boolean isGood(WrittenPlacement written, String text, Span span) {
    if (quote.words() == null) {
      return false; // the quote has mistakes of its own
    }
    if (quote.isReported() && (written.part() != null || written.use() != Use.BLOCK)) {
      report.add(
          report
              .error(
                  Code.BAD_REFERENCE,
                  span,
                  "\"" + written.id() + "\" is reported speech, which is never in quotation marks")
              .label("would be printed in quotation marks")
              .help("put [quote: " + written.id() + "] in a paragraph of its own")
              .help("or say it here in your own words, without the reference"));
      return false;
    }
    if (quote.isReported() && isInBlockQuotation(text, written.start())) {
      report.add(
          report
              .error(
                  Code.BAD_REFERENCE,
                  span,
                  "\""
                      + written.id()
                      + "\" is reported speech, which is never in a block quotation")
              .label("would be printed as the speaker's words")
              .help("remove the \">\" before it: a note prints whose sense it is"));
      return false;
    }
    return written.part() == null || holds(written, span);
  }

  private static boolean isInBlockQuotation(String text, int at) {
    String before = text.substring(text.lastIndexOf('\n', at - 1) + 1, at);
    return IN_BLOCK_QUOTATION.matcher(before).matches();
  }

  private boolean holds(WrittenPlacement written, Span span) {
    InLanguage words = quote.words().closest(language, recordLanguage);
    String wanted = written.part();
    String all = words.inOneLine();
    boolean isCut = false;
    for (String form : List.of(wanted, unescaped(wanted))) {
      if (!form.isBlank() && all.contains(form)) {
        if (isWhole(form, all)) {
          part = form;
          return true;
        }
        isCut = true;
      }
    }
    if (isCut) {
      cut(written, span, all);
      return false;
    }
    Diagnostic wrong =
        report.error(
            Code.MISQUOTED, span, "the quote \"" + written.id() + "\" does not hold these words");
    if (wanted.isBlank()) {
      wrong =
          wrong.label("no words").help("write some of its words, or [quote: " + written.id() + "]");
    } else {
      String other = otherLanguage(wanted, words);
      String nearest = other.isEmpty() ? NearestPart.of(unescaped(wanted), all) : "";
      wrong =
          wrong
              .label("not in its `text`, to the character")
              .help(nearest.isEmpty() ? "" : "nearest: \"" + nearest + "\"")
              .help(other)
              .help(
                  nearest.isEmpty()
                      ? "its words: \"" + shortened(all) + "\""
                      : "a part is a stretch of the words, every character as it was spoken");
    }
    report.add(wrong);
    return false;
  }

  /** Whether the words are somewhere as whole words, without a space around them. */
  private static boolean isWhole(String form, String all) {
    if (form.isEmpty() || !form.equals(form.strip())) {
      return false;
    }
    WordEdges edges = new WordEdges(all);
    for (int at = all.indexOf(form); at >= 0; at = all.indexOf(form, at + 1)) {
      if (edges.areAround(at, at + form.length())) {
        return true;
      }
    }
    return false;
  }

  private void cut(WrittenPlacement written, Span span, String all) {
    String wanted = unescaped(written.part());
    String stripped = wanted.strip();
    boolean spaces = !stripped.equals(wanted) && isWhole(stripped, all);
    String nearest = spaces ? stripped : NearestPart.of(stripped, all);
    report.add(
        report
            .error(
                Code.MISQUOTED,
                span,
                spaces
                    ? "the part of the quote \"" + written.id() + "\" has spaces around its words"
                    : "the part of the quote \"" + written.id() + "\" cuts a word or a character")
            .label(spaces ? "a space before or after the words" : "not whole words")
            .help(
                nearest.equals(wanted) || !isWhole(nearest, all)
                    ? ""
                    : "write [quote: " + written.id() + " \"" + nearest + "\"]")
            .help("a part begins with a whole word and ends with one"));
  }

  private String otherLanguage(String wanted, InLanguage words) {
    for (InLanguage variant : quote.words().variants()) {
      if (variant != words && variant.inOneLine().contains(wanted)) {
        return "they are among its words in `"
            + tag(variant)
            + "`; this text takes those in `"
            + tag(words)
            + "`";
      }
    }
    return "";
  }

  private String tag(InLanguage variant) {
    return variant.language() == null ? recordLanguage : variant.language();
  }

  /** Without the backslashes before punctuation, as elsewhere in Markdown. */
  private static String unescaped(String part) {
    return part.replaceAll("\\\\([!-/:-@\\[-`{-~])", "$1");
  }

  private static String shortened(String words) {
    int limit = 120;
    return words.length() <= limit ? words : words.substring(0, limit) + "…";
  }
}
