package readout.site.build;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.SourceFile;
import readout.site.page.PageFrame.HouseLink;

/**
 * Holds finished pages against what the house adds to them: a legal notice must be reached from
 * every page of a site, whatever template prints it.
 */
final class HouseParts {
  private HouseParts() {}

  /**
   * The error for a page that omits its text or the links to the pages of the house; empty when all
   * are there.
   *
   * @param page what a template has printed
   * @param text what it must show as a page of the house, or empty
   * @param links what it must link to
   * @param template that printed it; read only when something is missing
   */
  static Optional<Diagnostic> missingIn(
      String page, String text, List<HouseLink> links, Supplier<SourceFile> template) {
    if (!page.contains(text)) {
      return Optional.of(
          Diagnostic.error(
                  Code.MISSING_NOTICE,
                  template.get(),
                  null,
                  "a page of --static must show its text, which the template omits")
              .help("print it: {{#house_page}}{{{body}}}{{/house_page}}"));
    }
    return links.stream()
        .map(HouseLink::link)
        .filter(link -> !hasLink(page, link.href()))
        .findFirst()
        .map(link -> link(link.text(), template.get()));
  }

  private static Diagnostic link(String title, SourceFile template) {
    return Diagnostic.error(
            Code.MISSING_NOTICE,
            template,
            null,
            "every page must link to \"" + title + "\" of --static, which the template omits")
        .help(
            "print the links in the footer: {{#house}}<a href=\"{{href}}\">{{text}}</a>{{/house}}")
        .help("in a template for notes, print {{{site.footer}}}");
  }

  /** Whether an attribute has an address, as templates print it. */
  private static boolean hasLink(String page, String href) {
    String printed = href.replace("&", "&amp;").replace("'", "&#39;");
    return page.contains("href=\"" + printed + '"') || page.contains("href='" + printed + "'");
  }
}
