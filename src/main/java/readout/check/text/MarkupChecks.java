package readout.check.text;

import java.util.HashSet;
import java.util.Set;
import readout.check.subject.Subject;
import readout.decode.SourceMap;
import readout.diagnostic.Code;
import readout.diagnostic.Span;

/**
 * Warns of HTML and Markdown in fields that print it literally. Markdown fields understand HTML's
 * character references, but not its tags.
 */
public final class MarkupChecks {
  private final Subject subject;
  private final Set<Span> markdown = new HashSet<>();

  private MarkupChecks(Subject subject) {
    this.subject = subject;
    subject.places().markdown().forEach(text -> markdown.add(text.span()));
  }

  public static void run(Subject subject) {
    MarkupChecks checks = new MarkupChecks(subject);
    for (SourceMap.Written text : subject.places().texts()) {
      if (checks.markdown.contains(text.span())) {
        checks.html(text, MarkdownMarks.withoutCode(text.value()), true);
      } else {
        checks.html(text, text.value(), false);
        checks.markdown(text);
      }
    }
  }

  private void html(SourceMap.Written text, String value, boolean isMarkdown) {
    if (value.indexOf('&') < 0 && value.indexOf('<') < 0) {
      return;
    }
    HtmlMarks.Mark reference = HtmlMarks.firstReference(value, isMarkdown);
    if (reference != null) {
      String meant = HtmlMarks.meaning(reference.text());
      html(text, reference, "write the character itself" + (meant.isEmpty() ? "" : ": " + meant));
    }
    HtmlMarks.Mark tag = HtmlMarks.firstTag(value);
    if (tag != null) {
      boolean remark = tag.text().startsWith("<!--");
      String markdown = isMarkdown && !remark ? ", or write it in Markdown, such as **bold**" : "";
      html(text, tag, (remark ? "remove the remark: readers see it" : "remove the tag") + markdown);
    }
  }

  private void html(SourceMap.Written text, HtmlMarks.Mark mark, String help) {
    subject.add(
        subject
            .warning(
                Code.HTML_IN_TEXT,
                place(text, mark.start(), mark.text()),
                "\"" + mark.text() + "\" is HTML, which has no effect here")
            .label("printed as written")
            .help(help));
  }

  private void markdown(SourceMap.Written text) {
    HtmlMarks.Mark found = MarkdownMarks.first(text.value());
    if (found != null) {
      subject.add(
          subject
              .warning(
                  Code.MARKDOWN_IN_TEXT,
                  place(text, found.start(), found.text()),
                  "\"" + found.text() + "\" is Markdown, which has no effect in this field")
              .label("printed with its marks")
              .help(
                  "remove the marks; `summary`, `story`, `outcome` and `background` hold Markdown"));
    }
  }

  private Span place(SourceMap.Written text, int at, String mark) {
    Span first = subject.character(text.value(), text.span(), at);
    int end = first.start() + mark.length();
    boolean whole = subject.file().text().startsWith(mark, first.start());
    return whole ? new Span(first.start(), Math.min(end, text.span().end())) : first;
  }
}
