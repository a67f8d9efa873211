package readout.output;

import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;

/** Looks at what a template made of the sample records. */
final class TemplateOutput {
  /** In the hostile sample every text holds this markup, with the name of its field. */
  private static final Pattern MARKUP = Pattern.compile("(?<!\\\\)<i data-sample=([a-z_.]+)>");

  private static final Pattern HTML_HEADING =
      Pattern.compile(
          "<h([1-6])\\b[^>]*>(.*?)</h\\1>\\s*(?:<(/section|/article|/main|/div|h([1-6])\\b))?");

  private final SourceFile template;
  private final boolean html;
  private final Diagnostics diagnostics;

  TemplateOutput(SourceFile template, boolean html, Diagnostics diagnostics) {
    this.template = template;
    this.html = html;
    this.diagnostics = diagnostics;
  }

  /** What people see of an output: machine-readable data is not shown. */
  String shown(String output) {
    return html ? output.replaceAll("(?s)<(script|style)\\b.*?</\\1>", "") : output;
  }

  /** A heading must have something below it, also when the record has only its required fields. */
  void emptyHeadings(String output) {
    String heading = html ? emptyHtml(output) : emptyMarkdown(output);
    if (!heading.isEmpty()) {
      warn(
          Code.EMPTY_HEADING,
          "the heading \"" + heading + "\" is printed even when nothing is below it",
          "put it inside its section: {{#figures.any}} … {{/figures.any}}");
    }
  }

  private static String emptyHtml(String output) {
    Matcher matcher = HTML_HEADING.matcher(output);
    while (matcher.find()) {
      int level = Integer.parseInt(matcher.group(1));
      String next = matcher.group(3);
      boolean same = matcher.group(4) != null && Integer.parseInt(matcher.group(4)) <= level;
      if (level > 1 && next != null && (next.startsWith("/") || same)) {
        return matcher.group(2).strip();
      }
    }
    return "";
  }

  private static String emptyMarkdown(String output) {
    String heading = "";
    int open = 0;
    for (String line : output.lines().filter(l -> !l.isBlank()).toList()) {
      int level = level(line);
      if (level > 0 && open > 1 && level <= open) {
        return heading;
      }
      heading = level > 0 ? line.substring(level).strip() : "";
      open = level;
    }
    return open > 1 ? heading : "";
  }

  private static int level(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    return level <= 6 && level < line.length() && line.charAt(level) == ' ' ? level : 0;
  }

  /** A page in Arabic runs from right to left only when it says so. */
  void direction(String output) {
    if (html && !output.contains("dir=\"rtl\"")) {
      warn(
          Code.TEMPLATE_DIRECTION,
          "a page with Arabic text does not say that it runs from right to left",
          "write <html lang=\"{{language}}\" dir=\"{{dir}}\">, and lang and dir on passages");
    }
  }

  /** Text of a record is text, in every form. */
  void unescaped(String output) {
    TreeSet<String> fields = new TreeSet<>();
    Matcher matcher = MARKUP.matcher(output);
    while (matcher.find()) {
      fields.add(matcher.group(1));
    }
    if (!fields.isEmpty()) {
      warn(
          Code.TEMPLATE_UNESCAPED,
          "the template prints text as if it were markup: " + String.join(", ", fields),
          "three braces and & are for values that end in .html or .markdown: use two");
    }
  }

  private void warn(Code code, String message, String help) {
    diagnostics.add(Diagnostic.warning(code, template, null, message).help(help));
  }
}
