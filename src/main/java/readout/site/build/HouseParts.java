package readout.site.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.diagnostic.Code;
import readout.diagnostic.Diagnostic;
import readout.diagnostic.SourceFile;
import readout.site.model.House;

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
   * @param context of a page of the site's own, or of nothing but {@code site}
   * @param template that printed it
   */
  static Optional<Diagnostic> missingIn(
      String page, House house, Map<String, Object> context, SourceFile template) {
    if (house.pages().isEmpty()) {
      return Optional.empty();
    }
    String body = text(context.get("house_page"), "body");
    if (!page.contains(body)) {
      return Optional.of(
          Diagnostic.error(
                  Code.MISSING_NOTICE,
                  template,
                  null,
                  "a page of --static must show its text, which the template omits")
              .help("print it: {{#house_page}}{{{body}}}{{/house_page}}"));
    }
    if (context.get("site") instanceof Map<?, ?> site && site.get("house") instanceof List<?> all) {
      for (Object link : all) {
        String href = text(link, "href");
        if (!hasLink(page, href)) {
          return Optional.of(link(text(link, "text"), template));
        }
      }
    }
    return Optional.empty();
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

  private static String text(Object map, String name) {
    Object value = map instanceof Map<?, ?> fields ? fields.get(name) : null;
    return value == null ? "" : value.toString();
  }
}
