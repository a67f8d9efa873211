package readout.site.build;

import readout.site.export.Rows;
import readout.site.model.SiteRequest;

/**
 * A site in one of its languages: what its pages and lists are made with.
 *
 * @param number its place among the languages of the site, from 0
 * @param site what its pages share
 * @param pages prints them
 * @param rows prints what meetings give to its lists and tables
 */
record SiteLanguage(int number, SiteRequest site, SitePages pages, Rows rows) {
  /** The path of one of its files, seen from the root of the whole site. */
  String path(String path) {
    return site.prefix() + path;
  }

  /** The path of a meeting in a form, seen from the root of the whole site. */
  String path(String id, SiteForm form) {
    return path(form.path(id));
  }
}
