package readout.site.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import readout.language.Languages;
import readout.meeting.ComparedForm;

/**
 * Tells which records of a site are one meeting in several languages: those that translate the same
 * record, directly or by way of others, and that record. Nothing is known here of records that the
 * site does not show; those that translate one of these are editions of one meeting all the same.
 * The order in which the records came does not matter.
 */
public final class LanguageVariants {
  private static final Comparator<Variant> BY_ID = Comparator.comparing(Variant::id);

  private static final Comparator<Variant> BY_LANGUAGE =
      Comparator.comparing(Variant::language).thenComparing(BY_ID);

  private final Map<String, Variant> byId = new HashMap<>();
  private final Map<String, Variant> byAlias = new HashMap<>();

  /** The meetings that have several records, by the id of each of these. */
  private final Map<String, List<Variant>> groups = new HashMap<>();

  private final int meetings;

  /**
   * @param shown the records of the site, each id once
   */
  public LanguageVariants(Collection<Variant> shown) {
    for (Variant variant : shown) {
      for (String alias : variant.aliases()) {
        byAlias.merge(ComparedForm.of(alias), variant, BinaryOperator.minBy(BY_ID));
      }
    }
    if (byAlias.isEmpty() && shown.stream().allMatch(v -> v.translationOf().isEmpty())) {
      meetings = shown.size();
      return;
    }
    shown.forEach(variant -> byId.put(ComparedForm.of(variant.id()), variant));
    Map<String, List<Variant>> byRoot = new TreeMap<>();
    for (Variant variant : shown) {
      byRoot.computeIfAbsent(root(variant), r -> new ArrayList<>()).add(variant);
    }
    byRoot.forEach(this::group);
    meetings = byRoot.size();
  }

  private void group(String root, List<Variant> group) {
    if (group.size() > 1) {
      group.sort(
          Comparator.comparing((Variant v) -> !v.id().equals(root)).thenComparing(BY_LANGUAGE));
      group.forEach(variant -> groups.put(variant.id(), group));
    }
  }

  /** The record that is translated in the end; of records that translate each other the first. */
  private String root(Variant variant) {
    Set<String> way = new LinkedHashSet<>();
    Variant at = variant;
    while (way.add(at.id())) {
      String target = at.translationOf();
      if (target.isEmpty()) {
        return at.id();
      }
      String wanted = ComparedForm.of(target);
      Variant next = byId.getOrDefault(wanted, byAlias.get(wanted));
      if (next == null) {
        return wanted;
      }
      at = next;
    }
    List<String> ids = new ArrayList<>(way);
    return ids.subList(ids.indexOf(at.id()), ids.size()).stream()
        .sorted()
        .findFirst()
        .orElseThrow();
  }

  /** How many meetings the records are of. */
  public int meetings() {
    return meetings;
  }

  /** Whether every meeting has one record, known by one id. */
  boolean isEmpty() {
    return groups.isEmpty() && byAlias.isEmpty();
  }

  /** The id of the record that has an id, or had it before; the id itself when there is none. */
  String named(String id) {
    String compared = ComparedForm.of(id);
    Variant found = byId.getOrDefault(compared, byAlias.get(compared));
    return found == null ? id : found.id();
  }

  /**
   * The records of a meeting: the original first, where the site has it, then by their languages.
   * None for a meeting that has one record only.
   *
   * @param id of any of them
   */
  List<Variant> of(String id) {
    return groups.getOrDefault(id, List.of());
  }

  /**
   * The record that represents a meeting in a language: the one in this language, else the first
   * that is not withdrawn.
   *
   * @param id of any of its records
   * @param tag BCP 47 tag
   */
  String standing(String id, String tag) {
    List<Variant> all = of(id);
    if (all.isEmpty()) {
      return id;
    }
    List<Variant> valid = all.stream().filter(v -> !v.withdrawn()).toList();
    List<Variant> some = valid.isEmpty() ? all : valid;
    int found = Languages.find(some.stream().map(Variant::language).toList(), tag);
    return some.get(Math.max(0, found)).id();
  }
}
