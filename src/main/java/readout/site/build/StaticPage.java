package readout.site.build;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.check.PageCheck;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.Diagnostics;
import readout.diagnostic.SourceFile;
import readout.diagnostic.Span;
import readout.markdown.TitledPage;
import readout.meeting.LanguageTags;
import readout.record.UserText;

/**
 * A page of the house: a file in Markdown.
 *
 * @param file its file
 * @param path of the page in a site, seen from the root of a language
 * @param language the language that the name of the file says ({@code legal.kk.md}), or empty
 * @param source its whole text
 * @param from where its text begins, after what site generators keep at the top
 * @param page the text
 */
record StaticPage(
    StaticFile file, String path, String language, SourceFile source, int from, TitledPage page) {
  private static final String ENDING = ".md";

  private static final Pattern IN_LANGUAGE =
      Pattern.compile("(.+)\\.([A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*)");

  /** YAML or TOML between two lines, of which the first line after the mark is a key. */
  private static final Pattern METADATA =
      Pattern.compile(
          "\\A(---|\\+\\+\\+)\\s*?\\n(?=[\\w\"'-]+\\s*[:=]).*?\\n\\1\\s*?(\\n|\\z)",
          Pattern.DOTALL);

  /** Whether a file is a page. */
  static boolean isFor(StaticFile file) {
    return file.path().toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /** Reads a page; null after it was reported that it is not a text. */
  static StaticPage read(StaticFile file, Diagnostics diagnostics) throws IOException {
    SourceFile source = UserText.source(file.from(), file.name(), diagnostics).orElse(null);
    if (source == null) {
      return null;
    }
    Matcher metadata = METADATA.matcher(source.text());
    int from = metadata.find() ? metadata.end() : 0;
    String name = file.path().substring(0, file.path().length() - ENDING.length());
    Matcher named = IN_LANGUAGE.matcher(name);
    boolean tagged = named.matches() && LanguageTags.isValid(named.group(2));
    return new StaticPage(
        file,
        (tagged ? named.group(1) : name) + ".html",
        tagged ? LanguageTags.canonical(named.group(2)) : "",
        source,
        from,
        new TitledPage(source.text().substring(from)));
  }

  /** What it is called: its first heading, else the name of its file. */
  String title() {
    String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".html".length());
    return page.title().isEmpty() ? name : page.title();
  }

  /** Where its text is in the file. */
  Span span() {
    return new Span(from, source.text().length());
  }

  /** Warns when it has no title of its own, and of what its Markdown loses. */
  void check(Diagnostics diagnostics) {
    PageCheck.run(source, span(), diagnostics);
    if (page.title().isEmpty()) {
      diagnostics.add(
          Diagnostic.warning(
                  Code.PAGE_WITHOUT_TITLE,
                  source,
                  null,
                  "the page has no heading, and is titled \"" + title() + "\" after its file")
              .help("begin it with a line such as: # Legal notice"));
    }
  }
}
