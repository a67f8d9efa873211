package readout.site.export;

import readout.site.model.Addresses;
import readout.site.model.SiteRequest;

/** What search engines may do (RFC 9309). */
final class Robots {
  private Robots() {}

  static String text(SiteRequest site) {
    if (!site.isPublic()) {
      return "User-agent: *\nDisallow: /\n";
    }
    String all = "User-agent: *\nAllow: /\n";
    return Sitemap.isFor(site)
        ? all + "\nSitemap: " + new Addresses(site).to("", "sitemap.xml") + "\n"
        : all;
  }
}
