package readout.check;

import readout.check.links.LinkChecks;
import readout.check.links.WrittenLink;
import readout.check.subject.Subject;
import readout.check.text.LossChecks;
import readout.check.text.MarkupChecks;
import readout.decode.SourceMap;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import readout.markdown.CommonMark;

/** Judges a page that is written in Markdown as a whole, as the Markdown of records is judged. */
public final class PageCheck {
  private PageCheck() {}

  /**
   * Warns of links that are not kept or not safe, of what Markdown loses, and of HTML.
   *
   * @param file its text
   * @param span where the Markdown is in it
   * @param sink takes the warnings
   */
  public static void run(SourceFile file, Span span, Diagnostics sink) {
    SourceMap places = SourceMap.ofMarkdown(file.text().substring(span.start(), span.end()), span);
    Subject subject = new Subject(file, null, places, sink);
    MarkupChecks.run(subject);
    new LinkChecks(subject, WrittenLink.of(file, places), CommonMark::isSafe).run();
    new LossChecks(subject).run(new CommonMark()::losses);
  }
}
