package readout.site.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.diagnostic.Diagnostics;
import readout.note.SiteFrame;
import readout.note.view.View;
import readout.site.model.MeetingSummary;
import readout.site.page.Outline;
import readout.site.page.PageFrame;
import readout.template.CompiledTemplate;
import readout.template.TemplateFiles;
import readout.template.Templates;

/**
 * The frame of meetings' pages as HTML. What depends on other records, menu and neighbours, is left
 * open while a page is printed and filled in when all records are known: a page need not wait for
 * the others, and it may be printed on another machine.
 */
final class FrameParts {
  /** What all open places begin with. */
  private static final String PLACE = "<!--readout:";

  /** Marks the place of the menu. No text of a record gets into a page as a comment. */
  private static final String HEADER = "<!--readout:header-->";

  /** Marks the place of the links to the page in other languages. */
  private static final String ALTERNATES = "<!--readout:alternates-->";

  /** Marks the place of the neighbours. */
  private static final String NEIGHBOURS = "<!--readout:neighbours-->";

  private final Map<String, CompiledTemplate> parts;
  private final Outline outline;
  private final Diagnostics diagnostics;

  private FrameParts(
      Map<String, CompiledTemplate> parts, Outline outline, Diagnostics diagnostics) {
    this.parts = parts;
    this.outline = outline;
    this.diagnostics = diagnostics;
  }

  /** The same parts for the pages of another outline. */
  FrameParts in(Outline outline) {
    return new FrameParts(parts, outline, diagnostics);
  }

  /**
   * Null after what is wrong with a part was reported.
   *
   * @param outline what is around pages, or null as long as no page is printed
   */
  static FrameParts of(TemplateFiles files, Outline outline, Diagnostics diagnostics) {
    Map<String, CompiledTemplate> parts = new LinkedHashMap<>();
    Templates templates = new Templates(files::find, View.shape(PageFrame.class));
    List<String> missing = new ArrayList<>();
    for (String part : List.of("head", "alternates", "header", "neighbours", "footer")) {
      templates
          .compile("site-" + part + ".html.mustache", diagnostics)
          .ifPresentOrElse(compiled -> parts.put(part, compiled), () -> missing.add(part));
    }
    return missing.isEmpty() ? new FrameParts(parts, outline, diagnostics) : null;
  }

  /** What a template sees of the site while other records are unknown. */
  SiteFrame open(MeetingSummary entry, String description) {
    PageFrame around = outline.of(entry.path(), entry.title().text(), description);
    return new SiteFrame(
        around.links().root(),
        around.title(),
        around.links().home(),
        around.url(),
        outline.address(entry.path()),
        outline.citation(entry),
        part("head", around).stripTrailing() + "\n" + ALTERNATES,
        HEADER,
        NEIGHBOURS,
        part("footer", around).stripTrailing());
  }

  /**
   * A page with its menu and neighbours.
   *
   * @param page as {@link ByteText}
   */
  String closed(String page, PageFrame frame) {
    String alternates = ByteText.of(part("alternates", frame));
    String header = ByteText.of(part("header", frame).stripTrailing());
    String neighbours = ByteText.of(part("neighbours", frame));
    StringBuilder closed =
        new StringBuilder(
            page.length() + alternates.length() + header.length() + neighbours.length());
    int done = 0;
    for (int at = page.indexOf(PLACE); at >= 0; at = page.indexOf(PLACE, at + 1)) {
      if (page.startsWith(HEADER, at)) {
        closed.append(page, done, at).append(header);
        done = at + HEADER.length();
      } else if (page.startsWith(ALTERNATES, at)) {
        closed.append(page, done, at).append(alternates);
        done = lineEnd(page, at + ALTERNATES.length());
      } else if (page.startsWith(NEIGHBOURS, at)) {
        closed.append(page, done, at).append(neighbours);
        done = lineEnd(page, at + NEIGHBOURS.length());
      }
    }
    return closed.append(page, done, page.length()).toString();
  }

  /** After the end of the line, if it is there. */
  private static int lineEnd(String text, int at) {
    return text.startsWith("\n", at) ? at + 1 : at;
  }

  private String part(String name, PageFrame frame) {
    return parts.get(name).render(frame, diagnostics).orElse("");
  }
}
