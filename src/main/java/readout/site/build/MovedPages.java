package readout.site.build;

import static java.util.Comparator.naturalOrder;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import readout.meeting.Audience;
import readout.site.cache.KeptRecord;
import readout.site.cache.SiteState;

/**
 * Follows pages of meetings whose ids have changed. An address is carried on only for readers whom
 * it was published to: what it says was not withheld from them.
 *
 * @param all where the page of an id that is gone has moved to, for any audience
 * @param published the widest audience that each address was published to
 */
record MovedPages(Map<String, String> all, Map<String, Audience> published) {

  /**
   * What a run knows of moved pages.
   *
   * @param last what the last run left, whatever its options were
   * @param kept all records, by the names of their files
   * @param shown those that the site shows, by id
   */
  static MovedPages of(
      SiteState last,
      Map<String, KeptRecord> kept,
      Map<String, KeptRecord> shown,
      Audience audience) {
    Set<String> ids = new HashSet<>();
    kept.values().forEach(k -> ids.add(k.id()));
    Map<String, String> moved = new TreeMap<>(last.moved());
    moved.putAll(renamed(last, kept));
    Map<String, String> first = Map.copyOf(moved);
    moved.replaceAll((from, to) -> first.getOrDefault(to, to));
    moved.keySet().removeAll(shown.keySet());
    moved.keySet().retainAll(last.published().keySet());
    moved.values().retainAll(ids);
    Map<String, Audience> published = new HashMap<>(last.published());
    published.keySet().removeIf(id -> !moved.containsKey(id) && !ids.contains(id));
    for (String id : shown.keySet()) {
      Audience before = published.getOrDefault(id, audience);
      published.put(id, before.mayHold(audience) ? audience : before);
    }
    return new MovedPages(moved, published);
  }

  /** A record of the same file, or of the same bytes, that has another id now. */
  private static Map<String, String> renamed(SiteState last, Map<String, KeptRecord> kept) {
    Map<String, String> idsOfBytes = new HashMap<>();
    kept.values()
        .forEach(k -> idsOfBytes.merge(k.hash(), k.id(), BinaryOperator.maxBy(naturalOrder())));
    Map<String, String> renamed = new TreeMap<>();
    last.records()
        .forEach(
            (name, old) -> {
              KeptRecord now = kept.get(name);
              String id = now == null ? idsOfBytes.get(old.hash()) : now.id();
              if (id != null && !id.equals(old.id())) {
                renamed.put(old.id(), id);
              }
            });
    return renamed;
  }

  /**
   * The redirects of a site: from an id that is gone to one that is shown.
   *
   * @param shown the records of the site
   * @param audience whom it is for
   */
  Map<String, String> redirects(ShownRecords shown, Audience audience) {
    Map<String, String> redirects = new TreeMap<>();
    all.forEach(
        (from, to) -> {
          Audience widest = published.get(from);
          boolean known = widest != null && audience.mayHold(widest);
          if (known && shown.byId().containsKey(to) && shown.isFree(from)) {
            redirects.put(from, to);
          }
        });
    redirects.putAll(shown.aliases());
    return redirects;
  }
}
