package readout.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import readout.language.Lexicon;
import readout.meeting.LanguageTags;

/** Tells in which languages a page is there, and where. */
final class PageLanguages {
  private final SiteMeetings meetings;
  private final Lexicon lexicon;

  PageLanguages(SiteMeetings meetings, Lexicon lexicon) {
    this.meetings = meetings;
    this.lexicon = lexicon;
  }

  /**
   * A meeting in all languages that it has a record in, what stands for it first; none when it has
   * a single record.
   */
  List<Alternate> of(Entry entry) {
    List<Variant> variants = meetings.variants(entry);
    List<Alternate> all = new ArrayList<>();
    Set<String> named = new LinkedHashSet<>();
    for (Variant variant : standingFirst(variants, meetings.standing(entry))) {
      String tag = LanguageTags.canonical(variant.language());
      String name = name(tag);
      all.add(
          new Alternate(
              tag,
              named.add(tag) ? name : name + " (" + variant.id() + ")",
              Entry.path(variant.id()),
              variant.id().equals(entry.id())));
    }
    return all;
  }

  private static List<Variant> standingFirst(List<Variant> variants, Entry standing) {
    List<Variant> sorted = new ArrayList<>(variants);
    sorted.sort(
        (one, two) ->
            Boolean.compare(two.id().equals(standing.id()), one.id().equals(standing.id())));
    return sorted;
  }

  /** The name of a language in itself, where the program knows it, else in English. */
  private String name(String tag) {
    return lexicon.of(tag).languageName(tag);
  }
}
