package readout.site.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The records of a site in one of its languages: each has a page, and of those that are one meeting
 * in several languages one represents it wherever meetings are listed or counted.
 */
public final class SiteMeetings {
  private final Map<String, MeetingSummary> byId = new HashMap<>();
  private final LanguageVariants variants;
  private final String tag;
  private final List<MeetingSummary> standing = new ArrayList<>();

  /**
   * @param entries of all records that the site shows, each id once
   * @param variants tells which of them are one meeting
   * @param tag BCP 47 tag of the site's language
   */
  public SiteMeetings(Collection<MeetingSummary> entries, LanguageVariants variants, String tag) {
    this.variants = variants;
    this.tag = tag;
    for (MeetingSummary entry : entries) {
      byId.put(
          entry.id(),
          variants.isEmpty() ? entry : entry.following(id -> standing(variants.named(id))));
    }
    for (MeetingSummary entry : byId.values()) {
      if (isStanding(entry)) {
        standing.add(entry);
      }
    }
  }

  private String standing(String id) {
    return variants.standing(id, tag);
  }

  /** One for each meeting, in no order. */
  public Collection<MeetingSummary> standing() {
    return standing;
  }

  /** One for each record, in no order. */
  public Collection<MeetingSummary> all() {
    return byId.values();
  }

  /** The record of an id, or null. */
  public MeetingSummary entry(String id) {
    return byId.get(id);
  }

  /** Whether a record represents its meeting. */
  boolean isStanding(MeetingSummary entry) {
    return standing(entry.id()).equals(entry.id());
  }

  /** The record that represents the meeting of a record; never null. */
  public MeetingSummary standing(MeetingSummary entry) {
    return byId.get(standing(entry.id()));
  }

  /**
   * The id by which a meeting is known in every language: that of the original where the site has
   * it, else of the first of its records.
   */
  public String original(MeetingSummary entry) {
    List<Variant> all = variants(entry);
    return all.isEmpty() ? entry.id() : all.get(0).id();
  }

  /** All records of the meeting of a record, see {@link LanguageVariants#of}. */
  List<Variant> variants(MeetingSummary entry) {
    return variants.of(entry.id());
  }
}
