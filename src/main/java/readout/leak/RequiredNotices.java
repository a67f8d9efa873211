package readout.leak;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.SourceFile;
import readout.html.ShownPage;
import readout.markdown.CommonMark;
import readout.note.LocalizedCorrection;
import readout.note.LocalizedNotice;
import readout.note.LocalizedQuote;
import readout.note.Note;
import readout.template.Format;
import readout.template.TemplateChoice;
import readout.template.TemplateFiles;

/**
 * Holds finished notes against what every note must show: its notices and corrections. What a
 * template prints in a comment, in metadata or in an element that is hidden is not shown.
 */
public final class RequiredNotices {
  private static final String CORRECTION = "correction";
  private static final String AUDIENCE = "audience";
  private static final String TRANSCRIPT = "transcript-";
  private static final String STYLE = "style.css";

  /** Before these, a Markdown text is what it shows. */
  private static final String MARKUP = "<[`~|";

  private final TemplateChoice choice;
  private final CommonMark commonMark;

  public RequiredNotices(TemplateChoice choice, CommonMark commonMark) {
    this.choice = choice;
    this.commonMark = commonMark;
  }

  /** What an output does not show of what it must; JSON names its notices itself. */
  public List<RequiredText> missingIn(Note note, String output) {
    if (choice.format() == Format.JSON) {
      return List.of();
    }
    List<RequiredText> required = new ArrayList<>(notices(note));
    required.addAll(corrections(note));
    return missing(output, required, choice.format());
  }

  /** What a file does not show of what it must, by the text that its readers see. */
  public List<RequiredText> missingInText(Note note, String text) {
    List<RequiredText> required = new ArrayList<>(notices(note));
    required.addAll(corrections(note));
    return missing(text, required, Format.TEXT);
  }

  /**
   * What a page of a site does not show of what it must: whom the site is for.
   *
   * @param notice whom the site is for; empty when it is public
   */
  public List<RequiredText> missingIn(String notice, String page) {
    return notice.isEmpty()
        ? List.of()
        : inPage(page, List.of(new RequiredText(AUDIENCE, notice, true, List.of())));
  }

  /** The corrections of a note as templates see them; none when a page's body shows them all. */
  public List<LocalizedCorrection> corrections(Note note, String body) {
    return missing(body, corrections(note), Format.HTML).isEmpty()
        ? List.of()
        : note.content().about().corrections();
  }

  private List<RequiredText> missing(String output, List<RequiredText> required, Format format) {
    if (required.isEmpty()) {
      return required;
    }
    return switch (format) {
      case HTML, FRAGMENT, DOCX, PDF, EML -> inPage(output, required);
      case MARKDOWN -> inMarkdown(output, required);
      case TEXT -> ShownText.missingIn(output, required);
      case JSON -> List.of();
    };
  }

  private List<RequiredText> inPage(String page, List<RequiredText> required) {
    List<RequiredText> missing =
        hasOwnStyle(page) ? required : ShownText.missingInPage(page, required);
    return missing.isEmpty()
        ? missing
        : ShownText.missingIn(ShownPage.text(page, style()), required);
  }

  private List<RequiredText> inMarkdown(String markdown, List<RequiredText> required) {
    if (ShownText.missingIn(plainStart(markdown), required).isEmpty()) {
      return List.of();
    }
    String page = commonMark.shown(markdown);
    return ShownText.missingInPage(page, required).isEmpty()
        ? List.of()
        : ShownText.missingIn(ShownPage.text(page, ""), required);
  }

  /** The lines of a Markdown text before one in which anything could be hidden. */
  private static String plainStart(String markdown) {
    if (markdown.startsWith("---") || markdown.startsWith("+++")) {
      return "";
    }
    int markup = 0;
    while (markup < markdown.length() && MARKUP.indexOf(markdown.charAt(markup)) < 0) {
      markup++;
    }
    return markdown.substring(0, markdown.lastIndexOf('\n', markup - 1) + 1);
  }

  /** Whether a page has rules of style that are not ours, which may hide anything. */
  private boolean hasOwnStyle(String page) {
    if (choice.files().areBuiltIn()) {
      return false;
    }
    String ours = TemplateFiles.builtIn(STYLE).map(SourceFile::text).orElseThrow().strip();
    if (!style().strip().equals(ours)) {
      return true;
    }
    for (int at = page.indexOf("<style"); at >= 0; at = page.indexOf("<style", at + 1)) {
      int start = page.indexOf('>', at) + 1;
      int end = page.indexOf("</style", at);
      if (end < start || !page.substring(start, end).strip().equals(ours)) {
        return true;
      }
    }
    return false;
  }

  /** The style sheet that pages of a site refer to. */
  private String style() {
    return choice.files().find(STYLE).map(SourceFile::text).orElse("");
  }

  private static List<RequiredText> notices(Note note) {
    List<RequiredText> texts = new ArrayList<>();
    for (LocalizedNotice notice : note.content().readers().notices()) {
      List<String> onlyWith = notice.kind().startsWith(TRANSCRIPT) ? quotes(note) : List.of();
      texts.add(new RequiredText(notice.kind(), notice.text().text(), true, onlyWith));
    }
    return texts;
  }

  private static List<RequiredText> corrections(Note note) {
    return note.content().about().corrections().stream()
        .map(c -> new RequiredText(CORRECTION, c.text().text(), false, List.of()))
        .toList();
  }

  /** The words of all quotes, by paragraphs. */
  private static List<String> quotes(Note note) {
    List<String> words = new ArrayList<>();
    for (LocalizedQuote quote : note.content().content().quotes()) {
      quote.text().text().lines().forEach(words::add);
    }
    return words;
  }

  /**
   * The error for an output that does not show all it must.
   *
   * @param of whose output it is, in words
   * @param missing what it does not show; not empty
   */
  public Diagnostic diagnostic(String of, List<RequiredText> missing) {
    return diagnostic(of, choice.fileName(), missing);
  }

  /** The error for a page of the site's own, which another template prints. */
  public Diagnostic diagnostic(String of, String template, List<RequiredText> missing) {
    SourceFile file = choice.files().find(template).orElseThrow();
    String what = missing.size() == 1 ? "a notice" : missing.size() + " notices";
    Diagnostic diagnostic =
        Diagnostic.error(
            Code.MISSING_NOTICE,
            file,
            null,
            of + " must show " + what + " that the template omits");
    for (RequiredText text : missing) {
      diagnostic = diagnostic.help("not shown: " + text.kind() + ", \"" + text.text() + "\"");
    }
    Set<String> partials = new LinkedHashSet<>();
    missing.forEach(text -> partials.add(wayOut(text.kind())));
    for (String partial : partials) {
      diagnostic = diagnostic.help(partial);
    }
    return choice.files().isBuiltIn(template)
        ? diagnostic.help("a file of yours replaces one of its parts, and must print it")
        : diagnostic;
  }

  private static String wayOut(String kind) {
    return switch (kind) {
      case AUDIENCE -> "print it at the top of the page: {{notice}}";
      case CORRECTION -> "print the corrections below the title: {{>corrections}}";
      default -> "print the notices at the top of the template: {{>notices}}";
    };
  }
}
