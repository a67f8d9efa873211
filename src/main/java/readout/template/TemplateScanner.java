package readout.template;

import java.util.ArrayList;
import java.util.List;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;

/** Finds the tags of a template, with the place of each name. */
final class TemplateScanner {
  private static final String KINDS = "#^/><$=";

  private TemplateScanner() {}

  /** The tags in order; comments are left out; an unended tag is reported. */
  static List<TemplateTag> scan(SourceFile file, Diagnostics sink) {
    List<TemplateTag> tags = new ArrayList<>();
    String text = file.text();
    int at = text.indexOf("{{");
    while (at >= 0) {
      boolean triple = text.startsWith("{{{", at);
      String close = triple ? "}}}" : "}}";
      int start = at + (triple ? 3 : 2);
      int end = text.indexOf(close, start);
      if (end < 0) {
        sink.add(
            Diagnostic.error(
                    Code.TEMPLATE_SYNTAX,
                    file,
                    new Span(at, at + 2),
                    "a tag is opened and never closed")
                .label("no " + close + " follows"));
        return tags;
      }
      if (start == end || text.charAt(start) != '!') {
        tags.add(tag(text, start, end, triple));
      }
      at = text.indexOf("{{", end + close.length());
    }
    return tags;
  }

  private static TemplateTag tag(String text, int start, int end, boolean triple) {
    int from = start;
    int to = end;
    char kind = TemplateTag.VARIABLE;
    while (from < to && text.charAt(from) <= ' ') {
      from++;
    }
    if (!triple && from < to && KINDS.indexOf(text.charAt(from)) >= 0) {
      kind = text.charAt(from++);
    } else if (!triple && from < to && text.charAt(from) == '&') {
      from++;
    }
    while (from < to && text.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) <= ' ') {
      to--;
    }
    return new TemplateTag(kind, text.substring(from, to), new Span(from, Math.max(from, to)));
  }
}
