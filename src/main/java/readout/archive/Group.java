package readout.archive;

import java.util.List;

/**
 * Meetings that share something: a year, a series, a person.
 *
 * @param section the list it stands in, such as {@code people}
 * @param key what tells it from the others of the list
 * @param name what they share
 * @param slug its part of the address
 * @param entries the meetings, latest first
 */
record Group(String section, String key, Words name, String slug, List<Entry> entries) {
  /** Its first page, seen from the site's root. */
  String path() {
    return section + "/" + slug + ".html";
  }

  /** One of the further pages, counted from that with the oldest meetings. */
  String page(int number) {
    return section + "/" + slug + "--page-" + number + ".html";
  }
}
